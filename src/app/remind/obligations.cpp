#include <guanxi/app/remind/obligations.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include <guanxi/base/message.hpp>
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
    item.why = domain::complaint_status(complaint, request.day);
    item.beside = domain::complaint_age(complaint, request.day);
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

Ordered ordered(const std::string& tier, DigestItem item) { return {{item.date, std::string(domain::tier_order(tier)), item.who}, std::move(item)}; }

std::string promised_when(const domain::Promise& promise) {
  const std::string made = calendar::iso(promise.made);
  const auto day = "day"_is = made;
  if (promise.soft) return promise.theirs ? message("they said softly on {day}", day) : message("said softly on {day}", day);
  return promise.theirs ? message("they promised it on {day}", day) : message("promised on {day}", day);
}

// A soft word is no claim: it is brought up so that it costs nobody face.
std::string advice(const domain::Promise& promise) {
  if (!promise.soft) return {};
  return promise.theirs ? message("no firm word: ask how it goes, do not press") : message("no firm word: a line on how it stands is enough");
}

DigestItem promise_item(const storage::PromiseRow& row, const ReminderRequest& request) {
  const auto& promise = row.promise;
  DigestItem item{to_text(promise.id), promise.theirs ? "owed" : "promise", row.who.handle, row.who.name, row.who.organisation};
  item.date = *promise.due;
  item.title = promise.sensitive && !request.include_sensitive ? "" : promise.text;
  item.why = promised_when(promise);
  item.suggestion = advice(promise);
  item.sensitive = promise.sensitive;
  return item;
}

DigestItem unreturned_item(const storage::FavourRow& row, const ReminderRequest& request, std::chrono::days patience) {
  const auto& [favour, who, tier] = row;
  DigestItem item{to_text(favour.id), "owed", who.handle, who.name, who.organisation};
  item.date = favour.day + patience;
  item.title = favour.sensitive && !request.include_sensitive ? "" : message("not yet answered: {what}", "what"_is = favour.what);
  item.why = message_plural((request.day - favour.day).count(), "got on {day}, {n} day ago; nothing given since",
                            "got on {day}, {n} days ago; nothing given since", "day"_is = calendar::iso(favour.day));
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

tl::unexpected<Error> dated_later(Sentence<"its", "day"> sentence, Date its, Date day) {
  return usage_error(message(sentence, "its"_is = calendar::iso(its), "day"_is = calendar::iso(day)));
}

Closed close_complaint(storage::Store& store, Complaint complaint, Date day, const std::string& because) {
  const std::string short_id = short_text(complaint.id);
  const auto id = "id"_is = short_id;
  if (complaint.closed) return usage_error(message("the issue {id} was done already on {day}", id, "day"_is = calendar::iso(*complaint.closed)));
  if (day < complaint.opened) return dated_later(Sentence<"its", "day">("the issue was raised on {its}, after {day}"), complaint.opened, day);
  complaint.closed = day;
  complaint.outcome = because;
  storage::Complaints(store).update(complaint);
  if (complaint.sensitive) return message("done with the issue {id}", id);
  const auto text = "text"_is = complaint.text;
  return because.empty() ? message("done with the issue {id}: {text}", id, text)
                         : message("done with the issue {id}: {text} ({because})", id, text, "because"_is = because);
}

Closed rest(storage::Store& store, const Favour& favour, Date day) {
  const std::string short_id = short_text(favour.id);
  const auto id = "id"_is = short_id;
  if (!favour.received) return usage_error(message("{id} was given, not received: it needs no answer from us", id));
  if (favour.rest) return usage_error(message("{id} is closed already, no return expected", id));
  if (day < favour.day) return dated_later(Sentence<"its", "day">("it was received on {its}, after {day}"), favour.day, day);
  storage::Favours(store).rest(favour.id);
  return favour.sensitive ? message("closed {id}, no return expected", id) : message("closed {id}, no return expected: {what}", id, "what"_is = favour.what);
}

// Others' entries decide too whether a loss is made up for already.
Closed repair(storage::Store& store, const FaceEvent& event, Date day) {
  const std::string short_id = short_text(event.id);
  const auto id = "id"_is = short_id;
  if (!event.lost) return usage_error(message("{id} needs no repair: face was given", id));
  std::vector<FaceEvent> events;
  for (auto& row : storage::Faces(store).of(event.person)) events.push_back(std::move(row.event));
  const auto repaired = domain::repairs(events);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].id != event.id || !repaired[i]) continue;
    return usage_error(message("{id} was made up for already on {day}", id, "day"_is = calendar::iso(*repaired[i])));
  }
  if (day < event.day) return dated_later(Sentence<"its", "day">("it happened on {its}, after {day}"), event.day, day);
  storage::Faces(store).repair(event.id, day);
  return message("made up for {id}, sensitive", id);
}

}  // namespace

std::optional<Closed> close_obligation(storage::Store& store, const RecordId& record, Date day, const std::string& because) {
  if (const auto complaint = storage::Complaints(store).find(record.id)) return close_complaint(store, *complaint, day, because);
  if (const auto favour = storage::Favours(store).find(record.id)) return rest(store, *favour, day);
  if (const auto event = storage::Faces(store).find(record.id)) return repair(store, *event, day);
  return std::nullopt;
}

}  // namespace guanxi::app
