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
  bool count = false;           // only how many there are
  bool notify = false;          // on the desktop instead of stdout
  bool detail = false;          // for people, why and how below each item
  int section = 0;              // the most lines of a kind for people; 0: all
  std::string again = {};       // what asks for the same once more: "--days 7 --tier A"
  present::Letter letter = {};  // for mail
};

// From the options and the configuration. Usage errors: there is no such kind, none is left, no address that mail can go to, or options that
// do not go together.
Result<ReminderCall> parse_request(const cli::Env& env, const cli::Args& args);
// Whose reminders are asked for, from the filters. --due looks as far ahead as it says. Errors: as of app::selector_of.
Result<void> choose(cli::Env& env, storage::Store& store, const cli::Args& args, app::ReminderRequest& request);

}  // namespace guanxi::commands
