// The frame of the commands that list when WHO stands alone, or nobody does, and record something when more is told. Their options say
// by only_with which of the two they are for.
#pragma once

#include <guanxi/base/message.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

struct ListOrAdd {
  std::string_view command;
  std::span<const OptionSpec> options;
  Sentence<"command", "option"> needs_entry;  // "{command}: --{option} needs a promise": the option was given with a list
  Sentence<"command"> how_to_add;             // "say what was promised: guanxi {command} WHO TEXT"
  Sentence<> how_to_list;                     // "leave it out, or leave out the text": one of a list was given with what is recorded
  Result<int> (*list)(Env& env, const Args& args);
  Result<int> (*add)(Env& env, const Args& args);
};

// Usage error: an option of the other mode was given.
Result<int> list_or_add(Env& env, const ListOrAdd& frame, const Args& args);

// These options, each for what is recorded where it does not say otherwise.
template <class Options>
constexpr Options only_adding(Options options) {
  for (OptionSpec& option : options) {
    if (option.only_with.empty()) option.only_with = when_adding;
  }
  return options;
}

// The same for a list.
template <class Options>
constexpr Options only_listing(Options options) {
  for (OptionSpec& option : options) {
    if (option.only_with.empty()) option.only_with = when_listing;
  }
  return options;
}

// The first option given that this mode of the command does not take; nullptr: there is none.
const OptionSpec* misfit(std::span<const OptionSpec> options, const Args& args, std::string_view mode);

}  // namespace guanxi::cli
