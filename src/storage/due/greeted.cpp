// Whom a festival's greeting may go to: people of a country, by their tags.
#include <set>

#include <guanxi/storage/any_of.hpp>
#include <guanxi/storage/rhythms.hpp>

#include "among.hpp"
#include "due/due_rows.hpp"

namespace guanxi::storage {

using calendar::Date;

std::vector<std::string> Rhythms::countries() { return storage::countries(db_); }

std::vector<std::string> Rhythms::tags() {
  // From one text to the next in the index, whatever the number of people who have it.
  Query query = db_.query(
      "WITH RECURSIVE t (x) AS (SELECT min(text) FROM tag UNION ALL "
      "SELECT (SELECT min(text) FROM tag WHERE text > x) FROM t WHERE x IS NOT NULL) "
      "SELECT x FROM t WHERE x IS NOT NULL");
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

// Of a tag few people are; of a country many, but they stand in order.
#define GUANXI_GREETED                                                                                       \
  "s.what = 0 AND s.country = ?1 AND s.country <> '' AND s.own < 3 "                                         \
  "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = ?2 AND z.subject = s.person AND z.until > ?3) " \
  "AND NOT EXISTS (SELECT 1 FROM own_pause z WHERE z.person = s.person AND z.until > ?3) "
#define GUANXI_WITHOUT "AND NOT EXISTS (SELECT 1 FROM tag g WHERE g.party = s.person AND " GUANXI_AMONG("g.text", "?5") ") "
#define GUANXI_IN_ORDER "ORDER BY s.rank, s.handle LIMIT ?4"

namespace {

DueRow greeted(Database& db, const Query& query) {
  DueRow row = read_candidate(db, query, {});
  complete(db, row);
  return row;
}

}  // namespace

std::vector<DueRow> Rhythms::of_country(std::string_view country, std::string_view reminder, Date today, int limit) {
  Query query = db_.derived(GUANXI_CANDIDATE "WHERE " GUANXI_GREETED GUANXI_IN_ORDER);
  query.bind(country, reminder, today, limit);
  std::vector<DueRow> rows;
  while (query.step()) rows.push_back(greeted(db_, query));
  return rows;
}

std::vector<DueRow> Rhythms::tagged(std::string_view country, std::string_view reminder, const Tagged& tags, Date today, int limit) {
  std::vector<DueRow> rows;
  std::set<Id> seen;
  for (const std::string& tag : tags.with) {
    Query query = db_.derived(GUANXI_CANDIDATE "WHERE s.person IN (SELECT party FROM tag WHERE text = ?6) AND +" GUANXI_GREETED GUANXI_WITHOUT GUANXI_IN_ORDER);
    query.bind(country, reminder, today, limit, any_of_these(tags.without), tag);
    while (query.step()) {
      if (seen.insert(query.id(0)).second) rows.push_back(greeted(db_, query));
    }
  }
  return rows;
}

std::vector<DueRow> Rhythms::untagged(std::string_view country, std::string_view reminder, const std::vector<std::string>& without, Date today, int limit,
                                      int searched) {
  // Unbounded, the index gives people in their order, and the limit ends it: putting their ids together first would cost all of them.
  Query query = searched < 0 ? db_.derived(GUANXI_CANDIDATE "WHERE " GUANXI_GREETED GUANXI_WITHOUT GUANXI_IN_ORDER)
                             : db_.derived(GUANXI_CANDIDATE
                                           "WHERE s.what = 0 AND s.person IN (SELECT person FROM standing WHERE what = 0 AND country = ?1 AND country <> '' "
                                           "ORDER BY rank, handle LIMIT ?6) AND +" GUANXI_GREETED GUANXI_WITHOUT GUANXI_IN_ORDER);
  if (searched < 0) query.bind(country, reminder, today, limit, any_of_these(without));
  else query.bind(country, reminder, today, limit, any_of_these(without), searched);
  std::vector<DueRow> rows;
  while (query.step()) rows.push_back(greeted(db_, query));
  return rows;
}

}  // namespace guanxi::storage
