// Round birthdays, the year of one's own sign, and anniversaries.
#include <doctest/doctest.h>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/domain/milestone.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;
using calendar::PartialDate;

namespace {

Date day(std::string_view iso) { return *calendar::parse_iso_date(iso); }
PartialDate date(std::string_view text) { return *calendar::parse_partial_date(text); }
std::string chinese(std::string_view birth, std::string_view on) { return birthday_note(date(birth), day(on), true); }
std::string elsewhere(std::string_view birth, std::string_view on) { return birthday_note(date(birth), day(on), false); }

}  // namespace

TEST_CASE("everywhere the tens are round") {
  CHECK(elsewhere("1976-05-12", "2026-05-12") == "50: a round birthday");
  CHECK(elsewhere("1966-05-12", "2026-05-12") == "60: a round birthday");
  CHECK(elsewhere("1926-05-12", "2026-05-12") == "100: a round birthday");
  CHECK(elsewhere("1977-05-12", "2026-05-12").empty());
  CHECK(elsewhere("1990-05-12", "2026-05-12").empty());  // 36: no sign's year outside of China
  CHECK(elsewhere("1967-05-12", "2026-05-12").empty());
}

TEST_CASE("a note is told on the day it is kept, and on no other") {
  CHECK(elsewhere("1976-05-12", "2026-05-11").empty());
  CHECK(elsewhere("1976-05-12", "2026-05-13").empty());
  CHECK(elsewhere("1976-02-29", "2026-02-28") == "50: a round birthday");
  CHECK(elsewhere("--05-12", "2026-05-12").empty());
  CHECK(elsewhere("2026-05-12", "2026-05-12").empty());
  CHECK(elsewhere("2036-05-12", "2026-05-12").empty());
}

TEST_CASE("the Chinese way the great birthdays have names") {
  CHECK(chinese("1966-05-12", "2026-05-12") == "60: 花甲, a whole cycle of sixty years, 六十大寿; 本命年, the year of their own sign: red is worn");
  CHECK(chinese("1956-05-12", "2026-05-12") == "70: 古稀, \"rare from of old\", 七十大寿");
  CHECK(chinese("1949-05-12", "2026-05-12") == "77: 喜 is written like 七十七, 喜寿");
  CHECK(chinese("1946-05-12", "2026-05-12") == "80: 八十大寿");
  CHECK(chinese("1938-05-12", "2026-05-12") == "88: 米 is written like 八十八, 米寿");
  CHECK(chinese("1936-05-12", "2026-05-12") == "90: 九十大寿");
  CHECK(chinese("1926-05-12", "2026-05-12") == "100: 期颐, a whole century, 百岁大寿");
  CHECK(chinese("1976-05-12", "2026-05-12") == "50: a round birthday");
  CHECK(chinese("1986-05-12", "2026-05-12") == "40: a round birthday, which many let pass: 四 sounds like 死");
  CHECK(chinese("1983-05-12", "2026-05-12").empty());
}

TEST_CASE("many families count 虚岁 and keep the great birthdays a year before") {
  CHECK(chinese("1967-05-12", "2026-05-12") == "59: 60 by the Chinese count (虚岁), by which many keep 六十大寿");
  CHECK(chinese("lunar 1947-08-15", "2026-09-25") == "79: 80 by the Chinese count (虚岁), by which many keep 八十大寿");
  // By full years and by the Chinese count alike 59: New Year 2026 is still to come on this birthday.
  CHECK(chinese("1967-02-09", "2027-02-09") != "");
  CHECK(nominal_age(date("1967-02-10"), day("2026-02-10")) == 59);
  CHECK(chinese("1967-02-10", "2026-02-10").empty());
}

TEST_CASE("虚岁 is one at birth and one more at each lunar New Year") {
  const auto born = date("1990-01-26");  // the last day of the lunar year 1989
  CHECK(nominal_age(born, day("1990-01-26")) == 1);
  CHECK(nominal_age(born, day("1990-01-27")) == 2);
  CHECK_FALSE(nominal_age(born, day("1990-01-25")));
  CHECK(nominal_age(date("lunar 1989-12-30"), day("2026-02-16")) == 37);
  CHECK(nominal_age(date("lunar 1989-12-30"), day("2026-02-17")) == 38);
  CHECK(nominal_age(date("1990-03"), day("2026-05-01")) == 37);
  CHECK_FALSE(nominal_age(date("1990-02"), day("2026-05-01")));
  CHECK_FALSE(nominal_age(date("1990"), day("2026-05-01")));
  CHECK_FALSE(nominal_age(date("--05-12"), day("2026-05-01")));
  CHECK_FALSE(nominal_age(date("1990-05-12"), day("2101-05-01")));
}

