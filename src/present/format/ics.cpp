#include "format/ics.hpp"

#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, its end not counted (RFC 5545, 3.1)

// Folded between characters; a line that goes on begins with a blank.
void append(std::string& out, std::string_view name, const std::string& value) {
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

void append(std::string& out, const CalendarEvent& event, const std::string& stamp) {
  append(out, "BEGIN", "VEVENT");
  append(out, "UID", escaped(event.uid));
  append(out, "DTSTAMP", stamp);
  append(out, "DTSTART;VALUE=DATE", basic(event.day));
  append(out, "DTEND;VALUE=DATE", basic(event.day + std::chrono::days{1}));
  append(out, "SUMMARY", escaped(event.summary));
  append(out, "DESCRIPTION", escaped(event.description));
  append(out, "CATEGORIES", escaped(event.category));
  if (!event.location.empty()) append(out, "LOCATION", escaped(event.location));
  if (event.tentative) append(out, "STATUS", "TENTATIVE");
  append(out, "TRANSP", "TRANSPARENT");
  if (event.is_private) append(out, "CLASS", "PRIVATE");
  append(out, "END", "VEVENT");
}

}  // namespace

std::string as_calendar(std::string_view command, std::span<const CalendarEvent> events, calendar::Instant now) {
  if (events.empty()) return {};
  const std::string stamp = basic(now);
  std::string out;
  append(out, "BEGIN", "VCALENDAR");
  append(out, "VERSION", "2.0");
  append(out, "PRODID", "-//guanxi//" + std::string(command) + "//EN");
  append(out, "CALSCALE", "GREGORIAN");
  append(out, "X-WR-CALNAME", "guanxi");
  for (const CalendarEvent& event : events) append(out, event, stamp);
  append(out, "END", "VCALENDAR");
  return out;
}

}  // namespace guanxi::present
