#include "tables/map.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/embedded.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi {

extern const Embedded embedded_table_maps[];

}  // namespace guanxi

namespace guanxi::exchange::tables {
namespace {

using Cells = std::vector<std::string_view>;

tl::unexpected<Error> not_known(std::string_view what) { return usage_error(message("{what} is not known", "what"_is = in_quotes(what))); }

std::vector<std::string> folded_list(std::string_view text) {
  std::vector<std::string> all;
  for (const auto one : ascii::split_trimmed(text, '|')) all.push_back(text::fold(one));
  return all;
}

struct Told {
  std::string_view name;
  std::string_view value;
};

// "name = value"; the value is empty where there is no mark.
Told told(std::string_view text) {
  const std::size_t mark = text.find('=');
  if (mark == text.npos) return {ascii::trimmed(text), {}};
  return {ascii::trimmed(text.substr(0, mark)), ascii::trimmed(text.substr(mark + 1))};
}

Result<void> take_option(ColumnRule& rule, std::string_view text) {
  const auto [name, value] = told(text);
  if (name == "label") rule.label = value;
  else if (name == "label-from") rule.label_from = text::fold(value);
  else if (name == "shown-in") rule.shown_in = text::fold(value);
  else if (name == "split") rule.split = value;
  else if (name == "of") rule.group = value;
  else if (name == "also" && value == "uid") rule.is_uid = true;
  else if (name == "map") {
    for (const auto one : ascii::split_trimmed(value, ',')) {
      const std::size_t mark = one.find(':');
      if (mark == one.npos) return not_known(one);
      rule.meanings.emplace_back(text::fold(one.substr(0, mark)), ascii::trimmed(one.substr(mark + 1)));
    }
  } else {
    return not_known(name);
  }
  return {};
}

// Email[2] → email, 2
void take_header(ColumnRule& rule, std::string_view written) {
  const bool counted = written.size() > 3 && written.back() == ']' && written[written.size() - 3] == '[' && ascii::is_digit(written[written.size() - 2]);
  if (counted) rule.occurrence = written[written.size() - 2] - '0';
  rule.header = text::fold(counted ? written.substr(0, written.size() - 3) : written);
}

Result<void> take_column(ColumnMap& map, const Cells& cells) {
  if (cells.size() < 3) return usage_error(message("a column needs a name and a field"));
  ColumnRule rule;
  take_header(rule, cells[1]);
  const std::size_t colon = cells[2].find(':');
  const auto field = field_named(cells[2].substr(0, colon));
  if (!field) return not_known(cells[2]);
  rule.field = *field;
  if (colon != std::string_view::npos) rule.kind = cells[2].substr(colon + 1);
  for (std::size_t i = 3; i < cells.size(); ++i) TRY(take_option(rule, cells[i]));
  map.columns.push_back(std::move(rule));
  return {};
}

template <class Value, std::size_t count>
Result<void> take_word(Value& value, const std::array<std::pair<std::string_view, Value>, count>& words, std::string_view told_word) {
  for (const auto& [word, meaning] : words) {
    if (word != told_word) continue;
    value = meaning;
    return {};
  }
  return not_known(told_word);
}

constexpr std::array<std::pair<std::string_view, RecordKind>, 7> records = {{{"person", RecordKind::person},
                                                                             {"organisation", RecordKind::organisation},
                                                                             {"interaction", RecordKind::interaction},
                                                                             {"task", RecordKind::task},
                                                                             {"activity", RecordKind::activity},
                                                                             {"role", RecordKind::role},
                                                                             {"chat", RecordKind::chat}}};
constexpr std::array<std::pair<std::string_view, DateForm>, 3> forms = {
    {{"iso", DateForm::iso}, {"month-first", DateForm::month_first}, {"day-first", DateForm::day_first}}};

Result<void> take_constant(ColumnMap& map, std::string_view text) {
  const auto [name, value] = told(text);
  const auto field = field_named(name);
  if (!field) return not_known(name);
  map.constants.emplace_back(*field, value);
  return {};
}

Result<void> take_line(ColumnMap& map, const Cells& cells) {
  const std::string_view word = cells[0];
  if (word == "column") return take_column(map, cells);
  if (cells.size() < 2) return usage_error(message("{word} says nothing", "word"_is = in_quotes(word)));
  if (word == "record") return take_word(map.record, records, cells[1]);
  if (word == "dates") return take_word(map.dates, forms, cells[1]);
  if (word == "set") return take_constant(map, cells[1]);
  const auto append = [&](std::vector<std::string>& list) {
    for (auto& one : folded_list(cells[1])) list.push_back(std::move(one));
  };
  if (word == "system") map.system = cells[1];
  else if (word == "title") map.title = cells[1];
  else if (word == "header") map.headers.push_back(folded_list(cells[1]));
  else if (word == "absent") append(map.absent);
  else if (word == "most") map.most = static_cast<std::size_t>(whole_number(cells[1], 1, 1000).value_or(0));
  else if (word == "nothing") append(map.nothing);
  else if (word == "end") append(map.ends);
  else if (word == "skip") {
    const auto [name, value] = told(cells[1]);
    map.skips.push_back({text::fold(name), folded_list(value)});
  } else {
    return not_known(word);
  }
  return {};
}

}  // namespace

Result<ColumnMap> read_map(std::string_view name, std::string_view text) {
  ColumnMap map;
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view line = ascii::take_line(text);
    if (ascii::is_blank(line) || line.front() == '#') continue;
    auto taken = take_line(map, ascii::split_trimmed(line, '\t'));
    if (!taken) {
      return usage_error(message("{file}:{line}: {what}", "file"_is = name, "line"_is = number, "what"_is = taken.error().message), taken.error().hint);
    }
  }
  return map;
}

const std::vector<ColumnMap>& built_in_maps() {
  static const auto all = [] {
    std::vector<ColumnMap> maps;
    for (const Embedded* file = embedded_table_maps; file->name; ++file) {
      auto map = read_map(file->name, file->text);
      if (map) maps.push_back(std::move(*map));  // a test reads each
    }
    return maps;
  }();
  return all;
}

bool matches(std::string_view pattern, std::string_view text, std::string& number) {
  while (!pattern.empty()) {
    if (pattern.front() == '*') {
      pattern.remove_prefix(1);
      for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
        if (matches(pattern, text.substr(skipped), number)) return true;
      }
      return false;
    }
    if (pattern.front() == '#') {
      std::size_t digits = 0;
      while (digits < text.size() && ascii::is_digit(text[digits])) ++digits;
      if (digits == 0) return false;
      number = text.substr(0, digits);
      text.remove_prefix(digits);
    } else {
      if (text.empty() || text.front() != pattern.front()) return false;
      text.remove_prefix(1);
    }
    pattern.remove_prefix(1);
  }
  return text.empty();
}

}  // namespace guanxi::exchange::tables
