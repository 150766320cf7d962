#include <guanxi/domain/party.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/phone.hpp>

namespace guanxi::domain {

std::string normalised(const ContactPoint& point, std::string_view country) {
  if (is_phone(point)) {
    if (std::string digits = phone_key(point.value, country); !digits.empty()) return digits;
  }
  return ascii::lower(point.value);
}

bool same_point(const ContactPoint& one, const ContactPoint& other, std::string_view country, std::string_view others_country) {
  if (one.kind != other.kind) return false;
  const bool numbers = is_phone(one) && can_be_used(one) && can_be_used(other);
  return numbers ? same_number(one.value, country, other.value, others_country) : normalised(one) == normalised(other);
}

bool can_be_used(const ContactPoint& point) { return is_phone(point) ? !phone_key(point.value).empty() : !point.value.empty(); }

const Position* Person::current_position(calendar::Date day) const {
  const auto found = std::find_if(positions.begin(), positions.end(), [day](const Position& p) { return p.held_on(day); });
  return found == positions.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
