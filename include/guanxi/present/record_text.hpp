// A record as a text that people change in an editor: TOML, a line a field, each with what it means.
#pragma once

#include <string>
#include <vector>

namespace guanxi::present {

struct TextField {
  enum class Form : unsigned char { text, bare, list };  // bare: a day, or true and false, where the value is one

  std::string key = {};
  std::string help = {};  // a comment behind the value, or above it where there is no room
  Form form = Form::text;
  std::vector<std::string> values = {};
};

struct RecordText {
  std::vector<std::string> head = {};  // comments, a line each
  std::vector<TextField> fields = {};
};

// TOML that parses back to the same values. A text of several lines stands between lines of three quotes; a line's end before the closing
// ones is no part of it.
std::string as_toml(const RecordText& record);

}  // namespace guanxi::present
