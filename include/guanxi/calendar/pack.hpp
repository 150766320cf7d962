// A country's pack: when its holidays fall and when people work there; beside it, how one deals with them. Values only; the
// files are read by app (packs.hpp), the rules worked out by holiday.hpp. The grammar is told in src/calendar/packs/README.md.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

enum class RuleKind {
  fixed,          // month, day
  dates,          // first … last, of one year
  nth_weekday,    // nth (1 … 5, -1 the last) weekday of month
  weekday_from,   // the first weekday on or after month, day
  weekday_before, // the last weekday before month, day
  easter,
  orthodox_easter,
  lunar,          // Chinese: month, day; never a leap month
  lunar_eve,      // the last day of the Chinese year
  solar_term,     // name
  islamic,        // Umm al-Qura: month, day
  hebrew,         // month from Nisan, day
  persian,        // Solar Hijri: month, day
  hindu,          // name, in the table of Hindu and Buddhist festivals
  equinox,        // month 3 or 9, on a clock `minutes` east of UTC
};

// When something falls. Which members count is said by the kind; the rest is 0.
struct Rule {
  RuleKind kind = RuleKind::fixed;
  int month = 0;
  int day = 0;
  int nth = 0;
  int weekday = 0;  // 1 Monday … 7 Sunday
  int minutes = 0;
  int offset = 0;   // days after, negative: before
  Date first = {};
  Date last = {};
  std::string name = {};
  bool operator==(const Rule&) const = default;
};

// Where a day off goes when it falls on one of `weekdays`, or on another public holiday.
struct Shift {
  std::vector<int> weekdays = {};  // 1 Monday … 7 Sunday
  bool on_holiday = false;         // "holiday > …"
  enum class To { next_free, previous_free, weekday_after, weekday_before } to = To::next_free;
  int weekday = 0;                 // of the last two
  bool operator==(const Shift&) const = default;
};

enum class HolidayKind { public_day, festival, regional, substitute, workday };
std::string_view to_text(HolidayKind kind);  // public, festival, regional, substitute, workday

// What one sends on a festival, and never does.
struct Greeting {
  std::string concerns = {};  // everyone, Muslims, …
  int lead_days = 0;          // how long before a gift or a card goes out
  std::string text = {};
  std::string say = {};       // how it is said; empty where the spelling tells
  std::string english = {};
  std::vector<std::string> give = {};
  std::vector<std::string> never = {};
  bool operator==(const Greeting&) const = default;
};

// One [[holiday]] of a pack.
struct Holiday {
  std::string id = {};
  std::string name = {};   // in English
  std::string local = {};  // as it is written there
  std::vector<Rule> on = {};
  int days = 1;
  HolidayKind kind = HolidayKind::public_day;  // public_day, festival or regional
  std::string where = {};                      // regional: in which parts
  std::optional<int> from = {};                // Gregorian years, inclusive
  std::optional<int> until = {};
  std::vector<int> except = {};
  std::vector<Shift> shifts = {};
  bool approximate = false;                    // the day before or after is possible
  std::optional<Greeting> greeting = {};
  bool operator==(const Holiday&) const = default;
};

// One [[special_hours]] of a pack: days on which the office hours are others than usual.
struct SpecialHours {
  std::string name = {};         // why, in English: Ramadan
  std::vector<Rule> on = {};     // none: every week
  int days = 1;                  // from each day of `on`
  std::vector<int> weekdays = {};  // only these, 1 Monday … 7 Sunday; none: all
  std::chrono::minutes opens = {};   // since local midnight
  std::chrono::minutes closes = {};
  std::chrono::minutes pause_from = {};  // nobody is spoken to from … to; equal: there is no pause
  std::chrono::minutes pause_to = {};
  std::optional<int> from = {};  // Gregorian years, inclusive
  std::optional<int> until = {};
  bool operator==(const SpecialHours&) const = default;
};

struct Taboo {
  std::string what = {};
  std::vector<std::string> words = {};  // what a recorded gift is searched for, folded when compared
  std::string why = {};
  bool operator==(const Taboo&) const = default;
};

struct Phrase {
  std::string purpose = {};  // greeting, thanks, toast, goodbye, apology, congratulation
  std::string text = {};
  std::string say = {};
  std::string english = {};
  bool operator==(const Phrase&) const = default;
};

struct Advice {
  bool good = true;  // do; else don't
  std::string say = {};
  std::string why = {};
  bool operator==(const Advice&) const = default;
};

struct Etiquette {
  std::string communication = {};  // direct, indirect, between
  std::string no = {};
  std::string time = {};
  std::string hierarchy = {};
  std::string address = {};
  std::string meeting = {};
  std::string gifts = {};
  std::vector<Taboo> taboos = {};
  std::vector<Phrase> phrases = {};
  std::vector<Advice> advice = {};
  bool operator==(const Etiquette&) const = default;
};

// Kept apart from its Etiquette: a digest asks for the days alone.
struct Pack {
  std::string country = {};  // ISO 3166-1 alpha-2
  std::string name = {};
  std::string timezone = {};
  std::string language = {};
  // By weekday, 1 Monday … 7 Sunday; [0] is not used.
  std::array<bool, 8> weekend = {false, false, false, false, false, false, true, true};
  std::chrono::minutes opens = std::chrono::hours{9};    // office hours, since local midnight
  std::chrono::minutes closes = std::chrono::hours{18};
  bool sandwich = false;
  int notices = 0;  // where each year's days off are announced: the last year whose notice is in; 0: they follow from the law
  std::vector<Date> off = {};   // single days off and workdays, as published; both sorted
  std::vector<Date> work = {};
  std::vector<Holiday> holidays = {};
  std::vector<SpecialHours> hours = {};
  bool operator==(const Pack&) const = default;
};

}  // namespace guanxi::calendar
