// Who is greeted before which festival, and how; for whom it is to be asked; who mourns.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/greeting.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/rhythms.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/text/alternatives.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Known;
using holidays::Greeting;
using holidays::HolidayDay;
using present::DigestItem;
using std::chrono::days;
using storage::DueRow;

namespace {

constexpr std::string_view holiday_kind = "holiday:";
constexpr std::string_view whom_kind = "whom:";
constexpr int longest_lead = 60;  // days; what a pack may ask for
constexpr int longest_after = 7;  // days after the festival on which it is still brought up, though it may be said for longer
constexpr int searched = 1000;    // people of a country among whom somebody of unknown sex or faith is looked for
constexpr int named = 3;          // of them

// "cn-mid-autumn": the same for everybody who keeps it there.
std::string festival_key(std::string_view country, const holidays::Holiday& holiday) { return text::fold(country) + "-" + holiday.id; }

// "gb-muslims": one question a year for all feasts of those people in a country.
std::string community_key(std::string_view country, const Greeting& greeting) { return text::fold(country) + "-" + text::joined(greeting.concerns, "-"); }

Date last_said(const HolidayDay& day) {
  return std::min(domain::said_span(*day.holiday->greeting, day.first).last.value_or(day.first), day.first + days{longest_after});
}

// What holds for everybody who is greeted in these words: the words, and when; what to give, what never.
std::string advice(const HolidayDay& day, const holidays::Wording& wording) {
  const Greeting& greeting = *day.holiday->greeting;
  const std::string span = domain::in_words(domain::said_span(greeting, day.first));
  const bool given = greeting.gift != holidays::GiftHabit::none && !greeting.give.empty();
  return text::joined({domain::in_words(wording), span.empty() ? "" : message("said {span}", "span"_is = span),
                       given ? message("give {gifts}", "gifts"_is = text::joined(greeting.give)) : "",
                       greeting.never.empty() ? "" : message("never {gifts}", "gifts"_is = text::joined(greeting.never))},
                      "; ");
}

// Tags of the database, by what each alone says of the greeting.
storage::Tagged those_greeted(const Greeting& greeting, const std::vector<std::string>& tags) {
  storage::Tagged found;
  for (const auto& tag : tags) {
    const std::vector<std::string> alone{tag};
    const bool out = std::any_of(greeting.not_for.begin(), greeting.not_for.end(), [&](const auto& key) { return domain::belongs(key, alone); });
    if (out) found.without.push_back(tag);
    else if (domain::greeted(greeting, alone) == Known::yes) found.with.push_back(tag);
  }
  return found;
}

std::vector<std::string> telling_tags(const Greeting& greeting, const std::vector<std::string>& tags) {
  std::vector<std::string> found;
  std::copy_if(tags.begin(), tags.end(), std::back_inserter(found),
               [&](const auto& tag) { return domain::greeted(greeting, std::vector{tag}) != Known::unknown; });
  return found;
}

class Greetings {
 public:
  Greetings(Session& env, storage::Store& store, const ReminderRequest& request, int limit)
      : env_(env), rhythms_(store), snoozes_(store), request_(request), limit_(limit), until_(request.day + days{request.days}) {}

