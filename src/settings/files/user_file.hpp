// What reading and replacing a file of the user's have in common.
#pragma once

#include <unistd.h>

#include <cstring>

#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {

class OpenFile {
 public:
  explicit OpenFile(int number) : number_(number) {}
  ~OpenFile() {
    if (number_ >= 0) close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return number_; }
  int release() {
    const int number = number_;
    number_ = -1;
    return number;
  }

 private:
  int number_;
};

// The folders that are missing, for the user alone.
bool make_folders(const std::filesystem::path& folder);
// The file of that name, made if need be, with its lock, which is let go when it is closed. errno: why not; EWOULDBLOCK: another holds it all
// the time (five seconds), or with one try now.
inline constexpr int most_tries = 500;
int open_locked(const std::string& name, int tries = most_tries);

// "cannot read the configuration /home/u/x: Permission denied"
tl::unexpected<Error> cannot_read(Sentence<> what, const std::filesystem::path& file, std::string_view why);
tl::unexpected<Error> cannot_write(Sentence<> what, const std::filesystem::path& file, std::string_view why);

}  // namespace guanxi::settings
