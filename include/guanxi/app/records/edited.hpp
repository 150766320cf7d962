// A record in an editor: as a text, and what was changed in the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/records/record.hpp>
#include <guanxi/present/record_text.hpp>

namespace guanxi::app {

// The fields that may be changed.
std::vector<present::TextField> text_fields(const std::vector<FieldState>& state);

// What a text says: the value of each field that stands in it, and its line.
struct EditedText {
  struct Entry {
    std::string name;
    std::vector<std::string> values;
    int line;
  };
  std::vector<Entry> entries = {};

  const Entry* find(std::string_view name) const;
  int line_of(std::string_view name) const;  // 0: it does not stand there
};
// Errors (usage): no TOML; a field that the record does not have, with the nearest; a value of the wrong kind. `wrong_line` takes the line.
Result<EditedText> read_edited(std::string_view text, const std::vector<FieldState>& state, int& wrong_line);

// What the text says other than it said at the beginning, as `edit` is told it.
Fields changes_of(const EditedText& base, const EditedText& edited);
// The fields in which both say something else than the base, and not the same; and those in which the other one alone does.
struct Meanwhile {
  std::vector<std::string> both = {};
  std::vector<std::string> other = {};
};
Meanwhile meanwhile(const EditedText& base, const EditedText& edited, const std::vector<FieldState>& now);

}  // namespace guanxi::app
