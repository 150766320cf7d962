// The configuration's TOML, taken apart with the place of everything in its text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::settings {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Bytes of the text, `end` behind the last one.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class TomlKind { text, number, truth, texts, table, other };

struct TomlEntry {
  std::vector<std::string> path;  // {"user", "timezone"}
  TomlKind kind = TomlKind::other;
  std::string type = {};  // in English: "a date"
  std::vector<std::string> values = {};
  int line = 0;          // from 1
  TextSpan key = {};     // the last part of the key
  TextSpan value = {};   // of a [table]: its header
  bool inlined = false;  // stands inside a { } table
};

// Tables and what is in them, in the order of the text. Errors (usage) name file and line.
Result<std::vector<TomlEntry>> read_toml(std::string_view text, std::string_view file_name);

}  // namespace guanxi::settings
