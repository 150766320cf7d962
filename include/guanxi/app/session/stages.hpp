// The stages of a command, for whoever measures how long they take.
#pragma once

#include <utility>

namespace guanxi::app {

enum class CommandStage { arguments, configuration, opening, running, printing };

// A stage within another one interrupts it.
class StageObserver {
 public:
  virtual ~StageObserver() = default;
  virtual void enter(CommandStage stage) = 0;
  virtual void leave() = 0;
};

// What `work` returns. nullptr: nobody is told.
template <class Work>
decltype(auto) in_stage(StageObserver* observer, CommandStage stage, Work&& work) {
  struct Left {
    StageObserver* observer;
    ~Left() {
      if (observer) observer->leave();
    }
  };
  if (observer) observer->enter(stage);
  const Left left{observer};
  return std::forward<Work>(work)();
}

}  // namespace guanxi::app
