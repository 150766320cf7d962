#include <algorithm>
#include <type_traits>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG|ID",
                                       .help = "a person, an organisation, or the id of an interaction or a decision",
                                       .completes = Completes::party,
                                       .or_else = Completes::entry}};

constexpr std::string_view of_post = "org title department reports-to also";  // what --since and --correct say something of

constexpr OptionSpec own_options[] = {
    {.flags = "--name", .value = "NAME", .help = "a new name", .type = OptionType::text},
    {.flags = "--parent", .value = "ORG", .help = "an organisation's group", .type = OptionType::organisation},
    {.flags = "--topic", .value = "TOPIC", .help = "what a decision is on", .type = OptionType::text},
    {.flags = "--since",
     .value = "DATE",
     .help = "since when the new firm, title or superior holds; today without it",
     .type = OptionType::date,
     .read_with_record = true,
     .beside = of_post},
    {.flags = "--correct", .help = "the old title or superior was wrong: keep no history of it", .beside = of_post},
    {.flags = "--gift-limit", .value = "LIMIT", .help = "what each of an organisation's people may take: '200 CNY, 1000 CNY per year', none"},
};
constexpr OptionSpec wish_options[] = {
    {.flags = "--ignore", .help = "bring up nothing of a person by itself: no contact, no greeting, no birthday"},
    {.flags = "--no-ignore", .help = "bring them up again, by the rhythm that they had"},
};
constexpr auto options = joined(own_options, wish_options, person_options, interaction_options, decision_options);
constexpr auto own = std::span(own_options);
constexpr auto of_positions = own.subspan(3, 2);
constexpr auto of_topics = own.subspan(2, 1);
constexpr auto of_names = own.subspan(0, 1);

constexpr Example examples[] = {
    {"guanxi edit wangwei --title 副总裁 --tag +vip", "a new title, one more tag"},
    {"guanxi edit wangwei --org mingjiao --title 总工程师", "a new firm: the old position stays in the history"},
    {"guanxi edit liming --reports-to wangwei --since 'last mon'", "a new superior; --as-of still knows the old one"},
    {"guanxi edit wangwei --city ''", "clear a field"},
    {"guanxi edit wangwei --occasion 'contract renewal=2026-03-01, yearly, lead 30d'", "a day to be reminded of"},
};

using Lists = std::initializer_list<std::span<const OptionSpec>>;

bool holds(Lists lists, std::string_view name) {
  const auto named = [name](const OptionSpec& option) { return option.name() == name; };
  return std::any_of(lists.begin(), lists.end(), [&](const auto& list) { return std::any_of(list.begin(), list.end(), named); });
}

// Nothing that this kind of record does not have.
Result<void> check_fields(const Args& args, Lists allowed, Sentence<"option"> refused) {
  for (const OptionSpec& option : options) {
    if (args.has(option.name()) && !holds(allowed, option.name())) return usage_error(message(refused, "option"_is = option.name()));
  }
  return {};
}

std::vector<std::string> values_of(const domain::Person& person, std::string_view kind) {
  std::vector<std::string> values;
  for (const auto& point : person.contacts) {
    if (point.kind == kind) values.push_back(point.value);
  }
  return values;
}

// What the lists that were changed are now, behind whom it is about: "wangwei  王伟 (华为); tag: vip, press".
template <class Party>
std::string with_lists(std::string who, const Args& args, const Party& party) {
  std::vector<std::string> parts = {std::move(who)};
  const auto add = [&](std::string_view option, const std::vector<std::string>& values) {
    if (!args.has(option)) return;
    parts.push_back(message("{option}: {values}", "option"_is = option, "values"_is = values.empty() ? message("none") : text::joined(values)));
  };
  add("tag", party.tags);
  add("alias", party.aliases);
  if constexpr (std::is_same_v<Party, domain::Person>) {
    for (const std::string_view kind : {"email", "phone", "wechat"}) add(kind, values_of(party, kind));
    if (args.has("ignore")) parts.push_back(message("remind brings up nothing of them by itself"));
    if (args.has("no-ignore")) parts.push_back(message("remind brings them up again"));
  }
  return text::joined(parts, "; ");
}

Result<std::string> edit_person(Env& env, storage::Store& store, Id id, const Args& args) {
  TRY(check_fields(args, {of_names, person_options, of_positions, wish_options}, "--{option} does not apply to a person"));
  auto person = storage::Parties(store).person(id);
  TRY(change_person(env, store, person, fields_of(args, options)));
  return with_lists(person.handle + "  " + described(*storage::Parties(store).ref(id)), args, person);
}

Result<std::string> edit_organisation(Env& env, storage::Store& store, Id id, const Args& args) {
  TRY(check_fields(args, {of_names, organisation_options}, "--{option} does not apply to an organisation"));
  auto organisation = storage::Parties(store).organisation(id);
  TRY(change_organisation(env, store, organisation, fields_of(args, options)));
  return with_lists(organisation.handle + "  " + organisation.name, args, organisation);
}

Result<std::string> edit_any(Env& env, storage::Store& store, std::string_view what, const Args& args) {
  const auto party = resolve(store, what);
  if (party && party->person) return edit_person(env, store, party->id, args);
  if (party) return edit_organisation(env, store, party->id, args);
  const auto record = resolve_id(store, what);
  if (record && record->kind.empty() && storage::Decisions(store).find(record->id)) {
    TRY(check_fields(args, {of_topics, decision_options}, "--{option} does not apply to a decision"));
    return change_decision(env, store, record->id, fields_of(args, options));
  }
  if (!record || !storage::Interactions(store).find(record->id)) return tl::make_unexpected(party.error());
  TRY(check_fields(args, {interaction_options}, "--{option} does not apply to an interaction"));
  return change_interaction(env, store, record->id, fields_of(args, options));
}

Result<int> run(Env& env, const Args& args) {
  const Fields fields = fields_of(args, options);
  if (args.has("ignore") && args.has("no-ignore")) return usage_error(message("edit: --ignore or --no-ignore, not both"));
  if (fields.empty()) return usage_error(message("edit: nothing to change"), message("see guanxi edit --help"));
  auto& store = env.store(storage::Access::read_write);
  storage::Work work(store, "edit", env.now());
  TRY_ASSIGN(const auto line, edit_any(env, store, args.word(0), args));
  const std::string said = message("changed {what}", "what"_is = line);
  commit(env, work, said);
  print_result(env, "edit", {{"changed", line}}, said);
  return 0;
}

}  // namespace

extern const Command edit = {
    .spec = {.name = "edit",
             .group = Group::people,
             .summary = "change a person, an organisation or a record",
             .description = "Changes the fields that are given and leaves the others. An empty value clears a field. Values replace a list "
                            "(tags, aliases, addresses); +VALUE adds one and -VALUE takes one away, as in --tag +vip and "
                            "--email=-old@example.com. (++49 40… adds a phone number that begins with a plus.) The answer says what the list "
                            "is now.\n\n"
                            "A change of --org, --title, --department or --reports-to keeps the old position in the history. It ends today, "
                            "or on the day of --since, and who-decides --as-of goes by it. What was said about the old post becomes stale. If "
                            "something was not known before, it is filled in. If it was wrong, --correct puts it right; what was recorded on "
                            "the same day is put right without it.\n\n"
                            "Of whom you --ignore remind brings up nothing by itself: no contact, no meeting, no greeting, no birthday or other day. "
                            "What was promised, planned, asked for or complained of still comes up. Their rhythm is kept for --no-ignore.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
