#include <guanxi/domain/money.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "obligations/currency_table.hpp"

namespace guanxi::domain {
namespace {

constexpr std::int64_t most_minor = 1'000'000'000'000'000;

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> signs = {
    {{"¥", "CNY"}, {"￥", "CNY"}, {"元", "CNY"}, {"人民币", "CNY"}, {"RMB", "CNY"}, {"€", "EUR"}, {"£", "GBP"}, {"₩", "KRW"}, {"$", "USD"}}};

struct Parts {
  std::string_view number;
  std::string_view unit;
};

// The number may stand before or behind its currency.
Parts split(std::string_view text) {
  const auto numeric = [](char c) { return ascii::is_digit(c) || c == '.' || c == ',' || c == '-' || c == '+'; };
  const auto first = std::find_if(text.begin(), text.end(), numeric);
  const auto last = std::find_if_not(first, text.end(), numeric);
  const std::string_view number(text.data() + (first - text.begin()), static_cast<std::size_t>(last - first));
  const std::string_view before = ascii::trimmed(text.substr(0, static_cast<std::size_t>(first - text.begin())));
  const std::string_view behind = ascii::trimmed(text.substr(static_cast<std::size_t>(last - text.begin())));
  return {number, before.empty() ? behind : behind.empty() ? before : text};
}

std::string currency_of(std::string_view unit) {
  const std::string code = ascii::upper(unit);
  const auto sign = std::find_if(signs.begin(), signs.end(), [&](const auto& s) { return s.first == code; });
  return sign == signs.end() ? code : std::string(sign->second);
}

// Commas part thousands, and nothing else: 1,5 is refused rather than read as fifteen.
bool well_parted(std::string_view whole) {
  if (whole.find(',') == std::string_view::npos) return true;
  const auto lead = whole.find(',');
  if (lead == 0 || lead > 3) return false;
  for (std::size_t at = lead; at < whole.size(); at += 4) {
    if (whole[at] != ',' || at + 4 > whole.size()) return false;
    if (!std::all_of(whole.begin() + static_cast<std::ptrdiff_t>(at) + 1, whole.begin() + static_cast<std::ptrdiff_t>(at) + 4, ascii::is_digit)) return false;
  }
  return true;
}

std::optional<std::int64_t> digits_value(std::string_view text) {
  std::int64_t value = 0;
  bool any = false;
  for (const char c : text) {
    if (c == ',') continue;
    if (!ascii::is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
    any = true;
    if (value > most_minor) return std::nullopt;
  }
  return any ? std::optional(value) : std::nullopt;
}

tl::unexpected<Error> no_amount(std::string_view text) {
  return usage_error(message("'{text}' is no amount of money", "text"_is = text), message("as '300 CNY' or '12.50 EUR'"));
}

Result<std::int64_t> minor_of(std::string_view text, std::string_view number, const std::string& currency, int digits) {
  const auto point = number.find('.');
  const std::string_view whole = number.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
  if (!well_parted(whole) || part.find(',') != std::string_view::npos || (point != std::string_view::npos && part.empty())) return no_amount(text);
  if (part.size() > static_cast<std::size_t>(digits)) {
    return usage_error(message("'{text}' is finer than {currency} goes", "text"_is = text, "currency"_is = currency),
                       digits == 0 ? message("{currency} has no smaller unit", "currency"_is = currency)
                                   : message_plural(digits, "{currency} has {n} digit behind the point", "{currency} has {n} digits behind the point",
                                                    "currency"_is = currency));
  }
  auto value = digits_value(whole);
  if (!value) return no_amount(text);
  for (int i = 0; i < digits; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (at < part.size() && !ascii::is_digit(part[at])) return no_amount(text);
    value = *value * 10 + (at < part.size() ? part[at] - '0' : 0);
  }
  if (*value > most_minor) return usage_error(message("'{text}' is too large", "text"_is = text));
  return *value;
}

}  // namespace

namespace {

const Currency* known_currency(std::string_view code) {
  const auto found = std::lower_bound(currencies.begin(), currencies.end(), code, [](const Currency& a, std::string_view b) { return a.code < b; });
  return found == currencies.end() || found->code != code ? nullptr : &*found;
}

}  // namespace

std::optional<int> minor_digits(std::string_view currency) {
  const auto* known = known_currency(currency);
  return known ? std::optional(known->digits) : std::nullopt;
}

std::optional<Replaced> replaced_currency(std::string_view currency) {
  const auto* known = known_currency(currency);
  if (!known || known->successor.empty()) return std::nullopt;
  return Replaced{known->successor, *calendar::parse_iso_date(known->replaced)};
}

std::string_view nearest_currency(std::string_view code) {
  const std::string wanted = ascii::upper(code);
  const auto one_too_many = [&](std::string_view known) {
    std::size_t at = 0;
    while (at < known.size() && wanted[at] == known[at]) ++at;
    return std::string_view(wanted).substr(at + 1) == known.substr(at);
  };
  // The right letters in the wrong order are a likelier slip than a wrong one.
  const auto distance = [&](std::string_view known) {
    if (wanted.size() == known.size() + 1 && one_too_many(known)) return 1;
    if (wanted.size() != known.size()) return 9;
    const auto [one, other] = std::mismatch(wanted.begin(), wanted.end(), known.begin());
    const auto wrong = std::inner_product(one, wanted.end(), other, 0, std::plus<>(), std::not_equal_to<>());
    const bool swapped = wrong == 2 && one[0] == other[1] && one[1] == other[0];
    return swapped ? 1 : 2 * wrong;
  };
  const auto distance_of = [&](const Currency& known) { return known.successor.empty() ? distance(known.code) : 9; };
  const auto near =
      std::min_element(currencies.begin(), currencies.end(), [&](const Currency& a, const Currency& b) { return distance_of(a) < distance_of(b); });
  return distance_of(*near) <= 2 ? near->code : std::string_view();
}

Result<Money> parse_money(std::string_view text, std::string_view usual) {
  const Parts parts = split(ascii::trimmed(text));
  if (parts.number.empty()) return no_amount(text);
  if (parts.number.front() == '-')
    return usage_error(message("'{text}' is negative", "text"_is = text), message("what was given and what was got are told apart by the command"));
  if (parts.number.front() == '+') return no_amount(text);
  const std::string currency = parts.unit.empty() ? std::string(usual) : currency_of(parts.unit);
  if (currency.empty()) return usage_error(message("'{text}' names no currency", "text"_is = text), message("as '300 CNY' or '12.50 EUR'"));
  const auto digits = minor_digits(currency);
  if (!digits) {
    const auto near = nearest_currency(currency);
    return usage_error(message("'{currency}' is no currency of ISO 4217", "currency"_is = currency),
                       near.empty() ? message("as CNY, EUR, USD") : message("did you mean {near}?", "near"_is = near));
  }
  TRY_ASSIGN(const auto minor, minor_of(text, parts.number, currency, *digits));
  if (minor == 0) return usage_error(message("'{text}' is zero", "text"_is = text), message("leave the value out when it is not known"));
  return Money{minor, currency};
}

std::string decimal_text(const Money& money) {
  const auto digits = static_cast<std::size_t>(minor_digits(money.currency).value_or(2));
  std::string text = std::to_string(money.minor);
  if (digits == 0) return text;
  if (text.size() <= digits) text.insert(0, digits + 1 - text.size(), '0');
  text.insert(text.size() - digits, ".");
  const std::size_t point = text.size() - digits - 1;
  if (text.find_first_not_of('0', point + 1) == std::string::npos) text.resize(point);
  return text;
}

std::string to_text(const Money& money) { return decimal_text(money) + " " + money.currency; }

}  // namespace guanxi::domain
