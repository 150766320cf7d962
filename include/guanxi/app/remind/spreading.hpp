// Reminders to get in touch and to meet, put off so that no day has a heap of them.
#pragma once

#include <optional>

#include <guanxi/app/session/session.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::app {

struct Spread {
  int reminders = 0;         // that were put off
  calendar::Date last = {};  // the day on which the last of them comes up
  int a_day = 0;             // how many calls, and how many meetings, a day has at most
  int fullest = 0;           // how many the fullest day had before
};

// How many calls, and how many meetings, a day is to have: remind.section, else a week's days.
int usual_a_day(const Session& env);

// Within a Work: nobody comes up to be got in touch with or met before `back`, whoever is added meanwhile. Of those who are due by then the most
// pressing come up on that day, the others are put off to days after it, working days of the user's country, at most `a_day` of either a
// day. Who is put off beyond `back` already stays so.
Result<Spread> spread_after(Session& env, storage::Store& store, calendar::Date back, int a_day);

struct EvenRequest {
  int a_day = 1;
  std::optional<int> days = {};                  // rather so many a day that the fullest day takes so many working days
  std::optional<storage::Selector> chosen = {};  // who may be put off; none: everybody
};
// Puts off, within a Work, whoever is due, today or ever, on a day that has too many: the most pressing keep it, the others come up on the next
// working days that have room. Nobody comes up earlier than they are due. Error (usage): that takes more days than the calendar has.
Result<Spread> spread_evenly(Session& env, storage::Store& store, const EvenRequest& request);

}  // namespace guanxi::app
