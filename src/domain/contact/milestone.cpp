#include <guanxi/domain/milestone.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/message.hpp>
#include <guanxi/calendar/lunar.hpp>

namespace guanxi::domain {

using calendar::Date;
using calendar::PartialDate;

namespace {

constexpr int signs = 12;

struct Name {
  int age;
  std::string_view feast;    // what the celebration is called
  std::string_view meaning;  // what else is said of the age
};

constexpr std::array<Name, 8> names{{
    {60, "六十大寿", "花甲, a whole cycle of sixty years"},
    {70, "七十大寿", "古稀, \"rare from of old\""},
    {77, "喜寿", "喜 is written like 七十七"},
    {80, "八十大寿", ""},
    {88, "米寿", "米 is written like 八十八"},
    {90, "九十大寿", ""},
    {99, "白寿", "白 is 百 without its 一: a hundred less one"},
    {100, "百岁大寿", "期颐, a whole century"},
}};

const Name* name_of(int age) {
  const auto found = std::find_if(names.begin(), names.end(), [age](const Name& name) { return name.age == age; });
  return found == names.end() ? nullptr : &*found;
}

struct YearMonth {
  int year;
  int month;
  bool leap = false;
};

// The year and month in which a day lies, of the date's own calendar.
std::optional<YearMonth> month_of(const PartialDate& date, Date day) {
  if (date.lunar) {
    const auto lunar = calendar::to_lunar(day);
    return lunar ? std::optional<YearMonth>({lunar->year, lunar->month, lunar->leap}) : std::nullopt;
  }
  const auto [year, month, number] = calendar::parts(day);
  return YearMonth{year, static_cast<int>(month)};
}

// A birthday in a leap month is kept in the plain one in years without it.
bool same_month(const PartialDate& date, const YearMonth& at) {
  if (date.month != at.month) return false;
  return !date.lunar || at.leap == (date.leap && calendar::leap_month(at.year) == date.month);
}

// How many years it has been by the kept day, month or year in which `day` lies; nullopt on other days.
std::optional<int> years_on(const PartialDate& date, Date day) {
  const auto at = month_of(date, day);
  if (!at || !date.year) return std::nullopt;
  if (date.day != 0 && calendar::kept_in_year(date, at->year) != day) return std::nullopt;
  if (date.day == 0 && date.month != 0 && !same_month(date, *at)) return std::nullopt;
  const int years = at->year - *date.year;
  return years > 0 ? std::optional(years) : std::nullopt;
}

// In January and February a month alone does not tell the lunar year, nor does a year alone.
std::optional<int> lunar_year_of(const PartialDate& birth) {
  if (!birth.year || birth.lunar) return birth.year;
  if (birth.month == 0 || (birth.month < 3 && birth.day == 0)) return std::nullopt;
  const auto day = calendar::make_date(*birth.year, static_cast<unsigned>(birth.month), static_cast<unsigned>(std::max(birth.day, 1)));
  if (!day) return std::nullopt;
  const auto lunar = calendar::to_lunar(*day);
  return lunar ? std::optional(lunar->year) : std::nullopt;
}

std::optional<int> lunar_year_of(Date day) {
  const auto lunar = calendar::to_lunar(day);
  return lunar ? std::optional(lunar->year) : std::nullopt;
}

bool own_sign(int birth_year, int year) { return year > birth_year && (year - birth_year) % signs == 0; }

// Of the sign's year that lies between this birthday and the next: its first day.
std::optional<Date> sign_year_ahead(const PartialDate& birth, int birth_year, int year, Date day) {
  if (birth.day == 0 || !own_sign(birth_year, year + 1)) return std::nullopt;
  const auto begins = calendar::from_lunar({year + 1, 1, false, 1});
  const auto ends = calendar::from_lunar({year + 2, 1, false, 1});
  const auto next = calendar::next_occurrence(birth, day + std::chrono::days{1});
  return begins && ends && next && *next >= *ends ? std::optional(*begins) : std::nullopt;
}

std::string sign_note(const PartialDate& birth, Date day) {
  const auto born = lunar_year_of(birth);
  const auto year = lunar_year_of(day);
  if (!born || !year) return {};
  if (own_sign(*born, *year)) return message("本命年, the year of their own sign: red is worn");
  const auto ahead = sign_year_ahead(birth, *born, *year, day);
  return ahead ? message("本命年 from {day}, the year of their own sign: red is worn", "day"_is = calendar::iso(*ahead)) : "";
}

std::string chinese_age_note(int age, std::optional<int> nominal) {
  if (const Name* name = name_of(age)) {
    return std::string(name->meaning) + (name->meaning.empty() ? "" : ", ") + std::string(name->feast);
  }
  const Name* name = nominal && *nominal != age ? name_of(*nominal) : nullptr;
  if (name) return message("{age} by the Chinese count (虚岁), by which many keep {feast}", "age"_is = *nominal, "feast"_is = name->feast);
  if (age == 40) return message("a round birthday, which many let pass: 四 sounds like 死");
  return age % 10 == 0 ? message("a round birthday") : "";
}

// The day, the month or the year on which they reach an age, and what it means.
std::string age_note(int age, const PartialDate& birth, const std::string& note) {
  if (birth.day != 0) return message("{age}: {note}", "age"_is = age, "note"_is = note);
  return birth.month == 0 ? message("{age} this year: {note}", "age"_is = age, "note"_is = note)
                          : message("{age} this month: {note}", "age"_is = age, "note"_is = note);
}

}  // namespace

std::optional<int> nominal_age(const PartialDate& birth, Date on) {
  const auto born = lunar_year_of(birth);
  const auto year = lunar_year_of(on);
  const auto birthday = born ? calendar::kept_in_year(birth, *birth.year) : std::nullopt;
  if (birthday && on < *birthday) return std::nullopt;
  return born && year && *year >= *born ? std::optional(*year - *born + 1) : std::nullopt;
}

bool keeps_chinese_birthdays(std::string_view country, const PartialDate& birth) {
  constexpr std::array<std::string_view, 4> countries = {"CN", "HK", "MO", "TW"};
  return birth.lunar || std::find(countries.begin(), countries.end(), country) != countries.end();
}

std::string birthday_note(const PartialDate& birth, Date day, bool chinese) {
  const auto age = years_on(birth, day);
  if (!age) return {};
  std::string note = *age % 10 == 0 ? message("a round birthday") : "";
  if (chinese) {
    note = chinese_age_note(*age, nominal_age(birth, day));
    const std::string sign = sign_note(birth, day);
    note += (note.empty() || sign.empty() ? "" : "; ") + sign;
  }
  return note.empty() ? note : age_note(*age, birth, note);
}

std::string anniversary_note(const PartialDate& date, Date day) {
  const auto years = years_on(date, day);
  if (!years) return {};
  const bool round = *years == 5 || *years % 10 == 0 || *years % 25 == 0;
  if (round) return message_plural(*years, "{n} year since {year}, a round number", "{n} years since {year}, a round number", "year"_is = *date.year);
  return message_plural(*years, "{n} year since {year}", "{n} years since {year}", "year"_is = *date.year);
}

}  // namespace guanxi::domain
