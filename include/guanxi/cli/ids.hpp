// Ids that several are named by at once.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// The words, with "-" standing for the ids on stdin: the first word of each line, so that lines which list or remind printed can be piped in.
// An id that was named before is left out. Error: stdin could not be read.
Result<std::vector<std::string>> ids_named(Env& env, const std::vector<std::string>& words);

}  // namespace guanxi::cli
