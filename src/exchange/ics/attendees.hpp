// Who was at a meeting, and how it was held.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <libical/ical.h>

#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange::ics {

struct Attendance {
  std::vector<ReadWho> people = {};
  bool owner_declined = false;
};
// The organiser and those who were asked, without rooms, lists and those who declined, each once. `owner`: the calendar's own address, where
// it tells that; its owner is left out.
Attendance attendance_of(icalcomponent* event, std::string_view owner);

// Kind, channel and place, by the location and the links of the event.
void tell_how(icalcomponent* event, ReadInteraction& meeting);

// Of a property of this kind; an X-property by name.
std::string text_of(icalcomponent* event, icalproperty_kind kind);
std::string x_text(icalcomponent* component, std::string_view name);

}  // namespace guanxi::exchange::ics
