#include <guanxi/calendar/language.hpp>

#include <doctest/doctest.h>

using namespace guanxi::calendar;

namespace {

// Friday 2026-11-20, 10:30.
std::string read(std::string_view text, Bias bias = Bias::nearest) {
  const LocalTime now = *make_date(2026, 11, 20) + std::chrono::minutes{10 * 60 + 30};
  const auto when = parse_when(text, {now, bias});
  if (!when) return when.error().message;
  return when->time ? iso(when->date + *when->time) : iso(when->date);
}

}  // namespace

TEST_CASE("a time of day stands beside a day") {
  const std::pair<const char*, const char*> goldens[] = {
      {"2026-11-20 19:00", "2026-11-20 19:00"},
      {"2026-11-20T19:00", "2026-11-20 19:00"},
      {"2026-11-20t19:00:05", "2026-11-20 19:00:05"},
      {"20261120T1900", "cannot read the date '20261120T1900'"},
      {"2026-11-20 7pm", "2026-11-20 19:00"},
      {"yesterday 19:00", "2026-11-19 19:00"},
      {"19:00 yesterday", "2026-11-19 19:00"},
      {"next fri 7pm", "2026-11-27 19:00"},
      {"fri at 7:30 PM", "2026-11-20 19:30"},
      {"7 p.m. next fri", "2026-11-27 19:00"},
      {"tomorrow 12am", "2026-11-21 00:00"},
      {"tomorrow 12pm", "2026-11-21 12:00"},
      {"tomorrow noon", "2026-11-21 12:00"},
      {"in 2w 9:05", "2026-12-04 09:05"},
      {"nov 19 9am", "2026-11-19 09:00"},
      {"20 nov 2025 09:00", "2025-11-20 09:00"},
      {"昨天19:00", "2026-11-19 19:00"},
      {"昨天 19：00", "2026-11-19 19:00"},
      {"明天下午3点", "2026-11-21 15:00"},
      {"明天晚上七点半", "2026-11-21 19:30"},
      {"下周五上午10点15分", "2026-11-27 10:15"},
      {"11月19日19点", "2026-11-19 19:00"},
      {"十一月十九日三点", "2026-11-19 03:00"},
      {"昨天中午", "2026-11-19 12:00"},
      {"明天中午1點", "2026-11-21 13:00"},
      {"农历八月十五 20:00", "2026-09-25 20:00"},
      {"now", "2026-11-20 10:30"},
      {"2 hours ago", "2026-11-20 08:30"},
      {"12h ago", "2026-11-19 22:30"},
      {"in 30 min", "2026-11-20 11:00"},
      {"half an hour ago", "2026-11-20 10:00"},
      {"半小时前", "2026-11-20 10:00"},
      {"两个小时后", "2026-11-20 12:30"},
  };
  for (const auto& [text, expected] : goldens) {
    CAPTURE(text);
    CHECK(read(text) == expected);
  }
}

TEST_CASE("with a time of day the bias reaches to the second") {
  CHECK(read("fri 9:00", Bias::past) == "2026-11-20 09:00");
  CHECK(read("fri 19:00", Bias::past) == "2026-11-13 19:00");
  CHECK(read("fri 9:00", Bias::future) == "2026-11-27 09:00");
  CHECK(read("fri 10:30", Bias::past) == "2026-11-20 10:30");
  CHECK(read("fri 10:30", Bias::future) == "2026-11-20 10:30");
  CHECK(read("nov 20 19:00", Bias::past) == "2025-11-20 19:00");
  CHECK(read("nov 20 9:00", Bias::future) == "2027-11-20 09:00");
}

TEST_CASE("a time alone is on the day that the bias asks for") {
  CHECK(read("9:00", Bias::past) == "2026-11-20 09:00");
  CHECK(read("19:00", Bias::past) == "2026-11-19 19:00");
  CHECK(read("9am", Bias::future) == "2026-11-21 09:00");
  CHECK(read("晚上8点", Bias::future) == "2026-11-20 20:00");
  CHECK(read("23:59", Bias::nearest) == "2026-11-20 23:59");
}

TEST_CASE("what is no time of day is refused") {
  for (const char* text : {"today 25:00", "today 24:00", "today 19:60", "today 7", "today 19:0", "today 13pm", "today 0am", "now 19:00", "2 hours ago 19:00",
                           "19:00 20:00 today", "fri7pm", "今天晚上12点", "today 19:00:99"}) {
    CAPTURE(text);
    CHECK(read(text) == "cannot read the date '" + std::string(text) + "'");
  }
}
