#pragma once

#include <string>

namespace guanxi::cli {

std::string version_text();  // "guanxi 0.1.0\n"

}  // namespace guanxi::cli
