// What somebody's notes say that they do not take.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/ties.hpp>

namespace guanxi::app {

// The first note that speaks against the gift: "drinks no baijiu", 不喝酒, "allergic to nuts"; also where note and gift name things of one kind
// (no alcohol, whisky). nullptr: none does.
const domain::Note* note_against(const std::vector<domain::Note>& notes, const std::string& gift);

}  // namespace guanxi::app
