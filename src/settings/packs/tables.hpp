// The large parts of a pack's TOML.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/holidays/pack.hpp>

#include "packs/fields.hpp"

namespace guanxi::settings {

// The years that a pack may speak of.
constexpr int first_year = 1900;
constexpr int last_year = 2200;

// "09:00-18:00" since midnight; nullopt: it is none, or ends before it begins.
std::optional<std::pair<std::chrono::minutes, std::chrono::minutes>> parse_hours(std::string_view text);
std::vector<holidays::SpecialHours> read_special_hours(PackFields& fields, const TomlNode& root);
std::vector<holidays::RegionalWeekend> read_regional_weekends(PackFields& fields, const TomlNode& root);
// `weekend`: the days off; false in all places where the key is missing.
std::array<bool, 8> read_weekdays_off(PackFields& fields, const TomlNode& table, std::string_view key);
// From … to of a key, as "12:00-13:30"; both stay as they are where it is missing.
void read_times(PackFields& fields, const TomlNode& table, std::string_view key, std::chrono::minutes& from, std::chrono::minutes& to);
// 'from' and 'until', Gregorian years.
void read_years(PackFields& fields, const TomlNode& table, std::optional<int>& from, std::optional<int>& until);
// 'language', 'text', 'say' and 'english', those that are there.
void read_wording(PackFields& fields, const TomlNode& table, holidays::Wording& wording);
// A list of keys for people, as everyone, women, muslims.
void read_keys(PackFields& fields, const TomlNode& table, std::string_view name, std::vector<std::string>& found);
// A holiday's greeting. `kind`: what a sentence of an older pack means where it names nobody.
holidays::Greeting read_greeting(PackFields& fields, const TomlNode& table, holidays::HolidayKind kind);
holidays::Mourning read_mourning(PackFields& fields, const TomlNode& table);
std::vector<holidays::Holiday> read_holidays(PackFields& fields, const TomlNode& root);
holidays::Taboo read_taboo(PackFields& fields, const TomlNode& table);
holidays::Etiquette read_etiquette(PackFields& fields, const TomlNode& etiquette);

}  // namespace guanxi::settings
