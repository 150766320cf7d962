// Who is greeted before which festival, and how.
#include <algorithm>
#include <set>
#include <utility>

#include <guanxi/app/remind_parts.hpp>
#include <guanxi/storage/rhythms.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using calendar::Date;
using calendar::HolidayDay;
using present::DigestItem;
using storage::DueRow;

namespace {

constexpr std::string_view holiday_kind = "holiday:";
constexpr int longest_lead = 60;  // days; what a pack may ask for

// What holds for everybody who is greeted: the words, what to give, what never.
std::string advice(const calendar::Greeting& greeting) {
  std::string text = "; " + greeting.text;
  if (!greeting.say.empty()) text += " (" + greeting.say + ")";
  if (!greeting.english.empty() && greeting.english != greeting.text) text += ", " + greeting.english;
  if (!greeting.give.empty()) text += "; give " + text::joined(greeting.give);
  if (!greeting.never.empty()) text += "; never " + text::joined(greeting.never);
  return text;
}

class Greetings {
 public:
  Greetings(Env& env, storage::Store& store, const ReminderRequest& request, int limit)
      : env_(env), rhythms_(store), request_(request), limit_(limit), until_(request.day + std::chrono::days{request.days}) {}

  Result<std::vector<DigestItem>> collect() {
    for (const auto& country : rhythms_.countries()) {
      if (const auto done = collect(country); !done) return tl::unexpected(done.error());
    }
    std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    if (limit_ >= 0 && found_.size() > static_cast<std::size_t>(limit_)) found_.resize(static_cast<std::size_t>(limit_));
    std::vector<DigestItem> items;
    for (auto& one : found_) items.push_back(std::move(one.item));
    return items;
  }

 private:
  struct Found {
    std::tuple<Date, std::string, std::string, std::string> order;
    DigestItem item;
  };

  Result<void> collect(const std::string& country) {
    const auto pack = env_.packs().of(country);
    if (!pack) return tl::unexpected(pack.error());
    if (!*pack) return {};
    for (const HolidayDay& day : to_be_greeted(**pack, request_.day, until_)) {
      if (const auto put = collect(**pack, day); !put) return put;
    }
    return {};
  }

  Result<void> collect(const calendar::Pack& pack, const HolidayDay& day) {
    const auto days = env_.packs().days(pack.country);
    if (!days) return tl::unexpected(days.error());
    DigestItem common;
    common.kind = "holiday";
    common.date = day.first;
    common.festival = text::fold(pack.country) + "-" + day.holiday->id;
    common.title = festival_title(*day.holiday);
    const std::string closed = closed_around(**days, day.first);
    common.why = pack.name + (closed.empty() ? "" : ", " + closed) + (day.holiday->approximate ? "; the day may be one earlier or later" : "") + advice(*day.holiday->greeting);
    const std::string reminder = std::string(holiday_kind) + day.holiday->id;
    for (const DueRow& row : greeted(pack.country, reminder, whom_it_concerns(pack.country, day))) put(common, reminder, row);
    return {};
  }

  std::vector<DueRow> greeted(const std::string& country, const std::string& reminder, const std::vector<std::string>& whom) {
    if (whom.empty()) return rhythms_.of_country(country, reminder, {}, request_.day, limit_);
    if (!tags_) tags_ = rhythms_.tags();
    std::vector<DueRow> rows;
    std::set<Id> seen;
    for (const auto& tag : *tags_) {
      if (!concerns(whom, {tag})) continue;
      for (auto& row : rhythms_.of_country(country, reminder, tag, request_.day, limit_)) {
        if (seen.insert(row.who.id).second) rows.push_back(std::move(row));
      }
    }
    return rows;
  }

  void put(const DigestItem& common, const std::string& reminder, const DueRow& row) {
    DigestItem item = common;
    item.id = reminder_id(reminder, row.who.id);
    item.who = row.who.handle;
    item.name = row.who.name;
    item.organisation = row.who.organisation;
    item.suggestion = std::string(gets_a_gift(row.tier) ? "a gift or a card" : "a greeting") + (row.prefers.empty() ? std::string() : " (" + row.prefers + ")");
    found_.push_back({{item.date, row.tier.empty() ? "~" : row.tier, item.who, reminder}, std::move(item)});
  }

