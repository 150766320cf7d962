// Going through pairs that may be one, one by one on a terminal.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <guanxi/app/people/doubles.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::commands {

class DoublesWalk {
 public:
  DoublesWalk(cli::Env& env, storage::Store& store, std::vector<app::DoublePair> pairs) : env_(env), store_(store), pairs_(std::move(pairs)) {}

  // Until all were shown, or the user leaves.
  Result<void> go();

 private:
  enum class Then { same, onward, back, leave };

  Result<Then> show_one(const app::DoublePair& pair);
  Result<Then> answer(char key, const app::Double& shown);
  Result<Then> merge(const storage::PartyRef& keep, const storage::PartyRef& other);
  Result<Then> tell_apart(const app::Double& shown);
  Result<Then> take_back();
  Then done(const std::string& line, std::pair<Id, Id> became = {});
  Id now(Id party) const;
  void sum_up();

  cli::Env& env_;
  storage::Store& store_;
  std::vector<app::DoublePair> pairs_;
  std::size_t at_ = 0;

  // An answer that was given: to which pair, what takes it back (none: it changed nothing), and which record became which.
  struct Answer {
    std::size_t at;
    Id entry;
    std::pair<Id, Id> became;
  };
  std::vector<Answer> answers_ = {};
};

}  // namespace guanxi::commands
