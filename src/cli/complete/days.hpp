// Days that may be typed, in words of the language of dates that need no quotes.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>

#include "complete/names.hpp"

namespace guanxi::cli {

// The words for near days and the days of the week, without a session: nothing else is known then.
std::vector<Candidate> day_words(Days days);
// Of these days: the words for near ones and the days of the week, with their dates; once something is typed, holidays by their ids too.
std::vector<Candidate> day_candidates(const Env& env, Days days, std::string_view typed);
std::vector<Candidate> month_candidates(const Env& env);  // this one and the eleven that follow
// The holidays of the user's country and of China, by their ids, with the next day of each.
std::vector<Candidate> holiday_candidates(const Env& env);

}  // namespace guanxi::cli
