#include "tables/table.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>

#include "vcard/value.hpp"

namespace guanxi::exchange::tables {
namespace {

using Names = std::vector<std::string>;

Names folded_names(const std::vector<std::string>& header) {
  Names names;
  for (const auto& cell : header) names.push_back(text::fold(clean_cell(cell)));
  return names;
}

bool has(const Names& names, const std::string& pattern) {
  std::string number;
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return matches(pattern, name, number); });
}

bool is_header_of(const ColumnMap& map, const Names& names) {
  const auto all_there = [&](const Names& wanted) { return std::all_of(wanted.begin(), wanted.end(), [&](const auto& one) { return has(names, one); }); };
  if (names.size() > map.most) return false;
  const bool one_of_them = std::any_of(map.headers.begin(), map.headers.end(), all_there);
  return one_of_them && std::none_of(map.absent.begin(), map.absent.end(), [&](const auto& one) { return has(names, one); });
}

std::size_t place_of(const Names& names, std::string pattern, const std::string& number) {
  if (pattern.empty()) return nowhere;
  const std::size_t mark = pattern.find('#');
  if (mark != pattern.npos) pattern.replace(mark, 1, number);
  const auto found = std::find(names.begin(), names.end(), pattern);
  return found == names.end() ? nowhere : static_cast<std::size_t>(found - names.begin());
}

const ColumnRule* rule_of(const ColumnMap& map, const std::string& name, int occurrence, std::string& number) {
  for (const ColumnRule& rule : map.columns) {
    number.clear();
    if ((rule.occurrence == 0 || rule.occurrence == occurrence) && matches(rule.header, name, number)) return &rule;
  }
  return nullptr;
}

bool is_nothing(const ColumnMap& map, std::string_view value) {
  constexpr std::size_t longest = 40;
  if (map.nothing.empty() || value.size() > longest) return false;
  return std::find(map.nothing.begin(), map.nothing.end(), text::fold(value)) != map.nothing.end();
}

// What clean() would not change: most cells.
bool is_plain(std::string_view text) {
  bool blank = true;  // two of them, or one at an end, are not plain
  for (const char c : text) {
    if (c < ' ' || c == '\x7F' || (c == ' ' && blank) || static_cast<unsigned char>(c) >= 0x80) return false;
    blank = c == ' ';
  }
  return !blank || text.empty();
}

// The map's word for it, if it has one.
std::string meaning_of(const Column& column, std::string value) {
  if (!column.rule || column.rule->meanings.empty() || value.empty()) return value;
  const std::string folded = text::fold(value);
  for (const auto& [word, meaning] : column.rule->meanings) {
    if (word == folded || word == "*") return meaning;
  }
  return value;
}

std::string_view unguarded(std::string_view cell) {
  cell = ascii::trimmed(cell);
  const bool guarded = cell.size() > 1 && cell[0] == '\'' && (ascii::is_digit(cell[1]) || std::string_view("=+-@").find(cell[1]) != std::string_view::npos);
  return guarded ? cell.substr(1) : cell;
}

}  // namespace

std::string clean_cell(std::string_view cell) {
  cell = unguarded(cell);
  return is_plain(cell) ? std::string(cell) : vcard::clean(cell);
}

std::string clean_text(std::string_view cell) { return vcard::clean_lines(unguarded(cell)); }

