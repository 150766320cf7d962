// Which occasions come up. The almanac holds them by the month and day they are kept on, so a day of the window finds its
// own by one seek a calendar and lead, at any size of the database.
#include <algorithm>
#include <array>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/occasions.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"
#include "places.hpp"
#include "rows.hpp"

namespace guanxi::storage {

using calendar::Date;

namespace {

struct Key {
  bool lunar;
  int day;  // month * 100 + day
};

bool last_of_february(const calendar::YearMonthDay& day) { return day.month == 2 && day.day == 28 && !calendar::make_date(day.year, 2, 29); }

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
    Query query = db.derived("SELECT min(lead) FROM almanac WHERE lead > ?");
    query.bind(last).step();
    if (query.null(0)) return found;
    last = static_cast<int>(query.integer(0));
    found.push_back(last);
  }
}

#define GUANXI_OCCASION "SELECT c.id, c.party, c.label, c.lunar, c.year, c.month, c.leap, c.day, c.yearly, c.lead FROM occasion c "
#define GUANXI_NOT_SNOOZED "NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = 'occasion' AND z.subject = c.id AND z.until > ?2) "

// In the digest's order. Days hold more than is shown of them, so that it is read no further than is needed; what is shown is looked up by itself.
constexpr const char* on_day = "SELECT occasion, handle FROM almanac WHERE lead = ?1 AND lunar = ?2 AND day = ?3 ORDER BY rank, handle";

std::optional<domain::Occasion> awake(Database& db, Id occasion, Date today) {
  Query query = db.query(GUANXI_OCCASION "WHERE c.id = ?1 AND " GUANXI_NOT_SNOOZED);
  if (!query.bind(occasion, today).step()) return std::nullopt;
  return occasion_row(query);
}

OccasionRow with_whom(Database& db, domain::Occasion occasion, Date day) {
  OccasionRow row{std::move(occasion), day, {}, {}, {}};
  Query query = db.query(
      "SELECT p.kind = 1, p.handle, p.name, o.name, q.org, q.title, p.tier FROM party p "
      "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "
      "LEFT JOIN party o ON o.id = q.org WHERE p.id = ?");
  if (!query.bind(row.occasion.party).step()) return row;
  row.who = {row.occasion.party, query.truth(0), query.text(1), query.text(2), query.text(3), query.id(4), query.text(5)};
  row.tier = query.text(6);
  return row;
}

struct Window {
  Date today;
  Date day;
  int limit;
};

// At most `limit`, and all of the person that is the last: one person's stand by their labels in the end.
void collect(Database& db, const Window& window, int lead, Key key, std::vector<OccasionRow>& rows) {
  int taken = 0;
  std::string last;
  Query query = db.query(on_day);
  query.bind(lead, key.lunar, key.day);
  while (query.step()) {
    if (window.limit >= 0 && taken >= window.limit && query.view(1) != last) return;
    auto occasion = awake(db, query.id(0), window.today);
    if (!occasion || domain::next_day(*occasion, window.today) != window.day) continue;
    rows.push_back(with_whom(db, std::move(*occasion), window.day));
    last = query.view(1);
    ++taken;
  }
}

std::tuple<std::string_view, std::string_view, std::string_view> order(const OccasionRow& row) {
  return {domain::tier_order(row.tier), row.who.handle, row.occasion.label};
}

bool is_term(Database& db, Id occasion) {
  Query query = db.query("SELECT 1 FROM occasion WHERE id = ? AND term = 1");
  return query.bind(occasion).step();
}

// A person's is at hand in `standing`.
std::string country_of(Database& db, const PartyRef& who) {
  if (!who.person) return place_of(db, who.id).country;
  Query query = db.derived("SELECT country FROM standing WHERE person = ? AND what = 0");
  return query.bind(who.id).step() ? query.text(0) : std::string();
}

// Whether it was ticked off for that day: up to the day before `until`.
bool kept(Database& db, Id occasion, Date day) {
  Query query = db.query("SELECT 1 FROM own_snooze WHERE kind = 'kept' AND subject = ? AND until > ?");
  return query.bind(occasion, day).step();
}

// By what the journal tells of the user's absence. One who wrote more entries in a week than are looked at was here.
int missed_days(Database& db, Date today) {
  constexpr int most_entries = 500;
  Query query = db.query("SELECT at FROM journal ORDER BY id DESC LIMIT ?");
  query.bind(most_entries);
  Date since = today;
  while (query.step()) {
    const Date day{std::chrono::floor<std::chrono::days>(std::chrono::seconds(query.integer(0)))};  // of UTC, which is near enough
    if (day < today - std::chrono::days{domain::birthday_missed_days}) return domain::missed_days(day, since, today);
    since = std::min(since, day);
  }
  return domain::birthday_missed_days;
}

std::optional<OccasionRow> missed_row(Database& db, domain::Occasion occasion, Date today, int days) {
  const auto day = domain::missed_day(occasion, today, days);
  if (!day || kept(db, occasion.id, *day)) return std::nullopt;
  return with_whom(db, std::move(occasion), *day);
}

