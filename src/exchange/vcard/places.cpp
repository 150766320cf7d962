// Where somebody is: address, time zone, language.
#include <algorithm>
#include <array>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/zone_words.hpp>

namespace guanxi::exchange::vcard {
namespace {

enum AddressPart : std::size_t { locality = 3, region = 4, country = 6 };

// The preferred address, else one at work, else the first.
int address_preference(const Property& property) {
  const int preference = property.preference();
  return 2 * preference - (property.has_type("WORK") ? 1 : 0);
}

void take_address(Draft& draft, const Property& property) {
  const auto parts = split(property.value, ';');
  const auto part = [&](AddressPart at) { return at < parts.size() ? parts[at] : std::string(); };
  // Shanghai, Singapore: a region that is a city is often told as the region alone.
  Address address{.preference = address_preference(property), .group = property.group};
  address.city = part(locality).empty() ? part(region) : part(locality);
  address.country = part(country).empty() ? clean(property.parameter("CC")) : part(country);
  const bool empty = address.city.empty() && address.country.empty();
  if (!empty && address.preference < draft.address.preference) draft.address = std::move(address);
}

void take_country_code(Draft& draft, const Property& property) { draft.country_codes.emplace(property.group, clean_value(property.value)); }

bool zone_character(char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '_' || c == '-' || c == '+' || c == '/'; }

bool looks_like_zone(std::string_view text) {
  const std::size_t slash = text.find('/');
  const bool in_area = slash != std::string_view::npos && slash > 0 && slash + 1 < text.size();
  return text == "UTC" || (in_area && ascii::is_letter(text[0]) && ascii::is_letter(text[slash + 1]) && std::all_of(text.begin(), text.end(), zone_character));
}

void take_time_zone(Draft& draft, const Property& property) {
  const std::string zone = clean_value(property.value);
  if (zone.empty() || !draft.person.timezone.empty()) return;
  // A name of old ("PRC") or of another system first: a machine's own tz data need not have it.
  const auto meant = text::zones_meant(zone);
  if (meant.size() == 1) draft.person.timezone = meant[0];
  else if (looks_like_zone(zone)) draft.person.timezone = zone;
  else draft.person.timezone = text::zone_at_distance(zone);
  if (draft.person.timezone.empty()) draft.warn(property, message("{zone} does not name a time zone of the tz database", "zone"_is = in_quotes(zone)));
}

bool looks_like_language(std::string_view tag) {
  const std::string_view first = tag.substr(0, tag.find('-'));
  return first.size() >= 2 && first.size() <= 8 && std::all_of(first.begin(), first.end(), ascii::is_letter) &&
         std::all_of(tag.begin(), tag.end(), [](char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '-'; });
}

void take_language(Draft& draft, const Property& property) {
  const std::string tag = clean_value(property.value);
  if (tag.empty() || looks_like_language(tag)) {
    draft.language.offer(property.preference(), tag);
  } else {
    draft.warn(property, message("{tag} is no language tag", "tag"_is = in_quotes(tag)));
  }
}

constexpr std::array<Rule, 4> of_place = {{
    {"ADR", take_address},
    {"X-ABADR", take_country_code},
    {"TZ", take_time_zone},
    {"LANG", take_language},
}};

}  // namespace

std::span<const Rule> place_rules() { return of_place; }

}  // namespace guanxi::exchange::vcard
