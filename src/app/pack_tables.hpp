// The two large parts of a pack's TOML.
#pragma once

#include <vector>

#include <guanxi/calendar/pack.hpp>

#include "pack_fields.hpp"

namespace guanxi::app {

std::vector<calendar::Holiday> read_holidays(PackFields& fields, const TomlNode& root);
calendar::Etiquette read_etiquette(PackFields& fields, const TomlNode& etiquette);

}  // namespace guanxi::app
