#include <guanxi/present/lunar.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::present {
namespace {

using calendar::Date;

std::string rest_text(const LunarDay& day) {
  switch (day.rest) {
    case Rest::off: return text::joined({text::joined({message("off (休)"), day.rest_for}), day.provisional ? no_notice(day) : ""}, "; ");
    case Rest::work: return message("worked, to make up for a holiday (班)");
    case Rest::usual: break;
  }
  return {};
}

std::string stems_and_branches(const LunarDay& day) {
  const auto month = calendar::ganzhi_of_month(day.day);
  return calendar::ganzhi(day.lunar.year) + "年 " + (month ? *month + "月 " : "") + calendar::ganzhi_of_day(day.day) + "日";
}

std::string term_text(Date day) {
  const auto next = calendar::next_solar_term(day);
  if (!next) return {};
  std::string name = text::both_names(next->name, next->english);
  if (next->day == day) return name;
  const auto days = (next->day - day).count();
  return message_plural(days, "next {term}, {day}, the day after", "next {term}, {day}, {n} days later", "term"_is = name, "day"_is = calendar::iso(next->day));
}

std::string festival_text(const LunarDay& day) {
  std::string text;
  for (const FestivalName& festival : day.festivals) text += (text.empty() ? "" : "; ") + text::both_names(festival.local, festival.name);
  return text;
}

Value term_of(const std::optional<calendar::SolarTermDay>& term) {
  if (!term) return {};
  return Value::Object{{"date", term->day}, {"name", term->name}, {"english", term->english}};
}

Value rest_of(Rest rest) { return rest == Rest::usual ? Value() : Value(rest == Rest::off ? "off" : "work"); }

}  // namespace

std::string no_notice(const LunarDay& day) {
  return message("provisional: no official notice for {year} yet", "year"_is = calendar::iso(day.day).substr(0, 4));
}

std::string as_text(const LunarDay& day, const TextStyle& text_style) {
  const int year = day.lunar.year;
  PropertySheet sheet{.title = calendar::iso(day.day), .subtitle = weekday(day.day)};
  sheet.add("lunar", message("{chinese}, {english} of {year}", "chinese"_is = calendar::lunar_text(day.lunar),
                             "english"_is = calendar::lunar_text_english(day.lunar), "year"_is = year));
  sheet.add("year", message("of the {animal}, {zodiac}年", "animal"_is = calendar::zodiac_english(year), "zodiac"_is = calendar::zodiac(year)));
  sheet.add("ganzhi", stems_and_branches(day));
  // A solar term that is a festival as well is told once, as the term.
  LunarDay others = day;
  std::erase_if(others.festivals, [&](const FestivalName& festival) { return calendar::solar_term(day.day) == festival.local; });
  sheet.add("festival", festival_text(others));
  sheet.add("day", rest_text(day));
  sheet.add("solar term", term_text(day.day));
  return as_text(sheet, text_style);
}

Value::Object fields_of(const LunarDay& day) {
  const auto& lunar = day.lunar;
  Value::Array festivals;
  for (const auto& [id, name, local] : day.festivals) {
    festivals.emplace_back(Value::Object{{"id", id}, {"name", name}, {"local", Value::known(local)}});
  }
  return {
      {"gregorian", day.day},
      {"lunar", Value::Object{{"year", lunar.year}, {"month", lunar.month}, {"leap", lunar.leap}, {"day", lunar.day}, {"text", calendar::lunar_text(lunar)}}},
      {"ganzhi", calendar::ganzhi(lunar.year)},
      {"zodiac", calendar::zodiac(lunar.year)},
      {"solar_term", calendar::solar_term(day.day)},
      {"zodiac_english", calendar::zodiac_english(lunar.year)},
      {"ganzhi_month", calendar::ganzhi_of_month(day.day)},
      {"ganzhi_day", calendar::ganzhi_of_day(day.day)},
      {"next_solar_term", term_of(calendar::next_solar_term(day.day))},
      {"festivals", std::move(festivals)},
      {"rest", rest_of(day.rest)},
      {"provisional", day.provisional}};
}

Table table_of(const std::vector<LunarDay>& days) {
  Table table{.command = "lunar",
              .items = "days",
              .columns = {{.key = "gregorian"},
                          {.key = "year"},
                          {.key = "month"},
                          {.key = "leap"},
                          {.key = "day"},
                          {.key = "text"},
                          {.key = "ganzhi"},
                          {.key = "zodiac"},
                          {.key = "solar_term"},
                          {.key = "festivals"},
                          {.key = "rest"}}};
  for (const LunarDay& day : days) {
    const auto& lunar = day.lunar;
    table.rows.push_back({{day.day},
                          {lunar.year},
                          {lunar.month},
                          {lunar.leap},
                          {lunar.day},
                          {calendar::lunar_text(lunar)},
                          {calendar::ganzhi(lunar.year)},
                          {calendar::zodiac(lunar.year)},
                          {calendar::solar_term(day.day)},
                          {Value::known(festival_text(day))},
                          {rest_of(day.rest)}});
  }
  return table;
}

}  // namespace guanxi::present
