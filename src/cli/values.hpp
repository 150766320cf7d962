// What the values of typed options mean.
#pragma once

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// Reads the values of the options that have a type and are not told to the record itself, and the words that are dates; `args` then
// knows what they mean. Usage error for the first one that is no such value, or does not suit, or does nothing without another option.
Result<void> read_values(const Env& env, const CommandSpec& spec, Args& args);

}  // namespace guanxi::cli
