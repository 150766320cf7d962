// Finding people and organisations by what they are called.
#include <guanxi/storage/parties.hpp>

#include <algorithm>

#include "engine/database.hpp"

namespace guanxi::storage {
namespace {

// What reads a PartyRef: the parts before and behind the condition.
#define GUANXI_REF                                                                                        \
  "SELECT p.id, p.kind = 1, p.handle, p.name, o.name, q.org, q.title FROM party p "                       \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) " \
  "LEFT JOIN party o ON o.id = q.org "

PartyRef read_ref(const Query& query) { return {query.id(0), query.truth(1), query.text(2), query.text(3), query.text(4), query.id(5), query.text(6)}; }

std::vector<PartyRef> read_refs(Query& query) {
  std::vector<PartyRef> found;
  while (query.step()) found.push_back(read_ref(query));
  return found;
}

}  // namespace

bool Parties::is_person(Id id) {
  Query query = db_.query("SELECT 1 FROM party WHERE id = ? AND kind = 1");
  return query.bind(id).step();
}

std::optional<PartyRef> Parties::ref(Id id) {
  Query query = db_.query(GUANXI_REF "WHERE p.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_ref(query);
}

std::optional<PartyRef> Parties::by_handle(std::string_view handle, PartyKind kind) {
  Query query = db_.query(GUANXI_REF "WHERE p.handle = ?1 AND (?2 = 0 OR p.kind = ?2) ORDER BY p.id LIMIT 1");
  if (!query.bind(handle, kind).step()) return std::nullopt;
  return read_ref(query);
}

std::optional<Id> Parties::with_handle(std::string_view handle, PartyKind kind) {
  Query query = db_.query("SELECT id FROM party WHERE handle = ?1 AND (?2 = 0 OR kind = ?2) ORDER BY id LIMIT 1");
  if (!query.bind(handle, kind).step()) return std::nullopt;
  return query.id(0);
}

std::vector<PartyRef> Parties::by_handle_prefix(std::string_view prefix, PartyKind kind, int limit) {
  const std::string end = std::string(prefix) + "~";  // behind every character of a handle
  Query query = db_.query(GUANXI_REF
                          "WHERE p.handle >= ?1 AND p.handle < ?2 AND (?3 = 0 OR p.kind = ?3) "
                          "ORDER BY p.handle LIMIT ?4");
  query.bind(prefix, end, kind, limit);
  return read_refs(query);
}

std::vector<PartyRef> Parties::all(PartyKind kind, std::string_view handle_prefix, int limit) { return by_handle_prefix(handle_prefix, kind, limit); }

std::vector<std::string> Parties::all_handles(PartyKind kind) {
  Query query = db_.query("SELECT handle FROM party WHERE ?1 = 0 OR kind = ?1");
  query.bind(kind);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

std::vector<PartyRef> Parties::by_key(NameKind name, std::string_view key, PartyKind kind, int limit) {
  Query query = db_.query(GUANXI_REF
                          "WHERE p.id IN (SELECT party FROM name_key WHERE key = ?1 AND kind = ?2) "
                          "AND (?3 = 0 OR p.kind = ?3) ORDER BY p.handle LIMIT ?4");
  query.bind(key, name, kind, limit);
  return read_refs(query);
}

std::vector<PartyRef> Parties::by_key_prefix(NameKind name, std::string_view prefix, PartyKind kind, int limit) {
  const std::string end = std::string(prefix) + "\xff";
  Query query = db_.query(GUANXI_REF
                          "WHERE p.id IN (SELECT party FROM name_key WHERE key >= ?1 AND key < ?2 AND kind = ?3) "
                          "AND (?4 = 0 OR p.kind = ?4) ORDER BY p.handle LIMIT ?5");
  query.bind(prefix, end, name, kind, limit);
  return read_refs(query);
}

std::vector<PartyRef> Parties::by_name_prefix(std::string_view folded, PartyKind kind, int limit) { return by_key_prefix(NameKind::name, folded, kind, limit); }

std::vector<PartyRef> Parties::by_uid(std::string_view uid) {
  Query query = db_.query(GUANXI_REF "WHERE p.uid = ?1 AND p.uid <> ''");
  query.bind(uid);
  return read_refs(query);
}

std::vector<PartyRef> Parties::staff(Id organisation) {
  Query query = db_.query(GUANXI_REF
                          "WHERE p.id IN (SELECT person FROM position WHERE org = ?1 AND to_day IS NULL) "
                          "ORDER BY p.handle");
  query.bind(organisation);
  return read_refs(query);
}

void Parties::each_city(const std::function<void(Id party, bool person, std::string_view city)>& take) {
  Query query = db_.query("SELECT id, kind = 1, city FROM party WHERE city <> '' AND died IS NULL");
  while (query.step()) take(query.id(0), query.truth(1), query.view(2));
}

bool Parties::more_people_than(int count) {
  Query query = db_.derived("SELECT count(*) FROM (SELECT 1 FROM standing WHERE what = 0 LIMIT ?)");
  query.bind(count + 1).step();
  return query.integer(0) > count;
}

std::vector<Id> Parties::children(Id organisation) {
  Query query = db_.query("SELECT id FROM party WHERE parent = ? ORDER BY handle");
  query.bind(organisation);
  std::vector<Id> found;
  while (query.step()) found.push_back(query.id(0));
  return found;
}

std::string Parties::free_handle(std::string_view base) {
  const std::string stem = std::string(base) + "-";
  std::vector<int> taken;
  bool plain = true;
  Query query = db_.query("SELECT handle FROM party WHERE handle = ?1 OR (handle > ?2 AND handle < ?3)");
  query.bind(base, stem, stem + "~");
  while (query.step()) {
    const std::string_view handle = query.view(0);
    if (handle == base) {
      plain = false;
      continue;
    }
    const std::string_view tail = handle.substr(stem.size());
    const bool number = tail.size() < 9 && std::all_of(tail.begin(), tail.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number) taken.push_back(std::atoi(std::string(tail).c_str()));
  }
  if (plain) return std::string(base);
  std::sort(taken.begin(), taken.end());
  int next = 2;
  for (const int number : taken) next = number == next ? next + 1 : next;
  return stem + std::to_string(next);
}

}  // namespace guanxi::storage
