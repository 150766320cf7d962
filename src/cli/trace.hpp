// What GUANXI_TRACE asks for: the statements that run, and how long they and the command's stages take. It goes to stderr.
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <string_view>
#include <vector>

#include <guanxi/app/session/stages.hpp>
#include <guanxi/cli/terminal.hpp>
#include <guanxi/storage/trace.hpp>

namespace guanxi::cli {

class Trace final : public storage::StatementObserver, public app::StageObserver {
 public:
  // `wanted` has the words, with commas between; one that is not known is warned of. The streams must outlive this.
  Trace(std::string_view wanted, const app::Host& host, Streams& streams);
  ~Trace() override;
  Trace(const Trace&) = delete;
  Trace& operator=(const Trace&) = delete;

  void finish();  // says how long the stages and the whole took

  void began(const void* run, std::string_view sql) override;
  void fired(std::string_view trigger) override;
  void ended(const void* run, std::string_view sql) override;
  void enter(app::CommandStage stage) override;
  void leave() override;

 private:
  using Time = std::chrono::nanoseconds;
  static constexpr std::size_t stages = 5;

  void want(std::string_view word);
  void say_time(Time time, std::string_view what);
  void account();  // gives the time since the last change of stages to the one that is on

  Streams& streams_;
  Time (*ticks_)();
  bool sql_ = false;
  bool time_ = false;
  Time begin_;
  Time since_;
  std::vector<app::CommandStage> on_ = {};  // the innermost last
  std::array<Time, stages> spent_ = {};
  std::array<bool, stages> entered_ = {};
  std::map<const void*, Time> running_ = {};
};

}  // namespace guanxi::cli
