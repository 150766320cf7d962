#include "engine/patchset.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <unordered_set>
#include <utility>

#include "engine/database.hpp"

namespace guanxi::storage {
namespace {

class Encoder {
 public:
  void table(const char* name, const unsigned char* keys, int columns) {
    bytes_ += 'P';
    varint(static_cast<std::uint32_t>(columns));
    bytes_.append(reinterpret_cast<const char*>(keys), static_cast<std::size_t>(columns));
    bytes_.append(name, std::strlen(name) + 1);
  }
  void change(int operation, bool indirect) {
    bytes_ += static_cast<char>(operation);
    bytes_ += indirect ? '\1' : '\0';
  }
  void undefined() { bytes_ += '\0'; }
  void value(sqlite3_value* v) {
    const int type = sqlite3_value_type(v);
    bytes_ += static_cast<char>(type);
    switch (type) {
      case SQLITE_INTEGER: big_endian(static_cast<std::uint64_t>(sqlite3_value_int64(v))); break;
      case SQLITE_FLOAT: big_endian(std::bit_cast<std::uint64_t>(sqlite3_value_double(v))); break;
      case SQLITE_TEXT:
      case SQLITE_BLOB: content(sqlite3_value_blob(v), sqlite3_value_bytes(v)); break;
      default: break;  // NULL is its type alone
    }
  }
  void integer(std::int64_t number) {
    bytes_ += static_cast<char>(SQLITE_INTEGER);
    big_endian(static_cast<std::uint64_t>(number));
  }
  std::string take() { return std::move(bytes_); }

 private:
  void big_endian(std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8) bytes_ += static_cast<char>(number >> shift);
  }
  void content(const void* data, int size) {
    varint(static_cast<std::uint32_t>(size));
    bytes_.append(static_cast<const char*>(data), static_cast<std::size_t>(size));
  }
  // SQLite's varint: 7 bits a byte, the highest first, the top bit on all but the last.
  void varint(std::uint32_t number) {
    char buffer[5];
    int at = 5;
    buffer[--at] = static_cast<char>(number & 0x7f);
    while (number >>= 7) buffer[--at] = static_cast<char>((number & 0x7f) | 0x80);
    bytes_.append(buffer + at, static_cast<std::size_t>(5 - at));
  }

  std::string bytes_;
};

struct Finish {
  void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

sqlite3_value* old_value(sqlite3_changeset_iter* i, int column) {
  sqlite3_value* value = nullptr;
  sqlite3changeset_old(i, column, &value);
  return value;
}
sqlite3_value* new_value(sqlite3_changeset_iter* i, int column) {
  sqlite3_value* value = nullptr;
  sqlite3changeset_new(i, column, &value);
  return value;
}

void invert_change(Encoder& out, sqlite3_changeset_iter* i, int operation, int columns, const unsigned char* keys) {
  if (operation == SQLITE_INSERT) {
    for (int c = 0; c < columns; ++c) {
      if (keys[c]) out.value(new_value(i, c));
    }
    return;
  }
  // The inverse of DELETE has every old value, that of UPDATE the key and the old values of what changed.
  for (int c = 0; c < columns; ++c) {
    sqlite3_value* value = old_value(i, c);
    const bool untouched = operation == SQLITE_UPDATE && !keys[c] && !new_value(i, c);
    if (!value || untouched) out.undefined();
    else out.value(value);
  }
}

int inverse_of(int operation) {
  if (operation == SQLITE_INSERT) return SQLITE_DELETE;
  if (operation == SQLITE_DELETE) return SQLITE_INSERT;
  return SQLITE_UPDATE;
}

// Which rows were made, of the tables that have parts: those that the changeset inserts, and those that it does not have.
class Owners {
 public:
  Owners(std::span<const Parts> parts, std::span<const MadeTable> made) : parts_(parts), made_(made) {}

