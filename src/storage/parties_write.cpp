// Writing people and organisations.
#include <guanxi/storage/parties.hpp>

#include <algorithm>
#include <map>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Organisation;
using domain::Person;
using domain::Position;

namespace {

void write_keys(Database& db, Id party, const std::vector<NameKey>& keys) {
  for (const NameKey& key : keys) {
    if (!key.key.empty()) db.run("INSERT OR IGNORE INTO name_key (key, kind, party) VALUES (?, ?, ?)", key.key, key.kind, party);
  }
}

void insert_texts(Database& db, Id party, const std::vector<std::string>& aliases, const std::vector<std::string>& tags) {
  for (const auto& alias : aliases) db.run("INSERT OR IGNORE INTO alias VALUES (?, ?)", party, alias);
  for (const auto& tag : tags) db.run("INSERT OR IGNORE INTO tag VALUES (?, ?)", party, tag);
}

void insert_contacts(Database& db, const Person& person) {
  std::map<std::string, int> preferences;
  for (const auto& point : person.contacts) {
    db.run("INSERT OR IGNORE INTO contact_point (party, kind, value, rank, label) VALUES (?, ?, ?, ?, ?)", person.id, point.kind, point.value,
           preferences[point.kind]++, point.label);
  }
}

void insert_position(Database& db, Position& position) {
  position.id = db.next_id();
  db.make("position",
          "INSERT INTO position (id, person, org, title, department, reports_to, from_day, to_day, written, author) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
          position.id, position.person, position.organisation, position.title, position.department, position.reports_to, position.from, position.to);
}

void insert_positions(Database& db, Person& person) {
  // Oldest first, so that newer positions get higher ids.
  for (auto position = person.positions.rbegin(); position != person.positions.rend(); ++position) {
    position->person = person.id;
    if (!position->id) {
      insert_position(db, *position);
      continue;
    }
    db.write(
        "UPDATE position SET org = ?, title = ?, department = ?, reports_to = ?, from_day = ?, to_day = ?, written = :now, author = :by "
        "WHERE id = ?",
        position->organisation, position->title, position->department, position->reports_to, position->from, position->to, position->id);
  }
}

void drop_missing_positions(Database& db, const Person& person) {
  std::vector<Id> stored;
  {
    Query query = db.query("SELECT id FROM position WHERE person = ?");
    query.bind(person.id);
    while (query.step()) stored.push_back(query.id(0));
  }
  for (const Id id : stored) {
    const bool kept = std::any_of(person.positions.begin(), person.positions.end(), [id](const auto& p) { return p.id == id; });
    if (!kept) db.run("DELETE FROM position WHERE id = ?", id);
  }
}

void clear_children(Database& db, Id party) {
  db.run("DELETE FROM name_key WHERE party = ?", party);
  db.run("DELETE FROM alias WHERE party = ?", party);
  db.run("DELETE FROM tag WHERE party = ?", party);
  db.run("DELETE FROM contact_point WHERE party = ?", party);
}

void set_birthday(Parties& parties, const Person& person) {
  if (!person.birthday) {
    parties.remove_occasion(person.id, domain::birthday_label);
    return;
  }
  domain::Occasion birthday;
  for (auto& known : parties.occasions(person.id)) {
    if (known.label == domain::birthday_label) birthday = known;  // its lead may be the user's
  }
  birthday.party = person.id;
  birthday.label = domain::birthday_label;
  birthday.date = *person.birthday;
  parties.set_occasion(birthday);
}

std::optional<std::string> died_text(const Person& person) {
  if (!person.died) return std::nullopt;
  return *person.died == calendar::PartialDate{} ? std::string() : calendar::to_text(*person.died);
}

}  // namespace

void Parties::add(Person& person, const std::vector<NameKey>& keys) {
  person.id = db_.next_id();
  db_.make("party",
           "INSERT INTO party (id, kind, handle, name, added, city, country, pinyin, timezone, language, tier, owner, "
           "prefers, met, uid, reading, surname, died, mourning, written, author) "
           "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, :now, :by)",
           person.id, person.handle, person.name, person.added, person.city, person.country, person.pinyin, person.timezone, person.language, person.tier,
           person.owner, person.prefers, person.met, person.reading, person.surname, died_text(person), person.mourning);
  {
    const Unseen parts = db_.with_it();
    write_keys(db_, person.id, keys);
    insert_texts(db_, person.id, person.aliases, person.tags);
    insert_contacts(db_, person);
  }
  insert_positions(db_, person);
  if (person.birthday) set_birthday(*this, person);
}