  Result<std::vector<DigestItem>> collect() {
    for (const auto& country : rhythms_.countries()) {
      TRY(collect(country));
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
    TRY_ASSIGN(const auto pack, env_.packs().of(country));
    if (!pack) return {};
    for (const HolidayDay& day : to_be_greeted(*pack, request_.day, until_)) {
      TRY(collect(*pack, day));
    }
    return {};
  }

  Result<void> collect(const holidays::Pack& pack, const HolidayDay& day) {
    TRY_ASSIGN(const auto calendar, env_.packs().days(pack.country));
    DigestItem common;
    common.kind = "holiday";
    common.date = day.first;
    common.festival = festival_key(pack.country, *day.holiday);
    common.title = festival_title(*day.holiday);
    common.beside = pack.name;
    const std::string closed = closed_around(*calendar, day.first);
    common.why = text::joined({text::joined({pack.name, closed}), day.holiday->approximate ? message("the day may be one earlier or later") : ""}, "; ");
    const Greeting& greeting = *day.holiday->greeting;
    const std::string reminder = std::string(holiday_kind) + day.holiday->id;
    for (const DueRow& row : greeted(pack.country, reminder, greeting)) append(pack, day, common, reminder, row);
    if (greeting.ask && !domain::for_everyone(greeting)) ask(pack, day, reminder);
    return {};
  }

  const std::vector<std::string>& tags() {
    if (!tags_) tags_ = rhythms_.tags();
    return *tags_;
  }

  std::vector<DueRow> greeted(const std::string& country, const std::string& reminder, const Greeting& greeting) {
    const bool all = domain::for_everyone(greeting);
    if (all && greeting.not_for.empty()) return rhythms_.of_country(country, reminder, request_.day, limit_);
    const auto tagged = those_greeted(greeting, tags());
    return all ? rhythms_.untagged(country, reminder, tagged.without, request_.day, limit_) : rhythms_.tagged(country, reminder, tagged, request_.day, limit_);
  }

  // Nobody is greeted for what is not known of them: whose day it is is asked, once for all people and feasts of that kind.
  void ask(const holidays::Pack& pack, const HolidayDay& day, const std::string& reminder) {
    const Greeting& greeting = *day.holiday->greeting;
    const std::string kind = std::string(whom_kind) + community_key(pack.country, greeting);
    if (!asked_.insert(kind).second || request_.shared || domain::greeted(greeting, {}) != Known::unknown || snoozes_.snoozed(kind, Id{}, request_.day)) return;
    const auto rows = rhythms_.untagged(pack.country, reminder, telling_tags(greeting, tags()), request_.day, named + 1, searched);
    if (rows.empty()) return;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), named); ++i) names.push_back(rows[i].who.name);
    DigestItem item{reminder_id(kind, Id{}), "holiday", "", day.holiday->name, pack.name, day.first, message("whom?")};
    const std::string either = text::alternatives(greeting.concerns), some = text::joined(names);
    const auto tags = "tags"_is = either;
    item.why = rows.size() > names.size() ? message("tag them {tags}: nothing tells it of {people} and others", tags, "people"_is = some)
                                          : message("tag them {tags}: nothing tells it of {people}", tags, "people"_is = some);
    item.beside = message("tag them {tags}", tags);
    item.suggestion =
        message("guanxi edit WHO --tag +{tag}; guanxi done {id} ends the question for a year", "tag"_is = greeting.concerns.front(), "id"_is = item.id);
    found_.push_back({{item.date, "", "", reminder}, std::move(item)});
  }

  void append(const holidays::Pack& pack, const HolidayDay& day, const DigestItem& common, const std::string& reminder, const DueRow& row) {
    const Greeting& greeting = *day.holiday->greeting;
    DigestItem item = common;
    item.id = reminder_id(reminder, row.who.id);
    item.who = row.who.handle;
    item.name = row.who.name;
    item.organisation = row.who.organisation;
    const std::string by = row.prefers == domain::Channel::none ? std::string() : " (" + to_text(row.prefers) + ")";
    if (row.mourning && day.first <= domain::mourned_until(*row.mourning, pack.mourning)) {
      if (request_.shared) return;  // it is nobody else's business
      item.festival.clear();
      item.beside.clear();
      item.title = message("{festival}: no greeting", "festival"_is = item.title);
      item.why = text::joined({message("in mourning {span}", "span"_is = mourning_words(*row.mourning, pack.mourning)), pack.mourning.about}, "; ");
      item.suggestion = condolence_words(pack.mourning) + by;
    } else {
      item.why += "; " + advice(day, domain::wording_for(greeting, pack.language, row.language));
      item.suggestion = gift_words(greeting, row.tier) + by;
    }
    found_.push_back({{item.date, std::string(domain::tier_order(row.tier)), item.who, reminder}, std::move(item)});
  }

  Session& env_;
  storage::Rhythms rhythms_;
  storage::Snoozes snoozes_;
  const ReminderRequest& request_;
  int limit_;
  Date until_;
  std::optional<std::vector<std::string>> tags_ = {};  // read when a festival asks for them
  std::set<std::string> asked_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<HolidayDay> to_be_greeted(const holidays::Pack& pack, Date from, Date until) {
  int after = 0;
  for (const auto& holiday : pack.holidays) {
    if (holiday.greeting) after = std::max(after, holiday.greeting->not_after.value_or(0));
  }
  std::vector<HolidayDay> found;
  for (const HolidayDay& day : holidays::holidays_between(pack, from - days{std::min(after, longest_after)}, until + days{longest_lead})) {
    if (!day.holiday || !day.holiday->greeting || day.kind == holidays::HolidayKind::substitute || last_said(day) < from) continue;
    if (day.first - days{day.holiday->greeting->lead_days} <= until) found.push_back(day);
  }
  return found;
}

std::string gift_words(const Greeting& greeting, std::string_view tier) {
  if (!gets_a_gift(tier) || greeting.gift == holidays::GiftHabit::none) return message("a greeting");
  return greeting.gift == holidays::GiftHabit::card ? message("a card") : message("a gift or a card");
}

std::string mourning_words(Date began, const holidays::Mourning& custom) {
  const std::string first = calendar::iso(began), last = calendar::iso(domain::mourned_until(began, custom));
  const auto since = "since"_is = first;
  const auto until = "until"_is = last;
  return custom.local.empty() ? message("since {since}, until {until}", since, until)
                              : message("since {since} ({custom}), until {until}", since, "custom"_is = custom.local, until);
}

