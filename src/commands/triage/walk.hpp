// Going through people one by one on a terminal.
#pragma once

#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/present/digest.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

class Walk {
 public:
  Walk(cli::Env& env, storage::Store& store, std::vector<Id> people) : env_(env), store_(store), people_(std::move(people)) {}

  // Until everybody was shown, or the user leaves.
  Result<void> go();

 private:
  enum class Then { same, onward, back, leave };

  Result<Then> show_one(Id person);
  Result<Then> answer(char key);
  Result<Then> choose_day();
  Result<Then> choose_rhythm();
  Result<Then> write_entry();
  Result<Then> take_back();
  Then done(const std::string& line);
  void sum_up();

  cli::Env& env_;
  storage::Store& store_;
  std::vector<Id> people_;
  std::size_t at_ = 0;
  storage::PartyRef who_ = {};                     // who is shown
  std::vector<present::DigestItem> waiting_ = {};  // with them

  // An answer that was given: about whom, and what takes it back; none: it changed nothing.
  struct Answer {
    std::size_t at;
    Id entry;
  };
  std::vector<Answer> answers_ = {};
};

}  // namespace guanxi::commands
