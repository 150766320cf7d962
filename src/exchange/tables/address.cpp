#include "tables/address.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/kana.hpp>

namespace guanxi::exchange::tables {
namespace {

void append(std::string& text, const std::string& more, std::string_view between) {
  if (!text.empty() && !more.empty()) text += between;
  text += more;
}

std::string in_one_line(std::string_view lines) {
  std::vector<std::string> parts;
  for (const auto line : ascii::split_trimmed(lines, '\n')) {
    std::string_view part = line;
    while (part.ends_with(',')) part = ascii::trimmed(part.substr(0, part.size() - 1));
    parts.emplace_back(part);
  }
  return text::joined(parts);
}

// Where the postcode stands behind the city.
bool code_behind_city(std::string_view country) {
  static constexpr std::array<std::string_view, 20> names = {"united states",
                                                             "usa",
                                                             "us",
                                                             "united states of america",
                                                             "canada",
                                                             "ca",
                                                             "australia",
                                                             "au",
                                                             "united kingdom",
                                                             "uk",
                                                             "gb",
                                                             "great britain",
                                                             "england",
                                                             "ireland",
                                                             "ie",
                                                             "india",
                                                             "in",
                                                             "new zealand",
                                                             "nz",
                                                             "singapore"};
  return ascii::among(text::fold(country), names);
}

}  // namespace

Addresses::Parts& Addresses::of(const Column& column) {
  const std::string group = column.rule->group + column.number;
  const auto found = std::find_if(all_.begin(), all_.end(), [&](const Parts& parts) { return parts.group == group; });
  if (found != all_.end()) return *found;
  all_.push_back({.group = group, .label = column.rule->group});
  return all_.back();
}

bool Addresses::take(const Column& column, const std::string& value) {
  switch (column.rule->field) {
    case Field::address: of(column).whole = in_one_line(value); return true;
    case Field::street: append(of(column).street, in_one_line(value), ", "); return true;
    case Field::postbox: append(of(column).postbox, value, ", "); return true;
    case Field::city: append(of(column).city, value, ", "); return true;
    case Field::region: append(of(column).region, value, ", "); return true;
    case Field::postcode: append(of(column).postcode, value, ", "); return true;
    case Field::country: append(of(column).country, value, ", "); return true;
    default: return false;
  }
}

std::string Addresses::text_of(const Parts& parts) {
  if (!parts.whole.empty()) return parts.whole;
  if (parts.street.empty() && parts.postbox.empty() && parts.postcode.empty()) return {};  // a city alone is told as such
  const std::string all = parts.region + parts.city + parts.street;
  if (text::has_han(all) || text::has_kana(all)) {
    const std::string code = parts.postcode.empty() ? std::string() : parts.postcode + " ";
    const std::string region = parts.region == parts.city ? std::string() : parts.region;
    return code + parts.country + region + parts.city + parts.street + parts.postbox;
  }
  std::string place;
  if (code_behind_city(parts.country)) {
    place = text::joined({parts.city, parts.region});
    append(place, parts.postcode, " ");
  } else {
    std::string city = parts.postcode;
    append(city, parts.city, " ");
    place = text::joined({city, parts.region});
  }
  return text::joined({parts.street, parts.postbox, place, parts.country});
}

void Addresses::give(std::vector<ReadAddress>& addresses, std::string& city, std::string& country) const {
  const Parts* first = nullptr;
  for (const Parts& parts : all_) {
    if (std::string text = text_of(parts); !text.empty()) addresses.push_back({std::move(text), parts.label});
    const bool placed = !parts.city.empty() || !parts.country.empty();
    if (placed && (!first || (parts.label == "work" && first->label != "work"))) first = &parts;
  }
  if (!first) return;
  if (city.empty()) city = first->city;
  if (country.empty()) country = first->country;
}

}  // namespace guanxi::exchange::tables
