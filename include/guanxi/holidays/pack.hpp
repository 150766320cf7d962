// A country's pack: when its holidays fall and when people work there; beside it, how one deals with them. Values only; the
// files are read by settings (packs/packs.hpp), the rules worked out by holiday.hpp. The grammar is told in src/holidays/packs/README.md.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

enum class RuleKind {
  fixed,           // month, day
  dates,           // first … last, of one year
  nth_weekday,     // nth (1 … 5, -1 the last) weekday of month
  weekday_from,    // the first weekday on or after month, day
  weekday_before,  // the last weekday before month, day
  easter,
  orthodox_easter,
  lunar,       // Chinese: month, day; never a leap month
  lunar_eve,   // the last day of the Chinese year
  solar_term,  // name
  islamic,     // Umm al-Qura: month, day
  hebrew,      // month from Nisan, day
  persian,     // Solar Hijri: month, day
  hindu,       // name, in the table of Hindu and Buddhist festivals
  equinox,     // month 3 or 9, on a clock `minutes` east of UTC
};

// When something falls. Which members count is said by the kind; the rest is 0.
struct Rule {
  RuleKind kind = RuleKind::fixed;
  int month = 0;
  int day = 0;
  int nth = 0;
  int weekday = 0;  // 1 Monday … 7 Sunday
  int minutes = 0;
  int offset = 0;  // days after, negative: before
  calendar::Date first = {};
  calendar::Date last = {};
  std::string name = {};
  bool operator==(const Rule&) const = default;
};

// Where a day off goes when it falls on one of `weekdays`, or on another public holiday.
struct Shift {
  std::vector<int> weekdays = {};  // 1 Monday … 7 Sunday
  bool on_holiday = false;         // "holiday > …"
  enum class To { next_free, previous_free, weekday_after, weekday_before } to = To::next_free;
  int weekday = 0;  // of the last two
  bool operator==(const Shift&) const = default;
};

enum class HolidayKind { public_day, festival, regional, substitute, workday, off };
std::string_view to_text(HolidayKind kind);  // public, festival, regional, substitute, workday, off

// What a rule rests on, where a law or a notice makes it.
struct Source {
  std::string text = {};                       // its name or address; empty: none is given
  std::optional<calendar::Date> checked = {};  // the day on which the rule was last held against it, or against lists that are made from it
  bool operator==(const Source&) const = default;
};

// Words of one language.
struct Wording {
  std::string language = {};  // BCP 47; empty: the pack's
  std::string text = {};
  std::string say = {};  // how it is said; empty where the spelling tells
  std::string english = {};
  bool operator==(const Wording&) const = default;
};

enum class GiftHabit { gift, card, none };  // the most that one sends
std::string_view to_text(GiftHabit habit);  // gift, card, none

// What one sends on a festival, and never does.
struct Greeting {
  std::vector<std::string> concerns = {};  // keys of those who are greeted: everyone, muslims, women …; see domain/community.hpp
  std::vector<std::string> not_for = {};   // keys of those who are not, though all are
  bool ask = true;                         // for whom it is, where nothing is known of somebody; false: few keep it there
  std::string about = {};                  // the same in a sentence, for people to read; may be empty
  GiftHabit gift = GiftHabit::gift;
  int lead_days = 0;                   // how long before a gift or a card goes out
  std::optional<int> not_before = {};  // days from the first day on between which the words are said; may be negative
  std::optional<int> not_after = {};
  std::string text = {};  // in the pack's language, as say and english
  std::string say = {};
  std::string english = {};
  std::vector<Wording> also = {};  // in other languages of the country
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
  bool approximate = false;  // the day before or after is possible
  std::optional<Greeting> greeting = {};
  Source source = {};
  bool operator==(const Holiday&) const = default;
};

