// Choosing reminders by their kind, whose they are and when they are due: what remind, snooze and done have in common.
#pragma once

#include <array>
#include <string>
#include <vector>

#include <guanxi/app/remind/digest.hpp>
#include <guanxi/cli/filters.hpp>

namespace guanxi::cli {

inline constexpr std::array reminder_kind_options = {
    OptionSpec{.flags = "--only", .value = "KIND,…", .help = "only these kinds; repeatable", .completes = Completes::reminder, .repeatable = true},
    OptionSpec{.flags = "--except", .value = "KIND,…", .help = "all but these kinds; repeatable", .completes = Completes::reminder, .repeatable = true},
};
inline constexpr auto reminder_options = with_options(reminder_kind_options, filter_options_of_reminders);

// Whether reminders are chosen, by one of those options or by an expression.
bool chooses_reminders(const Args& args);

// Sets the kinds from --only and --except. Usage errors: there is no such kind; none is left.
Result<void> read_kinds(const Args& args, app::ReminderRequest& request);
// Sets whose reminders are asked for, from the filters. --due looks as far ahead as it says. Errors: as of app::selector_of.
Result<void> read_filters(Env& env, storage::Store& store, const Args& args, app::ReminderRequest& request);

// Everything that remind shows today.
app::ReminderRequest todays_reminders(const Env& env);
// Of what is asked for all that is chosen, in the digest's order. Where the request has kinds already, --only and --except say nothing.
Result<std::vector<present::DigestItem>> chosen_reminders(Env& env, storage::Store& store, const Args& args, app::ReminderRequest request);

// Says that nothing fits, which is no error.
int none_chosen(Env& env, std::string_view command);

// Ids and a choice at once may mean two things. Usage error: both are given, or neither.
Result<void> check_choice(std::string_view command, const Args& args, const std::vector<std::string>& ids);

}  // namespace guanxi::cli
