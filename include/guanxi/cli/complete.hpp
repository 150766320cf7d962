// What a shell may offer for the word at the cursor.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// `words` may begin with the shell's name. Behind it stands the command line up to the cursor without the program's
// name, the last word being typed (it may be empty).
//
// Returns one candidate a line, each replacing the whole last word, with a tab and a description behind it where there
// is one. A first line ":file" asks the shell for its own file names. Whatever goes wrong, the answer is only shorter:
// no message, no exception. The configuration and the database are opened only when the answer needs them.
std::string complete(std::vector<std::string> words, const app::Host& host);
// The same for what stands behind `guanxi __complete`, as it was typed: [SHELL] [--] WORD…
std::string complete_call(std::vector<std::string> words, const app::Host& host);

}  // namespace guanxi::cli