TEST_CASE("the year of one's own sign goes by lunar years") {
  const std::string own = ": 本命年, the year of their own sign: red is worn";
  CHECK(chinese("1990-05-12", "2026-05-12") == "36" + own);
  CHECK(chinese("lunar 1978-08-15", "2026-09-25") == "48" + own);
  CHECK(chinese("2014-05-12", "2026-05-12") == "12" + own);
  CHECK(chinese("1990-05-12", "2027-05-12").empty());
  // Born in the last weeks of the Snake, in January 1990: the Snake's year 2025 has the birthday of January 2026.
  CHECK(chinese("1990-01-20", "2026-01-20") == "36" + own);
  CHECK(chinese("1990-01-20", "2025-01-20").empty());
}

TEST_CASE("a sign's year without a birthday is told on the last one before it") {
  // Horses of 10 February 1990: their year 2002 went from 12 February 2002 to 31 January 2003.
  CHECK(chinese("1990-02-10", "2002-02-10") == "12: 本命年 from 2002-02-12, the year of their own sign: red is worn");
  CHECK(chinese("1990-02-10", "2003-02-10").empty());
  CHECK(chinese("1990-02-20", "2002-02-20") == "12: 本命年, the year of their own sign: red is worn");
  CHECK(chinese("1990-02-20", "2001-02-20").empty());
}

TEST_CASE("of a month or a year alone the note holds all through it") {
  CHECK(elsewhere("1976-05", "2026-05-01") == "50 this month: a round birthday");
  CHECK(elsewhere("1976-05", "2026-05-31") == "50 this month: a round birthday");
  CHECK(elsewhere("1976-05", "2026-06-01").empty());
  CHECK(elsewhere("1976", "2026-12-31") == "50 this year: a round birthday");
  CHECK(chinese("1990-05", "2026-05-02") == "36 this month: 本命年, the year of their own sign: red is worn");
  CHECK(chinese("1990", "2026-05-02").empty());
  CHECK(chinese("lunar 1966-08", "2026-09-25").starts_with("60 this month: 花甲"));
  CHECK(chinese("lunar 1966-08", "2026-09-10").empty());
  // Born in the leap third month of 1966: kept in the plain one.
  CHECK(chinese("lunar 1966-闰3", "2026-04-20").starts_with("60 this month: 花甲"));
  CHECK(elsewhere("--05", "2026-05-02").empty());
}

TEST_CASE("outside of the lunar table only the full years count") {
  CHECK(chinese("1870-05-12", "1930-05-12") == "60: 花甲, a whole cycle of sixty years, 六十大寿");
  CHECK(chinese("2066-05-12", "2126-05-12") == "60: 花甲, a whole cycle of sixty years, 六十大寿");
}

TEST_CASE("who keeps birthdays the Chinese way") {
  CHECK(keeps_chinese_birthdays("CN", date("1990-05-12")));
  CHECK(keeps_chinese_birthdays("TW", date("1990-05-12")));
  CHECK(keeps_chinese_birthdays("DE", date("lunar 1990-05-12")));
  CHECK_FALSE(keeps_chinese_birthdays("DE", date("1990-05-12")));
  CHECK_FALSE(keeps_chinese_birthdays("", date("1990-05-12")));
}

TEST_CASE("anniversaries of any kind are counted, and the round ones said") {
  const auto note = [](std::string_view since, std::string_view on) { return anniversary_note(date(since), day(on)); };
  CHECK(note("2016-03-01", "2026-03-01") == "10 years since 2016, a round number");
  CHECK(note("2021-03-01", "2026-03-01") == "5 years since 2021, a round number");
  CHECK(note("2001-03-01", "2026-03-01") == "25 years since 2001, a round number");
  CHECK(note("2011-03-01", "2026-03-01") == "15 years since 2011");
  CHECK(note("2025-03-01", "2026-03-01") == "1 year since 2025");
  CHECK(note("lunar 2016-08-15", "2026-09-25") == "10 years since 2016, a round number");
  CHECK(note("2026-03-01", "2026-03-01").empty());
  CHECK(note("--03-01", "2026-03-01").empty());
  CHECK(note("2016-03-01", "2026-03-02").empty());
}
