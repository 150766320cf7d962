#include <set>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/records/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG|ID",
                                       .help = "a person, an organisation, or the id of any other record",
                                       .completes = Completes::party,
                                       .or_else = Completes::id,
                                       .repeatable = true}};

constexpr OptionSpec options[] = {{.flags = "--yes", .help = "do not ask"}};

constexpr Example examples[] = {
    {"guanxi rm wangwei-2 --yes", "a person, with all that hangs on them"},
    {"guanxi log wangwei a slip of the finger && guanxi rm wangwei --yes", "undo takes either back"},
};

// Something to remove, described; `remove` does it.
struct Target {
  std::string line;
  std::function<void(storage::Store&)> remove;
};

// What goes with a firm, and who loses it.
std::vector<std::string> what_goes(storage::Store& store, Id organisation) {
  std::set<Id> left;
  for (const auto& position : storage::Parties(store).positions_at(organisation)) {
    if (!position.to) left.insert(position.person);
  }
  const auto complaints = storage::Complaints(store).of(organisation, false).size(), decisions = storage::Decisions(store).of(organisation).size();
  return {complaints == 0 ? "" : message_plural(complaints, "{n} complaint with it", "{n} complaints with it"),
          decisions == 0 ? "" : message_plural(decisions, "{n} decision with it", "{n} decisions with it"),
          left.empty() ? "" : message_plural(left.size(), "{n} person loses the post there", "{n} people lose their post there")};
}

Target party_target(storage::Store& store, const storage::PartyRef& who) {
  std::vector<std::string> facts = {who.handle + "  " + described(who)};
  if (who.person) {
    const auto alone = storage::Interactions(store).count_alone(who.id);
    if (alone > 0) facts.push_back(message_plural(alone, "{n} entry in the history with nobody else", "{n} entries in the history with nobody else"));
  } else {
    for (auto& fact : what_goes(store, who.id)) facts.push_back(std::move(fact));
  }
  return {text::joined(facts), [id = who.id](storage::Store& s) { storage::Parties(s).remove(id); }};
}

Result<Target> target(storage::Store& store, const std::string& word) {
  TRY_ASSIGN(const auto named, named_record(store, word));
  if (!named.kind) return party_target(store, *storage::Parties(store).ref(named.id));
  return Target{short_text(named.id) + "  " + named.kind->line(store, named.id),
                [kind = named.kind, id = named.id](storage::Store& s) { kind->remove(s, id); }};
}

struct Targets {
  std::vector<Target> each = {};
  std::string line = {};
};

Result<Targets> parse_request(storage::Store& store, const Args& args) {
  Targets all;
  for (const auto& word : args.words()) {
    TRY_ASSIGN(auto found, target(store, word));
    all.line += (all.line.empty() ? "" : "; ") + found.line;
    all.each.push_back(std::move(found));
  }
  return all;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto asked, parse_request(store, args));
  TRY(agreed(env, args, message("remove {what}?", "what"_is = asked.line), message("nothing was removed")));
  storage::Work work(store, "rm", env.now());
  TRY_ASSIGN(const auto all, parse_request(store, args));  // others may have written while the question waited
  if (all.line != asked.line)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was removed"), message("run the command again"));
  for (const Target& one : all.each) one.remove(store);
  const std::string line = message("removed {what}", "what"_is = all.line);
  work.commit(line);
  print_result(env, "rm", {{"removed", all.line}}, line);
  return 0;
}

}  // namespace

extern const Command rm = {
    .spec = {.name = "rm",
             .group = Group::people,
             .summary = "remove people, organisations or other records",
             .description = "Removes a person or an organisation with everything that is recorded about it, or one record by its id: an "
                            "interaction, a promise, a note, a gift, a complaint, an entry of face, a claim, a decision, a relation, an "
                            "occasion. Interactions with others stay. On a terminal it asks first. undo brings everything back; for that the "
                            "file keeps what was removed.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
