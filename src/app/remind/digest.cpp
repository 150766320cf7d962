#include <guanxi/app/remind/digest.hpp>

#include <array>

#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/app/remind/obligations.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/milestone.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/occasions.hpp>
#include <guanxi/storage/rhythms.hpp>
#include <guanxi/storage/snapshot.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Touch;
using present::Digest;
using present::DigestItem;

namespace {

constexpr std::array<std::string_view, 10> kinds = {"issue",    "planned", "missed",   "promise", word_of(Touch::contact), word_of(Touch::in_person),
                                                    "occasion", "holiday", "decision", "owed"};

// Collects items kind by kind until there are enough.
class Collector {
 public:
  Collector(Session& env, storage::Store& store, const ReminderRequest& request)
      : env_(env), store_(store), request_(request), clocks_(env, env.zone().instant(request.day)) {
    digest_.date = request.day;
    digest_.until = request.day + std::chrono::days{request.days};
    if (request.chosen) selection_.emplace(store, *request.chosen);
  }

  Result<Digest> collect() {
    if (wants("issue")) append_all(complaint_items(store_, request_, to_ask()));
    if (wants("planned")) append_all(planned_items(env_, store_, request_, to_ask()));
    if (wants("missed")) missed();
    if (wants("promise")) append_all(promise_items(store_, request_, to_ask()));
    for (const Touch touch : {Touch::contact, Touch::in_person}) {
      if (!wants(word_of(touch))) continue;
      TRY(touches(touch));
    }
    if (wants("occasion")) occasions();
    if (wants("holiday")) {
      TRY_ASSIGN(auto items, holiday_items(env_, store_, request_, to_ask()));
      append_all(std::move(items));
    }
    if (wants("decision")) append_all(decision_items(store_, request_.day, digest_.until, to_ask(), request_.include_sensitive));
    if (wants("owed")) append_all(owed_items(store_, request_, to_ask()));
    return std::move(digest_);
  }

 private:
  bool wants(std::string_view kind) const { return room() != 0 && (request_.kinds.empty() || request_.kinds.contains(kind)); }

  // How many more; -1: no limit. What was given before is asked for too, and left out afterwards; which are chosen is known afterwards alone.
  int room() const { return request_.limit < 0 ? -1 : request_.limit - static_cast<int>(digest_.items.size()); }
  int to_ask() const { return room() < 0 || selection_ ? -1 : room() + static_cast<int>(request_.given.size()); }

  // Of what nobody is named by, as a question to the user, nothing is chosen.
  bool chosen(const DigestItem& item) {
    if (!selection_) return true;
    std::vector<Id> concerned = item.others;
    if (const auto party = storage::Parties(store_).with_handle(item.who, storage::PartyKind::any)) concerned.push_back(*party);
    return !concerned.empty() && selection_->chooses(concerned, item.date, item.date);
  }

  void append(DigestItem item) {
    if (room() != 0 && !request_.given.contains(item.id) && chosen(item)) digest_.items.push_back(std::move(item));
  }

  void append_all(std::vector<DigestItem> items) {
    for (auto& item : items) append(std::move(item));
  }

  Result<void> touches(Touch touch) {
    TRY_ASSIGN(const auto classes, class_rhythms(env_, store_, touch));
    auto rhythms = rhythms_of(env_, store_);
    for (const auto& row : rhythms.due(touch, request_.day, digest_.until, classes, to_ask())) {
      if (selection_ && !selection_->chooses(row.who.id, row.due.next, row.due.next)) continue;
      TRY_ASSIGN(auto item, touch_item(touch, row));
      append(std::move(item));
    }
    return {};
  }

  // Why a day is earlier than the rhythm has it.
  std::string moved_before(std::string_view country, calendar::Date closed) {
    const std::string day = calendar::iso(closed), name = closed_day_name(env_, country, closed);
    const auto when = "day"_is = day;
    const auto holiday = "holiday"_is = name;
    return closed_provisionally(env_, country, closed) ? message("before {day}, {holiday}, provisional", when, holiday)
                                                       : message("before {day}, {holiday}", when, holiday);
  }

