// Reading occasions, and the days they are kept on.
#include <doctest/doctest.h>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/domain/occasion.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;

namespace {

Date day(int year, unsigned month, unsigned number) { return *calendar::make_date(year, month, number); }
Occasion occasion(std::string_view text) { return *parse_occasion(text); }
Date lunar(int year, int month, bool leap, int number) { return *calendar::from_lunar({year, month, leap, number}); }

}  // namespace

TEST_CASE("an occasion is a label, a date, and how it comes round") {
  const auto renewal = occasion("contract renewal=2026-03-01, yearly, lead 30d");
  CHECK(renewal.label == "contract renewal");
  CHECK(renewal.date == calendar::PartialDate{.year = 2026, .month = 3, .day = 1});
  CHECK(renewal.yearly);
  CHECK(renewal.lead_days == 30);
  CHECK(occasion("wedding=05-12").yearly);
  CHECK(occasion("wedding=05-12").lead_days == usual_lead_days);
  CHECK_FALSE(occasion("expiry = 2026-03-01 , once").yearly);
  CHECK(occasion("name day=lunar --08-15, lead 2w").lead_days == 14);
  for (const std::string text : {"a=--05-12, yearly", "b=2026-03-01, once, lead 30d", "c=lunar 1990-08-15, yearly"}) {
    CHECK(to_text(occasion(text)) == text);
  }
}

TEST_CASE("contracts, renewals and deadlines are one day unless they are said to be yearly; other days come back") {
  for (const std::string label : {"contract end", "Contract Renewal", "deadline", "offer expires", "Rahmenvertrag", "合同到期", "lease", "tender due"}) {
    CAPTURE(label);
    CHECK(is_term(label));
    CHECK_FALSE(occasion(label + "=2027-02-20").yearly);
    CHECK(occasion(label + "=2027-02-20, yearly").yearly);
    CHECK(occasion(label + "=--02-20").yearly);
  }
  for (const std::string label : {"wedding", "birthday", "contract anniversary", "friends met", "weekend in Suzhou", "press release", "签约周年"}) {
    CAPTURE(label);
    CHECK_FALSE(is_term(label));
    CHECK(occasion(label + "=2027-02-20").yearly);
    CHECK_FALSE(occasion(label + "=2027-02-20, once").yearly);
  }
}

TEST_CASE("a missed birthday is missed for a week, a term until it is settled") {
  const auto born = occasion("birthday=1980-11-21");
  CHECK(missed_day(born, day(2026, 11, 22)) == day(2026, 11, 21));
  CHECK(missed_day(born, day(2026, 11, 28)) == day(2026, 11, 21));
  CHECK_FALSE(missed_day(born, day(2026, 11, 29)).has_value());
  CHECK_FALSE(missed_day(born, day(2026, 11, 21)).has_value());
  const auto end = occasion("contract end=2025-02-20");
  CHECK(missed_day(end, day(2026, 11, 27)) == day(2025, 2, 20));
  CHECK_FALSE(missed_day(end, day(2025, 2, 20)).has_value());
  const auto renewal = occasion("renewal=2026-12-01, yearly");
  CHECK_FALSE(missed_day(renewal, day(2026, 11, 27)).has_value());  // the first is still to come
  CHECK(missed_day(renewal, day(2027, 5, 1)) == day(2026, 12, 1));
  CHECK_FALSE(missed_day(renewal, day(2027, 7, 1)).has_value());
  CHECK(missed_day(renewal, day(2027, 12, 3)) == day(2027, 12, 1));
}

