#include <guanxi/app/meetings/clocks.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/settings/packs/packs.hpp>

#include <array>

namespace guanxi::app {

using namespace settings;

using calendar::Date;
using calendar::Instant;
using domain::DayKind;
using domain::Side;
using domain::Window;
using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr days margin{3};  // hours past midnight, and the date line

minutes minutes_of(std::string_view clock) {  // HH:MM
  return std::chrono::hours{whole_number(clock.substr(0, 2)).value_or(0)} + minutes{whole_number(clock.substr(3, 2)).value_or(0)};
}

// user.waking, whose form the configuration has checked.
domain::Hours waking_hours(const Config& config) {
  const std::string text = config.text("user.waking");
  return {minutes_of(text.substr(0, 5)), minutes_of(text.substr(6))};
}

// A day on which nobody is to be reached counts as one off, though it is no holiday.
std::function<DayKind(Date)> kinds_of(holidays::WorkCalendar* calendar, const holidays::Pack* pack) {
  return [calendar, pack](Date day) {
    if (calendar->works(day)) {
      const auto* special = pack && !pack->hours.empty() ? holidays::hours_on(*pack, day) : nullptr;
      return special && special->closed() ? DayKind::holiday : DayKind::working;
    }
    return calendar->closed(day) ? DayKind::holiday : DayKind::weekend;
  };
}

// The pack's usual hours, and its special ones on their days.
std::function<domain::Office(Date)> office_of(const holidays::Pack& pack) {
  return [&pack](Date day) {
    const auto* special = holidays::hours_on(pack, day);
    if (!special || special->closed()) return domain::Office{{pack.opens, pack.closes}, {pack.lunch_from, pack.lunch_to}};
    return domain::Office{{special->opens, special->closes}, {special->pause_from, special->pause_to}};
  };
}

std::string span_words(minutes from, minutes to) {
  return present::time_of_day(calendar::LocalTime{} + from) + "–" + present::time_of_day(calendar::LocalTime{} + to);
}

bool several_clocks(std::string_view country) { return country.empty() || keeps_several_clocks(country); }

}  // namespace

std::string_view to_text(ZoneSource source) {
  constexpr std::array<std::string_view, 5> names = {"own", "country", "firm", "user", "city"};
  return names[static_cast<std::size_t>(source)];
}

std::string hours_text(const holidays::SpecialHours& hours) {
  const auto name = "name"_is = hours.name;
  if (hours.closed()) return message("{name}, nobody is to be reached", name);
  const std::string open = span_words(hours.opens, hours.closes);
  if (hours.pause_from == hours.pause_to) return message("{name}, {hours}", name, "hours"_is = open);
  return message("{name}, {hours}, not {pause}", name, "hours"_is = open, "pause"_is = span_words(hours.pause_from, hours.pause_to));
}

ZoneHints hints_of(storage::Store& store, const storage::PartyRef& who) {
  storage::Parties parties(store);
  const auto place = parties.place(who.id);
  if (!who.person) return {"", place.country, place.city, parties.organisation(who.id).country.empty()};
  const auto person = parties.person(who.id);
  return {person.timezone, place.country, place.city, person.country.empty()};
}

Result<bool> Clocks::asks_for_city(const ZoneHints& hints) {
  if (hints.zone.empty() && several_clocks(hints.country)) return true;
  TRY_ASSIGN(const auto pack, hints.country.empty() ? Result<const holidays::Pack*>(nullptr) : env_.packs().of(hints.country));
  return pack && holidays::has_regions(*pack);
}

Clocks::Clocks(Session& env, Instant from, int days) : env_(env), from_(std::max(from, env.now())), days_(days) {}

Result<std::string> Clocks::zone_of_country(const std::string& country) {
  if (country.empty()) return std::string();
  TRY_ASSIGN(const auto pack, env_.packs().of(country));
  return pack && !pack->timezone.empty() ? pack->timezone : only_zone_of(country);
}

Result<Whereabouts> Clocks::whereabouts(const ZoneHints& hints) {
  auto where = zone_and_country(hints);
  if (!where || where->country.empty() || hints.city.empty()) return where;
  TRY_ASSIGN(const auto pack, env_.packs().of(where->country));
  if (pack && holidays::has_regions(*pack)) where->place = hints.city;
  return where;
}

