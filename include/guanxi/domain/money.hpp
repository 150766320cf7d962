// Amounts of money: exact, in minor units, each with its currency. Currencies are never added together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

struct Money {
  std::int64_t minor = 0;     // of the currency's smallest unit: fen, cents; whole yen
  std::string currency = {};  // ISO 4217, upper case
  bool operator==(const Money&) const = default;
};

// The digits behind the point that ISO 4217 gives the currency: 2 for CNY, 0 for JPY, 3 for KWD; nullopt: no such currency.
std::optional<int> minor_digits(std::string_view currency);
// Of a currency that is no longer in circulation: what took its place, and when.
struct Replaced {
  std::string_view by = {};
  calendar::Date on = {};
};
std::optional<Replaced> replaced_currency(std::string_view currency);
// The known code that a slip of the fingers may have meant; empty: none is near.
std::string_view nearest_currency(std::string_view code);

// "300 CNY", "CNY 300", "1,200.50 EUR", "¥300" (CNY), "€20"; a bare number takes `usual`, where that is not empty.
// Usage errors: no number, a negative one or zero, more digits than the currency has, an unknown currency, over 10^15 minor units.
Result<Money> parse_money(std::string_view text, std::string_view usual = {});
std::string to_text(const Money& money);       // "300 CNY", "12.50 EUR": no separators, which parses back
std::string decimal_text(const Money& money);  // "12.50"

}  // namespace guanxi::domain
