#include <guanxi/app/command.hpp>
#include <guanxi/app/decisions.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/profile.hpp>

namespace guanxi::commands {
namespace {

using namespace app;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG|ID", .help = "a person, an organisation, or the id of an interaction or a decision", .completes = Completes::party}};

constexpr OptionSpec options[] = {{.flags = "--include-sensitive", .help = "show what sensitive entries say"}};

constexpr Example examples[] = {
    {"guanxi show wangwei", "everything about a person on one page"},
    {"guanxi show huawei", "an organisation and its people"},
    {"guanxi show wangwei --json", "for a script"},
};

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  const bool include_sensitive = args.has("include-sensitive");
  const auto party = resolve(store, args.word(0));
  if (party && party->person) return show_person(env, store, party->id, include_sensitive);
  if (party) return show_organisation(env, store, party->id, include_sensitive);
  const auto record = resolve_id(store, args.word(0));
  if (!record) return tl::unexpected(party.error());
  if (const auto ref = storage::Parties(store).ref(record->id)) {
    return ref->person ? show_person(env, store, ref->id, include_sensitive) : show_organisation(env, store, ref->id, include_sensitive);
  }
  if (show_interaction(env, store, record->id, include_sensitive)) return 0;
  if (show_decision(env, store, record->id, include_sensitive)) return 0;
  return tl::unexpected(party.error());
}

}  // namespace

extern const Command show = {
    .spec = {.name = "show",
             .group = Group::people,
             .summary = "everything about a person or an organisation",
             .description = "Shows one record on a page: position, addresses, rhythm and last contact, open promises, roles, ties, "
                            "notes, and the last interactions. What is sensitive shows only with --include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
