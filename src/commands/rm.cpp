#include <set>

#include <fmt/format.h>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG|ID", .help = "a person, an organisation, or the id of any other record", .completes = Completes::party, .or_else = Completes::id, .repeatable = true}};

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

// "2 complaints", "1 complaint"; nothing of none.
void add_count(std::string& line, std::size_t count, std::string_view one, std::string_view many) {
  if (count > 0) line += fmt::format(", {} {}", count, count == 1 ? one : many);
}

// What goes with a firm, and who loses it.
void add_what_goes(std::string& line, storage::Store& store, Id organisation) {
  std::set<Id> left;
  for (const auto& position : storage::Parties(store).positions_at(organisation)) {
    if (!position.to) left.insert(position.person);
  }
  add_count(line, storage::Complaints(store).of(organisation, false).size(), "complaint with it", "complaints with it");
  add_count(line, storage::Decisions(store).of(organisation).size(), "decision with it", "decisions with it");
  add_count(line, left.size(), "person loses the post there", "people lose their post there");
}

Target party_target(storage::Store& store, const storage::PartyRef& who) {
  std::string line = who.handle + "  " + described(who);
  if (who.person) {
    add_count(line, static_cast<std::size_t>(storage::Interactions(store).count_alone(who.id)), "entry in the history with nobody else",
              "entries in the history with nobody else");
  } else {
    add_what_goes(line, store, who.id);
  }
  return {line, [id = who.id](storage::Store& s) { storage::Parties(s).remove(id); }};
}

std::string shown(bool sensitive, const std::string& text) { return sensitive ? "(sensitive)" : text; }

Result<Target> record_target(storage::Store& store, Id id) {
  const std::string name = short_text(id) + "  ";
  if (const auto row = storage::Interactions(store).row(id)) {
    std::string who;
    for (const auto& handle : row->handles) who += (who.empty() ? "" : ", ") + handle;
    return Target{name + calendar::iso(row->interaction.day) + " " + to_text(row->interaction.kind) + " with " + who,
                  [id](storage::Store& s) { storage::Interactions(s).remove(id); }};
  }
  if (const auto promise = storage::Promises(store).find(id)) {
    return Target{name + "promise: " + shown(promise->sensitive, promise->text), [id](storage::Store& s) { storage::Promises(s).remove(id); }};
  }
  if (const auto note = storage::Notes(store).find(id)) {
    return Target{name + "note: " + shown(note->sensitive, note->text), [id](storage::Store& s) { storage::Notes(s).remove(id); }};
  }
  if (const auto favour = storage::Favours(store).find(id)) {
    return Target{name + to_text(favour->kind) + ": " + shown(favour->sensitive, favour->what), [id](storage::Store& s) { storage::Favours(s).remove(id); }};
  }
  if (const auto complaint = storage::Complaints(store).find(id)) {
    return Target{name + "issue: " + shown(complaint->sensitive, complaint->text), [id](storage::Store& s) { storage::Complaints(s).remove(id); }};
  }
  if (storage::Faces(store).find(id)) {
    return Target{name + "face: (sensitive)", [id](storage::Store& s) { storage::Faces(s).remove(id); }};
  }
  if (const auto claim = storage::Claims(store).find(id)) {
    return Target{name + "claim: " + to_text(claim->role), [id](storage::Store& s) { storage::Claims(s).remove(id); }};
  }
  if (const auto decision = storage::Decisions(store).find(id)) {
    return Target{name + "decision: " + shown(decision->sensitive, decision->topic), [id](storage::Store& s) { storage::Decisions(s).remove(id); }};
  }
  if (const auto relation = storage::Relations(store).find(id)) {
    return Target{name + "relation: " + to_text(relation->kind), [id](storage::Store& s) { storage::Relations(s).remove(id); }};
  }
  if (const auto occasion = storage::Parties(store).occasion(id)) {
    return Target{name + "occasion: " + occasion->label,
                  [party = occasion->party, label = occasion->label](storage::Store& s) { storage::Parties(s).remove_occasion(party, label); }};
  }
  return fail(ErrorKind::no_match, in_quotes(short_text(id)) + " cannot be removed");
}

Result<Target> target(storage::Store& store, const std::string& word) {
  const auto party = resolve(store, word);
  if (party) return party_target(store, *party);
  const auto record = resolve_id(store, word);
  if (!record || !record->kind.empty()) return tl::unexpected(party.error());
  if (const auto ref = storage::Parties(store).ref(record->id)) return party_target(store, *ref);
  return record_target(store, record->id);
}

struct Targets {
  std::vector<Target> each = {};
  std::string line = {};
};

Result<Targets> understood(storage::Store& store, const Args& args) {
  Targets all;
  for (const auto& word : args.words()) {
    auto found = target(store, word);
    if (!found) return tl::unexpected(found.error());
    all.line += (all.line.empty() ? "" : "; ") + found->line;
    all.each.push_back(std::move(*found));
  }
  return all;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::change);
  const auto asked = understood(store, args);
  if (!asked) return tl::unexpected(asked.error());
  if (const auto agreement = agreed(env, args, "remove " + asked->line + "?", "nothing was removed"); !agreement) return tl::unexpected(agreement.error());
  storage::Work work(store, "rm", env.now());
  const auto all = understood(store, args);  // others may have written while the question waited
  if (!all) return tl::unexpected(all.error());
  if (all->line != asked->line) return fail(ErrorKind::failed, "the records changed while the question waited; nothing was removed", "run the command again");
  for (const Target& one : all->each) one.remove(store);
  work.commit("removed " + all->line);
  print_result(env, "rm", {{"removed", all->line}}, "removed " + all->line);
  return 0;
}

}  // namespace

extern const Command rm = {
    .spec = {.name = "rm",
             .group = Group::people,
             .summary = "remove people, organisations or other records",
             .description =
                 "Removes a person or an organisation with everything that is recorded about it, or one record by its id: an "
                 "interaction, a promise, a note, a gift, a complaint, an entry of face, a claim, a decision, a relation, an "
                 "occasion. Interactions with others stay. On a terminal it asks first. undo brings everything back; for that the "
                 "file keeps what was removed.",
             .arguments = arguments,
             .options = options,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