  Result<DigestItem> touch_item(Touch touch, const storage::DueRow& row) {
    const std::string kind = to_text(touch);
    DigestItem item{reminder_id(kind, row.who.id), kind, row.who.handle, row.who.name, row.who.organisation};
    item.date = *row.due.next;
    const auto& last = row.state.last;
    const std::string rhythm = calendar::to_text(row.state.rhythm->every);
    const auto every = "rhythm"_is = rhythm;
    item.why = text::joined(
        {touch == Touch::contact ? message("every {rhythm}", every) : message("face to face every {rhythm}", every),
         last ? message("last {day}", "day"_is = calendar::iso(*last)) : message("never yet; added {day}", "day"_is = calendar::iso(row.state.added)),
         row.due.status == domain::Status::lapsed ? message("lapsed") : ""});
    if (row.due.closed) item.why += "; " + moved_before(row.country, *row.due.closed);
    if (touch == Touch::in_person) return item;
    ZoneHints hints{row.timezone, row.country};
    TRY_ASSIGN(const auto asks, clocks_.asks_for_city(hints));
    if (asks) hints.city = storage::Parties(store_).place(row.who.id).city;
    TRY_ASSIGN(const auto suggestion, clocks_.suggestion(hints, row.prefers, request_.day));
    item.suggestion = suggestion.whole;
    item.beside = suggestion.brief;
    return item;
  }

  // The lunar date, what is special about this year's day, and whether it is not to be wished before.
  std::string why(const storage::OccasionRow& row) const {
    const auto& occasion = row.occasion;
    const std::string lunar = occasion.date.lunar ? calendar::to_text(occasion.date) : "";
    const bool chinese = domain::keeps_chinese_birthdays(row.country, occasion.date);
    const std::string note =
        occasion.label == domain::birthday_label ? domain::birthday_note(occasion.date, row.day, chinese) : domain::anniversary_note(occasion.date, row.day);
    return text::joined({lunar, note, row.day > request_.day ? wish_note(env_, row.occasion, row.country) : ""}, "; ");
  }

  DigestItem occasion_item(const storage::OccasionRow& row, std::string_view kind) const {
    DigestItem item{to_text(row.occasion.id), std::string(kind), row.who.handle, row.who.name, row.who.organisation};
    item.date = row.day;
    item.title = row.occasion.label;
    if (row.occasion.label == domain::birthday_label) {
      if (const auto age = calendar::age_on(row.occasion.date, row.day)) item.title += " (" + std::to_string(*age) + ")";
    }
    item.why = why(row);
    return item;
  }

  void occasions() {
    for (const auto& row : storage::Occasions(store_).due(request_.day, request_.days, to_ask())) append(occasion_item(row, "occasion"));
  }

  void missed() {
    for (const auto& row : storage::Occasions(store_).missed(request_.day, to_ask())) {
      DigestItem item = occasion_item(row, "missed");
      item.suggestion = domain::is_term(row.occasion.label) ? message("it stays here until it is done") : message("late good wishes are better than none");
      append(std::move(item));
    }
  }

  Session& env_;
  storage::Store& store_;
  const ReminderRequest& request_;
  std::optional<storage::Selection> selection_ = {};
  Clocks clocks_;
  Digest digest_;
};

}  // namespace

std::span<const std::string_view> reminder_kinds() { return kinds; }

Result<Digest> reminders(Session& env, storage::Store& store, const ReminderRequest& request) {
  const storage::Snapshot moment(store);
  if (request.limit <= 0) return Collector(env, store, request).collect();
  // One more than was asked for tells whether there are more.
  ReminderRequest wider = request;
  ++wider.limit;
  auto digest = Collector(env, store, wider).collect();
  if (!digest || digest->items.size() <= static_cast<std::size_t>(request.limit)) return digest;
  digest->items.pop_back();
  digest->left_out = -1;
  return digest;
}

}  // namespace guanxi::app