Result<holidays::WorkCalendar*> Clocks::days_of(const Whereabouts& where) { return env_.packs().days_at(where.country, where.place, env_.today()); }

Result<const holidays::Pack*> Clocks::pack_of(const Whereabouts& where) {
  if (where.country.empty()) return nullptr;
  return env_.packs().at(where.country, where.place, env_.today());
}

Result<Whereabouts> Clocks::zone_and_country(const ZoneHints& hints) {
  const std::string& country = hints.country;
  if (!hints.zone.empty()) {
    if (!country.empty()) return Whereabouts{hints.zone, ZoneSource::own, "", country};
    const auto known = zone_countries_.find(hints.zone);
    if (known != zone_countries_.end()) return Whereabouts{hints.zone, ZoneSource::own, "", known->second};
    return Whereabouts{hints.zone, ZoneSource::own, "", zone_countries_[hints.zone] = country_of_zone(hints.zone)};
  }
  if (!hints.city.empty() && several_clocks(country)) {
    const auto [known, is_new] = city_zones_.try_emplace({country, hints.city});
    if (is_new) known->second = zone_of_city(hints.city, country);
    if (!known->second.empty())
      return Whereabouts{known->second, ZoneSource::city, "", country.empty() ? country_of_zone(known->second) : country, "", country.empty()};
  }
  TRY_ASSIGN(const auto zone, zone_of_country(country));
  if (!zone.empty())
    return Whereabouts{zone, hints.of_organisation ? ZoneSource::organisation : ZoneSource::country, country, country, "", keeps_several_clocks(country)};
  return Whereabouts{env_.zone().name(), ZoneSource::user, "", country.empty() ? env_.config().text("user.country") : country, "", true};
}

Result<const Side*> Clocks::make_side(const Whereabouts& where, const Zone& zone, bool own) {
  TRY_ASSIGN(const auto calendar, days_of(where));
  TRY_ASSIGN(const auto pack, pack_of(where));
  auto side = std::make_unique<Side>();
  side->clock = zone.clock(env_.now() - margin, until() + margin);
  side->day = kinds_of(calendar, pack);
  if (pack) side->office = {pack->opens, pack->closes};
  if (pack && (!pack->hours.empty() || pack->lunch_from != pack->lunch_to)) side->office_on = office_of(*pack);
  if (own) side->waking = waking_hours(env_.config());
  side->own = own;
  auto& kept = own ? own_ : sides_[Key(where.zone, where.country, where.place)];
  kept = std::move(side);
  return kept.get();
}

Result<const Side*> Clocks::side(const Whereabouts& where) {
  if (const auto kept = sides_.find(Key(where.zone, where.country, where.place)); kept != sides_.end()) return kept->second.get();
  if (where.zone == env_.zone().name()) return make_side(where, env_.zone(), false);
  TRY_ASSIGN(const auto zone, Zone::named(where.zone));
  return make_side(where, zone, false);
}

Result<const Side*> Clocks::own_side() {
  if (own_) return own_.get();
  return make_side({.zone = env_.zone().name(), .country = env_.config().text("user.country")}, env_.zone(), true);
}

std::optional<Window> Clocks::window(std::span<const Side* const> sides, minutes duration) const {
  return domain::next_window(sides, from_, until(), duration);
}

Result<std::string> Clocks::special_hours(const Whereabouts& where, calendar::LocalTime time) {
  TRY_ASSIGN(const auto pack, pack_of(where));
  if (!pack) return std::string();
  const Date day = std::chrono::floor<days>(time);
  if (const auto* special = holidays::hours_on(*pack, day)) return hours_text(*special);
  const auto at = time - day;
  if (at < pack->lunch_from || at >= pack->lunch_to) return std::string();
  return message("lunch, not {hours}", "hours"_is = span_words(pack->lunch_from, pack->lunch_to));
}

Result<std::string> Clocks::day_off(const Whereabouts& where, Date day) {
  TRY_ASSIGN(const auto calendar, days_of(where));
  if (calendar->works(day)) {
    TRY_ASSIGN(const auto pack, pack_of(where));
    const auto* special = pack ? holidays::hours_on(*pack, day) : nullptr;
    return special && special->closed() ? special->name : std::string();
  }
  if (!calendar->closed(day)) return message("weekend");
  const auto* reason = calendar->reason(day);
  return reason ? reason->name : message("a day off");
}

}  // namespace guanxi::app
