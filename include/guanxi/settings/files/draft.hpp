// A text that the user's editor works on: it is on the disk from the beginning, and stays there until what it says was recorded. So a crash
// loses nothing, of the editor's, of the program's or of the machine's.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::settings {

class Draft {
 public:
  // In the folder, which is made if need be, for the user alone. Errors: it cannot be written (failed); another program, or an editor that
  // one has started, is at work on it (locked).
  static Result<Draft> hold(const std::filesystem::path& folder, const std::string& name);
  Draft(Draft&& other) noexcept;
  ~Draft();  // what was begun stays
  Draft& operator=(Draft&&) = delete;

  const std::filesystem::path& file() const { return file_; }
  bool begun() const { return begun_; }              // one was left here before
  const std::string& base() const { return base_; }  // what it was begun with
  Result<void> begin(std::string_view text);
  Result<void> write(std::string_view text);
  // What is in the file now. Errors (failed): it is gone, or no plain file, or longer than 1 MiB, or no UTF-8.
  Result<std::string> read() const;
  void discard();

 private:
  Draft() = default;

  std::filesystem::path file_ = {};
  std::string base_ = {};
  bool begun_ = false;
  int lock_ = -1;
};

}  // namespace guanxi::settings
