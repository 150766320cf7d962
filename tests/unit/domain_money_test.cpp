#include <doctest/doctest.h>

#include <guanxi/domain/money.hpp>

namespace guanxi::domain {
namespace {

Money money(std::string_view text, std::string_view usual = {}) {
  const auto parsed = parse_money(text, usual);
  REQUIRE_MESSAGE(parsed.has_value(), text);
  return *parsed;
}

TEST_CASE("an amount is read in the ways people write it") {
  CHECK(money("300 CNY") == Money{30000, "CNY"});
  CHECK(money("CNY 300") == Money{30000, "CNY"});
  CHECK(money("300cny") == Money{30000, "CNY"});
  CHECK(money("¥88.80") == Money{8880, "CNY"});
  CHECK(money("300元") == Money{30000, "CNY"});
  CHECK(money("€20") == Money{2000, "EUR"});
  CHECK(money("1,200.5 EUR") == Money{120050, "EUR"});
  CHECK(money("1,234,567 USD") == Money{123456700, "USD"});
  CHECK(money("5000 JPY") == Money{5000, "JPY"});
  CHECK(money("1.250 KWD") == Money{1250, "KWD"});
  CHECK(money(" 12 ", "CHF") == Money{1200, "CHF"});
}

TEST_CASE("what is no amount is refused, and says why") {
  const auto message = [](std::string_view text, std::string_view usual = {}) {
    const auto parsed = parse_money(text, usual);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().kind == ErrorKind::usage);
    return parsed.error().message;
  };
  CHECK(message("300") == "'300' names no currency");
  CHECK(message("-5 CNY") == "'-5 CNY' is negative");
  CHECK(message("0 CNY") == "'0 CNY' is zero");
  CHECK(message("0.00 EUR") == "'0.00 EUR' is zero");
  CHECK(message("1.005 EUR") == "'1.005 EUR' is finer than EUR goes");
  CHECK(message("1.5 JPY") == "'1.5 JPY' is finer than JPY goes");
  for (const char* text : {"", "CNY", "1,5 EUR", "1,50 EUR", ",500 EUR", "1.2.3 EUR", "1. EUR", "12e3 EUR", "+5 EUR", "EUR 5 CNY", "1,2345 EUR"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_money(text).has_value());
  }
  CHECK_FALSE(parse_money("99999999999999999999 CNY").has_value());
  const auto unknown = parse_money("300 CNX");
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().message == "'CNX' is no currency of ISO 4217");
  CHECK(unknown.error().hint == "did you mean CNY?");
}

TEST_CASE("an amount is written so that it reads back") {
  for (const Money& amount : {Money{30000, "CNY"}, Money{5, "EUR"}, Money{120050, "EUR"}, Money{1, "JPY"}, Money{1250, "KWD"}, Money{1, "KWD"}}) {
    CHECK(money(to_text(amount)) == amount);
  }
  CHECK(to_text({30000, "CNY"}) == "300 CNY");
  CHECK(to_text({8880, "CNY"}) == "88.80 CNY");
  CHECK(to_text({5, "EUR"}) == "0.05 EUR");
  CHECK(to_text({5000, "JPY"}) == "5000 JPY");
}

TEST_CASE("a currency that was replaced is read, and not proposed") {
  CHECK(money("300 XCG") == Money{30000, "XCG"});
  CHECK_FALSE(replaced_currency("XCG").has_value());
  CHECK_FALSE(replaced_currency("XYZ").has_value());
  const struct {
    const char* code;
    const char* by;
    calendar::Date on;
  } all[] = {
      {"ANG", "XCG", *calendar::make_date(2025, 3, 31)}, {"BGN", "EUR", *calendar::make_date(2026, 1, 1)}, {"HRK", "EUR", *calendar::make_date(2023, 1, 1)}};
  for (const auto& one : all) {
    CAPTURE(one.code);
    CHECK(money(std::string("12.50 ") + one.code) == Money{1250, one.code});
    const auto replaced = replaced_currency(one.code);
    REQUIRE(replaced.has_value());
    CHECK(replaced->by == one.by);
    CHECK(replaced->on == one.on);
  }
  CHECK(nearest_currency("BGX") != "BGN");
  CHECK(nearest_currency("HRX") != "HRK");
}

TEST_CASE("a slip in a currency is told from no currency at all") {
  CHECK(nearest_currency("CNX") == "CNY");
  CHECK(nearest_currency("CNYY") == "CNY");
  CHECK(nearest_currency("EURO") == "EUR");
  CHECK(nearest_currency("eru") == "EUR");
  CHECK(nearest_currency("XQ").empty());
  CHECK(nearest_currency("GOLD").empty());
}

}  // namespace
}  // namespace guanxi::domain
