#include <guanxi/storage/promises.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Promise;

Promises::Promises(Store& store) : db_(store.database()) {}

namespace {

#define GUANXI_PROMISE "SELECT r.id, r.person, r.theirs, r.soft, r.text, r.made, r.due, r.state, r.closed, r.interaction, r.sensitive"

Promise read_promise(const Query& query) {
  return {query.id(0),         query.id(1),   query.truth(2),      query.truth(3),
          query.text(4),       query.date(5), query.maybe_date(6), query.word<domain::PromiseState>(7),
          query.maybe_date(8), query.id(9),   query.truth(10)};
}

}  // namespace

void Promises::add(Promise& promise) {
  promise.id = db_.next_id();
  db_.write(
      "INSERT INTO promise (id, person, theirs, soft, text, made, due, state, closed, interaction, sensitive, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
      promise.id, promise.person, promise.theirs, promise.soft, promise.text, promise.made, promise.due, promise.state, promise.closed, promise.interaction,
      promise.sensitive);
}

void Promises::update(const Promise& promise) {
  db_.write(
      "UPDATE promise SET person = ?, theirs = ?, soft = ?, text = ?, made = ?, due = ?, state = ?, closed = ?, interaction = ?, sensitive = ?, "
      "written = :now, author = :by WHERE id = ?",
      promise.person, promise.theirs, promise.soft, promise.text, promise.made, promise.due, promise.state, promise.closed, promise.interaction,
      promise.sensitive, promise.id);
}

void Promises::set_source(Id id, std::string_view name) { db_.write("UPDATE promise SET source = ?, written = :now, author = :by WHERE id = ?", name, id); }

std::vector<std::string> Promises::sources() {
  Query query = db_.query("SELECT source FROM promise WHERE source <> ''");
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

void Promises::remove(Id id) { db_.run("DELETE FROM promise WHERE id = ?", id); }

std::optional<Promise> Promises::find(Id id) {
  Query query = db_.query(GUANXI_PROMISE " FROM promise r WHERE r.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_promise(query);
}

std::vector<Promise> Promises::of(Id person) {
  Query query = db_.query(GUANXI_PROMISE " FROM promise r WHERE r.person = ? ORDER BY r.state <> 1, r.due IS NULL, r.due, r.id DESC");
  query.bind(person);
  std::vector<Promise> found;
  while (query.step()) found.push_back(read_promise(query));
  return found;
}

namespace {

#define GUANXI_PROMISER                                                                                   \
  ", p.handle, p.name, o.name, q.org, q.title, p.tier FROM promise r JOIN party p ON p.id = r.person "    \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) " \
  "LEFT JOIN party o ON o.id = q.org "

PromiseRow promise_row(const Query& query) {
  Promise promise = read_promise(query);
  const PartyRef who{promise.person, true, query.text(11), query.text(12), query.text(13), query.id(14), query.text(15)};
  return {std::move(promise), who, query.text(16)};
}

}  // namespace

std::vector<PromiseRow> Promises::all(bool open_only) {
  Query query = db_.query(GUANXI_PROMISE GUANXI_PROMISER
                          "WHERE ?1 = 0 OR r.state = 1 "
                          "ORDER BY r.state <> 1, r.due IS NULL, r.due, iif(p.tier = '', '~', p.tier), p.handle, r.id");
  query.bind(open_only);
  std::vector<PromiseRow> rows;
  while (query.step()) rows.push_back(promise_row(query));
  return rows;
}

std::vector<PromiseRow> Promises::open(int limit) {
  std::vector<PromiseRow> rows;
  for (const bool theirs : {false, true}) {
    Query query = db_.query(GUANXI_PROMISE GUANXI_PROMISER "WHERE r.state = 1 AND r.theirs = ?1 ORDER BY r.due, r.id LIMIT ?2");
    query.bind(theirs, limit);
    while (query.step()) rows.push_back(promise_row(query));
  }
  return rows;
}

std::vector<PromiseRow> Promises::due(bool theirs, calendar::Date today, calendar::Date until, int limit) {
  if (!db_.query("SELECT 1 FROM promise WHERE state = 1 AND theirs = ? AND due <= ? LIMIT 1").bind(theirs, until).step()) return {};
  Query query = db_.query(GUANXI_PROMISE GUANXI_PROMISER
                          "WHERE p.died IS NULL AND r.state = 1 AND r.theirs = ?1 AND r.due <= ?2 "
                          "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = 'promise' AND z.subject = r.id AND z.until > ?3) "
                          "ORDER BY r.due, iif(p.tier = '', '~', p.tier), p.handle, r.id LIMIT ?4");
  query.bind(theirs, until, today, limit);
  std::vector<PromiseRow> rows;
  while (query.step()) rows.push_back(promise_row(query));
  return rows;
}

}  // namespace guanxi::storage
