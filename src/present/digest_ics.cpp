#include <algorithm>

#include <guanxi/text/sanitise.hpp>

#include "digest_view.hpp"
#include "ics.hpp"

namespace guanxi::present {
namespace {

std::string description(const DigestItem& item, bool overdue) {
  std::string out;
  if (overdue) out += "due " + calendar::iso(item.date) + "\n";
  for (const auto* said : {&item.why, &item.suggestion}) {
    if (!said->empty()) out += text::one_line(*said) + "\n";
  }
  return out + "guanxi done " + short_id(item);
}

CalendarEvent event_of(const Digest& digest, const DigestItem& item) {
  return {.uid = item.id + "@guanxi",
          .day = std::max(item.date, digest.date),
          .summary = headline(item),
          .description = description(item, item.date < digest.date),
          .category = item.kind,
          .is_private = item.sensitive};
}

}  // namespace

std::string as_ics(const Digest& digest, calendar::Instant now) {
  std::vector<CalendarEvent> events;
  for (const DigestItem& item : digest.items) events.push_back(event_of(digest, item));
  return as_calendar("remind", events, now);
}

}  // namespace guanxi::present
