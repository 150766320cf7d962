// How people's names are read, and names by their beginning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/party.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {

// A folded name without what people leave out or write differently: blanks, hyphens, apostrophes, middle dots; full stops too where
// it is in Han characters (古丽.示例娜).
std::string squeezed_name(std::string folded);

// Whose name begins with these characters, by handle, at most `limit`.
std::vector<storage::PartyRef> beginning_with(storage::Parties& parties, storage::PartyKind kind, std::string_view typed, int limit);

// The ways in which a reading may be typed, most literal first: as it is; with the last words, which are the surname in western order, in front.
std::vector<std::string> reading_orders(std::string_view typed);

}  // namespace guanxi::app
