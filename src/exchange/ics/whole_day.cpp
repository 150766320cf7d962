#include "ics/whole_day.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>

#include "bytes/encoding.hpp"
#include "ics/recurrence.hpp"

namespace guanxi::exchange::ics {
namespace {

using calendar::Date;

constexpr std::size_t date_digits = 8;
constexpr int first_hour_of_the_day_before = 11;  // 11:00 UTC is midnight in New Zealand's summer, 10:00 in Hawaii

bool is_date(std::string_view value) { return value.size() == date_digits && std::all_of(value.begin(), value.end(), ascii::is_digit); }
bool is_date_with_z(std::string_view value) {
  return value.size() == date_digits + 1 && (value.back() == 'Z' || value.back() == 'z') && is_date(value.substr(0, date_digits));
}

bool names_days(std::string_view key) {
  constexpr std::array<std::string_view, 5> keys{"DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"};
  return std::any_of(keys.begin(), keys.end(), [&](auto one) { return ascii::same_word(key, one); });
}

// A line without its end; empty: it stays.
std::string mended(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view head = line.substr(0, colon);
  const std::string_view key = head.substr(0, head.find(';'));
  if (!names_days(key)) return {};
  const std::string_view value = ascii::trimmed(line.substr(colon + 1));
  const bool date = ascii::upper(head).find(";VALUE=DATE") != std::string::npos && ascii::upper(head).find(";VALUE=DATE-") == std::string::npos;
  if (is_date_with_z(value)) return std::string(key) + ";VALUE=DATE:" + std::string(value.substr(0, date_digits));
  if (is_date(value) && !date) return std::string(key) + ";VALUE=DATE:" + std::string(value);
  if (!date || value.find('T') != date_digits) return {};
  const std::string moment = std::string(key) + ":" + std::string(value);
  return ascii::same_word(key, "DTSTART") ? moment + "\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE" : moment;
}

}  // namespace

std::string with_days_mended(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  while (!text.empty()) {
    std::string_view line = ascii::take_line(text);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool folded = !text.empty() && ascii::is_blank(text.front());
    const std::string better = folded ? std::string() : mended(line);
    made += better.empty() ? line : std::string_view(better);
    made += "\r\n";
  }
  return made;
}

icaltimetype as_date(Date day) {
  const auto parts = calendar::parts(day);
  icaltimetype time = icaltime_null_time();
  time.year = parts.year;
  time.month = static_cast<int>(parts.month);
  time.day = static_cast<int>(parts.day);
  time.is_date = 1;
  return time;
}

Date midnight_meant(const icaltimetype& time) {
  const Date day = *day_of(time);
  const bool late = !time.is_date && icaltime_is_utc(time) && time.hour >= first_hour_of_the_day_before;
  return day + std::chrono::days{late ? 1 : 0};
}

Date end_meant(const icaltimetype& time) {
  if (time.is_date || icaltime_is_utc(time)) return midnight_meant(time);
  const bool within = time.hour != 0 || time.minute != 0 || time.second != 0;
  return *day_of(time) + std::chrono::days{within ? 1 : 0};
}

}  // namespace guanxi::exchange::ics
