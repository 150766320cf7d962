// Days of both calendars with a country's festivals.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/present/lunar.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::app {

// Every day of [from, to]. Errors: outside of the lunar table, a pack of the user's that is wrong, no pack of that country.
Result<std::vector<present::LunarDay>> lunar_days(settings::Packs& packs, std::string_view country, calendar::Date from, calendar::Date to);

}  // namespace guanxi::app
