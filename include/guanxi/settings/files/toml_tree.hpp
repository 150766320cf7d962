// A TOML document as a tree of plain values, each with its line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::settings {

struct TomlNode {
  enum class Kind { text, number, truth, date, moment, list, table, other } kind = Kind::other;
  std::string type = {};  // in English: "a list"
  int line = 0;           // from 1; of a value, that of its key
  std::string text = {};  // of text; of a date in ISO; of a date with a time of day, without seconds, in ISO too
  std::int64_t number = 0;
  bool truth = false;
  std::vector<TomlNode> items = {};                            // of a list
  std::vector<std::pair<std::string, TomlNode>> entries = {};  // of a table, in the order of the text

  const TomlNode* find(std::string_view key) const;
};

// The document's table. Errors (usage) name file and line, where the file has a name; wrong_line, if it is given, takes the line.
Result<TomlNode> read_toml_tree(std::string_view text, std::string_view file_name, int* wrong_line = nullptr);

}  // namespace guanxi::settings