  void enter(std::string_view table) {
    owned_ = nullptr;
    owners_ = nullptr;
    for (const Parts& parts : parts_) {
      if (parts.table == table) owned_ = &parts;
      if (parts.owner == table) owners_ = &ids_[parts.owner];
    }
    unseen_ = owned_ ? rows_of(owned_->owner) : nullptr;
  }

  const MadeRows* rows_of(std::string_view table) const {
    for (const MadeTable& made : made_) {
      if (table == made.rows.table) return &made.rows;
    }
    return nullptr;
  }

  // Whether the row goes by itself when its owner goes.
  bool goes_along(sqlite3_changeset_iter* i, int operation) const {
    if (!owned_) return false;
    const sqlite3_int64 owner = sqlite3_value_int64(operation == SQLITE_INSERT ? new_value(i, owned_->column) : old_value(i, owned_->column));
    if (unseen_ && unseen_->has(owner)) return true;
    const auto owners = ids_.find(owned_->owner);
    return operation == SQLITE_INSERT && owners != ids_.end() && owners->second.contains(owner);
  }

  void remember(sqlite3_changeset_iter* i) {
    if (owners_) owners_->insert(sqlite3_value_int64(new_value(i, 0)));
  }

 private:
  std::span<const Parts> parts_;
  std::span<const MadeTable> made_;
  std::map<std::string_view, std::unordered_set<sqlite3_int64>> ids_;
  const Parts* owned_ = nullptr;                         // the current table, if its rows are parts
  std::unordered_set<sqlite3_int64>* owners_ = nullptr;  // the current table's, if its rows have parts
  const MadeRows* unseen_ = nullptr;                     // of the current table's owners, those that the changeset does not have
};

using Gone = std::unordered_set<sqlite3_int64>;

void remove_made(Encoder& out, const MadeTable& made, const Gone& gone) {
  std::string keys(static_cast<std::size_t>(made.columns), '\0');
  keys[0] = '\1';
  bool named = false;
  for (const std::int64_t id : made.rows.ids) {
    if (gone.contains(id)) continue;
    if (!std::exchange(named, true)) out.table(made.rows.table, reinterpret_cast<const unsigned char*>(keys.data()), made.columns);
    out.change(SQLITE_DELETE, false);
    out.integer(id);
  }
}

}  // namespace

std::string inverse_patchset(const void* changeset, int size, std::span<const Parts> parts, std::span<const MadeTable> made, const std::string& file) {
  sqlite3_changeset_iter* raw = nullptr;
  int code = sqlite3changeset_start(&raw, size, const_cast<void*>(changeset));
  if (code != SQLITE_OK) raise(code, code, file);
  const std::unique_ptr<sqlite3_changeset_iter, Finish> iterator(raw);
  Encoder out;
  Owners owners(parts, made);
  std::map<std::string_view, Gone> gone;
  const MadeRows* unseen = nullptr;  // of the current table
  std::string current, named;        // the table in the changeset, and the last one written
  while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(raw, &table, &columns, &operation, &indirect);
    if (current != table) {
      current = table;
      owners.enter(current);
      unseen = owners.rows_of(current);
    }
    if (owners.goes_along(raw, operation)) continue;
    if (operation == SQLITE_INSERT) owners.remember(raw);
    if (const sqlite3_int64 id = unseen && operation != SQLITE_INSERT ? sqlite3_value_int64(old_value(raw, 0)) : 0; id != 0 && unseen->has(id)) {
      if (operation == SQLITE_DELETE) gone[unseen->table].insert(id);
      continue;
    }
    unsigned char* keys = nullptr;
    sqlite3changeset_pk(raw, &keys, nullptr);
    if (named != current) {
      out.table(table, keys, columns);
      named = current;
    }
    out.change(inverse_of(operation), indirect != 0);
    invert_change(out, raw, operation, columns, keys);
  }
  if (code != SQLITE_DONE) raise(code, code, file);
  for (const MadeTable& table : made) remove_made(out, table, gone[table.rows.table]);
  return out.take();
}

}  // namespace guanxi::storage
