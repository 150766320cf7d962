// Other people's clocks: by which zone they live, when they work there, and when both sides can be spoken with.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/window.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// "Ramadan, 10:00–16:00", "Friday prayer, not 12:00–14:30", "Obon, nobody is to be reached".
std::string hours_text(const holidays::SpecialHours& hours);

inline constexpr int usual_search_days = 14;  // beyond the longest holidays
inline constexpr std::chrono::minutes usual_talk{30};

// What is told of somebody; each may be empty.
struct ZoneHints {
  std::string zone = {};     // tz database name
  std::string country = {};  // as in storage::Place, so is the city
  std::string city = {};
  bool of_organisation = false;  // the country is the firm's or its group's
};

// As of storage::Place; an organisation's country is its own or its group's.
ZoneHints hints_of(storage::Store& store, const storage::PartyRef& who);

enum class ZoneSource { own, country, organisation, user, city };
std::string_view to_text(ZoneSource source);

struct Whereabouts {
  std::string zone = {};
  ZoneSource source = ZoneSource::own;
  std::string zone_country = {};  // country, organisation: whose zone it is
  std::string country = {};       // whose office hours and days off count; empty: Monday to Friday, 9 to 18
  std::string place = {};         // their city, where the country's pack has a weekend or hours of regions; empty: as in the whole country
  bool guess = false;             // another clock may be theirs: the country keeps several, or nothing is known of them
};

// When and how somebody is best spoken with.
struct Suggestion {
  std::string whole = {};  // "it is 02:00 there; best 16:00–19:00 here (09:00–12:00 there), by wechat"
  std::string brief = {};  // "best 16:00–19:00, by wechat": on the user's clock alone; marked as a guess where theirs is one
};

// Clocks and days are kept by zone and country: a question after the first about them costs a few thousand instructions.
class Clocks {
 public:
  // For windows from an instant on, or from now on if that is later, in so many days.
  Clocks(Session& env, calendar::Instant from, int days = usual_search_days);

  // The own zone; else the city's where the country keeps several clocks or is not known; else that of the country's pack, or the only one
  // of the country; else the user's. The country: the one given, else the one where the zone is; the user's with the user's zone.
  // Errors: a pack of the user's that is wrong.
  Result<Whereabouts> whereabouts(const ZoneHints& hints);
  // Valid as long as this. Errors: an unknown zone, a pack of the user's that is wrong.
  Result<const domain::Side*> side(const Whereabouts& where);
  Result<const domain::Side*> own_side();

  calendar::Instant from() const { return from_; }
  calendar::Instant until() const { return from_ + std::chrono::days{days_}; }
  std::optional<domain::Window> window(std::span<const domain::Side* const> sides, std::chrono::minutes duration) const;
  // "Ramadan, 10:00–16:00"; in the usual lunch "lunch, not 12:00–13:30"; empty: the usual hours, as on days off.
  Result<std::string> special_hours(const Whereabouts& where, calendar::LocalTime time);
  // "weekend", or the holiday by name; empty: people work there that day.
  Result<std::string> day_off(const Whereabouts& where, calendar::Date day);

  // What a reminder to get in touch says of the clocks, as of a day of the user's: "it is 02:00 there; best 16:00–19:00 here
  // (09:00–12:00 there), by wechat". The time there is told of today alone; a window on another day with that day. Whose clock
  // shows what the user's does, of them only such a day is told; a guessed clock is marked: ~02:00. `hints.of_organisation` does not matter.
  // Errors as above.
  Result<Suggestion> suggestion(const ZoneHints& hints, domain::Channel prefers, calendar::Date day);
  // Whether whereabouts looks at the city.
  Result<bool> asks_for_city(const ZoneHints& hints);

 private:
  using Key = std::tuple<std::string, std::string, std::string>;  // zone, country, place
  Result<holidays::WorkCalendar*> days_of(const Whereabouts& where);
  Result<const holidays::Pack*> pack_of(const Whereabouts& where);
  Result<Whereabouts> zone_and_country(const ZoneHints& hints);

  Result<std::string> zone_of_country(const std::string& country);
  Result<const domain::Side*> make_side(const Whereabouts& where, const settings::Zone& zone, bool own);
  Result<Suggestion> when_to_speak(const Whereabouts& where, calendar::Date day);

  Session& env_;
  calendar::Instant from_;
  int days_;
  std::map<Key, std::unique_ptr<domain::Side>> sides_;
  std::unique_ptr<domain::Side> own_;
  std::map<std::string, std::string> zone_countries_;                      // by zone
  std::map<std::pair<std::string, std::string>, std::string> city_zones_;  // by country and city
  std::map<std::tuple<Key, bool, calendar::Date>, Suggestion> said_;
};

}  // namespace guanxi::app
