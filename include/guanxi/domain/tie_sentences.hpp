// What two parties are to each other, in sentences.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {

// Of a relation between `one` and `other`, who stand in it in that order: "王伟 was introduced by 李明".
std::string tie_sentence(Tie kind, std::string_view one, std::string_view other);
// The same on a page about one of the two. Seen from the first: "was introduced by 李明"; from the second: "introduced 王伟".
std::string tie_to(Tie kind, bool from_first, std::string_view whom);

}  // namespace guanxi::domain
