// Talking with the user on a terminal, a key an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// Asks the question, in lines as wide as the terminal, and shows the key behind it, as if it had been typed. A no-break space keeps words in
// one line and is shown as a blank. nullopt as Terminal::read_key.
std::optional<char> ask_for_key(Env& env, const std::string& question);

// A line of text to the terminal.
void say_line(Env& env, const std::string& line);

// What each key does: lines of a key, two blanks and text, which is folded under itself.
void say_keys(Env& env, std::string_view keys);

// What went wrong with an answer, and what to do, before the question is asked again.
void say_problem(Env& env, const Error& error);

// Takes back what an answer wrote, and says so; no entry: it changed nothing. Error (failed): another command has written since.
Result<void> take_back_answer(Env& env, storage::Store& store, Id entry);

}  // namespace guanxi::cli
