// Whom the rhythms make due. See ARCHITECTURE.md, "The digest's cost": two indexes answer for everybody whose rhythm is
// in the database (standing.due) or is a class's (standing.base, by tier); the few whom no index can order, those with
// contacts dated after today and those whose reminding is paused, are judged one by one.
#include <algorithm>
#include <cstdint>
#include <set>

#include <guanxi/domain/pressing.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/rhythms.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/store.hpp>

#include "derived.hpp"
#include "due/due_rows.hpp"

namespace guanxi::storage {

using calendar::Date;
using domain::Touch;

const std::pair<const std::string, domain::Rhythm>* class_of(const ClassRhythms& classes, const std::string& tier) {
  auto found = classes.find(tier);
  if (found == classes.end()) found = classes.find("");
  return found == classes.end() ? nullptr : &*found;
}

namespace {

void set_rhythm(Database& db, DueRow& row, domain::Touch touch, HeldBy by, const ClassRhythms& classes) {
  if (by == HeldBy::dead) return;
  if (by == HeldBy::ignored) {
    row.ignored = true;
    row.state.rhythm = domain::Rhythm{.off = true};
    row.source = domain::RhythmSource::person;
    return;
  }
  if (by == HeldBy::a_class) {
    if (const auto* held = class_of(classes, row.tier)) {
      row.state.rhythm = held->second;
      row.source = held->first.empty() ? domain::RhythmSource::fallback : domain::RhythmSource::tier;
    }
  } else if (const auto held = held_rhythms(db, row.who.id).at(static_cast<std::size_t>(touch))) {
    row.state.rhythm = held->rhythm;
    row.source = held->by == HeldBy::organisation ? domain::RhythmSource::org : domain::RhythmSource::person;
  }
}

}  // namespace

DueRow read_candidate(Database& db, const Query& query, const ClassRhythms& classes) {
  DueRow row;
  row.who.id = query.id(0);
  row.who.person = true;
  row.who.handle = query.text(1);
  if (query.view(2) != no_tier) row.tier = query.text(2);
  row.country = query.text(3);
  row.state.country = row.country;
  row.state.last = query.maybe_date(4);
  row.state.added = query.date(5);  // the base, which is the day they were added where there is no last one
  set_rhythm(db, row, static_cast<Touch>(query.integer(7)), static_cast<HeldBy>(query.integer(6)), classes);
  return row;
}

void complete(Database& db, DueRow& row) {
  Query query = db.query(
      "SELECT p.name, o.name, q.org, q.title, p.timezone, p.prefers, p.added, p.language, p.mourning FROM party p "
      "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "
      "LEFT JOIN party o ON o.id = q.org WHERE p.id = ?");
  if (!query.bind(row.who.id).step()) return;
  row.who.name = query.text(0);
  row.who.organisation = query.text(1);
  row.who.organisation_id = query.id(2);
  row.who.title = query.text(3);
  row.timezone = query.text(4);
  row.prefers = query.word<domain::Channel>(5);
  row.state.added = query.date(6);
  row.language = query.text(7);
  row.mourning = query.maybe_date(8);
}

namespace {

// The indexes hold the newest contact of all; as of an earlier day an older one counts.
void rewind(DueRow& row, Store& store, Touch touch, Date today) {
  if (!row.state.last || *row.state.last <= today) return;
  const auto weight = touch == Touch::contact ? domain::Weight::contact : domain::Weight::in_person;
  row.state.last = Interactions(store).last_contact(row.who.id, weight, today);
}

bool before(const DueRow& a, const DueRow& b) {
  const double first = domain::pressing(a.due.urgency, a.tier), second = domain::pressing(b.due.urgency, b.tier);
  if (first != second) return first > second;
  return std::tuple(*a.due.next, domain::tier_order(a.tier), std::string_view(a.who.handle)) <
         std::tuple(*b.due.next, domain::tier_order(b.tier), std::string_view(b.who.handle));
}

std::set<Id> unordered_people(Database& db, Date today) {
  std::set<Id> people;
  if (db.query("SELECT 1 FROM interaction WHERE day > ? LIMIT 1").bind(today).step()) {
    Query ahead = db.query(
        "SELECT p.person FROM interaction i JOIN participant p ON p.interaction = i.id "
        "WHERE i.day > ? AND p.counts > 0");
    ahead.bind(today);
    while (ahead.step()) people.insert(ahead.id(0));
  }
  Query paused = db.query("SELECT person FROM own_pause WHERE until > ?");
  paused.bind(today);
  while (paused.step()) people.insert(paused.id(0));
  return people;
}

// Whoever is met soon anyway, by something planned, is not asked for as well.
void leave_out_expected(Database& db, Touch touch, Date today, std::set<Id>& skip, std::set<Id>& singles) {
  if (!db.query("SELECT 1 FROM interaction WHERE stage = 1 LIMIT 1").step()) return;
  Query query = db.query(
      "SELECT p.person FROM interaction i JOIN participant p ON p.interaction = i.id "
      "WHERE i.stage = 1 AND i.day BETWEEN ?1 AND ?2 AND (?3 = 0 OR i.via = 1)");
  query.bind(today, today + std::chrono::days{domain::met_soon_days}, touch);
  while (query.step()) {
    skip.insert(query.id(0));
    singles.erase(query.id(0));
  }
}

bool snoozed(Database& db, Id person, std::string_view kind, Date today) {
  Query query = db.query("SELECT 1 FROM own_snooze WHERE kind = ? AND subject = ? AND until > ?");
  return query.bind(kind, person.value, today).step();
}

}  // namespace

std::vector<std::string> tier_orders(Database& db, Touch touch) {
  std::vector<std::string> found;
  std::string last;
  while (true) {
    Query query = db.derived("SELECT min(rank) FROM standing WHERE what = ? AND own = 0 AND rank > ?");
    query.bind(touch, last).step();
    if (query.null(0)) return found;
    last = query.text(0);
    found.push_back(last);
  }
}

std::vector<std::string> countries(Database& db) {
  std::vector<std::string> found;
  std::string last;
  while (true) {
    Query query = db.derived("SELECT min(country) FROM standing WHERE what = 0 AND country <> '' AND country > ?");
    query.bind(last).step();
    if (query.null(0)) return found;
    last = query.text(0);
    found.push_back(last);
  }
}

namespace {

bool falls_due_with_others(const DueRow& row, const calendar::Duration& every) {
  const Date base = row.state.last.value_or(row.state.added), due = base + every;
  const std::chrono::days one{1};
  return base - one + every == due || base + one + every == due;
}

}  // namespace

void collect(Database& db, Query& query, const Search& search, const calendar::Duration* every, std::vector<DueRow>& rows) {
  std::size_t taken = 0;
  while (query.step()) {
    if (search.skip.contains(query.id(0))) continue;
    DueRow row = read_candidate(db, query, search.classes);
    row.due = domain::due_status(row.state, search.today, 0, search.holiday_shift);
    const bool full = taken >= search.limit;
    if (full && (!every || !falls_due_with_others(row, *every) || by_rhythm(row) != by_rhythm(rows.back()))) return;
    rows.push_back(std::move(row));
    ++taken;
  }
}

namespace {

constexpr const char* of_one = GUANXI_CANDIDATE "WHERE s.person = ? AND s.what = ?";

// Up to this day, by their rhythms, everybody due is among the rows: the last of the first `limit` of them, else `until`.
Date frontier_of(const std::vector<DueRow>& rows, Date until, std::size_t limit) {
  if (rows.size() < limit || rows.empty()) return until;
  std::vector<Date> days;
  for (const DueRow& row : rows) days.push_back(by_rhythm(row));
  const auto last = days.begin() + static_cast<std::ptrdiff_t>(limit - 1);
  std::nth_element(days.begin(), last, days.end());
  return *last;
}

// In order, each once, and no more than were asked for.
void settle(std::vector<DueRow>& rows, Date until, std::size_t limit) {
  std::erase_if(rows, [&](const DueRow& row) { return *row.due.next > until; });
  std::sort(rows.begin(), rows.end(), before);
  const auto same = [](const DueRow& a, const DueRow& b) { return a.who.id == b.who.id; };
  rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  if (rows.size() > limit) rows.resize(limit);
}

}  // namespace

Rhythms::Rhythms(Store& store, domain::HolidayShift holiday_shift) : store_(store), db_(store.database()), holiday_shift_(std::move(holiday_shift)) {}

DueRow Rhythms::one(Id person, Touch touch, Date today, const ClassRhythms& classes, int horizon) {
  DueRow row;
  {
    Query query = db_.derived(of_one);
    if (!query.bind(person, touch).step()) return row;
    row = read_candidate(db_, query, classes);
  }
  complete(db_, row);
  rewind(row, store_, touch, today);
  row.state.paused_until = paused_until(person);
  row.due = domain::due_status(row.state, today, horizon, holiday_shift_);
  return row;
}

// The indexes stand in the order of days. Of one tier's rhythm that is the order of urgency; people with rhythms of their own, and
// those whose day a holiday moved, overtake each other, and so more are read than asked for.
constexpr std::size_t reserve = 24;

std::vector<DueRow> Rhythms::due(Touch touch, Date today, Date until, const ClassRhythms& classes, int limit) {
  if (limit == 0 || snoozed(db_, Id{}, away_kind, today)) return {};
  std::set<Id> singles = unordered_people(db_, today);
  std::set<Id> skip = singles;
  leave_out_expected(db_, touch, today, skip, singles);
  const Search search{touch, today, classes, holiday_shift_, skip, limit < 0 ? SIZE_MAX : static_cast<std::size_t>(limit) + reserve};
  std::vector<DueRow> rows;
  {
    Query query = db_.derived(GUANXI_CANDIDATE "WHERE s.what = ?1 AND s.due <= ?2 " GUANXI_AWAKE "ORDER BY s.due, s.rank, s.handle");
    query.bind(touch, until, snooze_kind(touch), today);
    collect(db_, query, search, nullptr, rows);
  }
  for (const std::string& tier_order : tier_orders(db_, touch)) {
    const auto* held = class_of(classes, tier_order == no_tier ? "" : tier_order);
    if (!held || held->second.off) continue;
    const Date newest = calendar::latest_start(until, held->second.every);
    Query query = db_.query(GUANXI_CANDIDATE "WHERE s.what = ?1 AND s.own = 0 AND s.rank = ?5 AND s.base <= ?2 " GUANXI_AWAKE "ORDER BY s.base, s.handle");
    query.bind(touch, newest, snooze_kind(touch), today, tier_order);
    collect(db_, query, search, &held->second.every, rows);
  }
  if (holiday_shift_) collect_closed(db_, search, frontier_of(rows, until, search.limit), rows);
  for (const Id person : singles) {
    DueRow row = one(person, touch, today, classes, 0);
    if (row.due.next && *row.due.next <= until && !snoozed(db_, person, snooze_kind(touch), today)) rows.push_back(std::move(row));
  }
  settle(rows, until, limit < 0 ? SIZE_MAX : static_cast<std::size_t>(limit));
  for (DueRow& row : rows) {
    if (!singles.contains(row.who.id)) complete(db_, row);
  }
  return rows;
}

std::vector<DueRow> Rhythms::all(Touch touch, Date today, const ClassRhythms& classes, int horizon) {
  std::map<Id, Date> pauses;
  {
    Query query = db_.query("SELECT person, until FROM own_pause");
    while (query.step()) pauses[query.id(0)] = query.date(1);
  }
  std::vector<DueRow> rows;
  Query query = db_.derived(GUANXI_CANDIDATE "WHERE s.what = ?");
  query.bind(touch);
  while (query.step()) {
    DueRow row = read_candidate(db_, query, classes);
    if (!row.state.rhythm) continue;
    complete(db_, row);
    rewind(row, store_, touch, today);
    if (const auto pause = pauses.find(row.who.id); pause != pauses.end()) row.state.paused_until = pause->second;
    row.due = domain::due_status(row.state, today, horizon, holiday_shift_);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> Store::wrong_standings() {
  auto wrong = storage::wrong_standings(*database_);
  for (auto& other : wrong_others(*database_)) wrong.push_back(std::move(other));
  return wrong;
}

}  // namespace guanxi::storage
