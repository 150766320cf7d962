// Words that an option's value leaves behind.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// A shell parts "--promise send new schedule" into an option with the value "send" and two more words, which would become part of
// the command's own text or name. So, where the command takes such words:
// - a currency beside an amount is made part of its value: --value 500 USD;
// - one bare word for an option that takes text, with words behind it, is refused, once a word of the command's own stands before;
// - a date whose next word would be understood as part of it is refused: -d 2026-11-20 19:00.
// The hint shows the quoted form. Words behind "--" are nobody's but the command's.
Result<std::vector<std::string>> without_loose_words(const CommandSpec& command, std::vector<std::string> words);

// "-word" behind "--", where a command takes it for a word that leaves out; other words as they are.
std::vector<std::string> with_excluded_words(const CommandSpec& command, std::vector<std::string> words);

}  // namespace guanxi::cli
