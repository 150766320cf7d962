#include <guanxi/domain/phone.hpp>

#include <algorithm>
#include <array>
#include <iterator>

#include "people/dialling_table.hpp"

namespace guanxi::domain {
namespace {

constexpr std::string_view china = "CN";

// The zeros of the scripts in which numbers are typed (Unicode's Nd): their nine other digits follow them.
constexpr std::array<char32_t, 7> zeros = {U'0', 0xFF10, 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50};

// Digits, brackets and the plus in ASCII; all else, as dots, slashes and blanks, parts and no more.
std::string plain_number(std::string_view value) {
  std::string plain;
  for (std::size_t at = 0; at < value.size();) {
    const auto lead = static_cast<unsigned char>(value[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length && at + i < value.size(); ++i) c = c << 6 | (static_cast<unsigned char>(value[at + i]) & 0x3F);
    at += length;
    const auto zero = std::find_if(zeros.begin(), zeros.end(), [c](char32_t first) { return c >= first && c < first + 10; });
    if (zero != zeros.end()) plain += static_cast<char>('0' + (c - *zero));
    else if (c == U'+' || c == U'＋') plain += '+';
    else if (c == U'(' || c == U'（') plain += '(';
    else if (c == U')' || c == U'）') plain += ')';
  }
  return plain;
}

struct Number {
  std::string digits;             // without the plus, 00, a (0) and the country's code where `way` is known
  const Dialling* way = nullptr;  // of the country that the number is in
};

const Dialling* dialling_of(std::string_view country) {
  const auto found = std::find_if(std::begin(dialling), std::end(dialling), [&](const Dialling& one) { return one.country == country; });
  return found == std::end(dialling) ? nullptr : found;
}

// By the code in front; the codes of E.164 are such that none begins another's.
const Dialling* dialling_by_code(std::string_view digits, std::string_view country) {
  const auto* own = dialling_of(country);
  if (own && digits.starts_with(own->code)) return own;
  const auto found = std::find_if(std::begin(dialling), std::end(dialling), [&](const Dialling& one) { return digits.starts_with(one.code); });
  return found == std::end(dialling) ? nullptr : found;
}

// Ten digits follow the 1 of North America and the 8 of Russia; a zero begins no number where it is dialled first.
void drop_trunk(std::string& digits, const Dialling& way) {
  constexpr std::size_t least = 10;
  const bool zero = way.trunk.starts_with('0');
  if (!way.trunk.empty() && digits.starts_with(way.trunk) && digits.size() > way.trunk.size() && (zero || digits.size() > least))
    digits.erase(0, way.trunk.size());
}

Number parsed(std::string_view value, std::string_view country) {
  Number number{plain_number(value)};
  std::string& digits = number.digits;
  bool international = digits.find('+') != std::string::npos;
  // +44 (0)20 …: the zero in brackets is dialled within the country alone (ITU-T E.123).
  if (const auto zero = digits.find("(0)"); international && zero != std::string::npos) digits.erase(zero, 3);
  std::erase_if(digits, [](char c) { return c == '+' || c == '(' || c == ')'; });
  if (!international && digits.starts_with("00")) {
    international = true;
    digits.erase(0, 2);
  }
  constexpr std::size_t whole = 11;
  const bool chinese = digits.size() == 13 && digits.starts_with("861");  // a mobile number has 11 digits
  const auto* own = dialling_of(country);
  const bool with_code = own && own->trunk == "0" && digits.size() >= whole && digits.starts_with(own->code);  // written without its plus
  if (international || chinese || with_code) {
    number.way = dialling_by_code(digits, country);
    if (number.way) digits.erase(0, number.way->code.size());
  } else {
    number.way = own;
  }
  if (number.way) drop_trunk(digits, *number.way);
  return number;
}

}  // namespace

std::string phone_key(std::string_view value, std::string_view country) {
  const Number number = parsed(value, country);
  if (!number.way || number.digits.empty() || number.way->country == china) return number.digits;
  return std::string(number.way->code) + number.digits;
}

bool same_number(std::string_view one, std::string_view its_country, std::string_view other, std::string_view others_country) {
  const auto keys = phone_keys(one, its_country), others = phone_keys(other, others_country);
  return std::find_first_of(keys.begin(), keys.end(), others.begin(), others.end()) != keys.end();
}

std::vector<std::string> phone_keys(std::string_view value, std::string_view country) {
  const Number number = parsed(value, country);
  std::vector<std::string> keys{phone_key(value, country), phone_key(value)};
  if (number.way && !number.digits.empty()) {
    keys.push_back(std::string(number.way->trunk) + number.digits);
    if (!number.way->trunk.starts_with('0')) keys.push_back(number.digits);
  }
  std::vector<std::string> distinct;
  for (auto& key : keys) {
    if (!key.empty() && std::find(distinct.begin(), distinct.end(), key) == distinct.end()) distinct.push_back(std::move(key));
  }
  return distinct;
}

}  // namespace guanxi::domain
