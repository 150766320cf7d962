// Whom the rhythms make due. See ARCHITECTURE.md, "The digest's cost": two indexes answer for everybody whose rhythm is
// in the database (standing.due) or is a class's (standing.base, by tier); the few whom no index can order, those with
// contacts dated after today and those whose reminding is paused, are judged one by one.
#include <algorithm>
#include <cstdint>
#include <set>

#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/rhythms.hpp>

#include "database.hpp"
#include "rhythm_rows.hpp"

namespace guanxi::storage {

using calendar::Date;
using domain::Touch;

namespace {

constexpr std::string_view no_tier = "~";  // standing.rank of people without a tier

std::string_view snooze_kind(Touch touch) { return touch == Touch::contact ? "contact" : "in-person"; }

// Columns of one standing with its person, and of the rhythm that is the person's or the organisation's own.
#define GUANXI_STANDING                                                                                     \
  "SELECT p.id, p.handle, p.name, o.name, q.org, q.title, p.tier, "                                 \
  "iif(p.country = '', coalesce(o.country, ''), p.country), p.timezone, p.prefers, "                        \
  "s.last, p.added, s.own, r.every, r.most, r.off FROM standing s JOIN party p ON p.id = s.person "         \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "   \
  "LEFT JOIN party o ON o.id = q.org "                                                                      \
  "LEFT JOIN rhythm r ON r.what = s.what AND r.subject = CASE s.own WHEN 1 THEN p.id WHEN 3 THEN p.id "     \
  "WHEN 2 THEN (SELECT u.org FROM position u JOIN rhythm v ON v.subject = u.org AND v.what = s.what "       \
  "WHERE u.person = p.id AND u.to_day IS NULL ORDER BY u.id DESC LIMIT 1) END "

#define GUANXI_AWAKE "AND NOT EXISTS (SELECT 1 FROM snooze z WHERE z.kind = ?3 AND z.subject = s.person AND z.until > ?4) "

const std::pair<const std::string, domain::Rhythm>* class_of(const ClassRhythms& classes, const std::string& tier) {
  auto found = classes.find(tier);
  if (found == classes.end()) found = classes.find("");
  return found == classes.end() ? nullptr : &*found;
}

DueRow read_row(const Query& query, const ClassRhythms& classes) {
  DueRow row;
  row.who = {query.id(0), true, query.text(1), query.text(2), query.text(3), query.id(4), query.text(5)};
  row.tier = query.text(6);
  row.country = query.text(7);
  row.timezone = query.text(8);
  row.prefers = query.text(9);
  row.standing.last = query.maybe_date(10);
  row.standing.added = query.date(11);
  const auto own = query.integer(12);
  if (own == 0) {
    if (const auto* held = class_of(classes, row.tier)) {
      row.standing.rhythm = held->second;
      row.source = held->first.empty() ? domain::RhythmSource::fallback : domain::RhythmSource::tier;
    }
  } else if (!query.null(13)) {
    row.standing.rhythm = read_rhythm(query, 13);
    row.source = own == 2 ? domain::RhythmSource::org : domain::RhythmSource::person;
  }
  return row;
}

// The indexes hold the newest contact of all; as of an earlier day an older one counts.
void rewind(DueRow& row, Store& store, Touch touch, Date today) {
  if (!row.standing.last || *row.standing.last <= today) return;
  const auto weight = touch == Touch::contact ? domain::Weight::contact : domain::Weight::in_person;
  row.standing.last = Interactions(store).last_contact(row.who.id, weight, today);
}

bool before(const DueRow& a, const DueRow& b) {
  const auto rank = [](const DueRow& row) { return row.tier.empty() ? no_tier : std::string_view(row.tier); };
  return std::tuple(*a.verdict.next, rank(a), std::string_view(a.who.handle)) <
         std::tuple(*b.verdict.next, rank(b), std::string_view(b.who.handle));
}

std::set<Id> unordered_people(Database& db, Date today) {
  std::set<Id> people;
  Query ahead = db.query("SELECT p.person FROM interaction i JOIN participant p ON p.interaction = i.id "
                         "WHERE i.day > ? AND p.counts > 0");
  ahead.bind(today);
  while (ahead.step()) people.insert(ahead.id(0));
  Query paused = db.query("SELECT person FROM pause WHERE until > ?");
  paused.bind(today);
  while (paused.step()) people.insert(paused.id(0));
  return people;
}

bool snoozed(Database& db, Id person, Touch touch, Date today) {
  Query query = db.query("SELECT 1 FROM snooze WHERE kind = ? AND subject = ? AND until > ?");
  return query.bind(snooze_kind(touch), person, today).step();
}

std::vector<std::string> ranks(Database& db, Touch touch) {
  std::vector<std::string> found;
  std::string last;
  while (true) {
    Query query = db.query("SELECT min(rank) FROM standing WHERE what = ? AND own = 0 AND rank > ?");
    query.bind(touch, last).step();
    if (query.null(0)) return found;
    last = query.text(0);
    found.push_back(last);
  }
}

struct Search {
  Date today;
  const ClassRhythms& classes;
  const std::set<Id>& skip;
  std::size_t limit;
};

// The first `limit` rows. By a month's rhythm several bases fall due on one day (the 29th to the 31st on 28 February), and
// the index does not order those among themselves: such a day is read to its end.
void collect(Query& query, const Search& search, bool exact_order, std::vector<DueRow>& rows) {
  std::size_t taken = 0;
  while (query.step()) {
    if (search.skip.contains(query.id(0))) continue;
    DueRow row = read_row(query, search.classes);
    row.verdict = domain::judge(row.standing, search.today, 0);
    const bool full = taken >= search.limit;
    if (full && (exact_order || row.verdict.next != rows.back().verdict.next)) return;
    rows.push_back(std::move(row));
    ++taken;
  }
}

}  // namespace

DueRow Rhythms::one(Id person, Touch touch, Date today, const ClassRhythms& classes, int horizon) {
  DueRow row;
  {
    Query query = db_.query(GUANXI_STANDING "WHERE s.person = ? AND s.what = ?");
    if (!query.bind(person, touch).step()) return row;
    row = read_row(query, classes);
  }
  rewind(row, store_, touch, today);
  row.standing.paused_until = paused_until(person);
  row.verdict = domain::judge(row.standing, today, horizon);
  return row;
}

std::vector<DueRow> Rhythms::due(Touch touch, Date today, Date until, const ClassRhythms& classes, int limit) {
  if (limit == 0) return {};
  const std::set<Id> singles = unordered_people(db_, today);
  const Search search{today, classes, singles, limit < 0 ? SIZE_MAX : static_cast<std::size_t>(limit)};
  std::vector<DueRow> rows;
  {
    Query query = db_.query(GUANXI_STANDING "WHERE s.what = ?1 AND s.due <= ?2 " GUANXI_AWAKE
                                            "ORDER BY s.due, s.rank, s.handle");
    query.bind(touch, until, snooze_kind(touch), today);
    collect(query, search, true, rows);
  }
  for (const std::string& rank : ranks(db_, touch)) {
    const auto* held = class_of(classes, rank == no_tier ? "" : rank);
    if (!held || held->second.off) continue;
    const Date newest = calendar::latest_start(until, held->second.every);
    Query query = db_.query(GUANXI_STANDING "WHERE s.what = ?1 AND s.own = 0 AND s.rank = ?5 AND s.base <= ?2 " GUANXI_AWAKE
                                            "ORDER BY s.base, s.handle");
    query.bind(touch, newest, snooze_kind(touch), today, rank);
    collect(query, search, held->second.every.months() == 0, rows);
  }
  for (const Id person : singles) {
    DueRow row = one(person, touch, today, classes, 0);
    if (row.verdict.next && *row.verdict.next <= until && !snoozed(db_, person, touch, today)) rows.push_back(std::move(row));
  }
  std::sort(rows.begin(), rows.end(), before);
  if (limit >= 0 && rows.size() > static_cast<std::size_t>(limit)) rows.resize(static_cast<std::size_t>(limit));
  return rows;
}

std::vector<DueRow> Rhythms::all(Touch touch, Date today, const ClassRhythms& classes, int horizon) {
  std::map<Id, Date> pauses;
  {
    Query query = db_.query("SELECT person, until FROM pause");
    while (query.step()) pauses[query.id(0)] = query.date(1);
  }
  std::vector<DueRow> rows;
  Query query = db_.query(GUANXI_STANDING "WHERE s.what = ?");
  query.bind(touch);
  while (query.step()) {
    DueRow row = read_row(query, classes);
    if (!row.standing.rhythm) continue;
    rewind(row, store_, touch, today);
    if (const auto pause = pauses.find(row.who.id); pause != pauses.end()) row.standing.paused_until = pause->second;
    row.verdict = domain::judge(row.standing, today, horizon);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> Store::wrong_standings() {
  Query query = database_->query(
      "SELECT coalesce(p.handle, 'person ' || x.person) FROM ("
      "SELECT person FROM (SELECT * FROM standing EXCEPT SELECT * FROM standing_now) UNION "
      "SELECT person FROM (SELECT * FROM standing_now EXCEPT SELECT * FROM standing)) x "
      "LEFT JOIN party p ON p.id = x.person");
  std::vector<std::string> wrong;
  while (query.step()) wrong.push_back(query.text(0));
  return wrong;
}

}  // namespace guanxi::storage
