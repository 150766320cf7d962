// Reminders of one who is away.
#pragma once

#include <guanxi/app/session/session.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::app {

struct Spread {
  int reminders = 0;         // that were put off
  calendar::Date last = {};  // the day on which the last of them comes up
};

// Puts off, within a Work, whoever is due by `back` to be got in touch with or met: the most pressing come up on that day, the others after it,
// on working days of the user's country, at most `a_day` of either a day. Who is put off beyond `back` already stays so.
Result<Spread> spread_after(Session& env, storage::Store& store, calendar::Date back, int a_day);

}  // namespace guanxi::app
