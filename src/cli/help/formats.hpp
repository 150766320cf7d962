// guanxi help formats, guanxi-formats(7): what import reads of each system, and by which rules.
#pragma once

#include <guanxi/cli/help.hpp>

namespace guanxi::cli {

HelpTopic formats_topic();

}  // namespace guanxi::cli
