// From a command line to an exit code.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// Runs the whole call: aliases, --help, --version, the command, its errors. Returns the exit code of the process.
int run(std::vector<std::string> words, app::Host host, Streams& streams = real_streams());

// 0 done, 1 failed, 2 usage, 3 no match, 4 locked.
int exit_code(ErrorKind kind);

}  // namespace guanxi::cli
