#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/promises.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using calendar::Date;
using present::Cell;
using present::Style;
using present::Table;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG", .help = "only what is owed to them; to everybody otherwise", .completes = Completes::party, .optional = true}};

constexpr OptionSpec options[] = {{.flags = "--include-sensitive", .help = "show what sensitive entries say"}};

constexpr Example examples[] = {
    {"guanxi owe", "whom you owe what, the most pressing first"},
    {"guanxi owe wangwei", "before you see him"},
};

constexpr Section sections[] = {
    {"JSON",
     "\"owed\": {\"id\", \"due\" (null where no day is set), \"who\", \"kind\" (promise, issue or favour), \"text\", \"since\", \"late\", \"sensitive\"}."}};

// One thing that is owed, whatever it comes from.
struct Debt {
  Id id = {};
  storage::PartyRef who = {};
  std::string tier = {};
  std::string_view kind = {};
  std::string text = {};
  Date since = {};
  std::optional<Date> due = {};
  bool late = false;
  bool sensitive = false;
};

std::vector<Debt> debts(storage::Store& store, Date today) {
  std::vector<Debt> all;
  for (auto& [promise, who, tier] : storage::Promises(store).all(true)) {
    if (!promise.theirs) all.push_back({promise.id, who, tier, "promise", promise.text, promise.made, promise.due, promise.late(today), promise.sensitive});
  }
  for (auto& [issue, who, tier] : storage::Complaints(store).all(true)) {
    all.push_back({issue.id, who, tier, "issue", issue.text, issue.opened, issue.answer_by, issue.late(today), issue.sensitive});
  }
  for (auto& [favour, who, tier] : storage::Favours(store).unreturned(today, today, -1)) {
    all.push_back({favour.id, who, tier, "favour", favour.what, favour.day, {}, false, favour.sensitive});
  }
  return all;
}

// What has a day comes first, by it; what has none by how long it is owed.
bool is_before(const Debt& a, const Debt& b) {
  const auto order = [](const Debt& debt) {
    return std::tuple(!debt.due, debt.due.value_or(debt.since), domain::tier_order(debt.tier), std::string_view(debt.who.handle), debt.id);
  };
  return order(a) < order(b);
}

std::vector<Cell> cells(const Env& env, const Debt& debt, bool include_sensitive) {
  return {id_cell(debt.id),
          due_cell(env, debt.due, debt.late ? Style::bad : Style::plain, true),
          who_cell(debt.who),
          {debt.kind},
          text_cell(debt.text, debt.sensitive && !include_sensitive),
          day_cell(env, debt.since),
          {debt.late},
          {debt.sensitive}};
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  std::optional<storage::PartyRef> only;
  if (!args.words().empty()) {
    TRY_ASSIGN(only, resolve(store, args.word(0)));
  }
  auto owed = debts(store, env.today());
  if (only) std::erase_if(owed, [&](const Debt& debt) { return debt.who.id != only->id && debt.who.organisation_id != only->id; });
  std::sort(owed.begin(), owed.end(), is_before);
  const Table head{.command = "owe",
                   .items = "owed",
                   .columns = {{.key = "id", .title = "id"},
                               {.key = "due", .title = "due"},
                               {.key = "who", .title = "who", .flexible = true},
                               {.key = "kind", .title = "kind", .spare = 1},
                               {.key = "text", .title = "what", .flexible = true},
                               {.key = "since", .title = "since", .spare = 2},
                               {.key = "late"},
                               {.key = "sensitive"}}};
  print_cells(env, head, [&](const TakeCells& take) {
    for (const Debt& debt : owed) {
      if (!take(cells(env, debt, args.has("include-sensitive")))) return;
    }
  });
  return 0;
}

}  // namespace

extern const Command owe = {
    .spec = {.name = "owe",
             .group = Group::word,
             .summary = "whom you owe what",
             .description = "Lists what you owe: promises that are open, complaints without an answer, and what you received and have not "
                            "returned. What has a day comes first. done ticks each of them off by its id.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
