#include "version.hpp"

namespace guanxi::app {

std::string version_text() { return "guanxi " GUANXI_VERSION "\n"; }

}  // namespace guanxi::app
