// What a command is given: the session that it works with, and the terminal that it speaks through.
#pragma once

#include <memory>
#include <string_view>

#include <guanxi/app/session/session.hpp>
#include <guanxi/cli/terminal.hpp>

namespace guanxi::cli {

class Env final : public Terminal, public app::Session {
 public:
  // Reads the configuration. Errors: the session's, an unknown colour mode.
  static Result<std::unique_ptr<Env>> make(const app::Host& host, const app::GlobalOptions& options, Streams& streams = real_streams());

  using Terminal::note;
  using Terminal::warn;
  // What was done, one line to stdout; not with --quiet. Where nothing was changed it says that instead.
  void confirm(std::string_view line);

 private:
  Env(const app::Host& host, const app::GlobalOptions& options, Start start, Streams& streams);
  void about_to_wait() override { let_go(); }  // nobody else shall wait while this does

  bool said_unchanged_ = false;
};

}  // namespace guanxi::cli
