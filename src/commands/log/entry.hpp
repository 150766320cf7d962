// One interaction, recorded from the command line: by log and by its short forms.
#pragma once

#include <guanxi/app/session/fields.hpp>
#include <guanxi/base/error.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {

// Fields: those of the options, with who and text. Without a text, on a terminal, it is asked for.
Result<int> log_entry(cli::Env& env, app::Fields fields);
// The same within a Work, which it commits; nothing is asked.
Result<int> record_entry(cli::Env& env, storage::Store& store, storage::Work& work, const app::Fields& fields);

}  // namespace guanxi::commands