void Parties::add(Organisation& organisation, const std::vector<NameKey>& keys) {
  organisation.id = db_.next_id();
  db_.make("party",
           "INSERT INTO party (id, kind, handle, name, added, city, country, pinyin, timezone, language, tier, owner, prefers, uid, parent, "
           "reading, surname, written, author) VALUES (?, 2, ?, ?, ?, ?, ?, '', '', '', '', '', 0, '', ?, '', '', :now, :by)",
           organisation.id, organisation.handle, organisation.name, organisation.added, organisation.city, organisation.country, organisation.parent);
  const Unseen parts = db_.with_it();
  write_keys(db_, organisation.id, keys);
  insert_texts(db_, organisation.id, organisation.aliases, organisation.tags);
}

void Parties::update(Person& person, const std::vector<NameKey>& keys) {
  db_.write(
      "UPDATE party SET handle = ?, name = ?, city = ?, country = ?, pinyin = ?, timezone = ?, language = ?, tier = ?, "
      "owner = ?, prefers = ?, met = ?, added = ?, reading = ?, surname = ?, died = ?, mourning = ?, ignored = ?, written = :now, author = :by "
      "WHERE id = ?",
      person.handle, person.name, person.city, person.country, person.pinyin, person.timezone, person.language, person.tier, person.owner, person.prefers,
      person.met, person.added, person.reading, person.surname, died_text(person), person.mourning, person.ignored, person.id);
  clear_children(db_, person.id);
  write_keys(db_, person.id, keys);
  insert_texts(db_, person.id, person.aliases, person.tags);
  insert_contacts(db_, person);
  drop_missing_positions(db_, person);
  insert_positions(db_, person);
  set_birthday(*this, person);
}

void Parties::update(const Organisation& organisation, const std::vector<NameKey>& keys) {
  db_.write("UPDATE party SET handle = ?, name = ?, city = ?, country = ?, parent = ?, added = ?, written = :now, author = :by WHERE id = ?",
            organisation.handle, organisation.name, organisation.city, organisation.country, organisation.parent, organisation.added, organisation.id);
  clear_children(db_, organisation.id);
  write_keys(db_, organisation.id, keys);
  insert_texts(db_, organisation.id, organisation.aliases, organisation.tags);
}

void Parties::set_keys(Id party, std::string_view pinyin, const std::vector<NameKey>& keys) {
  db_.run("UPDATE party SET pinyin = ?2 WHERE id = ?1 AND pinyin <> ?2", party, pinyin);
  db_.run("DELETE FROM name_key WHERE party = ?", party);
  write_keys(db_, party, keys);
}

std::vector<Id> Parties::everybody(PartyKind kind) {
  Query query = db_.query("SELECT id FROM party WHERE kind = ?");
  query.bind(kind == PartyKind::person ? PartyKind::person : PartyKind::organisation);
  std::vector<Id> found;
  while (query.step()) found.push_back(query.id(0));
  return found;
}

void Parties::remove(Id party) {
  db_.run(
      "DELETE FROM interaction WHERE id IN (SELECT interaction FROM participant WHERE person = ?1) "
      "AND NOT EXISTS (SELECT 1 FROM participant other WHERE other.interaction = interaction.id AND other.person <> ?1)",
      party);
  db_.run("DELETE FROM own_snooze WHERE (kind IN ('contact', 'in-person') OR kind LIKE 'holiday:%') AND subject = ?", party);
  db_.run(
      "DELETE FROM own_snooze WHERE (kind = 'issue' AND subject IN (SELECT id FROM complaint WHERE party = ?1)) "
      "OR (kind = 'favour' AND subject IN (SELECT id FROM favour WHERE person = ?1)) "
      "OR (kind = 'decision' AND subject IN (SELECT id FROM decision WHERE org = ?1))",
      party);
  db_.run("DELETE FROM party WHERE id = ?", party);
}

#define GUANXI_NOW_BY "written = :now, author = :by"

