// Countries by code and by name.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::settings {

struct Country {
  std::string_view code;  // ISO 3166-1 alpha-2, in capitals
  std::string_view english;
  std::string_view chinese;
};

// nullptr: no country has that code. In capitals.
const Country* country(std::string_view code);

// The code of a country told by code in any case (and UK), or by name: English, Chinese, and as address books write the more
// usual ones. Empty: none is called so.
std::string country_code(std::string_view given);
// The country whose code, or one of whose names, was probably meant; nullptr: none is near.
const Country* nearest_country(std::string_view given);
// The code; usage error that names the nearest.
Result<std::string> parse_country(std::string_view given);

std::span<const Country> countries();  // by code

// "country" over a column of codes; "country/region" where one of them is not one to everybody: HK, MO, TW.
class CountryTitle {
 public:
  void see(std::string_view code) { regions_ = regions_ || code == "HK" || code == "MO" || code == "TW"; }
  std::string_view title() const { return regions_ ? "country/region" : "country"; }

 private:
  bool regions_ = false;
};

}  // namespace guanxi::settings
