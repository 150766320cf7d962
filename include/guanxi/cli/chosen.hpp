// Words of the record as options give them: the parser has held them against the option's choices.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::cli {

// What an option whose choices are the words of E was given; `otherwise` without it.
template <domain::Worded E>
E chosen(const Args& args, std::string_view option, E otherwise = {}) {
  return domain::parse_word<E>(args.get(option)).value_or(otherwise);
}

// The same of an option that may come again.
template <domain::Worded E>
std::vector<E> all_chosen(const Args& args, std::string_view option) {
  std::vector<E> all;
  for (const auto& word : args.all(option)) {
    if (const auto known = domain::parse_word<E>(word)) all.push_back(*known);
  }
  return all;
}

}  // namespace guanxi::cli
