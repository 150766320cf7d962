// What the commands that record something share: how a piece of work ends, and many records read from stdin.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// What these options were given.
app::Fields fields_of(const Args& args, std::span<const OptionSpec> options);

// Commits under this line, which undo will print; it names too who and what was made on the way (Env::say_made), but for the first so many: what
// was made in a Work that was dropped.
void commit(const Env& env, storage::Work& work, std::string_view line, std::size_t dropped = 0);

// Asks the question ("remove lina?") on the terminal, unless --yes was given. Error: the answer is no (failed, in the words of
// `not_done`, "nothing was removed"), or there is no terminal (usage).
Result<void> agreed(Env& env, const Args& args, const std::string& question, const std::string& not_done);

struct Batch {
  std::string_view command;  // "log"
  std::string_view key;      // "logged": names the number in JSON
  CountedSentence<> one;     // "logged {n} interaction"
  CountedSentence<> many;
  std::span<const std::string_view> fields;   // that a line may have
  std::span<const std::string_view> follows;  // and what --format json prints beside them, which is passed over
  int rows_a_checkpoint;
  storage::Access access = storage::Access::create;
};

// Beside --batch only the options named in `goes_along` mean something (blanks between them): usage error for a word or another option.
Result<void> check_batch(std::string_view command, std::span<const OptionSpec> options, const Args& args, std::string_view goes_along = {});

// JSON Lines from stdin, all or nothing: `record` stores one line's. Errors name the line.
Result<int> record_batch(Env& env, const Batch& batch, const std::function<Result<void>(storage::Store&, app::Fields&)>& record);

}  // namespace guanxi::cli
