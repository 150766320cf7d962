#include "edit/change.hpp"

#include <algorithm>
#include <type_traits>
#include <vector>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;

namespace {

constexpr auto own = std::span(own_edit_options);
constexpr auto of_names = own.subspan(1, 1);
constexpr auto of_positions = own.subspan(4, 2);

using Lists = std::initializer_list<std::span<const OptionSpec>>;

bool holds(Lists lists, std::string_view name) {
  const auto named = [name](const OptionSpec& option) { return option.name() == name; };
  return name == "edit" || std::any_of(lists.begin(), lists.end(), [&](const auto& list) { return std::any_of(list.begin(), list.end(), named); });
}

// Nothing that this kind of record does not have.
Result<void> check_fields(const Args& args, Lists allowed, Sentence<"option"> refused) {
  for (const OptionSpec& option : edit_options) {
    if (args.has(option.name()) && !holds(allowed, option.name())) return usage_error(message(refused, "option"_is = option.name()));
  }
  return {};
}

// Of a person --since says since when the post holds, and nothing else.
Result<void> check_since(const Args& args) {
  const auto posts = ascii::words(of_post);
  if (!args.has("since") || std::any_of(posts.begin(), posts.end(), [&](auto post) { return args.has(post); })) return {};
  std::vector<std::string> flags;
  for (const auto post : posts) flags.push_back("--" + std::string(post));
  return usage_error(message("edit: --since does nothing by itself"), message("it goes with: {options}", "options"_is = text::joined(flags)));
}

Result<void> check_record(const RecordKind& kind, const Args& args) {
  const auto fields = kind.fields();
  std::vector<std::string> flags;
  for (const app::FieldSpec& field : fields) {
    if (!field.fixed) flags.emplace_back(field.word.flag);
  }
  for (const OptionSpec& option : edit_options) {
    const std::string flag = "--" + std::string(option.name());
    if (option.name() == "edit" || !args.has(option.name()) || std::find(flags.begin(), flags.end(), flag) != flags.end()) continue;
    return usage_error(message("--{option} does not apply to {record}", "option"_is = option.name(), "record"_is = kind.a_noun()),
                       message("it takes: {options}", "options"_is = text::joined(flags)));
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
std::string with_lists(std::string who, const Fields& fields, const Party& party) {
  std::vector<std::string> parts = {std::move(who)};
  const auto add = [&](std::string_view option, const std::vector<std::string>& values) {
    if (!fields.has(option)) return;
    parts.push_back(message("{option}: {values}", "option"_is = option, "values"_is = values.empty() ? message("none") : text::joined(values)));
  };
  add("tag", party.tags);
  add("alias", party.aliases);
  if constexpr (std::is_same_v<Party, domain::Person>) {
    for (const std::string_view kind : {"email", "phone", "wechat"}) add(kind, values_of(party, kind));
    if (fields.has("ignore")) parts.push_back(message("remind brings up nothing of them by itself"));
    if (fields.has("no-ignore")) parts.push_back(message("remind brings them up again"));
  }
  return text::joined(parts, "; ");
}

Result<std::string> edit_person(Env& env, storage::Store& store, Id id, const Fields& fields) {
  auto person = storage::Parties(store).person(id);
  TRY(change_person(env, store, person, fields));
  return with_lists(person.handle + "  " + described(*storage::Parties(store).ref(id)), fields, person);
}

Result<std::string> edit_organisation(Env& env, storage::Store& store, Id id, const Fields& fields) {
  auto organisation = storage::Parties(store).organisation(id);
  TRY(change_organisation(env, store, organisation, fields));
  return with_lists(organisation.handle + "  " + organisation.name, fields, organisation);
}

}  // namespace

Result<void> check_options(const NamedRecord& named, const Args& args) {
  if (args.has("ignore") && args.has("no-ignore")) return usage_error(message("edit: --ignore or --no-ignore, not both"));
  if (named.kind) return check_record(*named.kind, args);
  if (!named.person) return check_fields(args, {of_names, organisation_options}, "--{option} does not apply to an organisation");
  TRY(check_fields(args, {of_names, person_options, of_positions, wish_options}, "--{option} does not apply to a person"));
  return check_since(args);
}

Result<std::string> change_named(Env& env, storage::Store& store, const NamedRecord& named, const Fields& fields) {
  if (named.kind) return named.kind->change(env, store, named.id, fields);
  return named.person ? edit_person(env, store, named.id, fields) : edit_organisation(env, store, named.id, fields);
}

}  // namespace guanxi::commands
