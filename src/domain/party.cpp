#include <guanxi/domain/party.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace guanxi::domain {
namespace {

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

std::string phone_digits(std::string_view value) {
  std::string digits = plain_number(value);
  const bool international = digits.find('+') != std::string::npos;
  // +44 (0)20 …: the zero in brackets is dialled within the country alone (ITU-T E.123).
  if (const auto zero = digits.find("(0)"); international && zero != std::string::npos) digits.erase(zero, 3);
  std::erase_if(digits, [](char c) { return c == '+' || c == '(' || c == ')'; });
  if (!international && digits.starts_with("00")) digits.erase(0, 2);
  const bool chinese = digits.size() == 13 && digits.starts_with("861");  // a mobile number has 11 digits
  if (chinese || (international && digits.starts_with("86"))) digits.erase(0, 2);
  return digits;
}

}  // namespace

std::string normalised(const ContactPoint& point) {
  if (point.kind == "phone") {
    if (std::string digits = phone_digits(point.value); !digits.empty()) return digits;
  }
  std::string lower = point.value;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool can_be_used(const ContactPoint& point) {
  return point.kind == "phone" ? !phone_digits(point.value).empty() : !point.value.empty();
}

const Position* Person::current_position(calendar::Date day) const {
  const auto found =
      std::find_if(positions.begin(), positions.end(), [day](const Position& p) { return p.held_on(day); });
  return found == positions.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
