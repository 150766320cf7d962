#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/interactions.hpp>
#include "show/profile.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG|ID",
                                       .help = "a person, an organisation, or the id of an interaction or a decision",
                                       .completes = Completes::party,
                                       .or_else = Completes::entry}};

constexpr OptionSpec options[] = {
    {.flags = "--why", .help = "explain every point of a person's warmth"},
    {.flags = "--include-sensitive", .help = "show what sensitive entries say"},
};

constexpr Example examples[] = {
    {"guanxi show wangwei", "everything about a person on one page"},
    {"guanxi show wangwei --why", "the same, with what makes the tie as warm as it is"},
    {"guanxi show huawei", "an organisation and its people"},
    {"guanxi show wangwei --json", "for a script"},
};

constexpr Section sections[] = {
    {"WARMTH",
     "How warm the tie with a person is, from 0 to 100, for what there has been up to today. It is the sum of five parts, each "
     "rounded to whole points; --why shows them.\n\n"
     "  part           most  points\n"
     "  recency          25  25 * 45 / (45 + days since the last contact)\n"
     "  frequency        25  25 * days of contact / 8\n"
     "  face to face     20  20 * days met in person / 3\n"
     "  give and take    15  15 * (given + received) / 4\n"
     "  promises kept    15  15 * share kept * number kept / 3\n\n"
     "Days of contact are the newest 12 within two years, days met in person the newest 6; each weighs 180 / (180 + days ago). "
     "A gift or favour weighs 1, a promise that stands or was kept one half, times 365 / (365 + days ago), each side up to 2. "
     "Promises kept are both sides' together: the share kept of those kept, broken or overdue; at most 3 of the number count; "
     "all times 365 / (365 + days since the last one was kept). No part is more than its most.\n\n"
     "Attempts, and whatever lies after today, do not count. Nor does the rhythm you wish for: warmth says what is. So days that "
     "pass never raise it, and a contact never lowers it. guanxi-path(1) weighs your own ties by the same figure."},
    {"JSON",
     "person has the fields of guanxi-list(1) and id, language, department, reports_to, every, status, owner, prefers, met, added, "
     "aliases, tags; warmth; warmth_why: part, points, of, why; occasions, promises, roles, relations, notes. org, or entry, "
     "stands in its place for an organisation or an interaction, decision (see guanxi-decide(1)) for a decision. null is not known."},
};

Result<int> show_party(Env& env, storage::Store& store, const storage::PartyRef& party, const Args& args) {
  const bool include_sensitive = args.has("include-sensitive"), why = args.has("why");
  if (party.person) return show_person(env, store, party.id, include_sensitive, why);
  if (why) return usage_error(message("--why explains the warmth of a person, and {who} is an organisation", "who"_is = party.name));
  return show_organisation(env, store, party.id, include_sensitive);
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  const auto party = resolve(store, args.word(0));
  if (party) return show_party(env, store, *party, args);
  const auto record = resolve_id(store, args.word(0));
  if (!record) return tl::make_unexpected(party.error());
  if (const auto ref = storage::Parties(store).ref(record->id)) return show_party(env, store, *ref, args);
  if (args.has("why") && storage::Interactions(store).find(record->id)) {
    return usage_error(message("--why explains the warmth of a person, and '{id}' is an interaction", "id"_is = args.word(0)));
  }
  if (args.has("why") && storage::Decisions(store).find(record->id)) {
    return usage_error(message("--why explains the warmth of a person, and '{id}' is a decision", "id"_is = args.word(0)));
  }
  if (show_interaction(env, store, record->id, args.has("include-sensitive"))) return 0;
  if (const auto decision = storage::Decisions(store).find(record->id)) {
    const bool include_sensitive = args.has("include-sensitive");
    if (env.json()) env.print(present::as_document("show", {{"decision", decision_fields(store, *decision, include_sensitive)}}));
    else env.print(present::as_text(decision_sheet(store, *decision, env.today(), include_sensitive), env.text_style()));
    return 0;
  }
  return tl::make_unexpected(party.error());
}

}  // namespace

extern const Command show = {
    .spec = {.name = "show",
             .group = Group::people,
             .summary = "everything about a person or an organisation",
             .description = "Shows one record on a page: position, addresses, rhythm and last contact, how warm the tie is, open "
                            "promises, roles, ties, notes, and the last interactions. What is sensitive shows only with "
                            "--include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
