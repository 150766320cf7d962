// One setting of the configuration's file changed, by a command.
#pragma once

#include <functional>
#include <string_view>

#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// Sets the key; an empty value takes it out. `tell` prints the answer, given whether the file changes; the file is changed once
// the answer is written out, and stays as it was where that fails. Errors: with_setting's, HeldFile's, Env::flush's.
Result<void> change_setting(Env& env, std::string_view key, std::string_view value, const std::function<void(bool changes)>& tell);

}  // namespace guanxi::cli
