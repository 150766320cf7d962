// What `remind` is asked for.
#pragma once

#include <string>

#include <guanxi/app/remind/digest.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::commands {

struct ReminderCall {
  app::ReminderRequest what;
  std::string once;
  bool exit_code = false;
  present::Letter letter = {};  // for mail
};

// From the options and the configuration. Usage errors: there is no such kind, none is left, or no address that mail can go to.
Result<ReminderCall> parse_request(const cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