  Env& env_;
  storage::Rhythms rhythms_;
  const ReminderRequest& request_;
  int limit_;
  Date until_;
  std::optional<std::vector<std::string>> tags_ = {};  // read when a festival asks for them
  std::vector<Found> found_;
};

}  // namespace

std::vector<HolidayDay> to_be_greeted(const calendar::Pack& pack, Date from, Date until) {
  std::vector<HolidayDay> days;
  for (const HolidayDay& day : calendar::holidays_between(pack, from, until + std::chrono::days{longest_lead})) {
    if (!day.holiday || !day.holiday->greeting || day.kind == calendar::HolidayKind::substitute || day.first < from) continue;
    if (day.first - std::chrono::days{day.holiday->greeting->lead_days} <= until) days.push_back(day);
  }
  return days;
}

std::string festival_title(const calendar::Holiday& holiday) {
  return text::both_names(holiday.name, holiday.local);
}

bool gets_a_gift(std::string_view tier) { return tier == "A"; }

std::string closed_around(calendar::WorkCalendar& days, Date day) {
  if (!days.closed(day)) return {};
  const Date first = days.last_workday(day) + std::chrono::days{1};
  const Date last = days.next_workday(day) - std::chrono::days{1};
  const std::string closed = first == last ? "closed " + calendar::iso(day) : "closed " + calendar::iso(first) + " to " + calendar::iso(last);
  return days.provisional(day) ? closed + " (provisional: no official notice for " + calendar::iso(day).substr(0, 4) + " yet)" : closed;
}

Result<std::vector<DigestItem>> holiday_items(Env& env, storage::Store& store, const ReminderRequest& request, int limit) {
  return Greetings(env, store, request, limit).collect();
}

bool is_festival(const RecordId& reminder) { return reminder.kind.starts_with(holiday_kind); }

namespace {

bool greeting_due(const HolidayDay& day, Date today) {
  const auto& greeting = day.holiday->greeting;
  return greeting && day.kind != calendar::HolidayKind::substitute && day.first - std::chrono::days{greeting->lead_days} <= today;
}

// Each festival once, its next occurrence.
std::vector<Festival> festivals_ahead(const calendar::Pack& pack, std::string_view id, Date today) {
  std::vector<Festival> found;
  for (const auto& day : calendar::holidays_between(pack, today, today + std::chrono::days{366})) {
    if (!day.holiday || day.first < today) continue;
    if (id.empty() ? !greeting_due(day, today) : day.holiday->id != id) continue;
    const std::string kind = std::string(holiday_kind) + day.holiday->id;
    const bool known = std::any_of(found.begin(), found.end(), [&](const Festival& f) { return f.reminder == kind; });
    if (!known) found.push_back({kind, day.holiday->name, day.first, day.last});
  }
  return found;
}

}  // namespace

Result<Festival> festival_ahead(Env& env, storage::Store& store, const RecordId& reminder) {
  const std::string id = reminder.kind.substr(holiday_kind.size());
  const auto who = storage::Rhythms(store).one(reminder.id, domain::Touch::contact, env.today(), {}, 0);
  const auto pack = env.packs().of(who.country);
  if (!pack) return tl::unexpected(pack.error());
  const auto found = *pack && who.who.id ? festivals_ahead(**pack, id, env.today()) : std::vector<Festival>();
  if (found.size() == 1) return found.front();
  const std::string whom = who.who.id ? described(who.who) : "somebody who is not known";
  if (found.empty()) {
    const std::string what = id.empty() ? "no greeting is due to " + whom : "'" + id + "' is no festival ahead of " + whom;
    return fail(ErrorKind::no_match, what, "remind prints the ids");
  }
  std::string hint = "say which:";
  for (const auto& festival : found) hint += "\n  " + reminder_id(festival.reminder, reminder.id) + "  " + festival.name + ", " + calendar::iso(festival.first);
  return fail(ErrorKind::no_match, std::to_string(found.size()) + " festivals are ahead of " + whom, hint);
}

}  // namespace guanxi::app
