#pragma once

#include <string>

namespace guanxi::app {

std::string version_text();  // "guanxi 0.1.0\n"

}  // namespace guanxi::app
