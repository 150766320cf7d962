// A table whose columns are known: a map laid over the header of a file.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "tables/map.hpp"
#include "tables/rows.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange::tables {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

struct Column {
  std::string written = {};          // its name in the file
  const ColumnRule* rule = nullptr;  // nullptr: no map names it
  bool taken = false;                // another column names it as its label
  std::string number = {};           // what # stands for
  std::size_t at = 0;
  std::size_t label_at = nowhere;
  std::size_t shown_at = nowhere;
};

struct Table {
  const ColumnMap* map = nullptr;
  std::vector<Column> columns = {};
  std::vector<std::pair<std::size_t, const SkipRule*>> skips = {};
  std::size_t known = 0;  // how many columns the map names
};

// A map laid over a row: by the map that knows the most columns of those whose header it is. nullopt: it is none's.
std::optional<Table> best_table(const std::vector<const ColumnMap*>& maps, const std::vector<std::string>& header);

// A cell without what guards or damages it: blanks, a tab or ' before what a spreadsheet would take for a formula.
std::string clean_cell(std::string_view cell);
std::string clean_text(std::string_view cell);  // the same of several lines

// What one row says.
struct Row {
  const Table& table;
  const std::vector<std::string>& cells;
  int line;

  std::string_view raw(std::size_t at) const { return at < cells.size() ? std::string_view(cells[at]) : std::string_view(); }
  // Clean, and empty where it is a value that stands for none.
  std::string value(const Column& column) const;
  std::vector<std::string> values(const Column& column) const;
  // The map's word for it, if it has one.
  std::string meant(const Column& column) const;
};

// What rows are made into records with.
struct Context {
  Input& input;
  Sink& sink;
  DateOrder order = DateOrder::unknown;
  std::map<std::string, ReadWho> heads = {};   // of departments, where there is one
  std::map<std::string, int> left_out = {};    // what was left out, and how often
  std::map<std::string, int> first_line = {};  // where first
  std::vector<std::string> ignored = {};       // columns, in the order in which they come to hold something
  int first_ignored = 0;

  void leave_out(const std::string& what, int line) {
    ++left_out[what];
    first_line.try_emplace(what, line);
  }
  // A column of the other system's own making: all are told of in one warning.
  void ignore(const std::string& column, int line) {
    if (std::find(ignored.begin(), ignored.end(), column) != ignored.end()) return;
    ignored.push_back(column);
    if (first_ignored == 0) first_ignored = line;
  }
  void warn(int line, std::string what) { sink.warning({line, std::move(what)}); }
  // The day in a cell; nullopt with a warning where none is understood, without one where it stands for none.
  std::optional<TakenMoment> moment(const Row& row, const Column& column, std::string_view text);
};

// Makes records of the rows of one table.
class Taker {
 public:
  virtual ~Taker() = default;
  virtual void take(const Row& row) = 0;
  virtual void finish() {}
};
std::unique_ptr<Taker> taker_of(RecordKind kind, Context& context);

// Whether it means yes: 1, true, yes, 是.
bool is_yes(std::string_view text);
// A name without a bracket behind it that says what somebody is, or an address or number: "Idris Vane (Guest)".
std::string without_bracket(std::string_view name);
// "Marta Quill (marta@example.com)", "Marta Quill (8801)", "marta@example.com"
ReadWho who_named(std::string_view text);
// "Weber, Klaus" → Klaus Weber; "Klaus Weber, MBA" and other names as they are.
std::string turned_name(std::string_view name);
// 王小满-青石泵业: who, and from where; the firm is empty where the text does not look so.
std::pair<std::string, std::string> name_and_firm(std::string_view text);

}  // namespace guanxi::exchange::tables
