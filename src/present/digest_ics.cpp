#include <algorithm>

#include <fmt/format.h>

#include <guanxi/text/sanitise.hpp>

#include "digest_view.hpp"

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

std::string description(const DigestItem& item, bool overdue) {
  std::string out;
  if (overdue) out += "due " + calendar::iso(item.date) + "\n";
  for (const auto* said : {&item.why, &item.suggestion}) {
    if (!said->empty()) out += text::one_line(*said) + "\n";
  }
  return out + "guanxi done " + short_id(item);
}

void put(std::string& out, const Digest& digest, const DigestItem& item, const std::string& stamp) {
  const bool overdue = item.date < digest.date;
  const calendar::Date day = std::max(item.date, digest.date);
  put(out, "BEGIN", "VEVENT");
  put(out, "UID", escaped(item.id + "@guanxi"));
  put(out, "DTSTAMP", stamp);
  put(out, "DTSTART;VALUE=DATE", basic(day));
  put(out, "DTEND;VALUE=DATE", basic(day + std::chrono::days{1}));
  put(out, "SUMMARY", escaped(headline(item)));
  put(out, "DESCRIPTION", escaped(description(item, overdue)));
  put(out, "CATEGORIES", escaped(item.kind));
  put(out, "TRANSP", "TRANSPARENT");
  if (item.sensitive) put(out, "CLASS", "PRIVATE");
  put(out, "END", "VEVENT");
}

}  // namespace

std::string as_ics(const Digest& digest, calendar::Instant now) {
  if (digest.items.empty()) return {};
  const std::string stamp = basic(now);
  std::string out;
  put(out, "BEGIN", "VCALENDAR");
  put(out, "VERSION", "2.0");
  put(out, "PRODID", "-//guanxi//remind//EN");
  put(out, "CALSCALE", "GREGORIAN");
  put(out, "X-WR-CALNAME", "guanxi");
  for (const DigestItem& item : digest.items) put(out, digest, item, stamp);
  put(out, "END", "VCALENDAR");
  return out;
}

}  // namespace guanxi::present
