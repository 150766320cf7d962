#include "cadence/pause.hpp"

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using present::Value;

Result<int> pause_or_resume(Env& env, storage::Store& store, const Paused& paused, const Args& args, std::string_view action) {
  const auto until = args.date("until");
  if (action == "pause" && !until) return usage_error(message("cadence: pause needs --until DATE"));
  storage::Work work(store, "cadence", env.now());
  const auto touched = set_pause(store, paused.people, until);
  if (touched.empty()) {
    return usage_error(paused.several ? message("nobody of them is paused: {whom}", "whom"_is = paused.words)
                                      : message("{whom} is not paused", "whom"_is = paused.words));
  }
  std::string line = until ? message("{whom}: paused until {day}", "whom"_is = paused.words, "day"_is = calendar::iso(*until))
                           : message("{whom}: no longer paused", "whom"_is = paused.words);
  if (paused.several) line += ": " + counted(static_cast<std::int64_t>(touched.size()), "person", "people");
  work.commit(line);
  if (paused.several) print_result(env, "cadence", {{"set", line}, {"who", Value::strings(touched)}, {"paused_until", until}}, line);
  else print_result(env, "cadence", {{"who", touched.front()}, {"paused_until", until}}, line);
  return 0;
}

}  // namespace guanxi::commands
