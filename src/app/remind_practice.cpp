#include <guanxi/app/remind_practice.hpp>

#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/ledger.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Complaint;
using domain::FaceEvent;
using domain::Favour;
using present::DigestItem;

std::vector<DigestItem> complaint_items(Env&, storage::Store& store, const ReminderRequest& request, int limit) {
  std::vector<DigestItem> items;
  for (const auto& [complaint, who, tier] : storage::Complaints(store).due(request.day, limit)) {
    DigestItem item{to_text(complaint.id), "issue", who.handle, who.name, who.organisation};
    item.date = complaint.due();
    item.title = complaint.sensitive && !request.include_sensitive ? "" : complaint.text;
    item.why = domain::standing(complaint, request.day);
    item.suggestion = complaint.in_private ? domain::raise_in_private : "";
    item.sensitive = complaint.sensitive;
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<DigestItem> owed_gift_items(Env&, storage::Store& store, const ReminderRequest& request, int limit) {
  const auto patience = std::chrono::days{domain::unreturned_after + 1};
  const Date until = request.day + std::chrono::days{request.days};
  std::vector<DigestItem> items;
  for (const auto& [favour, who, tier] : storage::Ledger(store).unreturned(request.day, until - patience, limit)) {
    DigestItem item{to_text(favour.id), "owed", who.handle, who.name, who.organisation};
    item.date = favour.day + patience;
    item.title = favour.sensitive && !request.include_sensitive ? "" : "not yet answered: " + favour.what;
    item.why = "got on " + calendar::iso(favour.day) + ", " + std::to_string((request.day - favour.day).count()) + " days ago; nothing given since";
    item.sensitive = favour.sensitive;
    items.push_back(std::move(item));
  }
  return items;
}

namespace {

using Closed = Result<std::string>;

tl::unexpected<Error> dated_later(std::string_view what, Date its, Date day) {
  return usage_error(std::string(what) + " on " + calendar::iso(its) + ", after " + calendar::iso(day));
}

Closed close_complaint(storage::Store& store, Complaint complaint, Date day, const std::string& because) {
  if (complaint.closed) return usage_error("the issue " + short_text(complaint.id) + " was done already on " + calendar::iso(*complaint.closed));
  if (day < complaint.opened) return dated_later("the issue was raised", complaint.opened, day);
  complaint.closed = day;
  complaint.outcome = because;
  storage::Complaints(store).update(complaint);
  std::string line = "done with the issue " + short_text(complaint.id);
  if (complaint.sensitive) return line;
  return line + ": " + complaint.text + (because.empty() ? "" : " (" + because + ")");
}

Closed rest(storage::Store& store, const Favour& favour, Date day) {
  if (!favour.received) return usage_error(short_text(favour.id) + " was given, not received: it needs no answer from us");
  if (favour.rest) return usage_error(short_text(favour.id) + " was laid to rest already");
  if (day < favour.day) return dated_later("it was received", favour.day, day);
  storage::Ledger(store).rest_favour(favour.id);
  return "laid to rest " + short_text(favour.id) + (favour.sensitive ? "" : ": " + favour.what);
}

// Others' entries decide too whether a loss is made up for already.
Closed repair(storage::Store& store, const FaceEvent& event, Date day) {
  if (!event.lost) return usage_error(short_text(event.id) + " needs no repair: face was given");
  std::vector<FaceEvent> events;
  for (auto& row : storage::Faces(store).of(event.person)) events.push_back(std::move(row.event));
  const auto repaired = domain::repairs(events);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].id == event.id && repaired[i]) return usage_error(short_text(event.id) + " was made up for already on " + calendar::iso(*repaired[i]));
  }
  if (day < event.day) return dated_later("it happened", event.day, day);
  storage::Faces(store).repair(event.id, day);
  return "made up for " + short_text(event.id) + ", sensitive";
}

}  // namespace

std::optional<Closed> close_practice(storage::Store& store, const RecordId& record, Date day, const std::string& because) {
  if (const auto complaint = storage::Complaints(store).find(record.id)) return close_complaint(store, *complaint, day, because);
  if (const auto favour = storage::Ledger(store).favour(record.id)) return rest(store, *favour, day);
  if (const auto event = storage::Faces(store).find(record.id)) return repair(store, *event, day);
  return std::nullopt;
}

}  // namespace guanxi::app
