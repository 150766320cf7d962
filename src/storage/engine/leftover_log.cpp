#include "engine/leftover_log.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <guanxi/base/message.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr std::size_t log_head = 32;
constexpr std::size_t frame_head = 24;
constexpr std::uint32_t log_magic = 0x377f0682;  // the last bit set: checksums in big-endian words
// https://www.sqlite.org/walformat.html#wal_locks: everybody who has the database open holds this byte of the -shm file.
constexpr off_t opened_byte = 128;

using Bytes = std::vector<unsigned char>;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::uint32_t word(const unsigned char* at) { return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | at[3]; }

struct Checksum {
  bool big = false;
  std::uint32_t one = 0, two = 0;
  void add(const unsigned char* bytes, std::size_t count) {
    for (std::size_t i = 0; i + 8 <= count; i += 8) {
      const auto take = [&](std::size_t at) { return big ? word(bytes + at) : __builtin_bswap32(word(bytes + at)); };
      one += take(i) + two;
      two += take(i + 4) + one;
    }
  }
  bool is(const unsigned char* at) const { return word(at) == one && word(at + 4) == two; }
};

struct Lineage {
  std::uint32_t before = 0, after = 0;
  explicit Lineage(std::uint64_t value) : before(static_cast<std::uint32_t>(value >> 32)), after(static_cast<std::uint32_t>(value)) {}
};

// A record (key TEXT, value INTEGER) of a cell, as far as its header and sizes are of one byte each.
struct Entry {
  std::string_view key = {};
  std::uint64_t value = 0;
};

std::optional<Entry> entry_at(const Bytes& page, std::size_t at) {
  constexpr std::size_t sizes[] = {0, 1, 2, 3, 4, 6, 8, 0, 0, 0};
  if (at + 4 > page.size() || page[at] >= 128 || page[at + 1] != 3 || page[at + 2] < 13 || page[at + 2] >= 128) return std::nullopt;
  const std::size_t type = page[at + 3];
  const std::size_t length = (page[at + 2] - 13u) / 2, begin = at + 4;
  if (type > 9 || type == 7 || begin + length + 8 > page.size()) return std::nullopt;
  Entry entry{{reinterpret_cast<const char*>(page.data()) + begin, length}, type == 9 ? 1u : 0u};
  for (std::size_t i = 0; i < sizes[type]; ++i) entry.value = entry.value << 8 | page[begin + length + i];
  return entry;
}

// What the page says, if it is the one of the table `meta`.
std::optional<Lineage> lineage_on(const Bytes& page) {
  constexpr unsigned char index_leaf = 0x0a;
  if (page.size() < 512 || page[0] != index_leaf) return std::nullopt;
  const std::size_t cells = std::size_t{page[3]} << 8 | page[4];
  if (cells < 3 || cells > 20) return std::nullopt;
  std::optional<Lineage> found;
  int usual = 0;
  for (std::size_t i = 0; i < cells; ++i) {
    const auto entry = entry_at(page, std::size_t{page[8 + 2 * i]} << 8 | page[9 + 2 * i]);
    if (!entry) continue;
    if (entry->key == "machine" || entry->key == "count") ++usual;
    if (entry->key == "lineage") found = Lineage(entry->value);
  }
  return usual == 2 ? found : std::nullopt;
}

// The lineages that the log's whole transactions wrote, in order.
struct Log {
  std::uint32_t page_size = 0;
  std::vector<Lineage> lineages = {};
};

