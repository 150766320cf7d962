#include <guanxi/calendar/language.hpp>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::calendar;

namespace {

constexpr std::chrono::minutes half_past_ten{10 * 60 + 30};

// 2026-11-20 is a Friday.
DateContext at(std::string_view today, Bias bias) {
  const auto date = parse_iso_date(today);
  REQUIRE(date);
  return {*date + half_past_ten, bias};
}

std::string shown(const Result<When>& when) {
  if (!when) return when.error().message;
  return when->time ? iso(when->date + *when->time) : iso(when->date);
}

std::string read(std::string_view text, Bias bias = Bias::nearest, std::string_view today = "2026-11-20") { return shown(parse_when(text, at(today, bias))); }

}  // namespace

TEST_CASE("days that mean the same under every bias") {
  const std::pair<const char*, const char*> goldens[] = {
      {"2026-11-20", "2026-11-20"},
      {" 2026-1-2 ", "2026-01-02"},
      {"2026/11/20", "2026-11-20"},
      {"2026.11.20", "2026-11-20"},
      {"20261120", "2026-11-20"},
      {"1900-01-01", "1900-01-01"},
      {"2200-12-31", "2200-12-31"},
      {"20 nov 2025", "2025-11-20"},
      {"nov 20 2025", "2025-11-20"},
      {"November 20, 2025", "2025-11-20"},
      {"20th of November 2025", "2025-11-20"},
      {"20-Nov-2025", "2025-11-20"},
      {"2026年11月20日", "2026-11-20"},
      {"２０２６年１１月２０日", "2026-11-20"},
      {"二〇二六年十一月二十日", "2026-11-20"},
      {"today", "2026-11-20"},
      {"YESTERDAY", "2026-11-19"},
      {"tomorrow", "2026-11-21"},
      {"今天", "2026-11-20"},
      {"昨天", "2026-11-19"},
      {"明天", "2026-11-21"},
      {"前天", "2026-11-18"},
      {"后天", "2026-11-22"},
      {"後天", "2026-11-22"},
      {"last fri", "2026-11-13"},
      {"next fri", "2026-11-27"},
      {"next  Saturday", "2026-11-21"},
      {"last thu", "2026-11-19"},
      {"last sat", "2026-11-14"},
      {"上周五", "2026-11-13"},
      {"本周一", "2026-11-16"},
      {"这周日", "2026-11-22"},
      {"下周一", "2026-11-23"},
      {"下个星期天", "2026-11-29"},
      {"3 days ago", "2026-11-17"},
      {"a week ago", "2026-11-13"},
      {"2 weeks ago", "2026-11-06"},
      {"in 2w", "2026-12-04"},
      {"in 3 months", "2027-02-20"},
      {"+10d", "2026-11-30"},
      {"-3d", "2026-11-17"},
      {"+0d", "2026-11-20"},
      {"1y ago", "2025-11-20"},
      {"3天前", "2026-11-17"},
      {"三天之前", "2026-11-17"},
      {"两周后", "2026-12-04"},
      {"一个月以后", "2026-12-20"},
      {"next week", "2026-11-27"},
      {"last month", "2026-10-20"},
      {"下个月", "2026-12-20"},
      {"lunar 2026-08-15", "2026-09-25"},
      {"lunar 2025-闰6-01", "2025-07-25"},
      {"LUNAR 2025-L6-01", "2025-07-25"},
      {"农历二〇二六年八月十五", "2026-09-25"},
      {"农历2026年8月15日", "2026-09-25"},
  };
  for (const Bias bias : {Bias::past, Bias::future, Bias::nearest}) {
    for (const auto& [text, day] : goldens) {
      CAPTURE(text);
      CHECK(read(text, bias) == day);
    }
  }
}

