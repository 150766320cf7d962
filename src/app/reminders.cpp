#include <guanxi/app/reminders.hpp>

#include <array>

#include <guanxi/app/closures.hpp>
#include <guanxi/app/logging.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/remind_parts.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/ledger.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Touch;
using present::Digest;
using present::DigestItem;

namespace {

constexpr std::array<std::string_view, 8> kinds = {"issue",    "promise", "contact",  "in-person",
                                                   "occasion", "holiday", "decision", "owed"};

// Collects items kind by kind until there are enough.
class Collector {
 public:
  Collector(Env& env, storage::Store& store, const ReminderRequest& request) : env_(env), store_(store), request_(request) {
    digest_.date = request.day;
    digest_.until = request.day + std::chrono::days{request.days};
  }

  Result<Digest> collect() {
    if (wants("promise")) promises(false);
    for (const Touch touch : {Touch::contact, Touch::in_person}) {
      if (!wants(touch == Touch::contact ? "contact" : "in-person")) continue;
      if (const auto done = touches(touch); !done) return tl::unexpected(done.error());
    }
    if (wants("occasion")) occasions();
    if (wants("holiday")) {
      if (const auto done = put_all(holiday_items(env_, store_, request_, to_ask())); !done) return tl::unexpected(done.error());
    }
    if (wants("owed")) promises(true);
    return std::move(digest_);
  }

 private:
  bool wants(std::string_view kind) const {
    return room() != 0 && (request_.kinds.empty() || request_.kinds.contains(kind));
  }

  // How many more; -1: no limit. What was given before is asked for too, and left out afterwards.
  int room() const { return request_.limit < 0 ? -1 : request_.limit - static_cast<int>(digest_.items.size()); }
  int to_ask() const { return room() < 0 ? -1 : room() + static_cast<int>(request_.given.size()); }

  void put(DigestItem item) {
    if (room() != 0 && !request_.given.contains(item.id)) digest_.items.push_back(std::move(item));
  }

  Result<void> put_all(Result<std::vector<DigestItem>> items) {
    if (!items) return tl::unexpected(items.error());
    for (auto& item : *items) put(std::move(item));
    return {};
  }

  void promises(bool theirs) {
    storage::Ledger ledger(store_);
    for (const auto& row : ledger.due_promises(theirs, request_.day, digest_.until, to_ask())) {
      const auto& promise = row.promise;
      const bool hidden = promise.sensitive && !request_.include_sensitive;
      DigestItem item{to_text(promise.id), theirs ? "owed" : "promise", row.who.handle, row.who.name, row.who.organisation};
      item.date = *promise.due;
      item.title = hidden ? "" : promise.text;
      item.why = (theirs ? "they promised it on " : "promised on ") + calendar::iso(promise.made);
      item.sensitive = promise.sensitive;
      put(std::move(item));
    }
  }

  Result<void> touches(Touch touch) {
    const auto classes = class_rhythms(env_, store_, touch);
    if (!classes) return tl::unexpected(classes.error());
    auto rhythms = rhythms_of(env_, store_);
    for (const auto& row : rhythms.due(touch, request_.day, digest_.until, *classes, to_ask())) put(touch_item(touch, row));
    return {};
  }

  DigestItem touch_item(Touch touch, const storage::DueRow& row) const {
    const std::string kind = touch == Touch::contact ? "contact" : "in-person";
    DigestItem item{reminder_id(kind, row.who.id), kind, row.who.handle, row.who.name, row.who.organisation};
    item.date = *row.verdict.next;
    const auto& last = row.standing.last;
    item.why = std::string(touch == Touch::contact ? "every " : "face to face every ") + calendar::to_text(row.standing.rhythm->every) +
               (last ? ", last " + calendar::iso(*last) : ", never yet; added " + calendar::iso(row.standing.added));
    if (row.verdict.status == domain::Status::lapsed) item.why += ", lapsed";
    if (row.verdict.closed) item.why += "; before " + calendar::iso(*row.verdict.closed) + ", " + closure_name(env_, row.country, *row.verdict.closed);
    item.suggestion = touch == Touch::contact ? how(row) : "";
    return item;
  }

  // By their channel, and what their clock says when it is not the user's.
  std::string how(const storage::DueRow& row) const {
    std::string text = row.prefers.empty() ? "" : "by " + row.prefers;
    if (row.timezone.empty() || row.timezone == env_.zone().name()) return text;
    const auto zone = Zone::named(row.timezone);
    if (!zone || request_.day != env_.today()) return text;
    if (zone->local(env_.now()) == env_.local_now()) return text;
    const std::string clock = calendar::iso(zone->local(env_.now())).substr(11, 5);
    return text + (text.empty() ? "" : "; ") + "it is " + clock + " there";
  }

  // The lunar date, or since which year; nothing that the day itself does not tell.
  static std::string why(const domain::Occasion& occasion, Date day) {
    if (occasion.date.lunar) return calendar::to_text(occasion.date);
    const bool since = occasion.label != domain::birthday_label && occasion.date.year && *occasion.date.year < calendar::parts(day).year;
    return since ? "since " + std::to_string(*occasion.date.year) : "";
  }

  void occasions() {
    storage::Ledger ledger(store_);
    for (const auto& row : ledger.due_occasions(request_.day, request_.days, to_ask())) {
      DigestItem item{to_text(row.occasion.id), "occasion", row.who.handle, row.who.name, row.who.organisation};
      item.date = row.day;
      item.title = row.occasion.label;
      if (row.occasion.label == domain::birthday_label) {
        if (const auto age = calendar::age_on(row.occasion.date, row.day)) item.title += " (" + std::to_string(*age) + ")";
      }
      item.why = why(row.occasion, row.day);
      put(std::move(item));
    }
  }

  Env& env_;
  storage::Store& store_;
  const ReminderRequest& request_;
  Digest digest_;
};

}  // namespace

std::span<const std::string_view> reminder_kinds() { return kinds; }

Result<Digest> reminders(Env& env, storage::Store& store, const ReminderRequest& request) {
  return Collector(env, store, request).collect();
}

}  // namespace guanxi::app
