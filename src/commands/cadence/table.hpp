// The table of rhythms.
#pragma once

#include <guanxi/cli/command.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::commands {

inline constexpr std::string_view cadence_columns[] = {"handle", "name",         "every",   "max",    "in_person",    "source",      "last",
                                                       "next",   "overdue_days", "urgency", "status", "paused_until", "typical_days"};
inline constexpr cli::ColumnList columns_of_cadences[] = {{"", cadence_columns}};

// Of one person, or of everybody whom the filters choose, most urgent first.
Result<int> list_cadences(cli::Env& env, storage::Store& store, const cli::Args& args);

}  // namespace guanxi::commands
