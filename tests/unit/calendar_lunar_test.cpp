#include <guanxi/calendar/lunar.hpp>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::calendar;

namespace {

Date day(std::string_view text) {
  const auto date = parse_iso_date(text);
  REQUIRE(date);
  return *date;
}

std::string gregorian(const LunarDate& lunar) {
  const auto date = from_lunar(lunar);
  return date ? iso(*date) : date.error().message;
}

std::string lunar(std::string_view text) {
  const auto date = to_lunar(day(text));
  return date ? lunar_iso(*date) : date.error().message;
}

}  // namespace

TEST_CASE("New Year, also where other tables are a day off") {
  CHECK(gregorian({2026, 1, false, 1}) == "2026-02-17");
  CHECK(gregorian({2027, 1, false, 1}) == "2027-02-06");
  CHECK(gregorian({2030, 1, false, 1}) == "2030-02-03");
  CHECK(gregorian({2033, 1, false, 1}) == "2033-01-31");
  CHECK(gregorian({2034, 1, false, 1}) == "2034-02-19");
}

TEST_CASE("known days") {
  CHECK(lunar("2026-09-25") == "2026-08-15");
  CHECK(lunar("2025-07-25") == "2025-闰6-01");
  CHECK(lunar("2025-06-25") == "2025-06-01");
  CHECK(lunar("2026-02-16") == "2025-12-29");
  CHECK(lunar("2033-12-22") == "2033-闰11-01");
  CHECK(lunar("1949-10-01") == "1949-08-10");
}

TEST_CASE("leap months and lengths") {
  CHECK(leap_month(2025) == 6);
  CHECK(leap_month(2026) == 0);
  CHECK(leap_month(2033) == 11);
  CHECK(leap_month(2150) == 0);
  CHECK(month_length(2025, 6, false) == 30);
  CHECK(month_length(2025, 6, true) == 29);
  CHECK(month_length(2026, 6, true) == 0);
  CHECK(month_length(2026, 0, false) == 0);
  CHECK(month_length(2026, 13, false) == 0);
  CHECK(month_length(2101, 1, false) == 0);
}

TEST_CASE("the table's two ends") {
  CHECK(lunar("1901-01-01") == "1900-11-11");
  CHECK(lunar("1901-02-18") == "1900-12-30");
  CHECK(lunar("1901-02-19") == "1901-01-01");
  CHECK(lunar("2100-12-31") == "2100-12-01");
  CHECK(lunar("2101-01-28") == "2100-12-29");
  CHECK(gregorian({1900, 11, false, 11}) == "1901-01-01");
  CHECK(gregorian({2100, 12, false, 29}) == "2101-01-28");
}

TEST_CASE("outside the table is a usage error that names the range") {
  const auto check = [](const auto& result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::usage);
    CHECK(result.error().hint == "lunar dates are known from 1901-01-01 to 2101-01-28");
  };
  check(to_lunar(day("1900-12-31")));
  check(to_lunar(day("2101-01-29")));
  check(to_lunar(day("0001-01-01")));
  check(to_lunar(day("9999-12-31")));
  check(from_lunar({1900, 11, false, 10}));
  check(from_lunar({1899, 1, false, 1}));
  check(from_lunar({2101, 1, false, 1}));
  CHECK(lunar("1900-12-31") == "1900-12-31 lies outside the lunar calendar's table");
}

TEST_CASE("a month or a day that is not there is named") {
  const auto leap = from_lunar({2026, 6, true, 1});
  REQUIRE_FALSE(leap);
  CHECK(leap.error().message == "there is no leap month 6 in the lunar year 2026");
  CHECK(leap.error().hint == "that year has no leap month; 闰6 is in 2025");
  CHECK(from_lunar({2025, 5, true, 1}).error().hint == "that year has 闰6; 闰5 is in 2028");
  CHECK(from_lunar({2026, 1, true, 1}).error().hint == "that year has no leap month");
  CHECK(gregorian({2026, 13, false, 1}) == "there is no lunar month 13");
  CHECK(gregorian({2026, 0, true, 1}) == "there is no lunar month 0");
  const auto long_month = from_lunar({2025, 6, true, 30});
  REQUIRE_FALSE(long_month);
  CHECK(long_month.error().message == "there is no day 30 in that lunar month");
  CHECK(long_month.error().hint == "it has 29 days");
  CHECK_FALSE(from_lunar({2026, 1, false, 0}));
}

