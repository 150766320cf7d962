// Days that come round: birthdays by either calendar, anniversaries and others.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include "vcard/date.hpp"
#include "vcard/draft.hpp"
#include "vcard/value.hpp"

namespace guanxi::exchange::vcard {
namespace {

constexpr std::string_view anniversary = "anniversary";

// Programs that keep days as instants write the user's midnight in UTC: 1973-09-27T23:00:00Z is the 28th in Berlin.
std::optional<calendar::PartialDate> midnight_there(const LocalClock& local, std::string_view value) {
  const auto instant = local ? instant_of(value) : std::nullopt;
  if (!instant) return std::nullopt;
  const calendar::LocalTime time = local(*instant);
  const auto day = std::chrono::floor<std::chrono::days>(time);
  if (time != day) return std::nullopt;
  const auto parts = calendar::parts(calendar::Date(day));
  return calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

std::optional<calendar::PartialDate> date_of(Draft& draft, const Property& property, std::string_view value) {
  if (no_date(value)) return std::nullopt;
  if (const auto day = midnight_there(*draft.local, value)) return day;
  const auto date = read_date(value, property.parameter("X-APPLE-OMIT-YEAR"));
  if (date) return *date;
  draft.warn(property, date.error().message);
  return std::nullopt;
}

// A solar calendar unless CALSCALE says otherwise.
bool chinese(const Property& property) { return ascii::same_word(property.parameter("CALSCALE"), "chinese"); }
bool foreign_calendar(const Property& property) {
  const std::string_view scale = property.parameter("CALSCALE");
  return !scale.empty() && !chinese(property) && !ascii::same_word(scale, "gregorian");
}

void refuse_calendar(Draft& draft, const Property& property) {
  draft.warn(property, message("a date of the calendar {calendar} is not understood", "calendar"_is = in_quotes(property.parameter("CALSCALE"))));
}

void take_chinese_birthday(Draft& draft, const Property& property) {
  const auto read = read_chinese_date(clean_value(property.value));
  if (!read) return draft.warn(property, read.error().message);
  if (read->impossible_year) draft.warn(property, message("{day} is no day of its lunar year: taken without the year", "day"_is = in_quotes(property.value)));
  if (!draft.person.lunar_birthday) draft.person.lunar_birthday = read->date;
}

void take_other_calendars_birthday(Draft& draft, const Property& property) {
  if (foreign_calendar(property)) return refuse_calendar(draft, property);
  take_chinese_birthday(draft, property);
}

void take_birthday(Draft& draft, const Property& property) {
  if (foreign_calendar(property)) return refuse_calendar(draft, property);
  if (chinese(property)) return take_chinese_birthday(draft, property);
  add_birthday(draft, property, clean_value(property.value));
}

// RFC 6474; a text, as "circa 1900", is no day but says that they died.
void take_day_of_death(Draft& draft, const Property& property) {
  const std::string value = clean_value(property.value);
  if (value.empty() || foreign_calendar(property) || chinese(property)) return;
  const auto date = ascii::same_word(property.parameter("VALUE"), "text") ? std::nullopt : date_of(draft, property, value);
  draft.person.died = date && date->year && !date->lunar ? *date : calendar::PartialDate{};
}

void take_anniversary(Draft& draft, const Property& property) {
  if (foreign_calendar(property) || chinese(property)) return refuse_calendar(draft, property);
  add_occasion(draft, property, anniversary, clean_value(property.value));
}

void take_labelled_day(Draft& draft, const Property& property) {
  const std::string_view label = draft.label(property);
  add_occasion(draft, property, label.empty() ? "other" : label, clean_value(property.value));
}

constexpr std::array<Rule, 9> of_day = {{
    {"DEATHDATE", take_day_of_death},
    {"BDAY", take_birthday},
    {"X-ALTBDAY", take_other_calendars_birthday},
    {"ANNIVERSARY", take_anniversary},
    {"X-ANNIVERSARY", take_anniversary},
    {"X-MS-ANNIVERSARY", take_anniversary},
    {"X-EVOLUTION-ANNIVERSARY", take_anniversary},
    {"X-KADDRESSBOOK-X-ANNIVERSARY", take_anniversary},
    {"X-ABDATE", take_labelled_day},
}};

}  // namespace

void add_birthday(Draft& draft, const Property& property, std::string_view value) {
  const auto date = date_of(draft, property, value);
  if (!date) return;
  auto& birthday = date->lunar ? draft.person.lunar_birthday : draft.person.birthday;
  if (!birthday) birthday = *date;
}

void add_occasion(Draft& draft, const Property& property, std::string_view label, std::string_view value) {
  const auto date = date_of(draft, property, value);
  if (!date) return;
  auto& occasions = draft.person.occasions;
  const bool known = std::any_of(occasions.begin(), occasions.end(),
                                 [&](const ReadOccasion& occasion) { return occasion.date == *date && ascii::same_word(occasion.label, label); });
  if (!known) occasions.push_back({std::string(label), *date});
}

std::span<const Rule> day_rules() { return of_day; }

}  // namespace guanxi::exchange::vcard
