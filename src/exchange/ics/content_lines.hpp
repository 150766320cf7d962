// The lines of a calendar, unfolded, in the file's own encoding: a fold may cut a character in two.
#pragma once

#include <optional>
#include <string>

#include "bytes/lines.hpp"

namespace guanxi::exchange::ics {

struct ContentLine {
  std::string text = {};
  int line = 0;  // where it begins, from 1
};

class ContentLines {
 public:
  explicit ContentLines(Input& input) : lines_(input, longest) {}

  std::optional<ContentLine> next();  // never a blank one; nullopt at the end
  const Result<std::string_view>& status() const { return lines_.status(); }

 private:
  static constexpr std::size_t longest = std::size_t{1} << 20;  // more is a picture, of which nothing is taken

  Lines lines_;
};

}  // namespace guanxi::exchange::ics
