#include "promise/list.hpp"

#include <vector>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/promises.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using domain::Promise;
using domain::PromiseState;
using present::Cell;
using present::Style;
using present::Table;
using storage::PromiseRow;

namespace {

struct Filter {
  PromiseState state = PromiseState::open;
  bool late = false;  // only those
  bool all = false;
  bool ours = false;
  bool theirs = false;
  std::optional<calendar::Date> by = {};
  calendar::Date today = {};

  bool open_only() const { return !all && state == PromiseState::open; }
  bool side(const Promise& promise) const { return promise.theirs ? !ours : !theirs; }
  bool takes(const Promise& promise) const {
    if (!side(promise) || (by && (!promise.due || *promise.due > *by))) return false;
    return late ? promise.late(today) : all || promise.state == state;
  }
};

Result<Filter> filter_of(const Env& env, const Args& args) {
  if (args.has("ours") && args.has("theirs")) return usage_error(message("promise: --ours or --theirs, not both"), message("neither lists both"));
  if (args.has("all") && args.has("state")) return usage_error(message("promise: --all or --state, not both"), message("--all lists those of every state"));
  return Filter{chosen(args, "state", PromiseState::open),
                args.get("state") == late_word,
                args.has("all"),
                args.has("ours"),
                args.has("theirs"),
                args.date("due"),
                env.today()};
}

Result<std::vector<PromiseRow>> rows_for(storage::Store& store, const Args& args, bool open_only) {
  auto rows = storage::Promises(store).all(open_only);
  if (args.words().empty()) return rows;
  TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
  std::erase_if(rows, [&](const auto& row) { return row.who.id != party.id && row.who.organisation_id != party.id; });
  return rows;
}

std::string state_text(const Promise& promise, bool is_late) {
  if (is_late) return std::string(late_word);
  return promise.closed ? to_text(promise.state) + " " + calendar::iso(*promise.closed) : to_text(promise.state);
}

std::vector<Cell> cells(const Env& env, const PromiseRow& row, bool include_sensitive) {
  const Promise& promise = row.promise;
  const bool is_late = promise.late(env.today());
  const std::string whose = std::string(promise.theirs ? "theirs" : "ours") + (promise.soft ? ", soft" : "");
  return {id_cell(promise.id),
          due_cell(env, promise.due, is_late ? Style::bad : Style::plain, promise.open()),
          who_cell(row.who),
          {.value = promise.theirs, .text = whose},
          text_cell(promise.text, promise.sensitive && !include_sensitive),
          {promise.made},
          {.value = promise.state, .text = state_text(promise, is_late), .style = is_late ? Style::bad : Style::plain},
          {promise.closed},
          {is_late},
          {promise.soft},
          {promise.sensitive}};
}

}  // namespace

Result<int> list_promises(Env& env, const Args& args) {
  TRY_ASSIGN(const auto filter, filter_of(env, args));
  TRY_ASSIGN(const auto rows, rows_for(env.store(storage::Access::read), args, filter.open_only()));
  Table table{.command = "promise",
              .items = "promises",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "due", .title = "due"},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "theirs", .title = "whose", .spare = 1},
                          {.key = "text", .title = "promise", .flexible = true},
                          {.key = "made"},
                          {.key = "state", .title = "state", .spare = 2},
                          {.key = "closed"},
                          {.key = "late"},
                          {.key = "soft"},
                          {.key = "sensitive"}}};
  std::vector<Promise> counted;
  for (const auto& row : rows) {
    if (filter.side(row.promise)) counted.push_back(row.promise);
    if (filter.takes(row.promise)) table.rows.push_back(cells(env, row, args.has("include-sensitive")));
  }
  table.more = {{"word", promise_record_fields(domain::promise_record(counted, env.today()))}};
  print_table(env, table);
  return 0;
}

}  // namespace guanxi::commands
