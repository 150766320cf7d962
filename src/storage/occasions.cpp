// Which occasions come up. The almanac holds them by the month and day they are kept on, so a day of the window finds its
// own by one seek a calendar and lead, at any size of the database.
#include <algorithm>
#include <array>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/occasions.hpp>

#include "engine/database.hpp"
#include <guanxi/storage/store.hpp>
#include "rows.hpp"

namespace guanxi::storage {

using calendar::Date;

namespace {

struct Key {
  bool lunar;
  int day;  // month * 100 + day
};

bool last_of_february(const calendar::YearMonthDay& day) {
  return day.month == 2 && day.day == 28 && !calendar::make_date(day.year, 2, 29);
}

// What the almanac may call this day. Which of the occasions found are really kept on it, their own rule says: the 29th of
// February, or of a lunar month, also stands for days that this year does not have.
std::vector<Key> keys_of(Date day) {
  const auto solar = calendar::parts(day);
  const int solar_key = static_cast<int>(solar.month * 100 + solar.day);
  std::vector<Key> keys{{false, solar_key}};
  if (last_of_february(solar)) keys.push_back({false, 229});
  if (const auto lunar = calendar::to_lunar(day)) {
    keys.push_back({true, lunar->month * 100 + lunar->day});
    if (lunar->day == 29) keys.push_back({true, lunar->month * 100 + 30});
  }
  return keys;
}

std::vector<int> leads(Database& db) {
  std::vector<int> found;
  int last = -1;
  while (true) {
    Query query = db.query("SELECT min(lead) FROM almanac WHERE lead > ?");
    query.bind(last).step();
    if (query.null(0)) return found;
    last = static_cast<int>(query.integer(0));
    found.push_back(last);
  }
}

OccasionRow read_row(const Query& query, Date day) {
  OccasionRow row{occasion_row(query), day, {}, query.text(16), query.text(17)};
  row.who = {row.occasion.party, query.truth(10), query.text(11), query.text(12), query.text(13), query.id(14), query.text(15)};
  return row;
}

struct Window {
  Date today;
  Date day;
  int limit;
};

#define GUANXI_OCCASION                                                                                                       \
  "SELECT c.id, c.party, c.label, c.lunar, c.year, c.month, c.leap, c.day, c.yearly, c.lead, p.kind = 'person', "                \
  "p.handle, p.name, o.name, q.org, q.title, p.tier, (SELECT country FROM place WHERE party = p.id) "
#define GUANXI_OF_WHOM                                                                                        \
  "JOIN party p ON p.id = c.party "                                                                             \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "       \
  "LEFT JOIN party o ON o.id = q.org "
#define GUANXI_NOT_SNOOZED "NOT EXISTS (SELECT 1 FROM snooze z WHERE z.kind = 'occasion' AND z.subject = c.id AND z.until > ?4) "

void collect(Database& db, const Window& window, int lead, Key key, std::vector<OccasionRow>& rows) {
  Query query = db.query(GUANXI_OCCASION "FROM almanac a JOIN occasion c ON c.id = a.occasion " GUANXI_OF_WHOM
                         "WHERE a.lead = ?1 AND a.lunar = ?2 AND a.day = ?3 AND " GUANXI_NOT_SNOOZED "ORDER BY a.rank, a.handle, c.label");
  query.bind(lead, key.lunar, key.day, window.today);
  int taken = 0;
  while (query.step() && (window.limit < 0 || taken < window.limit)) {
    OccasionRow row = read_row(query, window.day);
    if (domain::next_day(row.occasion, window.today) != window.day) continue;
    rows.push_back(std::move(row));
    ++taken;
  }
}

std::tuple<std::string_view, std::string_view, std::string_view> order(const OccasionRow& row) {
  return {domain::tier_order(row.tier), row.who.handle, row.occasion.label};
}

// Whether it was ticked off for that day: up to the day before `until`.
bool kept(Database& db, Id occasion, Date day) {
  Query query = db.query("SELECT 1 FROM snooze WHERE kind = 'kept' AND subject = ? AND until > ?");
  return query.bind(occasion, day).step();
}

// As they come, those that were missed and not ticked off; at most `limit` (-1: all).
void take_missed(Database& db, Query& query, Date today, int limit, std::vector<OccasionRow>& rows) {
  int taken = 0;
  while ((limit < 0 || taken < limit) && query.step()) {
    OccasionRow row = read_row(query, today);
    const auto day = domain::missed_day(row.occasion, today);
    if (!day || kept(db, row.occasion.id, *day)) continue;
    row.day = *day;
    rows.push_back(std::move(row));
    ++taken;
  }
}

bool earlier(const OccasionRow& a, const OccasionRow& b) { return std::pair(a.day, order(a)) < std::pair(b.day, order(b)); }

// Days of the last week: birthdays and what else comes round, the oldest first. Each index stands in the digest's order, so `limit` of
// each are enough of a day, and no later day is looked at once there are so many.
void collect_recent(Database& db, Date today, int limit, std::vector<OccasionRow>& rows) {
  const std::vector<int> known = leads(db);
  for (int ago = known.empty() ? 0 : domain::birthday_missed_days; ago > 0; --ago) {
    if (limit >= 0 && rows.size() >= static_cast<std::size_t>(limit)) return;
    for (const Key key : keys_of(today - std::chrono::days{ago})) {
      for (const int lead : known) {
        Query query = db.query(GUANXI_OCCASION "FROM almanac a JOIN occasion c ON c.id = a.occasion " GUANXI_OF_WHOM
                               "WHERE a.lead = ?1 AND a.lunar = ?2 AND a.day = ?3 AND c.term = 0 AND " GUANXI_NOT_SNOOZED
                               "ORDER BY a.rank, a.handle, c.label");
        query.bind(lead, key.lunar, key.day, today);
        take_missed(db, query, today, limit, rows);
      }
    }
  }
}

// Terms that are not settled: all that were there once and are past, and those of the last half year that come back. There are as many as
// nobody has seen to.
void collect_terms(Database& db, Date today, std::vector<OccasionRow>& rows) {
  Query query = db.query(GUANXI_OCCASION "FROM occasion c INDEXED BY occasion_term " GUANXI_OF_WHOM
                         "WHERE p.died IS NULL AND c.term = 1 AND c.yearly IN (0, 1) AND (c.year IS NULL OR c.year <= ?1) AND " GUANXI_NOT_SNOOZED);
  query.bind(static_cast<int>(calendar::parts(today).year), nullptr, nullptr, today);
  take_missed(db, query, today, -1, rows);
}

}  // namespace

Occasions::Occasions(Store& store) : db_(store.database()) {}

std::vector<OccasionRow> Occasions::missed(Date today, int limit) {
  std::vector<OccasionRow> rows;
  if (limit == 0) return rows;
  collect_recent(db_, today, limit, rows);
  collect_terms(db_, today, rows);
  std::sort(rows.begin(), rows.end(), earlier);
  const auto same = [](const OccasionRow& a, const OccasionRow& b) { return a.occasion.id == b.occasion.id; };
  rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  if (limit >= 0 && rows.size() > static_cast<std::size_t>(limit)) rows.resize(static_cast<std::size_t>(limit));
  return rows;
}

bool Occasions::is_missed(const domain::Occasion& occasion, Date today) {
  const auto day = domain::missed_day(occasion, today);
  return day && !kept(db_, occasion.id, *day);
}

void Occasions::settle(const domain::Occasion& occasion, Date day) {
  db_.run("INSERT INTO snooze VALUES ('kept', ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET until = excluded.until", occasion.id,
          day + std::chrono::days{1});
  if (!occasion.yearly) db_.run("UPDATE occasion SET term = 0 WHERE id = ?", occasion.id);
}

std::vector<OccasionRow> Occasions::due(Date today, int days, int limit) {
  const std::vector<int> known = leads(db_);
  const int furthest = known.empty() ? 0 : std::max(days, known.back());
  std::vector<OccasionRow> rows;
  for (int ahead = 0; !known.empty() && ahead <= furthest; ++ahead) {
    const Date day = today + std::chrono::days{ahead};
    std::vector<OccasionRow> found;
    for (const Key key : keys_of(day)) {
      for (const int lead : known) {
        if (ahead <= std::max(lead, days)) collect(db_, {today, day, limit}, lead, key, found);
      }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return order(a) < order(b); });
    std::move(found.begin(), found.end(), std::back_inserter(rows));
    if (limit >= 0 && rows.size() >= static_cast<std::size_t>(limit)) break;
  }
  if (limit >= 0 && rows.size() > static_cast<std::size_t>(limit)) rows.resize(static_cast<std::size_t>(limit));
  return rows;
}

}  // namespace guanxi::storage
