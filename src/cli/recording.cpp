#include <guanxi/cli/recording.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr std::size_t most_named = 5;

// The line, and what was made on the way: "…; new: huawei  华为, chenjing  陈静 and 3 more".
std::string with_made(std::string_view line, std::span<const std::string> made) {
  if (made.empty()) return std::string(line);
  const std::size_t named = std::min(made.size(), most_named), more = made.size() - named;
  const std::string names = text::joined({made.begin(), made.begin() + static_cast<std::ptrdiff_t>(named)});
  return more == 0 ? message("{line}; new: {names}", "line"_is = line, "names"_is = names)
                   : message("{line}; new: {names} and {more} more", "line"_is = line, "names"_is = names, "more"_is = more);
}

}  // namespace

Fields fields_of(const Args& args, std::span<const OptionSpec> options) {
  Fields fields;
  for (const OptionSpec& option : options) {
    for (const auto& value : args.all(option.name())) fields.append(option.name(), value);
  }
  return fields;
}

void commit(const Env& env, storage::Work& work, std::string_view line, std::size_t dropped) {
  work.commit(with_made(line, std::span(env.made()).subspan(dropped)));
}

Result<void> agreed(Env& env, const Args& args, const std::string& question, const std::string& not_done) {
  if (args.has("yes")) return {};
  const auto answer = env.ask(question);
  if (!answer)
    return usage_error(message("there is no terminal to ask on: {question} {result}", "question"_is = question, "result"_is = not_done),
                       message("--yes does it without asking"));
  return *answer ? Result<void>() : fail(ErrorKind::failed, not_done);
}

Result<void> check_batch(std::string_view command, std::span<const OptionSpec> options, const Args& args, std::string_view goes_along) {
  const auto refused = [command](std::string hint) {
    return usage_error(message("{command}: --batch reads everything from stdin", "command"_is = command), std::move(hint));
  };
  if (!args.words().empty()) return refused(message("leave out '{words}'", "words"_is = args.rest(0)));
  const auto along = ascii::words(goes_along);
  for (const OptionSpec& option : options) {
    const bool fits = option.name() == "batch" || std::find(along.begin(), along.end(), option.name()) != along.end();
    if (!fits && args.has(option.name())) return refused(message("leave out --{option}; a line tells it", "option"_is = option.name()));
  }
  return {};
}

Result<int> record_batch(Env& env, const Batch& batch, const std::function<Result<void>(storage::Store&, Fields&)>& record) {
  TRY_ASSIGN(const auto text, env.read_stdin());
  auto& store = env.store(batch.access);
  storage::Work work(store, batch.command, env.now());
  int count = 0;
  TRY(each_json_line(text, batch.fields, batch.follows, [&](Fields& fields) -> Result<void> {
    TRY(record(store, fields));
    if (++count % batch.rows_a_checkpoint == 0) work.checkpoint();
    return {};
  }));
  const std::string line = message_plural(count, batch.one, batch.many);
  commit(env, work, line);
  if (count == 0 && !env.json()) {  // nothing came in, which is not the same as nothing having changed
    if (!env.quiet()) env.print(line + "\n");
    return 0;
  }
  print_result(env, batch.command, {{std::string(batch.key), count}}, line);
  return 0;
}

}  // namespace guanxi::cli