bool earlier(const OccasionRow& a, const OccasionRow& b) { return std::pair(a.day, order(a)) < std::pair(b.day, order(b)); }

struct Missed {
  Date today;
  int days;  // back
  int limit;
};

// As they stand, those that were missed and not ticked off; at most `limit` (-1: all), and all of the last person's.
void collect_missed(Database& db, const Missed& window, int lead, Key key, std::vector<OccasionRow>& rows) {
  int taken = 0;
  std::string last;
  Query query = db.query(on_day);
  query.bind(lead, key.lunar, key.day);
  while (query.step()) {
    if (window.limit >= 0 && taken >= window.limit && query.view(1) != last) return;
    auto occasion = awake(db, query.id(0), window.today);
    if (!occasion || is_term(db, occasion->id)) continue;
    if (auto row = missed_row(db, std::move(*occasion), window.today, window.days)) {
      rows.push_back(std::move(*row));
      last = query.view(1);
      ++taken;
    }
  }
}

// Days of the last week, or of an absence: birthdays and what else comes round, the oldest first. Each index stands in the digest's order, so `limit` of
// each are enough of a day, and no later day is looked at once there are so many.
void collect_recent(Database& db, const Missed& window, std::vector<OccasionRow>& rows) {
  const std::vector<int> known = leads(db);
  for (int ago = known.empty() ? 0 : window.days; ago > 0; --ago) {
    if (window.limit >= 0 && rows.size() >= static_cast<std::size_t>(window.limit)) return;
    for (const Key key : keys_of(window.today - std::chrono::days{ago})) {
      for (const int lead : known) collect_missed(db, window, lead, key, rows);
    }
  }
}

// Terms that are not settled: all that were there once and are past, and those of the last half year that come back. There are as many as
// nobody has seen to.
void collect_terms(Database& db, Date today, std::vector<OccasionRow>& rows) {
  if (!db.query("SELECT 1 FROM occasion WHERE term = 1 LIMIT 1").step()) return;
  Query query = db.query(GUANXI_OCCASION
                         "INDEXED BY occasion_term JOIN party p ON p.id = c.party "
                         "WHERE p.died IS NULL AND c.term = 1 AND c.yearly IN (0, 1) AND (c.year IS NULL OR c.year <= ?1) AND " GUANXI_NOT_SNOOZED);
  query.bind(static_cast<int>(calendar::parts(today).year), today);
  while (query.step()) {
    if (auto row = missed_row(db, occasion_row(query), today, domain::birthday_missed_days)) rows.push_back(std::move(*row));
  }
}

}  // namespace

Occasions::Occasions(Store& store) : db_(store.database()) {}

std::vector<OccasionRow> Occasions::missed(Date today, int limit) {
  std::vector<OccasionRow> rows;
  if (limit == 0) return rows;
  collect_recent(db_, {today, missed_days(db_, today), limit}, rows);
  collect_terms(db_, today, rows);
  std::sort(rows.begin(), rows.end(), earlier);
  const auto same = [](const OccasionRow& a, const OccasionRow& b) { return a.occasion.id == b.occasion.id; };
  rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  if (limit >= 0 && rows.size() > static_cast<std::size_t>(limit)) rows.resize(static_cast<std::size_t>(limit));
  for (OccasionRow& row : rows) row.country = country_of(db_, row.who);
  return rows;
}

std::optional<Date> Occasions::missed_day(const domain::Occasion& occasion, Date today) {
  const auto day = domain::missed_day(occasion, today, missed_days(db_, today));
  return day && !kept(db_, occasion.id, *day) ? day : std::nullopt;
}

void Occasions::update(const domain::Occasion& occasion) {
  std::optional<domain::Occasion> before;
  {
    Query query = db_.query(GUANXI_OCCASION "WHERE c.id = ?1");
    if (query.bind(occasion.id).step()) before = occasion_row(query);
  }
  const bool same_day = before && before->label == occasion.label && before->date == occasion.date && before->yearly == occasion.yearly;
  const auto& date = occasion.date;
  db_.write(
      "UPDATE occasion SET label = ?, lunar = ?, year = ?, month = ?, leap = ?, day = ?, yearly = ?, lead = ?, term = iif(?, term, ?), "
      "written = :now, author = :by WHERE id = ?",
      occasion.label, date.lunar, date.year, date.month, date.leap, date.day, occasion.yearly, occasion.lead_days, same_day, domain::is_term(occasion.label),
      occasion.id);
}

void Occasions::settle(const domain::Occasion& occasion, Date day) {
  db_.run("INSERT INTO own_snooze VALUES ('kept', ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET until = excluded.until", occasion.id,
          day + std::chrono::days{1});
  if (!occasion.yearly) db_.write("UPDATE occasion SET term = 0, written = :now, author = :by WHERE id = ?", occasion.id);
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
  for (OccasionRow& row : rows) row.country = country_of(db_, row.who);
  return rows;
}

}  // namespace guanxi::storage
