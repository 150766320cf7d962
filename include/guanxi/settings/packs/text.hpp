// Writing a pack's TOML.
#pragma once

#include <string>
#include <vector>

#include <guanxi/holidays/pack.hpp>

namespace guanxi::settings {

// Country, single days and holidays with dates, and their sources: what an import or a notice knows. parse_pack reads it back.
std::string pack_text(const holidays::Pack& pack);

}  // namespace guanxi::settings
