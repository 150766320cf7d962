// Laws of the digest as a calendar, read back by libical.
#include "present_calendar.hpp"

#include <algorithm>

#include <guanxi/text/sanitise.hpp>

#include "present_generators.hpp"
#include "present_properties.hpp"

using namespace guanxi::present;

namespace {

// libical drops the blanks at both ends of a line.
std::string read(const std::string& data) {
  const std::string text = guanxi::text::one_line(data);
  const auto first = text.find_first_not_of(' ');
  return first == text.npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}  // namespace

bool check_calendars() {
  return rc::check("a calendar holds every item, and says what the item says", [] {
    const Digest digest = *any_digest();
    const auto events = read_calendar(as_ics(digest, guanxi::calendar::Instant(std::chrono::seconds{1800576000})));
    RC_ASSERT(events.size() <= digest.items.size());
    for (const DigestItem& item : digest.items) {
      const bool together = item.kind == "holiday" && !item.festival.empty();  // one event a festival
      RC_ASSERT(std::any_of(events.begin(), events.end(), [&](const auto& event) {
        return (together || event.uid == item.id + "@guanxi") && event.summary.find(read(item.title)) != std::string::npos &&
               event.description.find(read(item.why)) != std::string::npos;
      }));
    }
    for (const auto& event : events) {
      RC_ASSERT(event.start >= "20270122");
      RC_ASSERT(event.end > event.start);
    }
  });
}
