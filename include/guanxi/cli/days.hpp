// Days that are typed, read as the values of date options are: for the words of a command that are more than one date each.
#pragma once

#include <string_view>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// Error (usage): it is no date, or none of those days. `name` is what it says of whose value it is: "--until", "UNTIL".
Result<calendar::Date> read_day(const Env& env, std::string_view name, Days days, std::string_view text, std::string_view advice = {});

}  // namespace guanxi::cli
