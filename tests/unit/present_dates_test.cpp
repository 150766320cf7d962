#include <doctest/doctest.h>

#include <guanxi/present/dates.hpp>

using namespace guanxi;
using present::distance;

namespace {

calendar::Date day(std::string_view iso) { return *calendar::parse_iso_date(iso); }
std::string between(std::string_view then, std::string_view today) { return distance(day(then), day(today)); }

}  // namespace

TEST_CASE("distances count the calendar's own months and years") {
  CHECK(between("2026-08-01", "2027-03-02") == "7 months ago");  // 213 days, 6.998 mean months
  CHECK(between("2026-08-01", "2027-03-01") == "7 months ago");
  CHECK(between("2026-08-01", "2027-02-28") == "6 months ago");
  CHECK(between("2026-08-31", "2027-02-28") == "6 months ago");  // the last day of February stands for the 31st
  CHECK(between("2024-02-29", "2026-02-28") == "2 years ago");
  CHECK(between("2024-11-27", "2026-11-27") == "2 years ago");
  CHECK(between("2024-11-28", "2026-11-27") == "23 months ago");
  CHECK(between("2027-03-02", "2026-08-01") == "in 7 months");
  CHECK(between("2027-03-01", "2026-08-01") == "in 7 months");
  CHECK(between("2020-03-01", "2027-02-28") == "6 years ago");
}

TEST_CASE("what is near is told in days and weeks") {
  CHECK(between("2026-11-27", "2026-11-27") == "today");
  CHECK(between("2026-11-26", "2026-11-27") == "yesterday");
  CHECK(between("2026-11-28", "2026-11-27") == "tomorrow");
  CHECK(between("2026-11-14", "2026-11-27") == "13 days ago");
  CHECK(between("2026-11-13", "2026-11-27") == "2 weeks ago");
  CHECK(between("2026-07-01", "2026-08-31") == "8 weeks ago");  // 61 days, not yet two months
  CHECK(between("2026-07-01", "2026-09-01") == "2 months ago");
  CHECK(between("2026-01-01", "2026-03-01") == "2 months ago");  // 59 days, and two whole months
}

TEST_CASE("a day more is never told as less") {
  const auto today = day("2026-11-27");
  const auto months = [&](int back) {
    const std::string text = distance(today - std::chrono::days{back}, today);
    const long count = std::stol(text);
    return text.find("year") != std::string::npos ? count * 12 : count;
  };
  for (int back = 62; back < 4000; ++back) CHECK(months(back) >= months(back - 1));
}
