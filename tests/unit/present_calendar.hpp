// Reading iCalendar as a calendar would: by libical, which knows nothing of guanxi.
#pragma once

#include <string>
#include <vector>

struct CalendarEvent {
  std::string uid;
  std::string start;  // 20270206
  std::string end;
  std::string summary;
  std::string description;
};

// Throws std::runtime_error for what is no valid calendar: a line that is too long, cut within a character, or ends
// otherwise than in CRLF; an error that libical finds; a component or property that RFC 5545 does not allow there.
std::vector<CalendarEvent> read_calendar(const std::string& text);
