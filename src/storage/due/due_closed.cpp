// Who is due because a holiday is ahead: closed days move due dates to before them, so whoever is due by their rhythm on such
// a day may be due today. The indexes by country find them a day at a time; a country without a closed day soon costs nothing.
#include "due/due_rows.hpp"

namespace guanxi::storage {

using calendar::Date;

namespace {

// Mostly nobody is: asking so first costs a tenth of preparing the question for their rows.
bool anybody_own(Database& db, const Search& search, const std::string& country, Date day) {
  Query query = db.query("SELECT 1 FROM standing WHERE what = ? AND country = ? AND country <> '' AND due = ? LIMIT 1");
  return query.bind(search.touch, country, day).step();
}

void collect_own(Database& db, const Search& search, const std::string& country, Date day, std::vector<DueRow>& rows) {
  if (!anybody_own(db, search, country, day)) return;
  Query query = db.query(GUANXI_CANDIDATE "WHERE s.what = ?1 AND s.country = ?5 AND s.country <> '' AND s.due = ?2 " GUANXI_AWAKE "ORDER BY s.rank, s.handle");
  query.bind(search.touch, day, snooze_kind(search.touch), search.today, country);
  collect(db, query, search, nullptr, rows);
}

void collect_class(Database& db, const Search& search, const std::string& country, Date day, const std::string& tier_order, std::vector<DueRow>& rows) {
  const auto* held = class_of(search.classes, tier_order == no_tier ? "" : tier_order);
  if (!held || held->second.off) return;
  const Date newest = calendar::latest_start(day, held->second.every);
  const Date older = calendar::latest_start(day - std::chrono::days{1}, held->second.every);
  Query query = db.query(GUANXI_CANDIDATE
                         "WHERE s.what = ?1 AND s.own = 0 AND s.country = ?5 AND s.country <> '' AND s.rank = ?6 "
                         "AND s.base <= ?2 AND s.base > ?7 " GUANXI_AWAKE "ORDER BY s.base, s.handle");
  query.bind(search.touch, newest, snooze_kind(search.touch), search.today, country, tier_order, older);
  collect(db, query, search, &held->second.every, rows);
}

}  // namespace

void collect_closed(Database& db, const Search& search, Date frontier, std::vector<DueRow>& rows) {
  std::vector<std::string> known;
  for (const std::string& country : countries(db)) {
    for (int ahead = 0; ahead <= domain::longest_move; ++ahead) {
      const Date day = frontier + std::chrono::days{ahead};
      const Date moved = search.holiday_shift(country, day);
      if (moved == day || moved > frontier) continue;
      if (known.empty()) known = tier_orders(db, search.touch);
      collect_own(db, search, country, day, rows);
      for (const std::string& tier_order : known) collect_class(db, search, country, day, tier_order, rows);
    }
  }
}

}  // namespace guanxi::storage
