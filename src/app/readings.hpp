// Chinese names by their beginning.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// Whose name begins with these characters, by handle, at most `limit`: handles are made of the name's reading, so that those
// which begin with the reading of what was typed are few.
std::vector<storage::PartyRef> beginning_with(storage::Parties& parties, storage::PartyKind kind, std::string_view typed, int limit);

}  // namespace guanxi::app
