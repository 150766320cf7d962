// Who wants to see the statements that storage runs.
#pragma once

#include <string_view>

namespace guanxi::storage {

// Statements are told as one line without comments, with the places of their values (`?`, `?1`), never with the values.
class StatementObserver {
 public:
  virtual ~StatementObserver() = default;
  // Several may run at a time: `run` tells them apart, and names another one after the end.
  virtual void began(const void* run, std::string_view sql) = 0;
  virtual void fired(std::string_view trigger) = 0;  // within the statement that runs: a trigger's name, or a step of it
  virtual void ended(const void* run, std::string_view sql) = 0;
};

// From here on the databases that are opened tell it. nullptr: nobody is told. It must outlive those databases, or be replaced before it goes.
void observe_statements(StatementObserver* observer);

}  // namespace guanxi::storage
