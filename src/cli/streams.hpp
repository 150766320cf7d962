// What the streams and the terminal say alike.
#pragma once

#include <string_view>

#include <guanxi/cli/terminal.hpp>

namespace guanxi::cli {

// Data was lost on the way to stdout.
tl::unexpected<Error> unwritten_output();

}  // namespace guanxi::cli
