// Cells that several lists have: the id, whom it is about, a day, a text that may be hidden.
#pragma once

#include <optional>
#include <string>

#include <guanxi/cli/env.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::cli {

present::Cell id_cell(Id id);                          // whole for scripts, short for people
present::Cell who_cell(const storage::PartyRef& who);  // the handle; name and firm for people
// A day on which something is due; while it is open, "5 days late" is said of a past one.
present::Cell due_cell(const Env& env, const std::optional<calendar::Date>& day, present::Style style, bool open);
present::Cell day_cell(const Env& env, const std::optional<calendar::Date>& day, present::Style style = present::Style::plain);
// null, and "(sensitive)" for people, when hidden.
present::Cell text_cell(const std::string& text, bool hidden);

}  // namespace guanxi::cli
