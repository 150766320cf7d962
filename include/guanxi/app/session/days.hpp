// Days that options name.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/app/session/session.hpp>

namespace guanxi::app {

// A day on which something was: in words, read as past. Errors (usage): it is no date, or is still to come.
Result<calendar::Date> past_day(const Session& env, std::string_view text, std::string hint = {});

}  // namespace guanxi::app