void Parties::move_all(Id from, Id to) {
  // Where both have the like already, `to`'s is kept; the rest goes with the deleted party.
  for (const char* records : {"UPDATE position SET person = ?2, " GUANXI_NOW_BY " WHERE person = ?1",
                              "UPDATE position SET org = ?2, " GUANXI_NOW_BY " WHERE org = ?1",
                              "UPDATE position SET reports_to = iif(person = ?2, NULL, ?2), " GUANXI_NOW_BY " WHERE reports_to = ?1",
                              "UPDATE party SET parent = iif(id = ?2, NULL, ?2), " GUANXI_NOW_BY " WHERE parent = ?1",
                              "UPDATE note SET party = ?2, " GUANXI_NOW_BY " WHERE party = ?1",
                              "UPDATE OR IGNORE relation SET one = ?2, " GUANXI_NOW_BY " WHERE one = ?1 AND other <> ?2",
                              "UPDATE OR IGNORE relation SET other = ?2, " GUANXI_NOW_BY " WHERE other = ?1 AND one <> ?2",
                              "UPDATE OR IGNORE rhythm SET subject = ?2, " GUANXI_NOW_BY " WHERE subject = ?1",
                              "UPDATE claim SET org = ?2, " GUANXI_NOW_BY " WHERE org = ?1",
                              "UPDATE claim SET person = ?2, " GUANXI_NOW_BY " WHERE person = ?1",
                              "UPDATE decision SET org = ?2, " GUANXI_NOW_BY " WHERE org = ?1",
                              "UPDATE decision SET decider = ?2, " GUANXI_NOW_BY " WHERE decider = ?1",
                              "UPDATE promise SET person = ?2, " GUANXI_NOW_BY " WHERE person = ?1",
                              "UPDATE favour SET person = ?2, " GUANXI_NOW_BY " WHERE person = ?1",
                              "UPDATE complaint SET party = ?2, " GUANXI_NOW_BY " WHERE party = ?1",
                              "UPDATE face SET person = ?2, " GUANXI_NOW_BY " WHERE person = ?1",
                              "UPDATE OR IGNORE gift_policy SET org = ?2, " GUANXI_NOW_BY " WHERE org = ?1",
                              "UPDATE OR IGNORE occasion SET party = ?2, " GUANXI_NOW_BY " WHERE party = ?1",
                              "UPDATE OR IGNORE distinction SET one = min(?2, other), other = max(?2, other), " GUANXI_NOW_BY " WHERE one = ?1 AND other <> ?2",
                              "UPDATE OR IGNORE distinction SET one = min(?2, one), other = max(?2, one), " GUANXI_NOW_BY " WHERE other = ?1 AND one <> ?2"}) {
    db_.write(records, from, to);
  }
  for (const char* rows : {"UPDATE OR IGNORE participant SET person = ?2 WHERE person = ?1", "UPDATE OR IGNORE party_source SET party = ?2 WHERE party = ?1",
                           "UPDATE OR IGNORE detail SET party = ?2 WHERE party = ?1", "UPDATE OR IGNORE own_pause SET person = ?2 WHERE person = ?1",
                           "UPDATE OR IGNORE own_snooze SET subject = ?2 WHERE subject = ?1"}) {
    db_.run(rows, from, to);
  }
  remove(from);
}

void Parties::set_uid(Id party, std::string_view uid) { db_.write("UPDATE party SET uid = ?, written = :now, author = :by WHERE id = ?", uid, party); }

void Parties::set_occasion(domain::Occasion& occasion) {
  {
    Query query = db_.query("SELECT id FROM occasion WHERE party = ? AND label = ?");
    query.bind(occasion.party, occasion.label);
    if (query.step()) occasion.id = query.id(0);
  }
  if (!occasion.id) occasion.id = db_.next_id();
  const auto& date = occasion.date;
  db_.write(
      "INSERT INTO occasion (id, party, label, lunar, year, month, leap, day, yearly, lead, term, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by) ON CONFLICT (party, label) DO UPDATE SET lunar = excluded.lunar, year = excluded.year, "
      "month = excluded.month, leap = excluded.leap, day = excluded.day, yearly = excluded.yearly, lead = excluded.lead, term = excluded.term, "
      "written = excluded.written, author = excluded.author",
      occasion.id, occasion.party, occasion.label, date.lunar, date.year, date.month, date.leap, date.day, occasion.yearly, occasion.lead_days,
      domain::is_term(occasion.label));
}

void Parties::remove_occasion(Id party, std::string_view label) { db_.run("DELETE FROM occasion WHERE party = ? AND label = ?", party, label); }

}  // namespace guanxi::storage
