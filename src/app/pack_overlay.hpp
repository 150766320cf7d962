// A user's pack over what is known already.
#pragma once

#include <guanxi/app/packs.hpp>

namespace guanxi::app {

// Holidays take the place of all that have their id; one that never falls (`on = []`) takes them out. Single days win over those
// known. Of the rest, what the file gives.
void overlay(calendar::Pack& pack, const PackFile& own);
// Taboos take the place of those about the same thing, phrases of those for the same purpose; advice is added.
void overlay(calendar::Etiquette& etiquette, const calendar::Etiquette& own);

}  // namespace guanxi::app
