#include "tables/walk.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

#include "bytes/encoding.hpp"

namespace guanxi::exchange::tables {
namespace {

constexpr std::size_t header_rows = 20;  // among which the header stands
constexpr std::size_t looked_at = std::size_t{1} << 16;

class Deaf final : public Sink {
 public:
  void person(ReadPerson&& /*found*/) override {}
  void warning(ReadWarning&& /*found*/) override {}
  void encoding(std::string_view /*name*/) override {}
};

bool is_blank(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return clean_cell(cell).empty(); });
}

// Sees the rows of a table, and which of them are none.
class Walk {
 public:
  using Take = std::function<void(const Row&)>;
  Walk(const Maps& maps, Context* context) : maps_(maps), context_(context) {}

  Result<void> run(Rows& rows, const Take& take, const std::function<bool()>& enough) {
    for (;;) {
      TRY_ASSIGN(const std::vector<std::string>* cells, rows.next());
      if (!cells || enough()) return {};
      if (rows.part() != part_) begin_part(rows.part());
      if (!table_) look_for_header(*cells);
      else if (is_record(*cells, rows.line())) take(Row{*table_, *cells, rows.line()});
    }
  }
  bool found_any() const { return found_any_; }

 private:
  void begin_part(std::string_view part) {
    part_ = part;
    table_.reset();
    ended_ = false;
    seen_ = 0;
  }

  void look_for_header(const std::vector<std::string>& cells) {
    if (++seen_ > header_rows) return;
    table_ = best_table(maps_, cells);
    found_any_ = found_any_ || table_;
  }

  bool is_record(const std::vector<std::string>& cells, int line) {
    if (ended_ || is_blank(cells)) return false;
    if (!table_->map->ends.empty() && says_end(cells)) ended_ = true;
    return !ended_ && !is_skipped(cells, line);
  }

  bool says_end(const std::vector<std::string>& cells) const {
    const std::string first = text::fold(clean_cell(cells.front()));
    std::string number;
    return std::any_of(table_->map->ends.begin(), table_->map->ends.end(), [&](const auto& one) { return matches(one, first, number); });
  }

  bool is_skipped(const std::vector<std::string>& cells, int line) {
    for (const auto& [at, rule] : table_->skips) {
      const std::string written = at < cells.size() ? clean_cell(cells[at]) : std::string();
      const std::string value = text::fold(written);
      std::string number;
      if (std::none_of(rule->values.begin(), rule->values.end(), [&](const auto& one) { return matches(one, value, number); })) continue;
      if (context_) {
        const auto& column = table_->columns[at].written;
        context_->leave_out(written.empty() ? message("a row is left out: its {column} is empty", "column"_is = column)
                                            : message("a row is left out: its {column} is '{value}'", "column"_is = column, "value"_is = written),
                            line);
      }
      return true;
    }
    return false;
  }

  const Maps& maps_;
  Context* context_;
  std::optional<Table> table_ = {};
  std::string part_ = {};
  std::size_t seen_ = 0;
  bool ended_ = false;
  bool found_any_ = false;
};

// What must be known before the first record is made: how dates are written, who heads which department.
struct Survey {
  DateOrderGuess guess = {};
  bool has_dates = false;
  bool has_heads = false;
  bool began = false;
  std::map<std::string, std::vector<ReadWho>> heads = {};

  void begin(const Table& table) {
    began = true;
    for (const Column& column : table.columns) {
      if (!column.rule) continue;
      has_heads = has_heads || column.rule->field == Field::heads_department;
      has_dates = has_dates || (is_date(column.rule->field) && table.map->dates == DateForm::inferred);
    }
  }
  static bool is_date(Field field) {
    return field == Field::birthday || field == Field::day || field == Field::moment || field == Field::due || field == Field::made || field == Field::ended;
  }
  bool enough() const { return began && !has_heads && (!has_dates || guess.decided()); }

  void take(const Row& row) {
    if (!began) begin(row.table);
    guess.set_line(row.line);
    ReadWho who;
    std::string department;
    bool heads_it = false;
    for (const Column& column : row.table.columns) {
      if (!column.rule) continue;
      const Field field = column.rule->field;
      if (is_date(field) && row.table.map->dates == DateForm::inferred) guess.add(row.value(column));
      if (!has_heads) continue;
      if (field == Field::uid) who.uid = row.value(column);
      if (field == Field::name) who.name = row.value(column);
      if (field == Field::department) department = row.value(column);
      if (field == Field::heads_department) heads_it = is_yes(row.value(column));
    }
    if (heads_it && !department.empty()) heads[department].push_back(who);
  }
};

Result<Survey> survey_of(Input& input, const Maps& maps) {
  Deaf nobody;
  TRY_ASSIGN(const auto rows, rows_of(input, nobody));
  Survey survey;
  Walk walk(maps, nullptr);
  TRY(walk.run(
      *rows, [&](const Row& row) { survey.take(row); }, [&] { return survey.enough(); }));
  return survey;
}

}  // namespace

std::vector<std::vector<std::string>> first_rows(Input& input, std::size_t most) {
  std::vector<std::vector<std::string>> all;
  const auto beginning = input.beginning(looked_at);
  if (!beginning) return all;
  Deaf nobody;
  // A workbook is read from its end; of a text its beginning will do.
  MemoryInput text(input.name, *beginning);
  text.encoding = input.encoding;
  const auto rows = rows_of(beginning->starts_with("PK") ? input : text, nobody);
  while (rows && all.size() < most) {
    const auto row = (*rows)->next();
    if (!row || !*row) break;
    all.push_back(**row);
  }
  static_cast<void>(input.rewind());
  return all;
}

const ColumnMap* map_at_beginning(Input& input, const Maps& maps) {
  for (const auto& row : first_rows(input, header_rows)) {
    if (const auto table = best_table(maps, row)) return table->map;
  }
  return nullptr;
}

Result<void> read_tables(Input& input, Sink& sink, const Maps& maps) {
  TRY_ASSIGN(const Survey survey, survey_of(input, maps));
  Context context{input, sink};
  if (survey.has_dates) {
    TRY_ASSIGN(context.order, survey.guess.order(input));
  }
  for (const auto& [department, heads] : survey.heads) {
    if (heads.size() == 1) context.heads.emplace(department, heads.front());
  }
  TRY_ASSIGN(const auto rows, rows_of(input, sink));
  std::map<RecordKind, std::unique_ptr<Taker>> takers;
  Walk walk(maps, &context);
  const auto take = [&](const Row& row) {
    auto& taker = takers[row.table.map->record];
    if (!taker) taker = taker_of(row.table.map->record, context);
    taker->take(row);
  };
  TRY(walk.run(*rows, take, [] { return false; }));
  if (!walk.found_any()) {
    return usage_error(message("{file}:1: none of the first 20 rows is a header that is known", "file"_is = input.name),
                       message("say by --map which column is what"));
  }
  for (const auto& [record, taker] : takers) taker->finish();
  if (!context.ignored.empty()) {
    sink.warning({context.first_ignored, message("these columns are left out: {names}", "names"_is = text::joined(context.ignored))});
  }
  for (const auto& [what, count] : context.left_out) {
    const int line = context.first_line[what];
    sink.warning({line, count == 1 ? what : message_plural(count, "{what}", "{what}; there are {n} such rows", "what"_is = what)});
  }
  return {};
}

}  // namespace guanxi::exchange::tables
