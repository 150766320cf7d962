// The unit of work that every writing command is.
#pragma once

#include <memory>
#include <string_view>

#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// One BEGIN IMMEDIATE transaction, recorded by a session. Without commit() it is rolled back, as if nothing had been.
class Work {
 public:
  Work(Store& store, std::string_view command, calendar::Instant now);
  ~Work();
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  // Between two rows of a large batch: keeps memory bounded by writing the journal of what was done so far.
  void checkpoint();
  // `summary` says in words what was done; undo prints it. A command that changed nothing leaves no entry.
  void commit(std::string_view summary);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace guanxi::storage
