#include <guanxi/calendar/date.hpp>

#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// hh:mm:ss; a leap second counts as the second before it, which every clock can show.
std::optional<seconds> read_time(Scanner& scan) {
  const auto hour = scan.digits(2, 2);
  if (!hour || *hour > 23 || !scan.eat(":")) return std::nullopt;
  const auto minute = scan.digits(2, 2);
  if (!minute || *minute > 59 || !scan.eat(":")) return std::nullopt;
  const auto second = scan.digits(2, 2);
  if (!second || *second > 60) return std::nullopt;
  if (scan.eat(".") && !scan.digits(1, 30)) return std::nullopt;
  return hours{*hour} + minutes{*minute} + seconds{*second == 60 ? 59 : *second};
}

std::optional<seconds> read_offset(Scanner& scan) {
  if (scan.eat("Z") || scan.eat("z")) return seconds{0};
  const bool west = scan.eat("-");
  if (!west && !scan.eat("+")) return std::nullopt;
  const auto hour = scan.digits(2, 2);
  if (!hour || *hour > 23 || !scan.eat(":")) return std::nullopt;
  const auto minute = scan.digits(2, 2);
  if (!minute || *minute > 59) return std::nullopt;
  const seconds offset = hours{*hour} + minutes{*minute};
  return west ? -offset : offset;
}

}  // namespace

std::string iso_utc(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  std::string text = iso(Date{day.time_since_epoch()}) + 'T' + clock_text(instant - day);
  if ((instant - day).count() % 60 == 0) text += ":00";
  return text + 'Z';
}

std::optional<Instant> parse_rfc3339(std::string_view text) {
  if (text.size() < 20) return std::nullopt;
  const auto date = parse_iso_date(text.substr(0, 10));
  Scanner scan(text.substr(10));
  if (!date || !(scan.eat("T") || scan.eat("t") || scan.eat(" "))) return std::nullopt;
  const auto time = read_time(scan);
  if (!time) return std::nullopt;
  const auto offset = read_offset(scan);
  if (!offset || !scan.done()) return std::nullopt;
  return Instant{date->time_since_epoch() + *time - *offset};
}

}  // namespace guanxi::calendar
