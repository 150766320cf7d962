#include "present_calendar.hpp"

#include <libical/ical.h>

#include <memory>
#include <stdexcept>

#include <guanxi/text/sanitise.hpp>

namespace {

constexpr std::size_t longest_line = 75;

void check_lines(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    if (end == text.npos || end == at || text[end - 1] != '\r') throw std::runtime_error("a line without CRLF");
    const std::string line = text.substr(at, end - 1 - at);
    if (line.size() > longest_line) throw std::runtime_error("a line too long: " + line);
    if (!guanxi::text::valid_utf8(line)) throw std::runtime_error("a character cut: " + line);
    at = end + 1;
  }
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const std::string& text) {
  Component calendar(icalparser_parse_string(text.c_str()), icalcomponent_free);
  if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) throw std::runtime_error("no calendar");
  if (icalcomponent_count_errors(calendar.get()) != 0) throw std::runtime_error("libical finds errors in " + text);
  if (!icalrestriction_check(calendar.get()) || icalcomponent_count_errors(calendar.get()) != 0) {
    throw std::runtime_error("libical finds it against RFC 5545: " + text);
  }
  return calendar;
}

std::string text_of(const char* text) { return text ? text : ""; }

// What RFC 5545, 3.6.1 asks of an event, and libical lets pass.
void check_event(icalcomponent* event) {
  for (const auto kind : {ICAL_UID_PROPERTY, ICAL_DTSTAMP_PROPERTY, ICAL_DTSTART_PROPERTY, ICAL_DTEND_PROPERTY, ICAL_SUMMARY_PROPERTY}) {
    if (icalcomponent_count_properties(event, kind) != 1) throw std::runtime_error("an event without one of each property");
  }
  for (const auto kind : {ICAL_DESCRIPTION_PROPERTY, ICAL_CLASS_PROPERTY, ICAL_TRANSP_PROPERTY}) {
    if (icalcomponent_count_properties(event, kind) > 1) throw std::runtime_error("an event with a property twice");
  }
}

std::string day_of(icalcomponent* event, icalproperty_kind kind) {
  icalproperty* property = icalcomponent_get_first_property(event, kind);
  icalparameter* value = icalproperty_get_first_parameter(property, ICAL_VALUE_PARAMETER);
  if (!value || icalparameter_get_value(value) != ICAL_VALUE_DATE) throw std::runtime_error("an event with a time of day");
  return text_of(icalproperty_get_value_as_string(property));
}

}  // namespace

std::vector<CalendarEvent> read_calendar(const std::string& text) {
  check_lines(text);
  const Component calendar = parsed(text);
  std::vector<CalendarEvent> events;
  const auto next = [&](icalcomponent* (*step)(icalcomponent*, icalcomponent_kind)) { return step(calendar.get(), ICAL_ANY_COMPONENT); };
  for (auto* event = next(icalcomponent_get_first_component); event; event = next(icalcomponent_get_next_component)) {
    if (icalcomponent_isa(event) != ICAL_VEVENT_COMPONENT) throw std::runtime_error("something beside events");
    check_event(event);
    events.push_back({text_of(icalcomponent_get_uid(event)), day_of(event, ICAL_DTSTART_PROPERTY), day_of(event, ICAL_DTEND_PROPERTY),
                      text_of(icalcomponent_get_summary(event)), text_of(icalcomponent_get_description(event))});
  }
  icalmemory_free_ring();
  return events;
}
