// How a table is put: in which order, how much of it, which of its columns. Any table takes these, by the keys of its columns.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>

namespace guanxi::cli {

inline constexpr std::array arrangement_options = {
    OptionSpec{.flags = "--sort", .value = "COLUMN", .help = "in the order of this column, a key of the JSON", .completes = Completes::column},
    OptionSpec{.flags = "--reverse", .help = "in the opposite order"},
    OptionSpec{.flags = "-n,--limit", .value = "N", .help = "only the first N", .type = OptionType::number},
    OptionSpec{.flags = "--columns",
               .value = "COLUMN,…",
               .help = "these columns alone, in this order; keys of the JSON",
               .completes = Completes::column,
               .repeatable = true},
};

class Arrangement {
 public:
  // Usage error: the table has no such column.
  static Result<Arrangement> make(const Args& args, const present::Table& head, int limit_unasked = -1);

  const std::string& sort() const { return sort_; }
  bool reverse() const { return reverse_; }
  int limit() const { return limit_; }                             // -1: all
  bool keeps_order() const { return sort_.empty() && !reverse_; }  // that in which the rows come
  // The rows come sorted, turned round and cut short as asked: no more is done to them.
  void rows_are_arranged();

  void print(Env& env, const present::Table& table) const;
  void print_rows(Env& env, const present::Table& head, const std::function<void(const TakeRow&)>& fill) const;
  void print_cells(Env& env, const present::Table& head, const std::function<void(const TakeCells&)>& fill) const;

 private:
  present::Table chosen_head(const Env& env, const present::Table& head) const;
  std::vector<std::size_t> chosen_columns(const Env& env, const present::Table& head) const;
  void print_gathered(Env& env, const present::Table& head, std::vector<std::vector<present::Cell>> rows) const;

  std::string sort_ = {};
  bool reverse_ = false;
  int limit_ = -1;
  std::vector<std::string> columns_ = {};
};

}  // namespace guanxi::cli
