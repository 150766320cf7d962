#include <guanxi/calendar/clock.hpp>

#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {

using std::chrono::seconds;

Clock::Clock(seconds offset, std::vector<Change> changes) : first_(offset), changes_(std::move(changes)) {}

seconds Clock::offset(Instant instant) const {
  seconds offset = first_;
  for (const Change& change : changes_) {
    if (instant < change.at) break;
    offset = change.offset;
  }
  return offset;
}

Instant Clock::instant(LocalTime local) const {
  seconds offset = first_;
  for (const Change& change : changes_) {
    // Before the change as the old offset tells it; or in the gap, where the old offset tells what comes after it.
    if (Instant(local.time_since_epoch() - offset) < change.at) break;
    if (Instant(local.time_since_epoch() - change.offset) < change.at) break;
    offset = change.offset;
  }
  return Instant(local.time_since_epoch() - offset);
}

std::string rfc3339(Instant instant, const Clock& clock) {
  const auto minutes = std::chrono::round<std::chrono::minutes>(clock.offset(instant));
  const LocalTime local(instant.time_since_epoch() + minutes);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  std::string text = iso(day) + 'T' + clock_text(local - day);
  if ((local - day).count() % 60 == 0) text += ":00";
  return text + (minutes.count() < 0 ? '-' : '+') + clock_text(std::chrono::abs(minutes));
}

}  // namespace guanxi::calendar
