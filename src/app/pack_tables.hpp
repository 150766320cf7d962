// The large parts of a pack's TOML.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/calendar/pack.hpp>

#include "pack_fields.hpp"

namespace guanxi::app {

// "09:00-18:00" since midnight; nullopt: it is none, or ends before it begins.
std::optional<std::pair<std::chrono::minutes, std::chrono::minutes>> parse_hours(std::string_view text);
std::vector<calendar::SpecialHours> read_special_hours(PackFields& fields, const TomlNode& root);
std::vector<calendar::Holiday> read_holidays(PackFields& fields, const TomlNode& root);
calendar::Etiquette read_etiquette(PackFields& fields, const TomlNode& etiquette);

}  // namespace guanxi::app
