// Organisations, and the fields that they share with people.
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/sanitise.hpp>

#include "people/party_fields.hpp"

namespace guanxi::app {

using namespace settings;

using domain::Organisation;

Result<void> set_name(std::string& target, const std::string& name) {
  const std::string line = text::one_line(name);
  if (ascii::is_blank(line)) return usage_error(message("a name is missing"));
  target = ascii::trimmed(line);
  return {};
}

Result<void> set_country(std::string& target, const std::string& country) {
  TRY_ASSIGN(const auto code, country.empty() ? Result<std::string>("") : parse_country(country));
  target = code;
  return {};
}

Result<std::string> checked_handle(storage::Store& store, const std::string& handle, Id own) {
  if (!text::valid_handle(handle)) {
    return usage_error(message("'{handle}' cannot be a handle", "handle"_is = handle),
                       message("lower-case letters, digits and -, as {handle}", "handle"_is = text::plain_handle(handle)));
  }
  const auto holder = storage::Parties(store).by_handle(handle, storage::PartyKind::any);
  if (holder && holder->id != own) {
    return usage_error(message("the handle '{handle}' is {who}'s", "handle"_is = handle, "who"_is = described(*holder)),
                       message("take another, or edit the other's first"));
  }
  return handle;
}

namespace {

// "+x" and "-x", but not "+49 40 1234567".
bool is_marked(const std::string& value) {
  const bool number = value.size() > 1 && value[0] == '+' && ascii::is_digit(value[1]);
  return value.size() > 1 && (value[0] == '+' || value[0] == '-') && !number;
}

}  // namespace

Result<void> set_list(std::vector<std::string>& target, std::span<const std::string> values, const std::function<std::string(const std::string&)>& same) {
  const auto key = [&same](const std::string& value) { return same ? same(value) : value; };
  const auto marked = std::count_if(values.begin(), values.end(), is_marked);
  if (marked > 0 && marked < static_cast<std::ptrdiff_t>(values.size())) {
    const auto plain = std::find_if_not(values.begin(), values.end(), is_marked);
    return usage_error(message("'{value}' would replace the list to which another value adds", "value"_is = *plain),
                       message("write +{value} to add it too", "value"_is = *plain));
  }
  std::vector<std::string> all = marked > 0 ? target : std::vector<std::string>();
  for (const auto& value : values) {
    const std::string text = marked > 0 ? value.substr(1) : value;
    const auto is_it = [&](const std::string& known) { return key(known) == key(text); };
    const auto found = std::find_if(all.begin(), all.end(), is_it);
    if (marked > 0 && value[0] == '-') {
      if (found != all.end()) all.erase(found);
    } else if (!text.empty() && found == all.end()) {
      all.push_back(text);
    }
  }
  target = std::move(all);
  return {};
}

namespace {

// Where nobody said whether a day comes back, the answer does.
void say_recurrence(Session& env, std::string_view text, const domain::Occasion& occasion) {
  const auto words = text.substr(text.find('='));
  if (words.find("yearly") != words.npos || words.find("once") != words.npos) return;
  const auto label = "label"_is = occasion.label;
  env.note(occasion.yearly
               ? message("'{label}' comes back every year; write 'once' behind the date if it does not", label)
               : message("'{label}' is one day, {day}; write 'yearly' behind the date if it comes back", label, "day"_is = calendar::to_text(occasion.date)));
}

}  // namespace

Result<void> set_occasions(Session& env, storage::Store& store, Id party, const Fields& fields) {
  storage::Parties parties(store);
  for (const auto& text : fields.all("occasion")) {
    if (text.empty()) {  // all but the birthday, which has an option of its own
      for (const auto& known : parties.occasions(party)) {
        if (known.label != domain::birthday_label) parties.remove_occasion(party, known.label);
      }
      continue;
    }
    if (text.ends_with('=')) {  // "contract renewal=" takes it away
      parties.remove_occasion(party, text.substr(0, text.size() - 1));
      continue;
    }
    TRY_ASSIGN(auto occasion, domain::parse_occasion(text));
    occasion.party = party;
    parties.set_occasion(occasion);
    say_recurrence(env, text, occasion);
  }
  return {};
}

namespace {

Result<void> set_parent(storage::Store& store, Organisation& organisation, const std::string& name) {
  if (name.empty()) {
    organisation.parent = {};
    return {};
  }
  TRY_ASSIGN(const auto parent, resolve_organisation(store, name));
  storage::Parties parties(store);
  std::string loop;
  for (const Organisation& group : parties.groups(parent.id)) {
    if (group.id == organisation.id) {
      return usage_error(message("that would be a loop: {loop}", "loop"_is = organisation.handle + loop + " → " + organisation.handle));
    }
    loop += " → " + group.handle;
  }
  organisation.parent = parent.id;
  return {};
}

Result<void> apply(storage::Store& store, Organisation& organisation, const Fields& fields) {
  TRY(set_common(organisation, fields));
  return fields.has("parent") ? set_parent(store, organisation, fields.get("parent")) : Result<void>();
}

// What its people may take, once it has an id.
Result<void> set_gift_limit(Session& env, storage::Store& store, const Organisation& organisation, const Fields& fields) {
  if (!fields.has("gift-limit")) return {};
  const std::string& text = fields.get("gift-limit");
  std::string kept;
  if (!text.empty()) {
    TRY_ASSIGN(const auto policy, domain::parse_gift_policy(text, env.config().text("gift.currency")));
    for (const auto& limit : {policy.each, policy.yearly}) {
      if (limit) warn_of_currency(env, limit->currency, env.today());
    }
    kept = domain::to_text(policy);
  }
  storage::Favours(store).set_gift_policy(organisation.id, kept);
  return {};
}

}  // namespace

Result<Organisation> add_organisation(Session& env, storage::Store& store, const std::string& name, const Fields& fields) {
  storage::Parties parties(store);
  Organisation organisation;
  TRY(set_name(organisation.name, name));
  organisation.added = env.today();
  TRY(apply(store, organisation, fields));
  TRY_ASSIGN(const auto handle, fields.get("handle").empty() ? Result<std::string>(parties.free_handle(text::organisation_handle(organisation.name)))
                                                             : checked_handle(store, fields.get("handle"), {}));
  organisation.handle = handle;
  parties.add(organisation, name_keys(organisation));
  TRY(set_gift_limit(env, store, organisation, fields));
  TRY(set_details(env, store, organisation.id, fields));
  TRY(set_occasions(env, store, organisation.id, fields));
  return organisation;
}

Result<void> change_organisation(Session& env, storage::Store& store, Organisation& organisation, const Fields& fields) {
  if (fields.has("name")) {
    TRY(set_name(organisation.name, fields.get("name")));
  }
  if (fields.has("handle")) {
    TRY_ASSIGN(const auto handle, checked_handle(store, fields.get("handle"), organisation.id));
    organisation.handle = handle;
  }
  TRY(apply(store, organisation, fields));
  storage::Parties(store).update(organisation, name_keys(organisation));
  if (fields.has("country") || fields.has("parent")) rebuild_staff_keys(store, organisation.id);
  TRY(set_gift_limit(env, store, organisation, fields));
  TRY(set_details(env, store, organisation.id, fields));
  return set_occasions(env, store, organisation.id, fields);
}

Result<Id> organisation_named(Session& env, storage::Store& store, const std::string& name, bool insist) {
  if (!insist && !matches(store, name, storage::PartyKind::organisation).empty()) {
    TRY_ASSIGN(const auto found, resolve_organisation(store, name));
    return found.id;
  }
  if (const auto similar = similar_organisations(store, name).all(); !insist && !similar.empty()) {
    return fail(ErrorKind::no_match, message("the organisation '{name}' is not on record, but it may be another spelling of one that is", "name"_is = name),
                listed_candidates(message("say which:"), similar) + "\n  " + message("--new-org  makes a new one"));
  }
  TRY_ASSIGN(auto made, add_organisation(env, store, name, {}));
  env.say_made(Sentence<"record">("new organisation {record}"), made.handle + "  " + made.name);
  return made.id;
}

}  // namespace guanxi::app
