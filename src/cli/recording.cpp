#include <guanxi/cli/recording.hpp>

#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr std::size_t most_named = 5;

// "; new: huawei  华为, chenjing  陈静 and 3 more"; nothing when nothing was made.
std::string made_in_words(const std::vector<std::string>& made) {
  std::string words;
  for (std::size_t i = 0; i < made.size() && i < most_named; ++i) words += (i ? ", " : "; new: ") + made[i];
  if (made.size() > most_named) words += " and " + std::to_string(made.size() - most_named) + " more";
  return words;
}

}  // namespace

Fields fields_of(const Args& args, std::span<const OptionSpec> options) {
  Fields fields;
  for (const OptionSpec& option : options) {
    for (const auto& value : args.all(option.name())) fields.put(option.name(), value);
  }
  return fields;
}

void commit(const Env& env, storage::Work& work, std::string_view line) {
  work.commit(std::string(line) + made_in_words(env.made()));
}

Result<void> agreed(Env& env, const Args& args, const std::string& question, const std::string& not_done) {
  if (args.has("yes")) return {};
  const auto answer = env.ask(question);
  if (!answer) return usage_error("there is no terminal to ask on: " + question + " " + not_done, "--yes does it without asking");
  return *answer ? Result<void>() : fail(ErrorKind::failed, not_done);
}

Result<int> record_batch(Env& env, const Batch& batch, const std::function<Result<void>(storage::Store&, const Fields&)>& record) {
  TRY_ASSIGN(const auto text, env.read_stdin());
  auto& store = env.store(batch.access);
  storage::Work work(store, batch.command, env.now());
  int count = 0;
  TRY(each_json_line(text, batch.fields, batch.follows, [&](const Fields& fields) -> Result<void> {
    TRY(record(store, fields));
    if (++count % batch.rows_a_checkpoint == 0) work.checkpoint();
    return {};
  }));
  const std::string line = std::string(batch.done) + " " + counted(count, batch.one, batch.many);
  commit(env, work, line);
  if (count == 0 && !env.json()) {  // nothing came in, which is not the same as nothing having changed
    if (!env.quiet()) env.print(line + "\n");
    return 0;
  }
  print_result(env, batch.command, {{std::string(batch.done), count}}, line);
  return 0;
}

}  // namespace guanxi::cli
