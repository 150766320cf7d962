#include <guanxi/settings/places/countries.hpp>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/nearest.hpp>

#include "places/countries_table.hpp"

namespace guanxi::settings {
namespace {

using NameIndex = std::unordered_map<std::string, std::string_view>;

template <class Take>
void each_name(const CountryRow& row, Take take) {
  take(row.english);
  take(row.chinese);
  std::string_view others = row.others;
  while (!others.empty()) {
    const auto bar = std::min(others.find('|'), others.size());
    take(others.substr(0, bar));
    others.remove_prefix(std::min(bar + 1, others.size()));
  }
}

// Folded names to codes. Made once: an import asks for thousands.
const NameIndex& name_index() {
  static const NameIndex index = [] {
    NameIndex names;
    for (const CountryRow& row : country_table) {
      each_name(row, [&](std::string_view name) { names.emplace(text::fold(name), row.code); });
    }
    return names;
  }();
  return index;
}

bool two_letters(std::string_view folded) { return folded.size() == 2 && ascii::all(folded, ascii::is_small); }

}  // namespace

std::span<const Country> countries() {
  static const std::vector<Country> all = [] {
    std::vector<Country> list;
    for (const CountryRow& row : country_table) list.push_back({row.code, row.english, row.chinese});
    return list;
  }();
  return all;
}

const Country* country(std::string_view code) {
  const auto all = countries();
  const auto at = std::lower_bound(all.begin(), all.end(), code, [](const Country& c, std::string_view wanted) { return c.code < wanted; });
  return at != all.end() && at->code == code ? &*at : nullptr;
}

std::string country_code(std::string_view given) {
  const std::string folded = text::fold(given);
  if (two_letters(folded) && folded != "uk") {
    std::string code(folded);
    for (char& c : code) c = static_cast<char>(c - 32);
    return country(code) ? code : std::string();
  }
  const auto found = name_index().find(folded);
  return found == name_index().end() ? std::string() : std::string(found->second);
}

const Country* nearest_country(std::string_view given) {
  const bool code = two_letters(text::fold(given));
  std::vector<std::string_view> names;
  std::vector<const Country*> meant;
  for (std::size_t i = 0; i < country_table.size(); ++i) {
    const auto add = [&](std::string_view name) {
      names.push_back(name);
      meant.push_back(&countries()[i]);
    };
    if (code) add(country_table[i].code);
    else each_name(country_table[i], add);
  }
  const auto near = text::nearest(given, names);
  if (!near) return nullptr;
  const auto at = std::find_if(names.begin(), names.end(), [&](std::string_view name) { return name.data() == near->data(); });
  return meant[static_cast<std::size_t>(at - names.begin())];
}

Result<std::string> parse_country(std::string_view given) {
  if (std::string code = country_code(given); !code.empty()) return code;
  const Country* near = nearest_country(given);
  return usage_error(message("no country or region is called '{name}'", "name"_is = given),
                     near ? message("did you mean {code}, {name}?", "code"_is = near->code, "name"_is = near->english)
                          : message("a code of ISO 3166, as CN, DE or US, or a name, as Germany or 德国"));
}

}  // namespace guanxi::settings
