// Surname and title, as people are addressed: 王总, 李经理, "wang zong", "Dr. Weber", "tanaka-san".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/title.hpp>

namespace guanxi::app {

// Every way in which what was typed may be surname and title, the longest title first; none: not in this form. `folded` is
// text::fold_reading of it. East Asian titles are rows of domain/title.hpp's table.
std::vector<domain::Addressed> parse_address(std::string_view folded);

}  // namespace guanxi::app
