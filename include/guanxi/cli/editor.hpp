// The user's editor on a file that stays, whatever becomes of the editor.
#pragma once

#include <string>

#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// Error (usage): no editor is named, and there is no terminal for the usual one.
Result<void> can_edit(const Env& env);
// From the line on (0: none is named), where the editor can be told one. Waits for it; the keys that end a program are the editor's
// meanwhile. Error: it failed.
Result<void> edit_file(Env& env, const std::string& file, int line);

}  // namespace guanxi::cli
