// A calendar file (RFC 5545) of all-day events, whatever they are about.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::present {

// Texts are written as they are here: what is not safe for one line is the caller's to clean; escaping is done in writing.
struct CalendarEvent {
  std::string uid = {};
  calendar::Date day = {};
  std::string summary = {};
  std::string description = {};
  std::string category = {};
  std::string location = {};  // empty: none
  bool tentative = false;     // nobody has agreed to it yet
  bool is_private = false;
};

// `command` names the maker in PRODID; `now`: when it was made. Without an event: nothing at all.
std::string as_calendar(std::string_view command, std::span<const CalendarEvent> events, calendar::Instant now);

}  // namespace guanxi::present