TEST_CASE("days that the bias decides") {
  struct Golden {
    const char* text;
    const char* past;
    const char* future;
    const char* nearest;
  };
  constexpr Golden goldens[] = {
      {"nov 20", "2026-11-20", "2026-11-20", "2026-11-20"},       {"11-21", "2025-11-21", "2026-11-21", "2026-11-21"},
      {"--11-19", "2026-11-19", "2027-11-19", "2026-11-19"},      {"11月19日", "2026-11-19", "2027-11-19", "2026-11-19"},
      {"1 may", "2026-05-01", "2027-05-01", "2027-05-01"},        {"may 30", "2026-05-30", "2027-05-30", "2026-05-30"},
      {"29 feb", "2024-02-29", "2028-02-29", "2028-02-29"},       {"fri", "2026-11-20", "2026-11-20", "2026-11-20"},
      {"Friday", "2026-11-20", "2026-11-20", "2026-11-20"},       {"周五", "2026-11-20", "2026-11-20", "2026-11-20"},
      {"星期四", "2026-11-19", "2026-11-26", "2026-11-19"},       {"mon", "2026-11-16", "2026-11-23", "2026-11-23"},
      {"周日", "2026-11-15", "2026-11-22", "2026-11-22"},         {"lunar 08-15", "2026-09-25", "2027-09-15", "2026-09-25"},
      {"农历八月十五", "2026-09-25", "2027-09-15", "2026-09-25"}, {"腊月廿三", "2026-02-10", "2027-01-30", "2027-01-30"},
      {"lunar 闰6-01", "2025-07-25", "2036-07-23", "2025-07-25"}, {"除夕", "2026-02-16", "2027-02-05", "2027-02-05"},
  };
  for (const auto& golden : goldens) {
    CAPTURE(golden.text);
    CHECK(read(golden.text, Bias::past) == golden.past);
    CHECK(read(golden.text, Bias::future) == golden.future);
    CHECK(read(golden.text, Bias::nearest) == golden.nearest);
  }
}

TEST_CASE("a length alone lies where the bias looks") {
  CHECK(read("3d", Bias::past) == "2026-11-17");
  CHECK(read("2w", Bias::future) == "2026-12-04");
  CHECK(read("3天", Bias::future) == "2026-11-23");
  CHECK(read("3d", Bias::nearest) == "cannot read the date '3d'");
  CHECK(read("90年", Bias::past) == "cannot read the date '90年'");
}

TEST_CASE("two days equally near: the past one") {
  CHECK(read("nov 19", Bias::nearest, "2028-05-20") == "2027-11-19");
  CHECK(read("nov 19", Bias::nearest, "2028-05-21") == "2028-11-19");
}

TEST_CASE("29 February is looked for in the leap years, eight years away too") {
  CHECK(read("feb 29", Bias::past, "2103-06-01") == "2096-02-29");
  CHECK(read("feb 29", Bias::future, "2097-06-01") == "2104-02-29");
  CHECK(read("feb 29", Bias::past, "2104-02-28") == "2096-02-29");
  CHECK(read("feb 29", Bias::future, "2096-03-01") == "2104-02-29");
}

TEST_CASE("awkward ends of months and years") {
  CHECK(read("1 month ago", Bias::past, "2026-03-31") == "2026-02-28");
  CHECK(read("in 1 month", Bias::future, "2026-01-31") == "2026-02-28");
  CHECK(read("in 1y", Bias::future, "2024-02-29") == "2025-02-28");
  CHECK(read("dec 31", Bias::past, "2026-01-01") == "2025-12-31");
  CHECK(read("jan 1", Bias::future, "2026-12-31") == "2027-01-01");
  CHECK(read("除夕", Bias::past, "2026-02-16") == "2026-02-16");
  CHECK(read("lunar 12-29", Bias::past, "2026-01-10") == "2025-01-28");
}

TEST_CASE("holidays go by their id") {
  auto context = at("2026-11-20", Bias::past);
  context.holiday = [](std::string_view id, int year) -> std::optional<Date> {
    if (id == "singles-day") return make_date(year, 11, 11);
    if (id == "expo" && year == 2020) return make_date(2020, 5, 1);
    return std::nullopt;
  };
  CHECK(shown(parse_when("singles-day", context)) == "2026-11-11");
  CHECK(shown(parse_when("Singles-Day 19:00", context)) == "2026-11-11 19:00");
  CHECK(shown(parse_when("singles-day 2024", context)) == "2024-11-11");
  CHECK(shown(parse_when("expo", context)) == "2020-05-01");
  CHECK(shown(parse_when("expo 2021", context)) == "cannot read the date 'expo 2021'");
  CHECK(shown(parse_when("mid-autumn", context)) == "cannot read the date 'mid-autumn'");
  context.bias = Bias::future;
  CHECK(shown(parse_when("singles-day", context)) == "2027-11-11");
  CHECK(shown(parse_when("expo", context)) == "cannot read the date 'expo'");
}

TEST_CASE("a date alone has no time of day") {
  const auto context = at("2026-11-20", Bias::nearest);
  CHECK(parse_date("fri", context) == *parse_iso_date("2026-11-20"));
  for (const char* text : {"fri 7pm", "now", "2 hours ago"}) {
    const auto date = parse_date(text, context);
    REQUIRE_FALSE(date);
    CHECK(date.error().message == "'" + std::string(text) + "' has a time of day");
  }
}
