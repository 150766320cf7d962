// Spreading what falls on one day over the days after it.
#pragma once

#include <functional>
#include <map>

#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

// Gives out days, to the most pressing first. What is on a closed day counts on the working day after it.
class Spreading {
 public:
  using NextWorkday = std::function<calendar::Date(calendar::Date)>;  // that day or the first after it

  // At most `a_day` (1 or more) of a day.
  Spreading(int a_day, NextWorkday next_workday);

  // Something stays on its day, be there room or not.
  void keep(calendar::Date day);
  // The first working day from that one on which there is room; it has one more then.
  calendar::Date place(calendar::Date earliest);

 private:
  calendar::Date with_room(calendar::Date day);

  int a_day_;
  NextWorkday next_workday_;
  std::map<calendar::Date, int> count_ = {};              // by working day
  std::map<calendar::Date, calendar::Date> onward_ = {};  // from a full day to one that may have room
};

}  // namespace guanxi::domain