namespace {

// nullopt: the row is not this map's header.
std::optional<Table> laid_over(const ColumnMap& map, const std::vector<std::string>& header, const Names& names) {
  if (!is_header_of(map, names)) return std::nullopt;
  Table table{.map = &map};
  std::map<std::string, int> seen;
  for (std::size_t at = 0; at < names.size(); ++at) {
    Column column{.written = clean_cell(header[at]), .at = at};
    const int occurrence = ++seen[names[at]];
    if (!names[at].empty()) column.rule = rule_of(map, names[at], occurrence, column.number);
    if (column.rule) {
      ++table.known;
      column.label_at = place_of(names, column.rule->label_from, column.number);
      column.shown_at = place_of(names, column.rule->shown_in, column.number);
    }
    if (column.written.empty()) column.written = message("column {n}", "n"_is = at + 1);
    table.columns.push_back(std::move(column));
  }
  for (const Column& column : std::vector<Column>(table.columns)) {
    for (const std::size_t other : {column.label_at, column.shown_at}) {
      if (other != nowhere) table.columns[other].taken = true;
    }
  }
  for (const SkipRule& skip : map.skips) {
    if (const std::size_t at = place_of(names, skip.header, {}); at != nowhere) table.skips.emplace_back(at, &skip);
  }
  return table;
}

}  // namespace

std::optional<Table> best_table(const std::vector<const ColumnMap*>& maps, const std::vector<std::string>& header) {
  if (header.size() < 2) return std::nullopt;
  const Names names = folded_names(header);
  std::optional<Table> best;
  for (const ColumnMap* map : maps) {
    auto table = laid_over(*map, header, names);
    if (table && (!best || table->known > best->known)) best = std::move(table);
  }
  return best;
}

std::string Row::value(const Column& column) const {
  const bool lines = column.rule && (column.rule->field == Field::note || column.rule->field == Field::address);
  std::string text = lines ? clean_text(raw(column.at)) : clean_cell(raw(column.at));
  return is_nothing(*table.map, text) ? std::string() : text;
}

std::vector<std::string> Row::values(const Column& column) const {
  const auto add = [&](std::vector<std::string>& all, std::string one) {
    if (!one.empty()) all.push_back(meaning_of(column, std::move(one)));
  };
  std::string whole = value(column);
  std::vector<std::string> all;
  const std::string mark = column.rule ? column.rule->split : std::string();
  for (std::string_view rest = whole; !mark.empty() && !rest.empty();) {
    const std::size_t end = rest.find(mark);
    add(all, clean_cell(rest.substr(0, end)));
    rest.remove_prefix(end == rest.npos ? rest.size() : end + mark.size());
  }
  if (mark.empty()) add(all, std::move(whole));
  return all;
}

std::string Row::meant(const Column& column) const { return meaning_of(column, value(column)); }

std::optional<TakenMoment> Context::moment(const Row& row, const Column& column, std::string_view text) {
  const bool none =
      std::all_of(text.begin(), text.end(), [](char c) { return !ascii::is_letter(c) && static_cast<unsigned char>(c) < 0x80 && (c < '1' || c > '9'); });
  if (none) return std::nullopt;
  // Seconds or milliseconds since 1970.
  if (ascii::all_digits(text) && (text.size() == 10 || text.size() == 13)) {
    const auto number = *whole_number<std::int64_t>(text);
    return taken(calendar::Instant(std::chrono::seconds(text.size() == 13 ? number / 1000 : number)), input);
  }
  const DateForm form = row.table.map->dates;
  const DateOrder its_order = form == DateForm::month_first ? DateOrder::month_first : form == DateForm::day_first ? DateOrder::day_first : order;
  if (auto written = read_moment(text, its_order)) {
    // What is not in the cell: some files write UTC, and a day as its midnight.
    const bool utc = column.rule && column.rule->label == "utc" && written->time && !written->offset;
    if (utc) written->offset = std::chrono::seconds(0);
    if (column.rule && column.rule->label == "day") written->time.reset();
    return taken(*written, input);
  }
  warn(row.line, message("{column}: no date is understood in {value}", "column"_is = column.written, "value"_is = vcard::in_quotes(text)));
  return std::nullopt;
}

bool is_yes(std::string_view text) {
  static constexpr std::array<std::string_view, 12> words = {"1", "true", "yes", "y", "x", "是", "ja", "oui", "si", "sim", "done", "はい"};
  return ascii::among(text::fold(text), words);
}

}  // namespace guanxi::exchange::tables
