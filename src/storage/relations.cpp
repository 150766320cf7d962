#include <guanxi/storage/relations.hpp>

#include <algorithm>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Relation;

Relations::Relations(Store& store) : db_(store.database()) {}

namespace {

Relation read_relation(const Query& query) {
  Relation relation{query.id(0), query.id(1), query.id(2), query.word<domain::Tie>(3), {}, query.maybe_date(5), query.text(6)};
  if (!query.null(4)) relation.strength = static_cast<int>(query.integer(4));
  return relation;
}

}  // namespace

void Relations::set(Relation& relation) {
  {
    Query query = db_.query("SELECT id FROM relation WHERE one = ? AND other = ? AND kind = ?");
    query.bind(relation.one, relation.other, relation.kind);
    if (query.step()) relation.id = query.id(0);
  }
  if (!relation.id) relation.id = db_.next_id();
  db_.write(
      "INSERT INTO relation (id, one, other, kind, strength, since, text, written, author) VALUES (?, ?, ?, ?, ?, ?, ?, :now, :by) "
      "ON CONFLICT (one, other, kind) DO UPDATE SET strength = excluded.strength, since = excluded.since, text = excluded.text, "
      "written = excluded.written, author = excluded.author",
      relation.id, relation.one, relation.other, relation.kind, relation.strength, relation.since, relation.text);
}

std::vector<Relation> Relations::of(Id party) {
  Query query = db_.query("SELECT id, one, other, kind, strength, since, text FROM relation WHERE one = ?1 OR other = ?1 ORDER BY id");
  query.bind(party);
  std::vector<Relation> found;
  while (query.step()) found.push_back(read_relation(query));
  std::stable_sort(found.begin(), found.end(), [](const Relation& a, const Relation& b) { return domain::word_of(a.kind) < domain::word_of(b.kind); });
  return found;
}

std::optional<Relation> Relations::find(Id id) {
  Query query = db_.query("SELECT id, one, other, kind, strength, since, text FROM relation WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_relation(query);
}

bool Relations::remove_between(Id one, Id other, domain::Tie kind) {
  db_.run("DELETE FROM relation WHERE ((one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)) AND (?3 = 0 OR kind = ?3)", one, other, kind);
  return sqlite3_changes(db_.handle()) > 0;
}

void Relations::remove(Id id) { db_.run("DELETE FROM relation WHERE id = ?", id); }

}  // namespace guanxi::storage
