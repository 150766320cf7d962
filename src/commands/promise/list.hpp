// `promise` without a text: the list.
#pragma once

#include <algorithm>
#include <array>

#include <guanxi/cli/command.hpp>
#include <guanxi/domain/commitment.hpp>

namespace guanxi::commands {

// The states of the record, and what is open and late: it is none that is kept.
inline constexpr std::string_view late_word = "late";
inline constexpr auto promise_states = [] {
  constexpr auto words = domain::words<domain::PromiseState>();
  std::array<std::string_view, words.size() + 1> all = {words.front(), late_word};
  std::copy(words.begin() + 1, words.end(), all.begin() + 2);
  return all;
}();

Result<int> list_promises(cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
