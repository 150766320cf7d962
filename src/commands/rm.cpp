#include <set>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
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

std::string shown(bool sensitive, const std::string& text) { return sensitive ? message("(sensitive)") : text; }

Result<Target> record_target(storage::Store& store, Id id) {
  const std::string name = short_text(id) + "  ";
  if (const auto row = storage::Interactions(store).row(id)) {
    return Target{name + message("{day} {kind} with {who}", "day"_is = calendar::iso(row->interaction.day), "kind"_is = word_of(row->interaction.kind),
                                 "who"_is = text::joined(row->handles)),
                  [id](storage::Store& s) { storage::Interactions(s).remove(id); }};
  }
  if (const auto promise = storage::Promises(store).find(id)) {
    return Target{name + message("promise: {what}", "what"_is = shown(promise->sensitive, promise->text)),
                  [id](storage::Store& s) { storage::Promises(s).remove(id); }};
  }
  if (const auto note = storage::Notes(store).find(id)) {
    return Target{name + message("note: {what}", "what"_is = shown(note->sensitive, note->text)), [id](storage::Store& s) { storage::Notes(s).remove(id); }};
  }
  if (const auto favour = storage::Favours(store).find(id)) {
    return Target{name + to_text(favour->kind) + ": " + shown(favour->sensitive, favour->what), [id](storage::Store& s) { storage::Favours(s).remove(id); }};
  }
  if (const auto complaint = storage::Complaints(store).find(id)) {
    return Target{name + message("issue: {what}", "what"_is = shown(complaint->sensitive, complaint->text)),
                  [id](storage::Store& s) { storage::Complaints(s).remove(id); }};
  }
  if (storage::Faces(store).find(id)) {
    return Target{name + message("face: (sensitive)"), [id](storage::Store& s) { storage::Faces(s).remove(id); }};
  }
  if (const auto claim = storage::Claims(store).find(id)) {
    return Target{name + message("claim: {what}", "what"_is = word_of(claim->role)), [id](storage::Store& s) { storage::Claims(s).remove(id); }};
  }
  if (const auto decision = storage::Decisions(store).find(id)) {
    return Target{name + message("decision: {what}", "what"_is = shown(decision->sensitive, decision->topic)),
                  [id](storage::Store& s) { storage::Decisions(s).remove(id); }};
  }
  if (const auto relation = storage::Relations(store).find(id)) {
    return Target{name + message("relation: {what}", "what"_is = word_of(relation->kind)), [id](storage::Store& s) { storage::Relations(s).remove(id); }};
  }
  if (const auto occasion = storage::Parties(store).occasion(id)) {
    return Target{name + message("occasion: {what}", "what"_is = occasion->label),
                  [party = occasion->party, label = occasion->label](storage::Store& s) { storage::Parties(s).remove_occasion(party, label); }};
  }
  return fail(ErrorKind::no_match, message("'{id}' cannot be removed", "id"_is = short_text(id)));
}

Result<Target> target(storage::Store& store, const std::string& word) {
  const auto party = resolve(store, word);
  if (party) return party_target(store, *party);
  const auto record = resolve_id(store, word);
  if (!record || !record->kind.empty()) return tl::make_unexpected(party.error());
  if (const auto ref = storage::Parties(store).ref(record->id)) return party_target(store, *ref);
  return record_target(store, record->id);
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
