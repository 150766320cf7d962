// The month as cal draws it, at any width.
#include <guanxi/present/lunar.hpp>

#include <sstream>

#include <doctest/doctest.h>

#include <guanxi/text/width.hpp>

using namespace guanxi;
using namespace guanxi::present;
using calendar::Date;

namespace {

Date day(std::string_view iso) { return *calendar::parse_iso_date(iso); }

std::vector<LunarDay> month(int year, unsigned number) {
  std::vector<LunarDay> days;
  const Date first = *calendar::make_date(year, number, 1);
  for (Date at = first; at < calendar::add_months(first, 1); at += std::chrono::days{1}) days.push_back({at, *calendar::to_lunar(at)});
  return days;
}

std::vector<LunarDay> february() {
  auto days = month(2027, 2);
  days[4].festivals = {{"eve", "New Year's Eve", "除夕"}};
  days[5].festivals = {{"spring", "Spring Festival", "春节"}};
  days[13].rest = Rest::work;
  for (const std::size_t off : {4U, 5U, 6U, 7U, 8U}) days[off].rest = Rest::off;
  return days;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string without_codes(std::string text) {
  for (auto at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b')) text.erase(at, text.find('m', at) - at + 1);
  return text;
}

}  // namespace

TEST_CASE("a month with both calendars in 60 columns") {
  CHECK(as_month(february(), day("2027-02-10"), {.width = 60}) ==
        "February 2027  丙午年腊月廿五 – 丁未年正月廿三\n"
        "Mon     Tue     Wed     Thu     Fri     Sat     Sun\n"
        " 1       2       3       4       5 休    6 休    7 休\n"
        "廿五    廿六    廿七    立春    除夕    春节    初二\n"
        " 8 休    9 休   [10]    11      12      13      14 班\n"
        "初三    初四    初五    初六    初七    初八    初九\n"
        "15      16      17      18      19      20      21\n"
        "初十    十一    十二    十三    雨水    十五    十六\n"
        "22      23      24      25      26      27      28\n"
        "十七    十八    十九    二十    廿一    廿二    廿三\n"
        "\n"
        " 4 Feb  立春  Start of Spring\n"
        " 5 Feb  除夕  New Year's Eve\n"
        " 6 Feb  春节  Spring Festival\n"
        "19 Feb  雨水  Rain Water\n");
}

TEST_CASE("a wide terminal has the names beside the month, and wider days") {
  const auto lines = lines_of(as_month(february(), day("2027-02-10"), {.width = 140}));
  REQUIRE(lines.size() == 10);
  CHECK(lines[1] == "Mon         Tue         Wed         Thu         Fri         Sat         Sun              4 Feb  立春  Start of Spring");
  CHECK(lines[5] == "初三        初四        初五        初六        初七        初八        初九");
}

TEST_CASE("with colour today stands out, and the columns stay") {
  const auto coloured = as_month(february(), day("2027-02-05"), {.width = 60, .colour = true});
  CHECK(coloured.find("\x1b[7m 5 休\x1b[0m") != std::string::npos);
  CHECK(without_codes(coloured) == as_month(february(), day("2030-01-01"), {.width = 60}));
}

TEST_CASE("every month of 200 years fits, with every day in its column") {
  int too_wide = 0;
  for (int year = 1901; year <= 2100; ++year) {
    for (unsigned number = 1; number <= 12; ++number) {
      auto days = month(year, number);
      days[9].festivals = {{"x", "A festival with a name that is long", "一个名字很长的节日"}};
      for (const int width : {60, 140}) {
        for (const auto& line : lines_of(as_month(days, days[9].day, {.width = width}))) too_wide += text::width(line) > width ? 1 : 0;
      }
    }
  }
  CHECK(too_wide == 0);
}

TEST_CASE("the first of a lunar month bears its name, a leap month's too") {
  const auto text = as_month(month(2025, 7), day("2030-01-01"), {.width = 60});
  CHECK(text.find("闰六月") != std::string::npos);
  CHECK(text.find("初一") == std::string::npos);
}

TEST_CASE("a day on a page") {
  LunarDay mid_autumn{day("2026-09-25"), *calendar::to_lunar(day("2026-09-25")), {{"mid-autumn", "Mid-Autumn Festival", "中秋节"}}, Rest::off};
  CHECK(as_text(mid_autumn, {}) ==
        "2026-09-25  Fri\n"
        "  lunar       农历八月十五, 15th of the 8th month of 2026\n"
        "  year        of the Horse, 马年\n"
        "  ganzhi      丙午年 丁酉月 壬寅日\n"
        "  festival    中秋节 Mid-Autumn Festival\n"
        "  day         off (休)\n"
        "  solar term  next 寒露 Cold Dew, 2026-10-08, 13 days later\n");
  mid_autumn.festivals.clear();
  mid_autumn.rest_for = "国庆节 National Day";
  CHECK(as_text(mid_autumn, {}).find("  day         off (休), 国庆节 National Day\n") != std::string::npos);
  const auto solstice = day("2026-12-22");
  CHECK(as_text(LunarDay{solstice, *calendar::to_lunar(solstice)}, {}).find("solar term  冬至 Winter Solstice\n") != std::string::npos);
}
