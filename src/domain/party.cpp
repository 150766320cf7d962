#include <guanxi/domain/party.hpp>

#include <algorithm>
#include <cctype>

namespace guanxi::domain {
namespace {

std::string phone_digits(const std::string& value) {
  std::string digits;
  for (const char c : value) {
    if (c >= '0' && c <= '9') digits += c;
  }
  const bool international = value.find('+') != std::string::npos;
  if (!international && digits.starts_with("00")) digits.erase(0, 2);
  const bool chinese = digits.size() == 13 && digits.starts_with("861");  // a mobile number has 11 digits
  if (chinese || (international && digits.starts_with("86"))) digits.erase(0, 2);
  return digits;
}

}  // namespace

std::string normalised(const ContactPoint& point) {
  if (point.kind == "phone") return phone_digits(point.value);
  std::string lower = point.value;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

const Position* Person::current_position(calendar::Date day) const {
  const auto found =
      std::find_if(positions.begin(), positions.end(), [day](const Position& p) { return p.held_on(day); });
  return found == positions.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
