#include <guanxi/storage/activity.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {
namespace {

// All participants of an interaction count alike, so that one of them tells of it.
#define GUANXI_DAYS "SELECT day, count(*), sum(counts = 2) FROM ("
#define GUANXI_BY_DAY ") GROUP BY day ORDER BY day"

constexpr const char* of_person = GUANXI_DAYS "SELECT day, counts FROM participant WHERE person = ?1 AND counts > 0 AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

constexpr const char* of_organisation = GUANXI_DAYS
    "SELECT DISTINCT interaction, day, counts FROM participant WHERE person IN (SELECT person FROM position WHERE org = ?1) "
    "AND counts > 0 AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

constexpr const char* of_tag = GUANXI_DAYS
    "SELECT interaction, day, counts FROM participant WHERE person IN (SELECT party FROM tag WHERE text = ?1) "
    "AND counts > 0 AND day >= ?2 AND day <= ?3 "
    "UNION SELECT p.interaction, p.day, p.counts FROM interaction_tag t JOIN participant p ON p.interaction = t.interaction "
    "WHERE t.text = ?1 AND p.counts > 0 AND p.day >= ?2 AND p.day <= ?3" GUANXI_BY_DAY;

constexpr const char* of_everybody = GUANXI_DAYS
    "SELECT day, iif(via = 1, 2, 1) AS counts FROM interaction WHERE ?1 IS NULL AND attempt = 0 AND stage = 0 "
    "AND day >= ?2 AND day <= ?3" GUANXI_BY_DAY;

#define GUANXI_WORDS "SELECT theirs, soft, made, due, state, closed FROM promise WHERE "
#define GUANXI_THEN " AND (closed BETWEEN ?2 AND ?3 OR (state = 1 AND due BETWEEN ?2 AND ?3))"

constexpr const char* words_of_person = GUANXI_WORDS "person = ?1" GUANXI_THEN;
constexpr const char* words_of_organisation = GUANXI_WORDS "person IN (SELECT person FROM position WHERE org = ?1)" GUANXI_THEN;
constexpr const char* words_of_tag = GUANXI_WORDS "person IN (SELECT party FROM tag WHERE text = ?1)" GUANXI_THEN;
constexpr const char* words_of_everybody = GUANXI_WORDS "?1 IS NULL" GUANXI_THEN;

}  // namespace

Activity::Activity(Store& store) : db_(store.database()) {}

std::vector<domain::DayCount> Activity::contacts(const ActivitySubject& subject, calendar::Date from, calendar::Date to) {
  const bool tagged = !subject.tag.empty();
  Query query = db_.query(subject.person ? of_person : subject.organisation ? of_organisation : tagged ? of_tag : of_everybody);
  if (tagged) query.bind(subject.tag, from, to);
  else query.bind(subject.person ? subject.person : subject.organisation, from, to);
  std::vector<domain::DayCount> days;
  while (query.step()) days.push_back({query.date(0), static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2))});
  return days;
}

std::vector<domain::Promise> Activity::promises(const ActivitySubject& subject, calendar::Date from, calendar::Date to) {
  const bool tagged = !subject.tag.empty();
  Query query = db_.query(subject.person ? words_of_person : subject.organisation ? words_of_organisation : tagged ? words_of_tag : words_of_everybody);
  if (tagged) query.bind(subject.tag, from, to);
  else query.bind(subject.person ? subject.person : subject.organisation, from, to);
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
