#include <guanxi/app/records/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/parties.hpp>

#include "show/profile.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG|ID", .help = "a person, an organisation, or the id of any other record", .completes = Completes::party, .or_else = Completes::id}};

constexpr OptionSpec options[] = {
    {.flags = "--why", .help = "explain every point of a person's warmth"},
    {.flags = "--include-sensitive", .help = "show what sensitive entries say"},
};

constexpr Example examples[] = {
    {"guanxi show wangwei", "everything about a person on one page"},
    {"guanxi show wangwei --why", "the same, with what makes the tie as warm as it is"},
    {"guanxi show huawei", "an organisation and its people"},
    {"guanxi show k7qp2", "a promise, a gift, an entry: any record, by its id"},
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
     "aliases, tags; warmth; warmth_why: part, points, of, why; occasions, promises, roles, relations, notes. In its place stands org for an "
     "organisation, and for any other record what it is: entry, promise, note, favour, issue, face, claim, decision (see guanxi-decide(1)), "
     "occasion or relation, each with its id and the fields that lists of them have. null is not known, or not shown."},
};

Result<int> show_party(Env& env, storage::Store& store, const storage::PartyRef& party, const Args& args) {
  const bool include_sensitive = args.has("include-sensitive"), why = args.has("why");
  if (party.person) return show_person(env, store, party.id, include_sensitive, why);
  if (why) return usage_error(message("--why explains the warmth of a person, and {who} is an organisation", "who"_is = party.name));
  return show_organisation(env, store, party.id, include_sensitive);
}

Result<int> show_record(Env& env, storage::Store& store, const NamedRecord& named, const Args& args) {
  const bool include_sensitive = args.has("include-sensitive");
  if (args.has("why")) {
    return usage_error(message("--why explains the warmth of a person, and '{id}' is {record}", "id"_is = args.word(0), "record"_is = named.kind->a_noun()));
  }
  if (env.json()) {
    auto fields = named.kind->json(env, store, named.id, include_sensitive);
    env.print(present::as_document("show", {{std::string(named.kind->json_key()), std::move(fields)}}));
  } else {
    env.print(present::as_text(named.kind->sheet(env, store, named.id, include_sensitive), env.text_style()));
  }
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto named, named_record(store, args.word(0), true));
  if (named.kind) return show_record(env, store, named, args);
  return show_party(env, store, *storage::Parties(store).ref(named.id), args);
}

}  // namespace

extern const Command show = {
    .spec = {.name = "show",
             .group = Group::people,
             .summary = "everything about a person, an organisation or a record",
             .description = "Shows one record on a page. Of a person: position, addresses, rhythm and last contact, how warm the tie is, open "
                            "promises, roles, ties, notes, and the last interactions. Of any other record that its id names: all that it says; "
                            "edit changes it by the same words. What is sensitive shows only with --include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