TEST_CASE("what fell into an absence is missed for a week after it, up to a month back") {
  const auto today = day(2026, 11, 27);
  CHECK(missed_days(day(2026, 11, 19), day(2026, 11, 20), today) == 7);  // here every day
  CHECK(missed_days(day(2026, 11, 19), day(2026, 11, 26), today) == 7);  // a week without a word is no absence
  CHECK(missed_days(day(2026, 11, 18), day(2026, 11, 26), today) == 8);  // the day of the last word was seen
  CHECK(missed_days(day(2026, 11, 6), today, today) == 20);
  CHECK(missed_days(day(2026, 11, 6), day(2026, 11, 20), today) == 20);  // back for a week
  CHECK(missed_days(day(2026, 3, 1), today, today) == 31);
  const auto born = occasion("birthday=1970-11-10");
  CHECK_FALSE(missed_day(born, today).has_value());
  CHECK(missed_day(born, today, 20) == day(2026, 11, 10));
  CHECK_FALSE(missed_day(born, today, 16).has_value());
}

TEST_CASE("what is no occasion is a usage error") {
  for (const std::string text :
       {"", "wedding", "=05-12", " =05-12", "a=", "a=13-40", "a=05-12, once", "a=05-12, weekly", "a=05-12, lead", "a=05-12, lead soon", "a=05-12,"}) {
    const auto parsed = parse_occasion(text);
    CAPTURE(text);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().kind == ErrorKind::usage);
  }
}

TEST_CASE("a yearly day comes round, across the year's end") {
  const auto wedding = occasion("wedding=--01-02");
  CHECK(next_day(wedding, day(2024, 1, 2)) == day(2024, 1, 2));
  CHECK(next_day(wedding, day(2024, 1, 3)) == day(2025, 1, 2));
  CHECK(next_day(wedding, day(2024, 12, 31)) == day(2025, 1, 2));
  CHECK(next_day(occasion("founded=2030-05-01"), day(2024, 1, 1)) == day(2030, 5, 1));
}

TEST_CASE("29 February is kept on the 28th in plain years") {
  const auto born = occasion("birthday=2000-02-29");
  CHECK(next_day(born, day(2024, 2, 1)) == day(2024, 2, 29));
  CHECK(next_day(born, day(2025, 2, 1)) == day(2025, 2, 28));
  CHECK(next_day(born, day(2025, 3, 1)) == day(2026, 2, 28));
  CHECK(next_day(born, day(2024, 2, 28)) == day(2024, 2, 29));
}

TEST_CASE("lunar days move, leap months fall back, a thirtieth falls on the month's end") {
  CHECK(next_day(occasion("moon=lunar --08-15"), day(2024, 9, 1)) == day(2024, 9, 17));
  const auto leap = occasion("born=lunar --闰06-01");
  CHECK(next_day(leap, day(2025, 6, 1)) == lunar(2025, 6, true, 1));
  CHECK(next_day(leap, day(2026, 6, 1)) == lunar(2026, 6, false, 1));
  const auto last = occasion("eve=lunar --12-30");
  CHECK(calendar::month_length(2024, 12, false) == 29);
  CHECK(next_day(last, day(2025, 1, 1)) == day(2025, 1, 28));
  CHECK(next_day(last, day(2024, 1, 1)) == day(2024, 2, 9));
}

TEST_CASE("what happens once is over when its day is past") {
  const auto expiry = occasion("expiry=2026-03-01, once");
  CHECK(next_day(expiry, day(2024, 1, 1)) == day(2026, 3, 1));
  CHECK(next_day(expiry, day(2026, 3, 1)) == day(2026, 3, 1));
  CHECK_FALSE(next_day(expiry, day(2026, 3, 2)).has_value());
  const auto eve = occasion("eve=lunar 2025-12-29, once");  // of a lunar year that ends in 2026
  CHECK(next_day(eve, day(2025, 6, 1)) == lunar(2025, 12, false, 29));
  CHECK_FALSE(next_day(eve, day(2026, 6, 1)).has_value());
}

TEST_CASE("a day that is not known has no next one") {
  CHECK_FALSE(next_day(occasion("birthday=1990"), day(2024, 1, 1)).has_value());
  CHECK_FALSE(next_day(occasion("birthday=--05"), day(2024, 1, 1)).has_value());
}
