#include <guanxi/storage/activity.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"
#include "selecting.hpp"

namespace guanxi::storage {
namespace {

// All participants of an interaction count alike, so that one of them tells of it.
#define GUANXI_DAYS "SELECT day, count(*), sum(counts = 2) FROM ("
#define GUANXI_BY_DAY ") GROUP BY day ORDER BY day"

constexpr const char* of_person = GUANXI_DAYS "SELECT day, counts FROM participant WHERE person = ?1 AND counts > 0 AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

constexpr const char* of_organisation = GUANXI_DAYS
    "SELECT DISTINCT interaction, day, counts FROM participant WHERE person IN (SELECT person FROM position WHERE org = ?1) "
    "AND counts > 0 AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

constexpr const char* of_everybody = GUANXI_DAYS
    "SELECT day, iif(via = 1, 2, 1) AS counts FROM interaction WHERE ?1 IS NULL AND attempt = 0 AND stage = 0 "
    "AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

// Of interactions that a filter chooses; from ?4 on stand its parameters.
#define GUANXI_CHOSEN                                                                                                  \
  GUANXI_DAYS                                                                                                          \
  "SELECT i.day, iif(i.via = 1, 2, 1) AS counts FROM interaction i WHERE i.attempt = 0 AND i.stage = 0 "               \
  "AND i.day >= ?2 AND i.day <= ?3 AND (?1 IS NULL OR i.id IN (SELECT interaction FROM participant WHERE person = ?1 " \
  "OR person IN (SELECT person FROM position WHERE org = ?1))) AND "

#define GUANXI_WORDS "SELECT theirs, soft, made, due, state, closed FROM promise WHERE (closed BETWEEN ?2 AND ?3 OR (state = 1 AND due BETWEEN ?2 AND ?3)) AND "

constexpr const char* words_of_person = GUANXI_WORDS "person = ?1";
constexpr const char* words_of_organisation = GUANXI_WORDS "person IN (SELECT person FROM position WHERE org = ?1)";
constexpr const char* words_of_everybody = GUANXI_WORDS "?1 IS NULL";

}  // namespace

Activity::Activity(Store& store) : db_(store.database()) {}

std::vector<domain::DayCount> Activity::contacts(const ActivitySubject& subject, calendar::Date from, calendar::Date to) {
  const char* sql = subject.person ? of_person : subject.organisation ? of_organisation : of_everybody;
  Condition chosen;
  if (subject.chosen) {
    chosen = condition_of(*subject.chosen, SelectFrom::all_entries, 4);
    sql = db_.keep(GUANXI_CHOSEN + chosen.text + GUANXI_BY_DAY);
  }
  Query query = db_.query(sql);
  query.bind(subject.person ? subject.person : subject.organisation, from, to);
  chosen.bind(query);
  std::vector<domain::DayCount> days;
  while (query.step()) days.push_back({query.date(0), static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2))});
  return days;
}

std::vector<domain::Promise> Activity::promises(const ActivitySubject& subject, calendar::Date from, calendar::Date to) {
  const char* sql = subject.person ? words_of_person : subject.organisation ? words_of_organisation : words_of_everybody;
  Condition chosen;
  if (subject.chosen) {
    chosen = condition_of(*subject.chosen, SelectFrom::people, 4);
    sql = db_.keep(sql + (" AND person IN (SELECT p.id FROM party p WHERE " + chosen.text + ")"));
  }
  Query query = db_.query(sql);
  query.bind(subject.person ? subject.person : subject.organisation, from, to);
  chosen.bind(query);
  std::vector<domain::Promise> found;
  while (query.step()) {
    found.push_back({.theirs = query.truth(0),
                     .soft = query.truth(1),
                     .made = query.date(2),
                     .due = query.maybe_date(3),
                     .state = query.word<domain::PromiseState>(4),
                     .closed = query.maybe_date(5)});
  }
  return found;
}

}  // namespace guanxi::storage
