#include "derived.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>

#include "due/due_rows.hpp"
#include "due/rhythm_rows.hpp"
#include "engine/database.hpp"
#include "places.hpp"

namespace guanxi::storage {

using calendar::Date;

std::array<std::optional<HeldRhythm>, 2> held_rhythms(Database& db, Id person) {
  std::array<std::optional<HeldRhythm>, 2> found;
  const auto take = [&](Query& query, HeldBy by) {
    query.bind(person);
    while (query.step()) {
      auto& held = found.at(static_cast<std::size_t>(query.integer(0)));
      if (!held) held = HeldRhythm{read_rhythm(query, 1), by};
    }
  };
  {
    Query query = db.query("SELECT what, every, most, off FROM rhythm WHERE subject = ?");
    take(query, HeldBy::person);
  }
  if (found[0] && found[1]) return found;
  Query query = db.query(
      "SELECT r.what, r.every, r.most, r.off FROM position q CROSS JOIN rhythm r ON r.subject = q.org "
      "WHERE q.person = ? AND q.to_day IS NULL ORDER BY q.id DESC");
  take(query, HeldBy::organisation);
  return found;
}

namespace {

// Numbers of words that stand in SQL, in this layer and in the schema.
static_assert(static_cast<int>(domain::Channel::in_person) == 1 && static_cast<int>(domain::PromiseState::open) == 1 &&
              static_cast<int>(domain::FavourKind::gift) == 1 && static_cast<int>(domain::Outcome::deferred) == 3 &&
              static_cast<int>(domain::Stage::planned) == 1);

// As in 0002_derived.sql.
enum class Stale { party = 0, standing = 1, occasion = 2, decisions = 3, favours = 4 };

constexpr std::size_t touches = 2;

// A row of `standing`.
struct Row {
  std::string tier_order = {}, handle = {}, country = {};
  std::optional<Date> last = {};
  Date base = {};
  HeldBy own = HeldBy::a_class;
  std::optional<Date> due = {};
  bool operator==(const Row&) const = default;
};
using Rows = std::array<std::optional<Row>, touches>;

// What must stand there; nothing for whoever is no person, or no longer there.
Rows work_out(Database& db, Id person) {
  Row row;
  bool died = false, ignored = false;
  Date added;
  std::array<std::optional<Date>, touches> last;
  {
    Query query = db.query(
        "SELECT p.handle, p.tier, p.added, p.died IS NOT NULL, l.country, "
        "(SELECT day FROM participant WHERE person = ?1 AND counts > 0 ORDER BY day DESC LIMIT 1), "
        "(SELECT day FROM participant WHERE person = ?1 AND counts > 1 ORDER BY day DESC LIMIT 1), p.ignored "
        "FROM party p JOIN " GUANXI_PLACE " l ON l.party = p.id WHERE p.id = ?1 AND p.kind = 1");
    if (!query.bind(person).step()) return {};
    row.handle = query.text(0);
    row.tier_order = domain::tier_order(query.view(1));
    added = query.date(2);
    died = query.truth(3);
    row.country = query.text(4);
    for (std::size_t what = 0; what < touches; ++what) last[what] = query.maybe_date(5 + static_cast<int>(what));
    ignored = query.truth(5 + static_cast<int>(touches));
  }
  const auto rhythms = held_rhythms(db, person);
  Rows rows;
  for (std::size_t what = 0; what < touches; ++what) {
    Row& made = rows[what].emplace(row);
    made.last = last[what];
    made.base = made.last.value_or(added);
    const auto& held = rhythms[what];
    made.own = died ? HeldBy::dead : ignored ? HeldBy::ignored : !held ? HeldBy::a_class : held->rhythm.off ? HeldBy::nobody : held->by;
    if (made.own == HeldBy::person || made.own == HeldBy::organisation) made.due = made.base + held->rhythm.every;
  }
  return rows;
}

Rows stored(Database& db, Id person) {
  Rows rows;
  Query query = db.query("SELECT what, rank, handle, country, last, base, own, due FROM standing WHERE person = ?");
  query.bind(person);
  while (query.step()) {
    rows.at(static_cast<std::size_t>(query.integer(0))) =
        Row{query.text(1), query.text(2), query.text(3), query.maybe_date(4), query.date(5), static_cast<HeldBy>(query.integer(6)), query.maybe_date(7)};
  }
  return rows;
}

// A newer contact is the common change, and most of the indexes do not have it.
bool same_place(const Row& a, const Row& b) { return std::tie(a.tier_order, a.handle, a.country, a.own) == std::tie(b.tier_order, b.handle, b.country, b.own); }

// Writes what differs and no more: a page that is touched goes into the log whole.
void stand(Database& db, Id person) {
  const Rows must = work_out(db, person), are = stored(db, person);
  for (std::size_t what = 0; what < touches; ++what) {
    if (must[what] == are[what]) continue;
    if (!must[what]) {
      db.run("DELETE FROM standing WHERE person = ? AND what = ?", person, what);
      continue;
    }
    const Row& row = *must[what];
    if (are[what] && same_place(row, *are[what])) {
      db.run("UPDATE standing SET last = ?, base = ?, due = ? WHERE person = ? AND what = ?", row.last, row.base, row.due, person, what);
      continue;
    }
    db.run("INSERT OR REPLACE INTO standing (person, what, rank, handle, country, last, base, own, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", person, what,
           row.tier_order, row.handle, row.country, row.last, row.base, row.own, row.due);
  }
}

#define GUANXI_ALMANAC                                                                                            \
  "SELECT o.lead, o.lunar, o.month * 100 + o.day, iif(p.tier = '', '~', p.tier), p.handle, o.id FROM occasion o " \
  "JOIN party p ON p.id = o.party WHERE o.month > 0 AND o.day > 0 AND p.died IS NULL AND p.ignored = 0 "

// domain::patient_until, whose 30 days and 3 decisions these are. What is usual at an organisation follows from its other decisions, so
// a change to one of them looks at all of that organisation.
#define GUANXI_WAITING_ROWS                                                                                                         \
  "SELECT coalesce(d.expected, d.asked + coalesce((SELECT CAST(avg(days) + 0.5 AS INTEGER) FROM (SELECT m.made - m.asked AS days, " \
  "row_number() OVER (ORDER BY m.made - m.asked) AS at, count(*) OVER () AS n FROM decision m "                                     \
  "WHERE m.org = d.org AND m.asked IS NOT NULL AND m.made IS NOT NULL AND m.outcome <> 3) "                                         \
  "WHERE n >= 3 AND at IN ((n + 1) / 2, n / 2 + 1)), 30)), iif(p.tier = '', '~', p.tier), p.handle, d.id, d.org "                   \
  "FROM decision d JOIN party p ON p.id = d.org WHERE d.made IS NULL "

#define GUANXI_UNRETURNED                                                                                              \
  "SELECT f.person, f.id, f.day FROM favour f WHERE f.received = 1 AND f.id = (SELECT g.id FROM favour g "             \
  "WHERE g.person = f.person AND g.received = 1 AND g.rest = 0 AND g.day > coalesce((SELECT max(h.day) FROM favour h " \
  "WHERE h.person = f.person AND h.received = 0), -1000000) ORDER BY g.day, g.id LIMIT 1) "

void keep(Database& db, Id occasion) {
  db.run("DELETE FROM almanac WHERE occasion = ?", occasion);
  db.run("INSERT INTO almanac " GUANXI_ALMANAC "AND o.id = ?", occasion);
}

void wait(Database& db, Id organisation) {
  db.run("DELETE FROM waiting WHERE org = ?", organisation);
  db.run("INSERT INTO waiting " GUANXI_WAITING_ROWS "AND d.org = ?", organisation);
}

void owe(Database& db, Id person) {
  db.run("DELETE FROM unreturned WHERE person = ?", person);
  db.run("INSERT INTO unreturned " GUANXI_UNRETURNED "AND f.person = ?", person);
}

void append(std::vector<Id>& ids, Query&& query) {
  while (query.step()) ids.push_back(query.id(0));
}

void order(std::vector<Id>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

// By Stale, each once: a batch names the same people over and over.
using StaleIds = std::array<std::vector<Id>, 5>;

StaleIds stale(Database& db) {
  StaleIds found;
  Query query = db.query("SELECT what, id FROM stale");
  while (query.step()) found.at(static_cast<std::size_t>(query.integer(0))).push_back(query.id(1));
  for (auto& ids : found) order(ids);
  return found;
}

std::vector<Id>& of(StaleIds& stale, Stale what) { return stale.at(static_cast<std::size_t>(what)); }

// All of these parties; of a firm or a group also its people and those of the firms below it: their rhythm, or their country, may be the firm's.
std::vector<Id> with_people(Database& db, const std::vector<Id>& parties) {
  std::vector<Id> found = parties;
  for (const Id party : parties) {
    if (db.query("SELECT 1 FROM party WHERE id = ? AND kind = 1").bind(party).step()) continue;
    append(found, std::move(db.query("WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT p.id FROM below b JOIN party p ON p.parent = b.id) "
                                     "SELECT q.person FROM below b JOIN position q ON q.org = b.id")
                                .bind(party)));
  }
  order(found);
  return found;
}

void settle_stale(Database& db) {
  StaleIds stale = storage::stale(db);
  auto& parties = of(stale, Stale::party);
  auto& occasions = of(stale, Stale::occasion);
  auto& decisions = of(stale, Stale::decisions);
  for (const Id party : parties) {
    append(occasions, std::move(db.query("SELECT id FROM occasion WHERE party = ?").bind(party)));
    append(decisions, std::move(db.query("SELECT org FROM decision WHERE org = ? LIMIT 1").bind(party)));
  }
  auto& people = of(stale, Stale::standing);
  people.insert(people.end(), parties.begin(), parties.end());
  for (auto* ids : {&people, &occasions, &decisions}) order(*ids);
  for (const Id person : with_people(db, people)) stand(db, person);
  for (const Id occasion : occasions) keep(db, occasion);
  for (const Id organisation : decisions) wait(db, organisation);
  for (const Id person : of(stale, Stale::favours)) owe(db, person);
  db.run("DELETE FROM stale");
}

}  // namespace

void settle(Database& db) {
  if (!db.query("SELECT 1 FROM stale LIMIT 1").step()) return;
  // Who only reads finds what another program left. Where it cannot be written (a full disk, another's lock), it is read as it is.
  const bool whole = sqlite3_get_autocommit(db.handle()) != 0;
  try {
    if (whole) db.execute("BEGIN IMMEDIATE");
    settle_stale(db);
    if (whole) db.execute("COMMIT");
  } catch (const Failure&) {
    if (whole) sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (!db.only_reads()) throw;
  }
}

void settle_everything(Database& db) {
  db.execute("DELETE FROM stale; INSERT INTO stale SELECT 0, id FROM party; INSERT INTO stale SELECT DISTINCT 4, person FROM favour");
  settle_stale(db);
}

std::vector<std::string> wrong_standings(Database& db) {
  std::vector<std::string> wrong;
  std::vector<Id> people;
  append(people, db.query("SELECT id FROM party UNION SELECT person FROM standing"));
  for (const Id person : people) {
    const Rows must = work_out(db, person), are = stored(db, person);
    if (must == are) continue;
    wrong.push_back(must[0] ? must[0]->handle : "person " + std::to_string(person.value));
  }
  return wrong;
}

#define GUANXI_WRONG(table, must) \
  "SELECT '" table "' FROM (SELECT * FROM " table " EXCEPT " must ") UNION ALL SELECT '" table "' FROM (" must " EXCEPT SELECT * FROM " table ")"

std::vector<std::string> wrong_others(Database& db) {
  std::vector<std::string> wrong;
  for (const char* sql :
       {GUANXI_WRONG("almanac", GUANXI_ALMANAC), GUANXI_WRONG("waiting", GUANXI_WAITING_ROWS), GUANXI_WRONG("unreturned", GUANXI_UNRETURNED)}) {
    Query query = db.query(sql);
    while (query.step()) wrong.push_back(query.text(0));
  }
  return wrong;
}

}  // namespace guanxi::storage
