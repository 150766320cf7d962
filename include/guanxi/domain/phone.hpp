// Telephone numbers as they are compared. Values only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::domain {

// The number's digits in ASCII. With its country code where it is written with one (+, 00) or `country` (ISO 3166-1 alpha-2; empty: not known)
// tells it, without what is dialled within a country alone: 0571-8800 0001 in China, +86 571 8800 0001 and +86 (0)571 88000001 are one. China's
// own 86 is left out. Without country and code as it is written. Empty: there is no digit.
std::string phone_key(std::string_view value, std::string_view country = {});

// Every way in which such a number is looked up: as phone_key has it, and as callers within the country dial it.
std::vector<std::string> phone_keys(std::string_view value, std::string_view country = {});

// Whether the two may be one number: they are looked up alike. 0571 88000001 is +86 571 88000001 where no country is told of the first.
bool same_number(std::string_view one, std::string_view its_country, std::string_view other, std::string_view others_country);

}  // namespace guanxi::domain
