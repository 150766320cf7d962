#include "format/ics.hpp"

#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, its end not counted (RFC 5545, 3.1)

// Folded between characters; a line that goes on begins with a blank.
void put(std::string& out, std::string_view name, const std::string& value) {
  const std::string whole = std::string(name) + ":" + value;
  std::string_view rest = whole;
  std::size_t room = longest_line;
  while (!rest.empty()) {
    const std::string_view line = first_bytes(rest, room);
    out += room == longest_line ? "" : " ";
    out += std::string(line) + "\r\n";
    rest.remove_prefix(line.size());
    room = longest_line - 1;
  }
}

// TEXT (RFC 5545, 3.3.11).
std::string escaped(std::string_view data) {
  std::string out;
  for (const char c : text::lines(data)) {
    if (c == '\n') out += "\\n";
    else if (c == '\\' || c == ';' || c == ',') (out += '\\') += c;
    else out += c;
  }
  return out;
}

std::string basic(calendar::Date day) {
  std::string text = calendar::iso(day);
  std::erase(text, '-');
  return text;
}

std::string basic(calendar::Instant instant) {
  std::string text = calendar::iso_utc(instant);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

void put(std::string& out, const CalendarEvent& event, const std::string& stamp) {
  put(out, "BEGIN", "VEVENT");
  put(out, "UID", escaped(event.uid));
  put(out, "DTSTAMP", stamp);
  put(out, "DTSTART;VALUE=DATE", basic(event.day));
  put(out, "DTEND;VALUE=DATE", basic(event.day + std::chrono::days{1}));
  put(out, "SUMMARY", escaped(event.summary));
  put(out, "DESCRIPTION", escaped(event.description));
  put(out, "CATEGORIES", escaped(event.category));
  if (!event.location.empty()) put(out, "LOCATION", escaped(event.location));
  if (event.tentative) put(out, "STATUS", "TENTATIVE");
  put(out, "TRANSP", "TRANSPARENT");
  if (event.is_private) put(out, "CLASS", "PRIVATE");
  put(out, "END", "VEVENT");
}

}  // namespace

std::string as_calendar(std::string_view command, std::span<const CalendarEvent> events, calendar::Instant now) {
  if (events.empty()) return {};
  const std::string stamp = basic(now);
  std::string out;
  put(out, "BEGIN", "VCALENDAR");
  put(out, "VERSION", "2.0");
  put(out, "PRODID", "-//guanxi//" + std::string(command) + "//EN");
  put(out, "CALSCALE", "GREGORIAN");
  put(out, "X-WR-CALNAME", "guanxi");
  for (const CalendarEvent& event : events) put(out, event, stamp);
  put(out, "END", "VCALENDAR");
  return out;
}

}  // namespace guanxi::present
