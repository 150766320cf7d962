// Every day of the lunar calendar's range, and every solar term, against the tables in tests/data/calendar.
#include <guanxi/calendar/lunar.hpp>

#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi::calendar;

namespace {

struct Row {
  Date date;
  std::string word;
};

std::vector<Row> facts(const std::string& name) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/calendar/" + name);
  REQUIRE(file);
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto date = parse_iso_date(std::string_view(line).substr(0, 10));
    REQUIRE(date);
    rows.push_back({*date, line.substr(11)});
  }
  return rows;
}

// The first day of a month, the year counted on from the month before.
LunarDate month_after(int year, const std::string& word) {
  const int month = std::stoi(word);
  const bool leap = word.back() == 'L';
  return {month == 1 && !leap ? year + 1 : year, month, leap, 1};
}

// How many days of the month disagree, either way.
int mistakes(LunarDate lunar, Date first, int length) {
  int wrong = 0;
  for (lunar.day = 1; lunar.day <= length; ++lunar.day) {
    const Date day = first + std::chrono::days{lunar.day - 1};
    const auto to = to_lunar(day);
    const auto from = from_lunar(lunar);
    if (!to || *to != lunar || !from || *from != day) ++wrong;
  }
  return wrong;
}

}  // namespace

TEST_CASE("every day from 1901-01-20 on agrees with the months' first days, both ways") {
  auto months = facts("lunar-months-1901-2100.tsv");
  REQUIRE(months.size() == 2474);
  months.push_back({*parse_iso_date("2101-01-29"), "1"});
  LunarDate month{1900, 12, false, 1};
  int days = 0;
  for (std::size_t i = 0; i + 1 < months.size(); ++i) {
    const int length = static_cast<int>((months[i + 1].date - months[i].date).count());
    month = month_after(month.year, months[i].word);
    CAPTURE(lunar_iso(month));
    CHECK(mistakes(month, months[i].date, length) == 0);
    CHECK(month_length(month.year, month.month, month.leap) == length);
    if (month.leap) CHECK(leap_month(month.year) == month.month);
    days += length;
  }
  CHECK(month == LunarDate{2100, 12, false, 1});
  CHECK(days == (*parse_iso_date("2101-01-29") - *parse_iso_date("1901-01-20")).count());
}

TEST_CASE("the days before the first row belong to month 11 of 1900") {
  CHECK(mistakes({1900, 11, false, 1}, *parse_iso_date("1900-12-22"), 10) == 10);
  for (int day = 11; day <= 29; ++day) {
    const Date date = *parse_iso_date("1900-12-22") + std::chrono::days{day - 1};
    CHECK(*to_lunar(date) == LunarDate{1900, 11, false, day});
  }
}

TEST_CASE("a leap month is there only where the facts have one") {
  int leap_years = 0;
  for (const auto& row : facts("lunar-months-1901-2100.tsv")) leap_years += row.word.back() == 'L' ? 1 : 0;
  int known = 0;
  for (int year = first_lunar_year; year <= last_lunar_year; ++year) known += leap_month(year) != 0 ? 1 : 0;
  CHECK(known == leap_years);
}

TEST_CASE("every day from 1901 to 2100 has the solar term that the facts give it, or none") {
  const auto terms = facts("solar-terms-1901-2100.tsv");
  REQUIRE(terms.size() == 4800);
  std::size_t next = 0;
  int wrong = 0;
  for (Date day = *parse_iso_date("1901-01-01"); day <= *parse_iso_date("2100-12-31"); day += std::chrono::days{1}) {
    const bool expected = next < terms.size() && terms[next].date == day;
    const auto term = solar_term(day);
    if (term.has_value() != expected || (expected && *term != terms[next].word)) ++wrong;
    if (expected && solar_term_day(parts(day).year, terms[next].word) != day) ++wrong;
    if (expected) ++next;
  }
  CHECK(wrong == 0);
  CHECK(next == terms.size());
}
