#include "trace.hpp"

#include <fmt/format.h>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::cli {
namespace {

constexpr std::string_view known[] = {"sql", "time"};

// In the order of CommandStage.
constexpr std::string_view names[] = {"read the arguments", "read the configuration", "open the database", "run", "print"};

std::size_t index(app::CommandStage stage) { return static_cast<std::size_t>(stage); }

}  // namespace

Trace::Trace(std::string_view wanted, const app::Host& host, Streams& streams)
    : streams_(streams), ticks_(host.ticks ? host.ticks : +[] { return Time{0}; }), begin_(ticks_()), since_(begin_) {
  for (const auto word : ascii::split_trimmed(wanted, ',')) want(word);
  storage::observe_statements(this);
}

Trace::~Trace() { storage::observe_statements(nullptr); }

void Trace::want(std::string_view word) {
  if (word.empty()) return;
  if (word == "sql") sql_ = true;
  else if (word == "time") time_ = true;
  else {
    const auto near = text::nearest(word, known);
    const auto hint = near ? message("did you mean '{near}'?", "near"_is = *near) : message("it knows sql and time, with a comma between");
    streams_.err("guanxi: " + message("GUANXI_TRACE does not know '{word}'", "word"_is = word) + "\nhint: " + hint + "\n");
  }
}

void Trace::say_time(Time time, std::string_view what) {
  const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
  streams_.err(fmt::format("time: {:9.3f} ms  {}\n", milliseconds, what));
}

void Trace::began(const void* run, std::string_view sql) {
  if (sql_) streams_.err("sql: " + std::string(sql) + "\n");
  if (time_) running_[run] = ticks_();
}

void Trace::fired(std::string_view trigger) {
  if (sql_) streams_.err("sql:   " + std::string(trigger) + "\n");
}

void Trace::ended(const void* run, std::string_view sql) {
  const auto found = running_.find(run);
  if (found == running_.end()) return;
  say_time(ticks_() - found->second, sql);
  running_.erase(found);
}

void Trace::account() {
  const Time now = ticks_();
  if (!on_.empty()) spent_[index(on_.back())] += now - since_;
  since_ = now;
}

void Trace::enter(app::CommandStage stage) {
  if (!time_) return;
  account();
  on_.push_back(stage);
  entered_[index(stage)] = true;
}

void Trace::leave() {
  if (!time_) return;
  account();
  on_.pop_back();
}

void Trace::finish() {
  if (!time_) return;
  const Time whole = ticks_() - begin_;
  for (std::size_t i = 0; i < stages; ++i) {
    if (entered_[i]) say_time(spent_[i], names[i]);
  }
  say_time(whole, "in all");
}

}  // namespace guanxi::cli