std::optional<Log> read_log(const std::string& path) {
  const File file(std::fopen(path.c_str(), "rbe"));
  unsigned char head[log_head];
  if (!file || std::fread(head, 1, sizeof head, file.get()) != sizeof head || (word(head) & ~1u) != log_magic) return std::nullopt;
  Checksum sum{.big = (word(head) & 1) != 0};
  sum.add(head, 24);
  Log log{.page_size = word(head + 8)};
  if (!sum.is(head + 24) || log.page_size < 512 || log.page_size > 65536 || !std::has_single_bit(log.page_size)) return std::nullopt;
  unsigned char frame[frame_head];
  Bytes page(log.page_size);
  std::vector<Lineage> open;
  while (std::fread(frame, 1, sizeof frame, file.get()) == sizeof frame && std::fread(page.data(), 1, page.size(), file.get()) == page.size()) {
    sum.add(frame, 8);
    sum.add(page.data(), page.size());
    if (!std::equal(frame + 8, frame + 16, head + 16) || !sum.is(frame + 16)) break;
    if (const auto lineage = lineage_on(page)) open.push_back(*lineage);
    if (word(frame + 4) == 0) continue;  // not the last of its transaction
    log.lineages.insert(log.lineages.end(), open.begin(), open.end());
    open.clear();
  }
  return log;
}

// The first number that a query of the file itself, without its log, gives; 0: none; nullopt: it cannot be read.
std::optional<std::int64_t> stored(sqlite3* db, const char* sql) {
  std::int64_t value = 0;
  const auto read = [](void* out, int, char** texts, char**) {
    if (texts[0]) *static_cast<std::int64_t*>(out) = std::atoll(texts[0]);
    return 0;
  };
  return sqlite3_exec(db, sql, read, &value, nullptr) == SQLITE_OK ? std::optional(value) : std::nullopt;
}

// Whether the log surely continues another state than the file's.
bool is_strange(const std::string& file, const Log& log) {
  if (log.lineages.empty()) return false;
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(immutable_uri(file).c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  const Connection db(opened);
  if (code != SQLITE_OK) return false;
  const auto tables = stored(opened, "SELECT count(*) FROM sqlite_schema");
  if (!tables) return false;  // within a checkpoint that was broken off
  if (*tables == 0) return false;
  if (stored(opened, "PRAGMA page_size") != log.page_size) return true;
  if (stored(opened, "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") == 0) return true;
  const auto value = stored(opened, "SELECT max(value) FROM meta WHERE key = 'lineage'");
  if (!value) return false;
  const std::uint32_t mark = Lineage(static_cast<std::uint64_t>(*value)).after;
  if (mark == log.lineages.front().before) return false;
  // A checkpoint that was broken off has brought some state of the log's own into the file.
  for (const Lineage& one : log.lineages) {
    if (one.after == mark) return false;
  }
  return true;
}

bool leaves_strange_log(const std::string& file) {
  if (in_use(file)) return false;
  const auto log = read_log(file + "-wal");
  return log && is_strange(file, *log) && !in_use(file);
}

}  // namespace

bool has_log(const std::string& file) {
  struct stat status = {};
  return stat((file + "-wal").c_str(), &status) == 0 && status.st_size > static_cast<off_t>(log_head);
}

bool in_use(const std::string& file) {
  const int shared = open((file + "-shm").c_str(), O_RDONLY | O_CLOEXEC);
  if (shared < 0) return false;
  struct flock lock = {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = opened_byte;
  lock.l_len = 1;
  const bool held = fcntl(shared, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
  close(shared);
  return held;
}

std::string immutable_uri(const std::string& file) {
  std::string uri = "file:";
  for (const char c : file) {
    if (c == '%' || c == '?' || c == '#') uri += fmt::format("%{:02X}", static_cast<unsigned>(c));
    else uri += c;
  }
  return uri + "?immutable=1";
}

void refuse_strange_log(const std::string& file) {
  if (!has_log(file)) return;
  // Somebody may just have taken the log up, between two looks: the second one decides.
  if (!leaves_strange_log(file) || !leaves_strange_log(file)) return;
  throw Failure({ErrorKind::failed, message("'{file}-wal' does not belong to '{file}'; nothing was changed", "file"_is = file),
                 message("if you put a copy in its place, remove '{file}-wal' and '{file}-shm' too, and run the command again", "file"_is = file)});
}

}  // namespace guanxi::storage
