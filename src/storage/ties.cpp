#include <guanxi/storage/ties.hpp>

#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include <guanxi/storage/store.hpp>

#include "derived.hpp"
#include "engine/database.hpp"

namespace guanxi::storage {

using calendar::Date;
using domain::ContactDay;
using domain::TieFacts;
using domain::Weight;

namespace {

std::string json_list(std::span<const Id> ids) {
  std::string list = "[";
  for (const Id id : ids) list += (list.size() > 1 ? "," : "") + std::to_string(id.value);
  return list + "]";
}

// "20777,20769": days in a row.
void take_days(std::string_view days, Weight weight, TieFacts& facts) {
  const char* const end = days.data() + days.size();
  for (const char* at = days.data(); at < end; ++at) {
    int day = 0;
    at = std::from_chars(at, end, day).ptr;
    facts.contacts.push_back({Date{std::chrono::days{day}}, weight});
  }
}

// One row a person: two sorted lists and their merging cost more than two short texts. The second list looks at nothing
// newer than the last meeting that `standing` knows of, so whoever was never met is not looked through in vain.
constexpr const char* contact_days =
    "SELECT p.value, "
    "(SELECT group_concat(day) FROM (SELECT DISTINCT day FROM participant "
    " WHERE person = p.value AND counts > 0 AND day <= ?2 ORDER BY day DESC LIMIT ?4)), "
    "(SELECT group_concat(day) FROM (SELECT DISTINCT day FROM participant "
    " WHERE person = p.value AND counts = 2 AND day <= min(?2, s.last) AND day > ?3 ORDER BY day DESC LIMIT ?5)) "
    "FROM json_each(?1) p LEFT JOIN standing s ON s.person = p.value AND s.what = 1";

}  // namespace

Ties::Ties(Store& store) : db_(store.database()) {}

std::vector<TieFacts> Ties::facts(std::span<const Id> people, Date day) {
  std::vector<TieFacts> facts(people.size());
  std::unordered_map<Id, std::size_t> places;
  for (std::size_t i = 0; i < people.size(); ++i) places[people[i]] = i;
  const auto of = [&](Id person) -> TieFacts& { return facts[places.at(person)]; };
  const std::string list = json_list(people);
  {
    Query query = db_.derived(contact_days);
    query.bind(list, day, day - domain::warmth_window, domain::most_contact_days, domain::most_meetings);
    while (query.step()) {
      TieFacts& tie = of(query.id(0));
      take_days(query.view(1), Weight::contact, tie);
      take_days(query.view(2), Weight::in_person, tie);
    }
  }
  {
    Query query = db_.query("SELECT person, received, day FROM favour WHERE person IN (SELECT value FROM json_each(?)) AND day <= ?");
    query.bind(list, day);
    while (query.step()) of(query.id(0)).favours.push_back({.received = query.truth(1), .day = query.date(2)});
  }
  Query query = db_.query(
      "SELECT person, theirs, soft, made, due, state, closed FROM promise "
      "WHERE person IN (SELECT value FROM json_each(?)) AND made <= ?");
  query.bind(list, day);
  while (query.step()) {
    of(query.id(0))
        .promises.push_back({.theirs = query.truth(1),
                             .soft = query.truth(2),
                             .made = query.date(3),
                             .due = query.maybe_date(4),
                             .state = query.word<domain::PromiseState>(5),
                             .closed = query.maybe_date(6)});
  }
  return facts;
}

std::vector<Id> Ties::in_contact(Date day) {
  Query query = db_.derived(
      "SELECT person FROM standing s WHERE what = 0 AND (last <= ?1 OR (last > ?1 AND EXISTS "
      "(SELECT 1 FROM participant c WHERE c.person = s.person AND c.counts > 0 AND c.day <= ?1))) AND own <> ?2 ORDER BY person");
  query.bind(day, HeldBy::dead);
  std::vector<Id> people;
  while (query.step()) people.push_back(query.id(0));
  return people;
}

// Organisations and the dead are told apart here: looking each end up in `party` would cost more than all the rest.
void Ties::each_relation(const std::function<void(const domain::Relation&)>& take) {
  std::unordered_set<Id> nobody;
  {
    Query query = db_.query("SELECT id FROM party WHERE kind = 2 OR died IS NOT NULL");
    while (query.step()) nobody.insert(query.id(0));
  }
  Query query = db_.query("SELECT id, one, other, kind, strength FROM relation ORDER BY one, other, kind");
  domain::Relation relation;
  while (query.step()) {
    relation.one = query.id(1);
    relation.other = query.id(2);
    if (nobody.contains(relation.one) || nobody.contains(relation.other)) continue;
    relation.id = query.id(0);
    relation.kind = query.word<domain::Tie>(3);
    relation.strength.reset();
    if (!query.null(4)) relation.strength = static_cast<int>(query.integer(4));
    take(relation);
  }
}

std::vector<domain::Position> Ties::positions(Date day) {
  Query query = db_.query(
      "SELECT q.id, q.person, q.org, iif(b.died IS NULL, q.reports_to, NULL), q.from_day, q.to_day FROM position q JOIN party p ON p.id = q.person "
      "LEFT JOIN party b ON b.id = q.reports_to "
      "WHERE (q.from_day IS NULL OR q.from_day <= ?1) AND (q.to_day IS NULL OR q.to_day > ?1) AND p.died IS NULL ORDER BY q.id");
  query.bind(day);
  std::vector<domain::Position> found;
  while (query.step()) {
    found.push_back({.id = query.id(0),
                     .person = query.id(1),
                     .organisation = query.id(2),
                     .reports_to = query.id(3),
                     .from = query.maybe_date(4),
                     .to = query.maybe_date(5)});
  }
  return found;
}

std::optional<Date> Ties::last_together(Id one, Id other, Date day) {
  Query query = db_.query(
      "SELECT c.day FROM participant c WHERE c.person = ?1 AND c.counts > 0 AND c.day <= ?3 AND EXISTS "
      "(SELECT 1 FROM participant o WHERE o.interaction = c.interaction AND o.person = ?2) "
      "ORDER BY c.day DESC LIMIT 1");
  query.bind(one, other, day);
  if (!query.step()) return std::nullopt;
  return query.date(0);
}

}  // namespace guanxi::storage
