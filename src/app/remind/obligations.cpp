#include <guanxi/app/remind/obligations.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/promises.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Complaint;
using domain::FaceEvent;
using domain::Favour;
using present::DigestItem;

std::vector<DigestItem> complaint_items(storage::Store& store, const ReminderRequest& request, int limit) {
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

namespace {

// By what items of one kind are ordered that come from two sources: day, tier, handle.
struct Ordered {
  std::tuple<Date, std::string, std::string> order;
  DigestItem item;
};

Ordered ordered(const std::string& tier, DigestItem item) {
  return {{item.date, std::string(domain::tier_order(tier)), item.who}, std::move(item)};
}

// A soft word is no claim: it is brought up so that it costs nobody face.
std::pair<std::string_view, std::string_view> words(const domain::Promise& promise) {
  if (promise.soft) return promise.theirs ? std::pair{"they said softly on ", "no firm word: ask how it goes, do not press"}
                                          : std::pair{"said softly on ", "no firm word: a line on how it stands is enough"};
  return {promise.theirs ? "they promised it on " : "promised on ", ""};
}

DigestItem promise_item(const storage::PromiseRow& row, const ReminderRequest& request) {
  const auto& promise = row.promise;
  const auto [said, advice] = words(promise);
  DigestItem item{to_text(promise.id), promise.theirs ? "owed" : "promise", row.who.handle, row.who.name, row.who.organisation};
  item.date = *promise.due;
  item.title = promise.sensitive && !request.include_sensitive ? "" : promise.text;
  item.why = std::string(said) + calendar::iso(promise.made);
  item.suggestion = advice;
  item.sensitive = promise.sensitive;
  return item;
}

DigestItem unreturned_item(const storage::FavourRow& row, const ReminderRequest& request, std::chrono::days patience) {
  const auto& [favour, who, tier] = row;
  DigestItem item{to_text(favour.id), "owed", who.handle, who.name, who.organisation};
  item.date = favour.day + patience;
  item.title = favour.sensitive && !request.include_sensitive ? "" : "not yet answered: " + favour.what;
  item.why = "got on " + calendar::iso(favour.day) + ", " + std::to_string((request.day - favour.day).count()) + " days ago; nothing given since";
  item.sensitive = favour.sensitive;
  return item;
}

}  // namespace

std::vector<DigestItem> promise_items(storage::Store& store, const ReminderRequest& request, int limit) {
  std::vector<DigestItem> items;
  const Date until = request.day + std::chrono::days{request.days};
  for (const auto& row : storage::Promises(store).due(false, request.day, until, limit)) items.push_back(promise_item(row, request));
  return items;
}

std::vector<DigestItem> owed_items(storage::Store& store, const ReminderRequest& request, int limit) {
  const auto patience = std::chrono::days{domain::unreturned_after + 1};
  const Date until = request.day + std::chrono::days{request.days};
  std::vector<Ordered> found;
  for (const auto& row : storage::Promises(store).due(true, request.day, until, limit)) found.push_back(ordered(row.tier, promise_item(row, request)));
  for (const auto& row : storage::Favours(store).unreturned(request.day, until - patience, limit)) {
    found.push_back(ordered(row.tier, unreturned_item(row, request, patience)));
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
  if (limit >= 0 && found.size() > static_cast<std::size_t>(limit)) found.resize(static_cast<std::size_t>(limit));
  std::vector<DigestItem> items;
  for (auto& one : found) items.push_back(std::move(one.item));
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
  if (favour.rest) return usage_error(short_text(favour.id) + " is closed already, no return expected");
  if (day < favour.day) return dated_later("it was received", favour.day, day);
  storage::Favours(store).rest(favour.id);
  return "closed " + short_text(favour.id) + ", no return expected" + (favour.sensitive ? "" : ": " + favour.what);
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
  if (const auto favour = storage::Favours(store).find(record.id)) return rest(store, *favour, day);
  if (const auto event = storage::Faces(store).find(record.id)) return repair(store, *event, day);
  return std::nullopt;
}

}  // namespace guanxi::app
