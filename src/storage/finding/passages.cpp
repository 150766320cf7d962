#include "finding/passages.hpp"

#include <guanxi/domain/party.hpp>
#include <guanxi/domain/phone.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Findable;

namespace {

// id, day, sensitive, party, text, what is beside it.
const char* record_sql(Findable kind) {
  switch (kind) {
    case Findable::people: return "SELECT id, added, 0, id, name, handle, pinyin, reading, city FROM party WHERE id = ?";
    case Findable::entries: return "SELECT id, day, sensitive, NULL, text, place FROM interaction WHERE id = ?";
    case Findable::notes: return "SELECT id, day, sensitive, party, text, about FROM note WHERE id = ?";
    case Findable::promises: return "SELECT id, made, sensitive, person, text, iif(state = 1, due, NULL) FROM promise WHERE id = ?";
    case Findable::gifts: return "SELECT id, day, sensitive, person, what, purpose FROM favour WHERE id = ?";
    case Findable::complaints: return "SELECT id, opened, sensitive, party, text, outcome FROM complaint WHERE id = ?";
    case Findable::decisions: return "SELECT id, coalesce(made, asked), sensitive, org, topic, note, decider FROM decision WHERE id = ?";
  }
  return "";
}

void add_beside(Passage& passage, std::string_view text) {
  if (!text.empty()) passage.beside.emplace_back(text);
}

void add_texts(Passage& passage, Query&& texts) {
  texts.bind(passage.id);
  while (texts.step()) add_beside(passage, texts.view(0));
}

void read_person(Database& db, Passage& passage) {
  add_texts(passage, db.query("SELECT text FROM alias WHERE party = ?"));
  add_texts(passage, db.query("SELECT title || iif(department = '', '', ' ' || department) FROM position WHERE person = ? ORDER BY id DESC"));
  add_texts(passage, db.query("SELECT text FROM tag WHERE party = ?"));
  add_texts(passage, db.query("SELECT value FROM detail WHERE party = ? AND kind = 0"));
  Query points = db.query("SELECT c.kind, c.value, p.country FROM contact_point c JOIN party p ON p.id = c.party WHERE c.party = ? ORDER BY c.kind, c.rank");
  points.bind(passage.id);
  while (points.step()) {
    add_beside(passage, points.view(1));
    if (points.view(0) != domain::phone_kind) continue;
    for (const std::string& number : domain::phone_keys(points.view(1), points.view(2))) add_beside(passage, number);  // as one word
  }
}

void read_tags(Database& db, Passage& passage) {
  Query query = db.query("SELECT text FROM interaction_tag WHERE interaction = ?");
  query.bind(passage.id);
  while (query.step()) add_beside(passage, query.view(0));
}

}  // namespace

std::optional<Passage> passage(Database& db, Findable kind, Id id) {
  Passage found;
  {
    Query query = db.query(record_sql(kind));
    if (!query.bind(id).step()) return std::nullopt;
    found.kind = kind;
    found.id = query.id(0);
    found.day = query.date(1);
    found.sensitive = query.truth(2);
    found.party = query.id(3);
    found.text = query.text(4);
    if (kind == Findable::people) {
      for (int column = 5; column < 9; ++column) add_beside(found, query.view(column));
    } else if (kind == Findable::promises) {
      found.due = query.maybe_date(5);
    } else {
      add_beside(found, query.view(5));
    }
    if (kind == Findable::decisions && !query.null(6)) found.decider = query.id(6);
  }
  if (kind == Findable::people) read_person(db, found);
  if (kind == Findable::entries) read_tags(db, found);
  return found;
}

std::optional<calendar::Date> day_of_passage(Database& db, Findable kind, Id id) {
  Query query = db.query(record_sql(kind));
  if (!query.bind(id).step()) return std::nullopt;
  return query.date(1);
}

namespace {

const char* above_sql(Findable kind) {
  switch (kind) {
    case Findable::people: return "SELECT id FROM party WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::entries: return "SELECT id FROM interaction WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::notes: return "SELECT id FROM note WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::promises: return "SELECT id FROM promise WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::gifts: return "SELECT id FROM favour WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::complaints: return "SELECT id FROM complaint WHERE id > ? ORDER BY id LIMIT ?";
    case Findable::decisions: return "SELECT id FROM decision WHERE id > ? ORDER BY id LIMIT ?";
  }
  return "";
}

const char* of_sql(Findable kind) {
  switch (kind) {
    case Findable::people: return "SELECT id FROM party WHERE id = ?";
    case Findable::entries: return "SELECT interaction FROM participant WHERE person = ?";
    case Findable::notes: return "SELECT id FROM note WHERE party = ?";
    case Findable::promises: return "SELECT id FROM promise WHERE person = ?";
    case Findable::gifts: return "SELECT id FROM favour WHERE person = ?";
    case Findable::complaints: return "SELECT id FROM complaint WHERE party = ?";
    case Findable::decisions: return "SELECT id FROM decision WHERE org = ?1 OR decider = ?1";
  }
  return "";
}

std::vector<Id> ids(Query& query) {
  std::vector<Id> found;
  while (query.step()) found.push_back(query.id(0));
  return found;
}

}  // namespace

std::vector<Id> ids_above(Database& db, Findable kind, std::int64_t above, std::int64_t limit) {
  Query query = db.query(above_sql(kind));
  return ids(query.bind(above, limit));
}

std::vector<Id> ids_of(Database& db, Findable kind, Id party) {
  Query query = db.query(of_sql(kind));
  return ids(query.bind(party));
}

std::vector<Id> entries_of(Database& db, calendar::Date day, const Slots& slots) {
  std::vector<Id> found;
  Query query = db.query("SELECT id FROM interaction WHERE day = ? ORDER BY id DESC");
  query.bind(day);
  while (query.step()) {
    if (slots.has(count_of(query.id(0)))) found.push_back(query.id(0));
  }
  return found;
}

}  // namespace guanxi::storage
