// A user's pack over what is known already.
#pragma once

#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::settings {

// Holidays take the place of all that have their id; one that never falls (`on = []`) takes them out. Single days win over those
// known. Of the rest, what the file gives.
void overlay(holidays::Pack& pack, const PackFile& own);
// Taboos take the place of those about the same thing, phrases of those for the same purpose; advice is added.
void overlay(holidays::Etiquette& etiquette, const holidays::Etiquette& own);

}  // namespace guanxi::settings