std::string condolence_words(const holidays::Mourning& custom) {
  if (custom.condolence.text.empty()) return message("condolence instead of a greeting");
  return message("condolence: {words}", "words"_is = domain::in_words(custom.condolence));
}

std::string festival_title(const holidays::Holiday& holiday) { return text::both_names(holiday.name, holiday.local); }

bool gets_a_gift(std::string_view tier) { return domain::tier_rule(tier).gift; }

std::string closed_around(holidays::WorkCalendar& days, Date day) {
  if (!days.closed(day)) return {};
  const Date first = days.last_workday(day) + std::chrono::days{1};
  const Date last = days.next_workday(day) - std::chrono::days{1};
  std::string closed = first == last ? message("closed {day}", "day"_is = calendar::iso(day))
                                     : message("closed {first} to {last}", "first"_is = calendar::iso(first), "last"_is = calendar::iso(last));
  if (!days.provisional(day)) return closed;
  return message("{closed} (provisional: no official notice for {year} yet)", "closed"_is = closed, "year"_is = calendar::parts(day).year);
}

Result<std::vector<DigestItem>> holiday_items(Session& env, storage::Store& store, const ReminderRequest& request, int limit) {
  return Greetings(env, store, request, limit).collect();
}

bool is_festival(const RecordId& reminder) { return reminder.kind.starts_with(holiday_kind) || reminder.kind.starts_with(whom_kind); }

namespace {

bool greeting_due(const HolidayDay& day, Date today) {
  const auto& greeting = day.holiday->greeting;
  return greeting && day.kind != holidays::HolidayKind::substitute && day.first - days{greeting->lead_days} <= today;
}

// Each festival once, its next occurrence, or the one that is still wished.
std::vector<Festival> festivals_ahead(const holidays::Pack& pack, std::string_view id, Date today) {
  std::vector<Festival> found;
  for (const auto& day : holidays::holidays_between(pack, today - days{longest_after}, today + days{366})) {
    if (!day.holiday) continue;
    const Date last = day.holiday->greeting ? std::max(day.first, last_said(day)) : day.first;
    if (last < today || (id.empty() ? !greeting_due(day, today) : day.holiday->id != id)) continue;
    const std::string kind = std::string(holiday_kind) + day.holiday->id;
    const bool known = std::any_of(found.begin(), found.end(), [&](const Festival& f) { return f.reminder == kind; });
    if (!known) found.push_back({kind, day.holiday->name, day.first, std::max(day.last, last)});
  }
  return found;
}

// The next festival of those whom a question is about: "whom:ru-women". It is put to rest until somewhat before the festival comes again,
// wherever the moon puts it.
Result<Festival> asked_about(Session& env, const RecordId& question) {
  constexpr days at_rest{330};
  const std::string key = question.kind.substr(whom_kind.size());
  const std::string country = key.substr(0, key.find('-'));
  TRY_ASSIGN(const auto pack, env.packs().of(country));
  const auto all = pack ? holidays::holidays_between(*pack, env.today() - days{longest_after}, env.today() + days{366}) : std::vector<HolidayDay>();
  for (const auto& day : all) {
    if (!day.holiday || !day.holiday->greeting || last_said(day) < env.today() || community_key(country, *day.holiday->greeting) != key) continue;
    return Festival{question.kind, day.holiday->name, day.first, std::max(env.today(), day.first) + at_rest, ""};
  }
  return fail(ErrorKind::no_match, message("'{id}' is no question of the digest", "id"_is = key), message("remind prints the ids"));
}

}  // namespace

Result<Festival> festival_ahead(Session& env, storage::Store& store, const RecordId& reminder) {
  if (reminder.kind.starts_with(whom_kind)) return asked_about(env, reminder);
  const std::string id = reminder.kind.substr(holiday_kind.size());
  const auto who = storage::Rhythms(store).one(reminder.id, domain::Touch::contact, env.today(), {}, 0);
  TRY_ASSIGN(const auto pack, env.packs().of(who.country));
  auto found = pack && who.who.id ? festivals_ahead(*pack, id, env.today()) : std::vector<Festival>();
  const std::string whom = who.who.id ? described(who.who) : message("somebody who is not known");
  const auto person = "who"_is = whom;
  if (found.size() == 1) {
    found.front().whom = whom;
    return found.front();
  }
  if (found.empty()) {
    return fail(ErrorKind::no_match,
                id.empty() ? message("no greeting is due to {who}", person) : message("'{id}' is no festival ahead of {who}", "id"_is = id, person),
                message("remind prints the ids"));
  }
  std::string hint = message("say which:");
  for (const auto& festival : found) hint += "\n  " + reminder_id(festival.reminder, reminder.id) + "  " + festival.name + ", " + calendar::iso(festival.first);
  return fail(ErrorKind::no_match, message("{count} festivals are ahead of {who}", "count"_is = found.size(), person), hint);
}

}  // namespace guanxi::app
