// A filter that any of several texts passes.
#pragma once

#include <string>
#include <vector>

namespace guanxi::storage {

// The texts as one, for a field of ListFilter or HistoryFilter: commas part them too. One text alone is itself; none is no filter.
std::string any_of(const std::vector<std::string>& texts);
// The same of texts that may have commas in them.
std::string any_of_these(const std::vector<std::string>& texts);

}  // namespace guanxi::storage
