#include <guanxi/calendar/date.hpp>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::calendar;

namespace {

std::string read(std::string_view text) {
  const auto duration = parse_duration(text);
  return duration ? to_text(*duration) : duration.error().message;
}

}  // namespace

TEST_CASE("durations keep the unit in which they were given") {
  const std::pair<const char*, const char*> goldens[] = {
      {"10d", "10d"}, {"2w", "2w"},       {"1mo", "1mo"},   {"1y", "1y"},         {"P14D", "14d"},      {"P2W", "2w"},        {"P1M", "1mo"},
      {"p1y", "1y"},  {"10 days", "10d"}, {"1 day", "1d"},  {"2 Weeks", "2w"},    {"a month", "1mo"},   {" 3  years ", "3y"}, {"3天", "3d"},
      {"2周", "2w"},  {"两周", "2w"},     {"1个月", "1mo"}, {"十二个月", "12mo"}, {"1 年", "1y"},       {"半年", "6mo"},      {"三个星期", "3w"},
      {"２ｗ", "2w"}, {"兩週", "2w"},     {"100y", "100y"}, {"36525d", "36525d"}, {"1200mo", "1200mo"}, {"010d", "10d"},
  };
  for (const auto& [text, canonical] : goldens) {
    CAPTURE(text);
    CHECK(read(text) == canonical);
  }
}

TEST_CASE("what is no duration is a usage error with a hint") {
  for (const char* text : {"", "d", "10", "10x", "1m", "P1", "PT1H", "P1Y6M", "1.5w", "10dd", "10 d d", "--3d", "w2", "周"}) {
    CAPTURE(text);
    const auto duration = parse_duration(text);
    REQUIRE_FALSE(duration);
    CHECK(duration.error().kind == ErrorKind::usage);
    CHECK(duration.error().message == "cannot read the duration '" + std::string(text) + "'");
    CHECK_FALSE(duration.error().hint.empty());
  }
  CHECK(parse_duration("1m").error().hint == "write 'mo' for months: 1mo");
}

TEST_CASE("a duration is longer than zero and at most a hundred years") {
  for (const char* text : {"0d", "-3d", "P0D", "0 weeks", "〇天"}) {
    CAPTURE(text);
    CHECK(read(text) == "the duration '" + std::string(text) + "' is not longer than zero");
  }
  for (const char* text : {"101y", "1201mo", "36526d", "5218w", "99999999999999999999d", "P99999999999999999999Y"}) {
    CAPTURE(text);
    CHECK(read(text) == "the duration '" + std::string(text) + "' is too long");
  }
}

TEST_CASE("a duration counts either days or months") {
  CHECK(Duration{2, Duration::Unit::week}.days() == 14);
  CHECK(Duration{2, Duration::Unit::week}.months() == 0);
  CHECK(Duration{2, Duration::Unit::year}.months() == 24);
  CHECK(Duration{2, Duration::Unit::year}.days() == 0);
  CHECK(Duration{1, Duration::Unit::year}.approximate_days() == doctest::Approx(365.2425));
}
