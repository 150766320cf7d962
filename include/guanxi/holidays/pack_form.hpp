// Packs as the build compiles them in: a plain text that is read in one pass. What TOML says of a country becomes two of them, so
// that a digest, which asks for days, does not read how one deals with people there.
//
// Fields end with a tab, lists begin with their count; no field may hold a tab or a line break. Only the build writes it, so what is
// read here was well formed when it was written; a text that is cut short gives an empty rest.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/holidays/pack.hpp>

namespace guanxi::holidays {

std::string write_form(const Pack& pack);
std::string write_form(const Etiquette& etiquette);

// read_pack(write_form(pack)) is the pack, and so for etiquette.
Pack read_pack(std::string_view form);
Etiquette read_etiquette(std::string_view form);

}  // namespace guanxi::holidays
