// What tells a file from its copies, so that a copy makes ids of its own. See ARCHITECTURE.md, "Ids".
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace guanxi::storage {

// The file itself, wherever it is moved within its file system: number and birth of its inode, and the computer. Empty: it cannot be told.
std::string place_of(const std::string& file);

// What stands on the inode and not in the file, so that it stays when other contents are put there: whose ids were made last, and how
// many there were.
struct Mark {
  std::uint32_t machine = 0;
  std::uint64_t count = 0;
};
std::optional<Mark> mark_of(const std::string& file);  // nullopt: there is none, or the file system has no room for any
void set_mark(const std::string& file, Mark mark);     // as far as the file system lets it

std::uint32_t random_machine();

}  // namespace guanxi::storage
