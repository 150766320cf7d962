#include <guanxi/app/holidays/lunar_days.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/settings/places/countries.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using calendar::Date;
using present::LunarDay;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "DATE",
                                       .help = "a day of either calendar, as 2026-09-25 or 'lunar 2026-08-15'; today otherwise",
                                       .completes = Completes::date,
                                       .optional = true,
                                       .repeatable = true,
                                       .type = OptionType::date}};

constexpr OptionSpec options[] = {
    {.flags = "--month", .value = "MONTH", .help = "a whole month, as 2027-02, 'feb 2027' or 'next month'", .type = OptionType::month},
    {.flags = "--country", .value = "CC", .help = "whose festivals and days off; CN otherwise", .completes = Completes::country},
};

constexpr std::string_view synopsis[] = {"[DATE…]", "--month MONTH"};

constexpr Example examples[] = {
    {"guanxi lunar", "today in both calendars"},
    {"guanxi lunar 2027-02-06 'nov 20'", "two days"},
    {"guanxi lunar 'lunar 2026-08-15'", "the other way: on which day the lunar date falls"},
    {"guanxi lunar --month 2027-02", "a month with both calendars, festivals and solar terms"},
    {"guanxi lunar --month 2027-02 --format tsv", "a line a day, for a script"},
};

constexpr Section sections[] = {
    {"CALENDAR",
     "Lunar dates are known from 1901-01-01 to 2101-01-28, the solar terms from 1901 to 2100, after the Hong Kong Observatory's "
     "tables. A lunar date is written as lunar 2026-08-15, in a leap month as lunar 2025-闰6-01 or lunar 2025-L6-01, or in "
     "Chinese, as 农历八月十五.\n\n"
     "The ganzhi (stem and branch) of a year holds from one lunar New Year to the next. That of a month holds from one 节 to the "
     "next, every other solar term, as almanacs count it: it is not that of the lunar month.\n\n"
     "In a month, 休 marks what is off by a holiday, 班 a weekend that is worked to make up for one."},
    {"JSON",
     "For one day, with the schema guanxi.lunar/1: gregorian, lunar (year, month, leap, day, text), ganzhi (of the year), zodiac, "
     "solar_term (null but on its day), zodiac_english, ganzhi_month, ganzhi_day, next_solar_term (date, name, english; the "
     "day's own on its day), festivals (id, name, local), rest (off, work or null) and provisional (off, but the year's notice is not in). For several days or a month, days "
     "is the list of them. jsonl, tsv and csv have a line a day in each case."},
};

constexpr std::string_view festivals_of = "CN";

Result<std::string> country_of(const Args& args) {
  return args.has("country") ? parse_country(args.get("country")) : Result<std::string>(std::string(festivals_of));
}

void print_days(Env& env, const std::vector<LunarDay>& days, bool one) {
  const std::string& format = env.format();
  if (format == "tsv" || format == "csv") return print_table(env, present::table_of(days));
  if (format == "jsonl") {
    for (const LunarDay& day : days) env.print(present::to_json(present::fields_of(day)) + "\n");
    return;
  }
  if (one) return env.print(present::as_document("lunar", present::fields_of(days.front())));
  Value::Array list;
  for (const LunarDay& day : days) list.emplace_back(present::fields_of(day));
  env.print(present::as_document("lunar", {{"days", std::move(list)}}));
}

Result<int> show_month(Env& env, const Args& args, std::string_view country) {
  if (!args.words().empty()) return usage_error(message("lunar: either days or --month, not both"));
  const Date first = *args.date("month");
  TRY_ASSIGN(const auto days, lunar_days(env.packs(), country, first, calendar::add_months(first, 1) - std::chrono::days{1}));
  if (env.format() == "text") env.print(present::as_month(days, env.today(), env.text_style()));
  else print_days(env, days, false);
  return 0;
}

Result<int> show_days(Env& env, const Args& args, std::string_view country) {
  const std::vector<Date> asked = args.dates().empty() ? std::vector{env.today()} : args.dates();
  std::vector<LunarDay> days;
  for (const Date day : asked) {
    TRY_ASSIGN(auto found, lunar_days(env.packs(), country, day, day));
    days.push_back(std::move(found.front()));
  }
  if (env.format() != "text") print_days(env, days, days.size() == 1);
  else
    for (const LunarDay& day : days) env.print((&day == &days.front() ? "" : "\n") + present::as_text(day, env.text_style()));
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto country, country_of(args));
  return args.has("month") ? show_month(env, args, country) : show_days(env, args, country);
}

}  // namespace

extern const Command lunar = {
    .spec = {.name = "lunar",
             .group = Group::calendar,
             .summary = "a day or a month in both calendars",
             .description = "Shows days in the Gregorian and in the Chinese calendar: the lunar date, the year's stem and branch and "
                            "its animal, festivals, and the solar term or the next one. A date of either calendar may be given. "
                            "With --month it draws the month as cal does, with the lunar day below each day.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
