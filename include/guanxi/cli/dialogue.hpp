// Talking with the user on a terminal, a key an answer.
#pragma once

#include <optional>
#include <string>

#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// Asks the question, in lines as wide as the terminal, and shows the key behind it, as if it had been typed. nullopt as Terminal::read_key.
std::optional<char> ask_for_key(Env& env, const std::string& question);

// A line of text to the terminal.
void say_line(Env& env, const std::string& line);

}  // namespace guanxi::cli
