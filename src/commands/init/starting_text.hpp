// The configuration that `init` makes: comments that suggest, and what was said of the user in their place.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::commands {

struct UserField {
  std::string_view option;
  std::string_view key;
  std::string_view suggestion;  // the line whose place the value takes
};
std::span<const UserField> user_fields();

// What was said of the user, by key; what was not said is empty.
struct Beginner {
  std::vector<std::pair<const UserField*, std::string>> said;
  bool anything = false;
  std::vector<std::pair<std::string_view, std::string>> answers = {};  // by key, from the terminal
};

std::string suggestions();  // with nothing said
Result<std::string> starting_text(const Beginner& beginner, std::string_view file_name);

}  // namespace guanxi::commands
