#include <guanxi/cli/env.hpp>

#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::cli {

Env::Env(const app::Host& host, const app::GlobalOptions& options, Start start, Streams& streams)
    : Terminal(host, options, streams), Session(host, options, std::move(start), *this) {}

Result<std::unique_ptr<Env>> Env::make(const app::Host& host, const app::GlobalOptions& options, Streams& streams) {
  TRY_ASSIGN(auto start, read(host, options));
  std::unique_ptr<Env> env(new Env(host, options, std::move(start), streams));
  TRY(env->configure(env->config()));
  return env;
}

void Env::confirm(std::string_view line) {
  if (quiet() || (unchanged() && said_unchanged_)) return;
  if (unchanged()) {
    said_unchanged_ = true;
    print(message("nothing changed: that is how it was already"));
  } else {
    print(text::lines(line));
  }
  print("\n");
}

}  // namespace guanxi::cli
