#include <doctest/doctest.h>

#include <guanxi/exchange/input.hpp>

#include "words/date_order.hpp"

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

// "2026-03-18 16:25:00 +28800", or "-".
std::string read(std::string_view text, DateOrder order = DateOrder::unknown) {
  const auto moment = read_moment(text, order);
  if (!moment) return "-";
  std::string out = calendar::to_text(moment->day);
  if (moment->time) out += " " + calendar::iso(calendar::LocalTime(*moment->time)).substr(11);
  if (moment->offset) out += " " + std::to_string(moment->offset->count());
  return out;
}

}  // namespace

TEST_CASE("days and times are read as other programs write them") {
  CHECK(read("2026-03-18") == "2026-03-18");
  CHECK(read("2026-03-18 16:25") == "2026-03-18 16:25");
  CHECK(read("2026-03-18T16:25:07.000Z") == "2026-03-18 16:25:07 0");
  CHECK(read("2026-03-18T16:25:07+08:00") == "2026-03-18 16:25:07 28800");
  CHECK(read("2026-03-18 10:20:11 UTC") == "2026-03-18 10:20:11 0");
  CHECK(read("20260318T162500Z") == "2026-03-18 16:25 0");
  CHECK(read("2026/3/8 4:25 PM") == "2026-03-08 16:25");
  CHECK(read("2026/3/8 12:05:09 AM") == "2026-03-08 00:05:09");
  CHECK(read("2026年3月18日 下午4:25") == "2026-03-18 16:25");
  CHECK(read("2026년 10월 2일 오후 3:15") == "2026-10-02 15:15");
  CHECK(read("18.3.26") == "2026-03-18");
  CHECK(read("14.5.1979") == "1979-05-14");
  CHECK(read("12 Mar 2024") == "2024-03-12");
  CHECK(read("Mar 22, 2025 20:52:29") == "2025-03-22 20:52:29");
  CHECK(read("12/Mar/26 9:41 AM") == "2026-03-12 09:41");
  CHECK(read("Fri, 13 Mar 2026") == "2026-03-13");
  CHECK(read(" --08-15") == "--08-15");
  CHECK(read("農曆八月十五") == "lunar --08-15");
  CHECK(read("46099") == "2026-03-18");
  CHECK(read("46099.5") == "2026-03-18 12:00");
  CHECK(read("1979") == "1979");
}

TEST_CASE("what needs an order is read by it, and by nothing else") {
  CHECK(read("3/4/2026") == "-");
  CHECK(read("3/4/2026", DateOrder::day_first) == "2026-04-03");
  CHECK(read("3/4/26 2:37 PM", DateOrder::month_first) == "2026-03-04 14:37");
  CHECK(read("11/23/1984") == "1984-11-23");
  CHECK(read("23-11-1984") == "1984-11-23");
  CHECK(read("11/23/1984", DateOrder::day_first) == "-");
  CHECK(read("7/7/2026") == "2026-07-07");
}

TEST_CASE("no day and no time is made of what is neither") {
  for (const auto* text : {"", "0/0/00", "0.0.00", "soon", "2026-02-30", "99:99", "every Monday", "1234567890", "/", "12/", "3:5"}) {
    CAPTURE(text);
    CHECK(read(text, DateOrder::day_first) == "-");
  }
}

TEST_CASE("a file shows the order of its dates, or is asked for it") {
  const MemoryInput input("dates.csv", "");
  DateOrderGuess guess;
  guess.add("2026-01-02");
  CHECK(guess.order(input).value() == DateOrder::unknown);
  guess.set_line(7);
  guess.add("3/4/2026");
  CHECK(!guess.decided());
  CHECK(guess.order(input).error().message == "dates.csv:7: the file does not show whether the day or the month stands first in a date");
  guess.add("3/14/2026");
  CHECK(guess.order(input).value() == DateOrder::month_first);
  guess.add("14/3/2026");
  CHECK(!guess.order(input));
}
