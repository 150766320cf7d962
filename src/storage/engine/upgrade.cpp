#include "engine/upgrade.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/ties.hpp>

#include "engine/schema.hpp"

namespace guanxi {
extern const Embedded embedded_schema[];
}

namespace guanxi::storage {
namespace {

std::string_view text_of(sqlite3_value* value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

constexpr std::uint64_t count_mask = (std::uint64_t{1} << id_count_bits) - 1;

// Of format 14: the machine's bits first, then the count. 0, which snoozes of no record have, stays 0.
void new_id(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  const auto old = static_cast<std::uint64_t>(sqlite3_value_int64(values[0]));
  sqlite3_result_int64(context, make_id(static_cast<std::uint32_t>(old >> id_count_bits), old & count_mask).value);
}

// The text of an id of format 14, whose counts all machines scrambled by one factor; of this it is the inverse.
std::string new_text(std::string_view old) {
  constexpr std::uint64_t unscramble = 0x7278f35bbd;
  static_assert(((unscramble * 0x4d2f9e3795) & count_mask) == 1);
  const auto read = parse_id_prefix(old);
  if (!read || read->length != id_text_length || old.find_first_of("ilou") != old.npos) return std::string(old);  // a word of a holiday
  return to_text(make_id(static_cast<std::uint32_t>(read->digits >> id_count_bits), (read->digits * unscramble) & count_mask));
}

// "c-k817n6hkrmdz4", "h-k817n6hkrmdz4-spring-festival": what `remind --once` was given, with the id that it shows now.
void new_item(sqlite3_context* context, int, sqlite3_value** values) {
  std::string made;
  for (std::string_view rest = text_of(values[0]);;) {
    const auto end = std::min(rest.find('-'), rest.size());
    made += new_text(rest.substr(0, end));
    if (end == rest.size()) break;
    made += '-';
    rest.remove_prefix(end + 1);
  }
  sqlite3_result_text(context, made.data(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
}

void day_count(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  const auto text = text_of(values[0]);
  if (const auto day = calendar::parse_iso_date(text)) return sqlite3_result_int64(context, day->time_since_epoch().count());
  const std::string message = guanxi::message("a day that is none: '{text}'", "text"_is = text);
  sqlite3_result_error(context, message.c_str(), -1);
}

template <domain::Worded E>
int number(std::string_view word) {
  return static_cast<int>(domain::parse_word<E>(word).value_or(E{}));
}

int number_of(std::string_view noun, std::string_view word) {
  if (noun == "kind") return number<domain::InteractionKind>(word);
  if (noun == "channel") return number<domain::Channel>(word);
  if (noun == "face") return number<domain::Face>(word);
  if (noun == "feedback") return number<domain::Feedback>(word);
  if (noun == "role") return number<domain::Role>(word);
  if (noun == "stance") return number<domain::Stance>(word);
  if (noun == "level") return number<domain::Confidence>(word);
  if (noun == "outcome") return number<domain::Outcome>(word);
  if (noun == "state") return number<domain::PromiseState>(word);
  if (noun == "favour") return number<domain::FavourKind>(word);
  if (noun == "tie") return number<domain::Tie>(word);
  return number<domain::Severity>(word);
}

void word_number(sqlite3_context* context, int, sqlite3_value** values) {
  const auto word = text_of(values[1]);
  const int number = number_of(text_of(values[0]), word);
  if (number > 0 || word.empty()) return sqlite3_result_int(context, number);
  const std::string message = guanxi::message("a word that is none: '{word}'", "word"_is = word);
  sqlite3_result_error(context, message.c_str(), -1);
}

std::vector<std::string> names(sqlite3* db, const std::string& file, const char* sql) {
  std::vector<std::string> found;
  const auto take = [](void* out, int, char** texts, char**) {
    static_cast<std::vector<std::string>*>(out)->emplace_back(texts[0]);
    return 0;
  };
  const int code = sqlite3_exec(db, sql, take, &found, nullptr);
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(db), file, sqlite3_system_errno(db));
  return found;
}

const char* conversion() {
  const Embedded* file = embedded_schema;
  while (std::string_view(file->name) != "upgrade_from_14.sql") ++file;
  return file->text;
}

// Its own message: what SQLite says of a value that cannot be converted is ours.
void convert(sqlite3* db, const std::string& file) {
  char* message = nullptr;
  const int code = sqlite3_exec(db, conversion(), nullptr, nullptr, &message);
  const std::string said = message ? message : "";
  sqlite3_free(message);
  if (code == SQLITE_OK) return;
  if (code != SQLITE_ERROR) raise(code, sqlite3_extended_errcode(db), file, sqlite3_system_errno(db));
  throw Failure({ErrorKind::failed, guanxi::message("'{file}' holds what guanxi never wrote: {what}", "file"_is = file, "what"_is = said),
                 "another program wrote it: put a backup in its place"});
}

}  // namespace

void upgrade_from_14(sqlite3* db, const std::string& file, std::span<const Embedded> schema) {
  constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  sqlite3_create_function(db, "id", 1, flags, nullptr, new_id, nullptr, nullptr);
  sqlite3_create_function(db, "day", 1, flags, nullptr, day_count, nullptr, nullptr);
  sqlite3_create_function(db, "item", 1, flags, nullptr, new_item, nullptr, nullptr);
  sqlite3_create_function(db, "word", 2, flags, nullptr, word_number, nullptr, nullptr);
  // What refers to a table that is renamed stays as it is written: it goes with the old tables.
  sqlite3_db_config(db, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 1, nullptr);
  for (const std::string& drop : names(db, file,
                                       "SELECT 'DROP ' || type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') "
                                       "OR (type = 'index' AND sql IS NOT NULL) ORDER BY type = 'view'")) {
    execute(db, file, drop.c_str());
  }
  const auto tables = names(db, file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
  for (const std::string& table : tables) execute(db, file, ("ALTER TABLE " + table + " RENAME TO old_" + table).c_str());
  for (const Embedded& part : schema) execute(db, file, part.text);
  convert(db, file);
  for (const std::string& table : tables) execute(db, file, ("DROP TABLE old_" + table).c_str());
  sqlite3_db_config(db, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, nullptr);
  for (const char* name : {"id", "day", "item", "word"}) sqlite3_create_function(db, name, name[0] == 'w' ? 2 : 1, flags, nullptr, nullptr, nullptr, nullptr);
}

}  // namespace guanxi::storage
