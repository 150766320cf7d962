#include <guanxi/storage/ledger.hpp>

#include "database.hpp"

namespace guanxi::storage {

using domain::Note;
using domain::Promise;
using domain::Relation;

Ledger::Ledger(Store& store) : db_(store.database()) {}

// ---- notes

void Ledger::add(Note& note) {
  note.id = db_.next_id();
  db_.run("INSERT INTO note (id, party, day, about, text, sensitive) VALUES (?, ?, ?, ?, ?, ?)", note.id, note.party,
          note.day, note.about, note.text, note.sensitive);
}

namespace {

Note read_note(const Query& query) {
  return {query.id(0), query.id(1), query.date(2), query.text(3), query.text(4), query.truth(5)};
}

}  // namespace

std::vector<Note> Ledger::notes(Id party) {
  Query query = db_.query("SELECT id, party, day, about, text, sensitive FROM note WHERE party = ? ORDER BY day DESC, id DESC");
  query.bind(party);
  std::vector<Note> found;
  while (query.step()) found.push_back(read_note(query));
  return found;
}

std::optional<Note> Ledger::note(Id id) {
  Query query = db_.query("SELECT id, party, day, about, text, sensitive FROM note WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_note(query);
}

void Ledger::remove_note(Id id) { db_.run("DELETE FROM note WHERE id = ?", id); }

// ---- relations

namespace {

Relation read_relation(const Query& query) {
  Relation relation{query.id(0), query.id(1), query.id(2), query.text(3), {}, query.maybe_date(5), query.text(6)};
  if (!query.null(4)) relation.strength = static_cast<int>(query.integer(4));
  return relation;
}

}  // namespace

void Ledger::put(Relation& relation) {
  {
    Query query = db_.query("SELECT id FROM relation WHERE one = ? AND other = ? AND kind = ?");
    query.bind(relation.one, relation.other, relation.kind);
    if (query.step()) relation.id = query.id(0);
  }
  if (!relation.id) relation.id = db_.next_id();
  db_.run("INSERT INTO relation (id, one, other, kind, strength, since, text) VALUES (?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET strength = excluded.strength, since = excluded.since, text = excluded.text",
          relation.id, relation.one, relation.other, relation.kind, relation.strength, relation.since, relation.text);
}

std::vector<Relation> Ledger::relations(Id party) {
  Query query = db_.query("SELECT id, one, other, kind, strength, since, text FROM relation WHERE one = ?1 OR other = ?1 ORDER BY kind, id");
  query.bind(party);
  std::vector<Relation> found;
  while (query.step()) found.push_back(read_relation(query));
  return found;
}

std::optional<Relation> Ledger::relation(Id id) {
  Query query = db_.query("SELECT id, one, other, kind, strength, since, text FROM relation WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_relation(query);
}

bool Ledger::remove_relation(Id one, Id other, std::string_view kind) {
  db_.run("DELETE FROM relation WHERE ((one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)) AND (?3 = '' OR kind = ?3)",
          one, other, kind);
  return sqlite3_changes(db_.handle()) > 0;
}

void Ledger::remove_relation(Id id) { db_.run("DELETE FROM relation WHERE id = ?", id); }

// ---- promises

namespace {

#define GUANXI_PROMISE \
  "SELECT r.id, r.person, r.theirs, r.soft, r.text, r.made, r.due, r.state, r.closed, r.interaction, r.sensitive"

Promise read_promise(const Query& query) {
  return {query.id(0),   query.id(1),         query.truth(2), query.truth(3),      query.text(4), query.date(5),
          query.maybe_date(6), query.text(7), query.maybe_date(8), query.id(9), query.truth(10)};
}

}  // namespace

void Ledger::add(Promise& promise) {
  promise.id = db_.next_id();
  db_.run("INSERT INTO promise (id, person, theirs, soft, text, made, due, state, closed, interaction, sensitive) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          promise.id, promise.person, promise.theirs, promise.soft, promise.text, promise.made, promise.due,
          promise.state, promise.closed, promise.interaction, promise.sensitive);
}

void Ledger::update(const Promise& promise) {
  db_.run("UPDATE promise SET text = ?, due = ?, state = ?, closed = ? WHERE id = ?", promise.text, promise.due,
          promise.state, promise.closed, promise.id);
}

void Ledger::remove_promise(Id id) { db_.run("DELETE FROM promise WHERE id = ?", id); }

std::optional<Promise> Ledger::promise(Id id) {
  Query query = db_.query(GUANXI_PROMISE " FROM promise r WHERE r.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_promise(query);
}

std::vector<Promise> Ledger::promises(Id person) {
  Query query = db_.query(GUANXI_PROMISE " FROM promise r WHERE r.person = ? ORDER BY r.state <> 'open', r.due IS NULL, r.due, r.id DESC");
  query.bind(person);
  std::vector<Promise> found;
  while (query.step()) found.push_back(read_promise(query));
  return found;
}

namespace {

#define GUANXI_PROMISER                                                                                                 \
  ", p.handle, p.name, o.name, q.org, q.title, p.tier FROM promise r JOIN party p ON p.id = r.person "                   \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "                \
  "LEFT JOIN party o ON o.id = q.org "

PromiseRow promise_row(const Query& query) {
  Promise promise = read_promise(query);
  const PartyRef who{promise.person, true, query.text(11), query.text(12), query.text(13), query.id(14), query.text(15)};
  return {std::move(promise), who, query.text(16)};
}

}  // namespace

std::vector<PromiseRow> Ledger::all_promises(bool open_only) {
  Query query = db_.query(GUANXI_PROMISE GUANXI_PROMISER
                          "WHERE ?1 = 0 OR r.state = 'open' "
                          "ORDER BY r.state <> 'open', r.due IS NULL, r.due, iif(p.tier = '', '~', p.tier), p.handle, r.id");
  query.bind(open_only);
  std::vector<PromiseRow> rows;
  while (query.step()) rows.push_back(promise_row(query));
  return rows;
}

std::vector<PromiseRow> Ledger::open_promises(int limit) {
  std::vector<PromiseRow> rows;
  for (const bool theirs : {false, true}) {
    Query query = db_.query(GUANXI_PROMISE GUANXI_PROMISER
                            "WHERE r.state = 'open' AND r.theirs = ?1 ORDER BY r.due, r.id LIMIT ?2");
    query.bind(theirs, limit);
    while (query.step()) rows.push_back(promise_row(query));
  }
  return rows;
}

std::vector<PromiseRow> Ledger::due_promises(bool theirs, calendar::Date today, calendar::Date until, int limit) {
  Query query = db_.query(
      GUANXI_PROMISE GUANXI_PROMISER "WHERE p.died IS NULL AND r.state = 'open' AND r.theirs = ?1 AND r.due <= ?2 "
      "AND NOT EXISTS (SELECT 1 FROM snooze z WHERE z.kind = 'promise' AND z.subject = r.id AND z.until > ?3) "
      "ORDER BY r.due, iif(p.tier = '', '~', p.tier), p.handle, r.id LIMIT ?4");
  query.bind(theirs, until, today, limit);
  std::vector<PromiseRow> rows;
  while (query.step()) rows.push_back(promise_row(query));
  return rows;
}

void Ledger::snooze(std::string_view kind, Id subject, calendar::Date until) {
  db_.run("INSERT INTO snooze VALUES (?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET until = excluded.until", kind,
          subject.value, until);
}

bool Ledger::snoozed(std::string_view kind, Id subject, calendar::Date today) {
  Query query = db_.query("SELECT 1 FROM snooze WHERE kind = ? AND subject = ? AND until > ?");
  return query.bind(kind, subject.value, today).step();
}

bool Ledger::wake(std::string_view kind, Id subject, calendar::Date today) {
  if (!snoozed(kind, subject, today)) return false;
  db_.run("DELETE FROM snooze WHERE kind = ? AND subject = ?", kind, subject.value);
  return true;
}

}  // namespace guanxi::storage
