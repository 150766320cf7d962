#include "version.hpp"

namespace guanxi::cli {

std::string version_text() { return "guanxi " GUANXI_VERSION "\n"; }

}  // namespace guanxi::cli