// One [[special_hours]] of a pack: days on which the office hours are others than usual.
struct SpecialHours {
  std::string name = {};                // why, in English: Ramadan
  std::vector<Rule> on = {};            // none: every week
  int days = 1;                         // from each day of `on`
  std::vector<int> weekdays = {};       // only these, 1 Monday … 7 Sunday; none: all
  std::vector<std::string> where = {};  // only in these cities and regions; none: in the whole country
  std::chrono::minutes opens = {};      // since local midnight; equal to closes: nobody is to be reached
  std::chrono::minutes closes = {};
  std::chrono::minutes pause_from = {};  // nobody is spoken to from … to; equal: there is no pause
  std::chrono::minutes pause_to = {};
  std::optional<int> from = {};  // Gregorian years, inclusive
  std::optional<int> until = {};
  Source source = {};
  bool closed() const { return opens == closes; }
  bool operator==(const SpecialHours&) const = default;
};

// One [[regional_weekend]] of a pack: where the days off of the week are others.
struct RegionalWeekend {
  std::array<bool, 8> weekend = {};     // as of Pack
  std::vector<std::string> where = {};  // cities and regions
  std::optional<int> from = {};         // Gregorian years, inclusive
  std::optional<int> until = {};
  Source source = {};
  bool operator==(const RegionalWeekend&) const = default;
};

// How a death in somebody's family is kept, and what is said then.
struct Mourning {
  int days = 0;            // for so long no festive greeting is sent; 0: the pack says nothing
  std::string local = {};  // the word for it there: 喪中
  std::string about = {};  // what is done instead, a sentence
  Wording condolence = {};
  bool operator==(const Mourning&) const = default;
};

enum class EvenOf { nothing, things, money };
std::string_view to_text(EvenOf even);  // "", things, money

// A stretch of days that comes again.
struct Season {
  std::vector<Rule> on = {};  // none: there is no such season
  int days = 1;               // from each day of `on`
  bool operator==(const Season&) const = default;
};

// What is not given. It holds if each member that is there does.
struct Taboo {
  std::string what = {};
  std::vector<std::string> words = {};    // any of them, as text::Passage finds words; none: whatever is given
  std::vector<std::string> except = {};   // words that hold one of `words` and mean something else: 凤梨 is no 梨
  std::vector<std::string> unless = {};   // words that make it fine, of the gift or its purpose: "altar"
  std::vector<std::string> with = {};     // it holds only where one of these is said too, of the gift or its purpose: "hospital"
  std::vector<std::string> whom = {};     // keys of those it holds for, any of them; none: everybody. See domain/community.hpp
  std::vector<std::string> not_for = {};  // of those it does not hold for
  bool presumed = false;                  // it holds as well for those of whom it is not known
  Season during = {};
  Season outside = {};
  std::vector<int> counts = {};   // so many of `words`, or of anything; 4 counts in 4 boxes
  std::vector<int> amounts = {};  // so much money: 250 is that sum alone, 4 is 4, 400 and 4000 as well
  EvenOf even = EvenOf::nothing;  // an even number of them
  std::string above = {};         // worth more than that: "50000 KRW"
  std::string why = {};
  Source source = {};
  bool operator==(const Taboo&) const = default;
};

struct Phrase {
  std::string purpose = {};   // greeting, thanks, toast, goodbye, apology, congratulation
  std::string language = {};  // BCP 47; empty: the pack's
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
  std::chrono::minutes opens = std::chrono::hours{9};  // office hours, since local midnight
  std::chrono::minutes closes = std::chrono::hours{18};
  std::chrono::minutes lunch_from = {};  // nobody is called from … to; equal: no such pause is usual
  std::chrono::minutes lunch_to = {};
  bool sandwich = false;
  bool early_birthday = true;            // false: it is never wished before the day
  int notices = 0;                       // where each year's days off are announced: the last year whose notice is in; 0: they follow from the law
  std::vector<calendar::Date> off = {};  // single days off and workdays, as published; both sorted
  std::vector<calendar::Date> work = {};
  Source published = {};  // of the single days
  Mourning mourning = {};
  std::vector<RegionalWeekend> regional_weekends = {};
  std::vector<Holiday> holidays = {};
  std::vector<SpecialHours> hours = {};
  bool operator==(const Pack&) const = default;
};

}  // namespace guanxi::holidays
