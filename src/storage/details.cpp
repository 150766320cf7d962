#include <guanxi/storage/details.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

namespace {

enum Kind { own = 0, told_last = 1, told_once = 2 };
std::int64_t number(Kind kind) { return static_cast<std::int64_t>(kind); }

std::vector<Detail> details(Database& db, Id party, Kind kind) {
  Query query = db.query("SELECT name, value, source, day FROM detail WHERE party = ? AND kind = ? ORDER BY name, source, value");
  query.bind(party, number(kind));
  std::vector<Detail> found;
  while (query.step()) found.push_back({query.text(0), query.text(1), query.text(2), query.date(3)});
  return found;
}

void put(Database& db, Id party, Kind kind, const Detail& detail) {
  db.run("INSERT OR REPLACE INTO detail (party, kind, name, value, source, day) VALUES (?, ?, ?, ?, ?, ?)", party, number(kind), detail.name, detail.value,
         detail.source, detail.day);
}

}  // namespace

Details::Details(Store& store) : db_(store.database()) {}

std::vector<Detail> Details::of(Id party) { return details(db_, party, own); }

std::vector<Detail> Details::told(Id party) { return details(db_, party, told_last); }

std::vector<Detail> Details::told_before(Id party) { return details(db_, party, told_once); }

// The record is written, too: who wrote it last, and that its words changed, is told by it.
void Details::set(Id party, std::span<const Detail> details) {
  if (details.empty()) return;
  for (const Detail& detail : details) {
    db_.run("DELETE FROM detail WHERE party = ? AND kind = ? AND name = ?", party, number(own), detail.name);
    if (!detail.value.empty()) put(db_, party, own, detail);
  }
  db_.write("UPDATE party SET written = :now, author = :by WHERE id = ?", party);
}

void Details::set_told(Id party, const Detail& field) {
  db_.run(
      "INSERT OR IGNORE INTO detail (party, kind, name, source, value, day) SELECT party, ?2, name, source, value, day FROM detail "
      "WHERE party = ?1 AND kind = ?3 AND name = ?4 AND source = ?5 AND value <> ?6",
      party, number(told_once), number(told_last), field.name, field.source, field.value);
  db_.run("DELETE FROM detail WHERE party = ? AND kind = ? AND name = ? AND source = ?", party, number(told_last), field.name, field.source);
  put(db_, party, told_last, field);
}

std::vector<std::string> Details::names() {
  Query query = db_.query("SELECT DISTINCT name FROM detail WHERE kind = ? ORDER BY name");
  query.bind(number(own));
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

std::vector<std::string> Details::sources(Id party) {
  Query query = db_.query("SELECT name FROM party_source WHERE party = ? ORDER BY name");
  query.bind(party);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

void Details::add_source(Id party, std::string_view name, calendar::Date day) {
  db_.run("INSERT OR REPLACE INTO party_source (party, name, day) VALUES (?, ?, ?)", party, name, day);
}

std::vector<Id> Details::from_source(std::string_view name) {
  Query query = db_.query("SELECT party FROM party_source WHERE name = ? ORDER BY party");
  query.bind(name);
  std::vector<Id> found;
  while (query.step()) found.push_back(query.id(0));
  return found;
}

}  // namespace guanxi::storage
