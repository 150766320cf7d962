// From a city to its clock.
#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include <guanxi/settings/places/zone.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/place.hpp>

#include "places/city_zones.hpp"

namespace guanxi::settings {
namespace {

using Keys = std::vector<std::string>;

// Other scripts too: Новосибирск is novosibirsk.
Keys keys_of(std::string_view name) {
  Keys keys = text::place_keys(name);
  std::string letters = text::plain_handle(name);
  std::erase(letters, '-');
  keys.push_back(std::move(letters));
  return keys;
}

bool in_list(std::string_view key, std::string_view list) {
  while (!list.empty()) {
    const auto bar = std::min(list.find('|'), list.size());
    if (list.substr(0, bar) == key) return true;
    list.remove_prefix(std::min(list.size(), bar + 1));
  }
  return false;
}

std::string_view zone_in(std::span<const CityZone> table, std::string_view country, const Keys& keys) {
  const auto found = std::find_if(std::begin(table), std::end(table), [&](const CityZone& row) {
    return row.country == country && std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return in_list(key, row.cities); });
  });
  return found == table.end() ? std::string_view() : found->zone;
}

// A city, and what stands behind it: "Portland, ME", "Austin TX".
struct CityAndRegion {
  std::string_view city;
  std::string_view behind;
};

std::optional<CityAndRegion> parted(std::string_view text) {
  const auto comma = text.find(',');
  const auto at = comma == text.npos ? text.rfind(' ') : comma;
  if (at == text.npos) return std::nullopt;
  return CityAndRegion{text.substr(0, at), text.substr(at + 1)};
}

std::string_view zone_by_table(std::string_view text, std::string_view country) {
  const auto given = parted(text);
  const auto region = given ? zone_in(region_zones, country, text::place_keys(given->behind)) : std::string_view();
  if (!region.empty()) {
    const auto exception = zone_in(region_exceptions, country, keys_of(given->city));
    return exception.empty() ? region : exception;
  }
  if (const auto zone = zone_in(city_zones, country, keys_of(text)); !zone.empty()) return zone;
  const bool comma = text.find(',') != text.npos;  // the blank of "New York" is part of the name
  return given && comma ? zone_in(city_zones, country, keys_of(given->city)) : std::string_view();
}

}  // namespace

bool keeps_several_clocks(std::string_view country) {
  return std::find(std::begin(wide_countries), std::end(wide_countries), country) != std::end(wide_countries);
}

std::string zone_of_city(std::string_view city, std::string_view country) {
  if (city.empty()) return {};
  if (const auto zone = zone_by_table(city, country); !zone.empty()) return std::string(zone);
  return zone_called(keys_of(city), country);
}

}  // namespace guanxi::settings
