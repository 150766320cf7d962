#include "easter.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

Date day(int year, int month, int day_from_zero) {
  return Date{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / 1} + std::chrono::days{day_from_zero};
}

}  // namespace

Date easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int g = (8 * b + 13) / 25;
  const int h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return day(year, sum / 31, sum % 31);
}

Date orthodox_easter(int year) {
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int sum = d + e + 114;
  const int century = year / 100;
  const int behind = century - century / 4 - 2;  // how many days the Julian calendar is behind from March on
  return day(year, sum / 31, sum % 31 + behind);
}

}  // namespace guanxi::holidays
