// Every day of the lunar calendar's range, and every solar term, against the tables in tests/data/calendar.
#include <guanxi/calendar/language.hpp>
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

// Walks the days of 1901 to 2100 along the months' first days; 1 January 1901 is the 11th of the 11th month.
class Walk {
 public:
  Walk() : months_(facts("lunar-months-1901-2100.tsv")) {}
  bool done() const { return day_ > last_; }
  Date day() const { return day_; }
  const LunarDate& lunar() const { return lunar_; }
  void step();

 private:
  std::vector<Row> months_;
  std::size_t next_ = 0;
  Date day_ = *parse_iso_date("1901-01-01");
  Date last_ = *parse_iso_date("2100-12-31");
  LunarDate lunar_{1900, 11, false, 11};
};

// The first day of a month, the year counted on from the month before.
LunarDate month_after(int year, const std::string& word) {
  const int month = std::stoi(word);
  const bool leap = word.back() == 'L';
  return {month == 1 && !leap ? year + 1 : year, month, leap, 1};
}

void Walk::step() {
  day_ += std::chrono::days{1};
  ++lunar_.day;
  if (next_ == months_.size() || months_[next_].date != day_) return;
  lunar_ = month_after(lunar_.year, months_[next_].word);
  ++next_;
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

TEST_CASE("each of the 73,049 days from 1901 to 2100, both ways and through its written form") {
  int days = 0;
  int wrong = 0;
  for (Walk walk; !walk.done(); walk.step()) {
    const auto lunar = to_lunar(walk.day());
    const auto back = from_lunar(walk.lunar());
    const bool right = lunar && *lunar == walk.lunar() && back && *back == walk.day();
    if (!right || parse_date("lunar " + lunar_iso(walk.lunar()), {LocalTime{walk.day()}}) != walk.day()) ++wrong;
    ++days;
  }
  CHECK(days == 73'049);
  CHECK(wrong == 0);
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
    const auto ahead = next_solar_term(day);
    const bool known = next < terms.size();
    if (ahead.has_value() != known || (known && (ahead->day != terms[next].date || ahead->name != terms[next].word))) ++wrong;
    if (expected) ++next;
  }
  CHECK(wrong == 0);
  CHECK(next == terms.size());
}

TEST_CASE("the month's stem and branch change with every other solar term, and on no other day") {
  const auto terms = facts("solar-terms-1901-2100.tsv");
  std::string name = "戊子";
  std::vector<std::string> names;
  std::size_t next = 0;
  int wrong = 0;
  for (Date day = *parse_iso_date("1901-01-01"); day <= *parse_iso_date("2100-12-31"); day += std::chrono::days{1}) {
    const auto found = ganzhi_of_month(day);
    const bool turns = next < terms.size() && terms[next].date == day && next % 2 == 0;
    if (next < terms.size() && terms[next].date == day) ++next;
    if (!found || turns == (*found == name)) ++wrong;
    if (turns && found) names.push_back(name = *found);
  }
  CHECK(wrong == 0);
  REQUIRE(names.size() == 2400);
  for (std::size_t i = 60; i < names.size(); ++i) wrong += names[i] == names[i - 60] ? 0 : 1;
  for (std::size_t i = 1; i < 60; ++i) wrong += names[i] == names[0] ? 1 : 0;
  CHECK(wrong == 0);
}