TEST_CASE("years have their stems, branches and animals") {
  CHECK(ganzhi(2026) == "丙午");
  CHECK(zodiac(2026) == "马");
  CHECK(zodiac_english(2026) == "Horse");
  CHECK(ganzhi(1984) == "甲子");
  CHECK(zodiac(1984) == "鼠");
  CHECK(ganzhi(1911) == "辛亥");
  CHECK(ganzhi(2100) == "庚申");
  CHECK(zodiac_english(2007) == "Pig");
  CHECK(ganzhi(3) == "癸亥");
  CHECK(ganzhi(-1) == "己未");
}

// From printed almanacs: year, month and day of the day.
TEST_CASE("months and days have their stems and branches too") {
  CHECK(ganzhi_of_month(day("1949-10-01")) == "癸酉");
  CHECK(ganzhi_of_day(day("1949-10-01")) == "甲子");
  CHECK(ganzhi_of_month(day("2000-01-01")) == "丙子");
  CHECK(ganzhi_of_day(day("2000-01-01")) == "戊午");
  CHECK(ganzhi_of_month(day("2024-02-10")) == "丙寅");
  CHECK(ganzhi_of_day(day("2024-02-10")) == "甲辰");
  CHECK(ganzhi_of_day(day("1949-09-30")) == "癸亥");
  CHECK(ganzhi_of_day(day("1900-01-31")) == "甲辰");
  CHECK(ganzhi_of_month(day("2026-02-03")) == "己丑");  // 立春 is on the 4th
  CHECK(ganzhi_of_month(day("2026-02-04")) == "庚寅");
  CHECK(ganzhi_of_month(day("1901-01-05")) == "戊子");
  CHECK_FALSE(ganzhi_of_month(day("1900-12-31")));
  CHECK_FALSE(ganzhi_of_month(day("2101-01-01")));
}

TEST_CASE("lunar dates in words") {
  CHECK(lunar_month_text({2025, 6, true, 1}) == "闰六月");
  CHECK(lunar_month_text({2026, 1, false, 1}) == "正月");
  CHECK(lunar_day_text({2026, 1, false, 29}) == "廿九");
  CHECK(lunar_text({2026, 8, false, 15}) == "农历八月十五");
  CHECK(lunar_text({2025, 6, true, 1}) == "农历闰六月初一");
  CHECK(lunar_text({2026, 1, false, 10}) == "农历正月初十");
  CHECK(lunar_text({2026, 11, false, 20}) == "农历冬月二十");
  CHECK(lunar_text({2026, 12, false, 23}) == "农历腊月廿三");
  CHECK(lunar_text({2026, 10, false, 30}) == "农历十月三十");
  CHECK(lunar_text_english({2026, 8, false, 15}) == "15th of the 8th month");
  CHECK(lunar_text_english({2025, 6, true, 1}) == "1st of the leap 6th month");
  CHECK(lunar_text_english({2026, 3, false, 22}) == "22nd of the 3rd month");
  CHECK(lunar_text_english({2026, 11, false, 11}) == "11th of the 11th month");
  CHECK(lunar_text_english({2026, 2, false, 23}) == "23rd of the 2nd month");
}

TEST_CASE("solar terms are told on their day only") {
  CHECK(solar_term(day("2026-12-22")) == "冬至");
  CHECK(solar_term_english(day("2026-12-22")) == "Winter Solstice");
  CHECK_FALSE(solar_term(day("2026-12-21")));
  CHECK_FALSE(solar_term_english(day("2026-12-23")));
  CHECK(solar_term_day(2026, "清明") == day("2026-04-05"));
  CHECK_FALSE(solar_term_day(2026, "端午"));
  CHECK_FALSE(solar_term_day(1900, "清明"));
  CHECK_FALSE(solar_term_day(2101, "清明"));
  CHECK_FALSE(solar_term(day("2101-01-05")));
  CHECK(next_solar_term(day("2026-12-22"))->name == "冬至");
  CHECK(next_solar_term(day("2026-12-23"))->day == day("2027-01-05"));
  CHECK(next_solar_term(day("2026-12-23"))->english == "Minor Cold");
  CHECK_FALSE(next_solar_term(day("2100-12-31")));
  CHECK_FALSE(next_solar_term(day("1900-12-31")));
}
