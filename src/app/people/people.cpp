// People: from fields to a stored record.
#include <guanxi/app/people/people.hpp>
#include <guanxi/app/session/days.hpp>

#include <algorithm>

#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/lunar.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/kana.hpp>
#include <guanxi/text/sanitise.hpp>

#include "people/party_fields.hpp"
#include "people/positions.hpp"

namespace guanxi::app {

using namespace settings;

using calendar::Bias;
using domain::Person;

namespace {

constexpr std::string_view point_kinds[] = {domain::email_kind, domain::phone_kind, domain::wechat_kind};

Result<void> set_tier(Person& person, const std::string& value) {
  person.tier.clear();
  if (value.empty()) return {};
  TRY_ASSIGN(person.tier, domain::parse_tier(value));
  return {};
}

Result<void> set_prefers(Person& person, const std::string& value) {
  person.prefers = domain::Channel::none;
  if (value.empty()) return {};
  TRY_ASSIGN(person.prefers, known_word<domain::Channel>(value));
  return {};
}

Result<void> set_timezone(Person& person, const std::string& value) {
  person.timezone.clear();
  if (value.empty()) return {};
  TRY_ASSIGN(const auto zone, Zone::named(value));
  person.timezone = zone.name();  // that of today, where it was one of old
  return {};
}

// The first day that the date may mean; none without a year. Error: no day of the lunar calendar.
Result<std::optional<calendar::Date>> earliest_day(const calendar::PartialDate& date) {
  if (!date.year) return std::nullopt;
  const int month = std::max(date.month, 1), day = std::max(date.day, 1);
  if (!date.lunar) return calendar::make_date(*date.year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  TRY_ASSIGN(const auto found, calendar::from_lunar({*date.year, month, date.leap, day}));
  return found;
}

Result<void> set_days(const Session& env, Person& person, const Fields& fields) {
  if (fields.has("birthday")) {
    person.birthday.reset();
    if (const auto& text = fields.get("birthday"); !text.empty()) {
      TRY_ASSIGN(const auto date, calendar::parse_partial_date(text));
      TRY_ASSIGN(const auto earliest, earliest_day(date));
      if (earliest && *earliest > env.today()) return usage_error(message("a birthday in the future: {date}", "date"_is = text));
      person.birthday = date;
    }
  }
  if (fields.has("met")) {
    person.met.reset();
    if (const auto& text = fields.get("met"); !text.empty()) {
      TRY_ASSIGN(const auto date, past_day(env, text));
      person.met = date;
    }
  }
  return {};
}

// A part of the name, as they write it.
Result<void> set_surname(Person& person, const Fields& fields) {
  if (!fields.has("surname")) {
    if (person.name.find(person.surname) == std::string::npos) person.surname.clear();  // the name was changed
    return {};
  }
  const std::string surname = text::one_line(fields.get("surname"));
  if (person.name.find(surname) == std::string::npos) {
    return usage_error(message("the surname '{surname}' is no part of the name '{name}'", "surname"_is = surname, "name"_is = person.name),
                       message("write it as in the name"));
  }
  person.surname = surname;
  return {};
}

// The whole day, or what is known of it; "unknown" where nothing is.
Result<void> set_died(const Session& env, Person& person, const Fields& fields) {
  if (!fields.has("died")) return {};
  person.died.reset();
  const auto& text = fields.get("died");
  if (text.empty()) return {};
  if (text == "unknown") {
    person.died = calendar::PartialDate{};
    return {};
  }
  const auto partial = calendar::parse_partial_date(text);
  if (partial && partial->year && !partial->lunar) {
    TRY_ASSIGN(const auto earliest, earliest_day(*partial));
    if (*earliest > env.today()) return usage_error(message("a day of death in the future: {date}", "date"_is = text));
    person.died = *partial;
    return {};
  }
  TRY_ASSIGN(const auto date, past_day(env, text));
  const auto parts = calendar::parts(date);
  person.died = calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
  return {};
}

Result<void> set_mourning(const Session& env, Person& person, const Fields& fields) {
  if (!fields.has("mourning")) return {};
  person.mourning.reset();
  if (fields.get("mourning").empty()) return {};
  TRY_ASSIGN(const auto day, past_day(env, fields.get("mourning")));
  person.mourning = day;
  return {};
}

Result<void> set_contacts(Person& person, const Fields& fields) {
  for (const auto kind : point_kinds) {
    if (!fields.has(kind)) continue;
    std::vector<std::string> known;
    for (const auto& point : person.contacts) {
      if (point.kind == kind) known.push_back(point.value);
    }
    std::vector<std::string> values = known;
    const auto same = [&](const std::string& value) { return domain::normalised({std::string(kind), value}, person.country); };
    TRY(set_list(values, fields.all(kind), same));
    if (values == known) continue;
    const std::vector<domain::ContactPoint> before = std::move(person.contacts);
    person.contacts.clear();
    std::copy_if(before.begin(), before.end(), std::back_inserter(person.contacts), [&](const auto& point) { return point.kind != kind; });
    for (const auto& value : values) {
      if (kind == domain::email_kind && value.find('@') == std::string::npos) {
        return usage_error(message("'{value}' is no e-mail address", "value"_is = value));
      }
      if (kind == domain::phone_kind && !domain::can_be_used({std::string(kind), value})) {
        return usage_error(message("'{value}' is no phone number", "value"_is = value), message("a phone number has digits"));
      }
      const auto kept = std::find_if(before.begin(), before.end(), [&](const auto& point) { return point.kind == kind && point.value == value; });
      person.contacts.push_back(kept == before.end() ? domain::ContactPoint{std::string(kind), value} : *kept);
    }
  }
  return {};
}

Result<void> apply(Session& env, storage::Store& store, Person& person, const Fields& fields) {
  TRY(set_common(person, fields));
  if (fields.has("reading")) person.reading = text::full_width_kana(text::one_line(fields.get("reading")));
  TRY(set_surname(person, fields));
  TRY(set_died(env, person, fields));
  TRY(set_mourning(env, person, fields));
  if (fields.has("ignore") || fields.has("no-ignore")) person.ignored = fields.has("ignore");
  if (fields.has("language")) person.language = fields.get("language");
  if (fields.has("owner")) person.owner = fields.get("owner");
  if (fields.has("tier")) {
    TRY(set_tier(person, fields.get("tier")));
  }
  if (fields.has("prefers")) {
    TRY(set_prefers(person, fields.get("prefers")));
  }
  if (fields.has("timezone")) {
    TRY(set_timezone(person, fields.get("timezone")));
  }
  TRY(set_days(env, person, fields));
  TRY(set_contacts(person, fields));
  return set_positions(env, store, person, fields);
}

// One person introduces another: a new name takes the old one's place, an empty one takes it away.
Result<void> insert_introduction(storage::Store& store, const Person& person, const Fields& fields) {
  if (!fields.has("introduced-by")) return {};
  const std::string& who = fields.get("introduced-by");
  domain::Relation relation{.one = person.id, .kind = domain::Tie::introduced_by};
  if (!who.empty()) {
    TRY_ASSIGN(const auto by, resolve_person(store, who));
    if (by.id == person.id) return usage_error(message("nobody is introduced by themselves"));
    relation.other = by.id;
  }
  for (const auto& known : storage::Relations(store).of(person.id)) {
    const bool other = known.one == person.id && known.kind == relation.kind && known.other != relation.other;
    if (other) storage::Relations(store).remove(known.id);
  }
  if (relation.other) storage::Relations(store).set(relation);
  return {};
}

Result<void> insert_rest(Session& env, storage::Store& store, const Person& person, const Fields& fields) {
  TRY(insert_introduction(store, person, fields));
  TRY(set_details(env, store, person.id, fields));
  return set_occasions(env, store, person.id, fields);
}

}  // namespace

Result<Person> add_person(Session& env, storage::Store& store, const std::string& name, const Fields& fields) {
  storage::Parties parties(store);
  Person person;
  TRY(set_name(person.name, name));
  person.added = env.today();
  TRY(apply(env, store, person, fields));
  TRY_ASSIGN(const auto handle, fields.get("handle").empty() ? Result<std::string>(parties.free_handle(handle_base(person, reads_chinese(store, person))))
                                                             : checked_handle(store, fields.get("handle"), {}));
  person.handle = handle;
  parties.add(person, settled_keys(store, person));
  TRY(insert_rest(env, store, person, fields));
  return person;
}

Result<void> change_person(Session& env, storage::Store& store, Person& person, const Fields& fields) {
  if (fields.has("name")) {
    TRY(set_name(person.name, fields.get("name")));
  }
  if (fields.has("handle")) {
    TRY_ASSIGN(const auto handle, checked_handle(store, fields.get("handle"), person.id));
    person.handle = handle;
  }
  TRY(apply(env, store, person, fields));
  storage::Parties(store).update(person, settled_keys(store, person));
  return insert_rest(env, store, person, fields);
}

}  // namespace guanxi::app
