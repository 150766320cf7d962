#include <guanxi/storage/doubles.hpp>

#include <algorithm>

#include <guanxi/domain/occasion.hpp>
#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"
#include "rows.hpp"

namespace guanxi::storage {

using domain::Organisation;
using domain::Person;

Doubles::Doubles(Store& store) : db_(store.database()) {}

namespace {

// The rows of one table that belong to a party, the table's first column, in whose order they are read.
class PartRows {
 public:
  PartRows(Database& db, const char* sql) : query_(db.query(sql)) { more_ = query_.step(); }

  template <class Take>
  void of(Id party, const Take& take) {
    while (more_ && query_.id(0) < party) more_ = query_.step();
    for (; more_ && query_.id(0) == party; more_ = query_.step()) take(query_);
  }

 private:
  Query query_;
  bool more_ = false;
};

constexpr const char* aliases_by_party = "SELECT party, text FROM alias ORDER BY party, text";

}  // namespace

void Doubles::each_person(const std::function<void(Person&)>& take) {
  Query people = db_.query("SELECT id, handle, name, reading, surname, country, language, added FROM party WHERE kind = 1 ORDER BY id");
  PartRows aliases(db_, aliases_by_party);
  PartRows contacts(db_, "SELECT party, kind, value, label FROM contact_point ORDER BY party, kind, value");
  PartRows positions(db_, "SELECT person, org, to_day FROM position WHERE org IS NOT NULL ORDER BY person, id DESC");
  PartRows birthdays(db_, "SELECT party, lunar, year, month, leap, day FROM occasion WHERE label = 'birthday' ORDER BY party");
  Person person;
  while (people.step()) {
    person.id = people.id(0);
    std::string* const fields[] = {&person.handle, &person.name, &person.reading, &person.surname, &person.country, &person.language};
    int column = 1;
    for (std::string* field : fields) *field = people.view(column++);
    person.added = people.date(7);
    person.aliases.clear(), person.contacts.clear(), person.positions.clear(), person.birthday.reset();
    aliases.of(person.id, [&](const Query& row) { person.aliases.push_back(row.text(1)); });
    contacts.of(person.id, [&](const Query& row) { person.contacts.push_back({row.text(1), row.text(2), row.text(3)}); });
    positions.of(person.id, [&](const Query& row) { person.positions.push_back({.organisation = row.id(1), .to = row.maybe_date(2)}); });
    birthdays.of(person.id, [&](const Query& row) { person.birthday = partial_date(row, 1); });
    take(person);
  }
}

void Doubles::each_organisation(const std::function<void(Organisation&)>& take) {
  Query organisations = db_.query("SELECT id, handle, name, city, country, parent, added FROM party WHERE kind = 2 ORDER BY id");
  PartRows aliases(db_, aliases_by_party);
  while (organisations.step()) {
    Organisation organisation{.id = organisations.id(0),
                              .handle = organisations.text(1),
                              .name = organisations.text(2),
                              .city = organisations.text(3),
                              .country = organisations.text(4),
                              .parent = organisations.id(5),
                              .added = organisations.date(6)};
    aliases.of(organisation.id, [&](const Query& row) { organisation.aliases.push_back(row.text(1)); });
    take(organisation);
  }
}

int Doubles::records_of(Id party) {
  Query query = db_.query(
      "SELECT (SELECT count(*) FROM participant WHERE person = ?1) + (SELECT count(*) FROM note WHERE party = ?1) + "
      "(SELECT count(*) FROM promise WHERE person = ?1) + (SELECT count(*) FROM favour WHERE person = ?1) + "
      "(SELECT count(*) FROM complaint WHERE party = ?1) + (SELECT count(*) FROM face WHERE person = ?1) + "
      "(SELECT count(*) FROM claim WHERE person = ?1) + (SELECT count(*) FROM claim WHERE org = ?1) + "
      "(SELECT count(*) FROM decision WHERE org = ?1) + (SELECT count(*) FROM position WHERE person = ?1) + "
      "(SELECT count(*) FROM position WHERE org = ?1) + (SELECT count(*) FROM position WHERE reports_to = ?1) + "
      "(SELECT count(*) FROM relation WHERE one = ?1) + (SELECT count(*) FROM relation WHERE other = ?1) + "
      "(SELECT count(*) FROM occasion WHERE party = ?1) + (SELECT count(*) FROM contact_point WHERE party = ?1)");
  query.bind(party).step();
  return static_cast<int>(query.integer(0));
}

bool Doubles::are_tied(Id one, Id other) {
  Query query = db_.query(
      "SELECT 1 FROM relation WHERE (one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1) "
      "UNION ALL SELECT 1 FROM position WHERE (person = ?1 AND reports_to = ?2) OR (person = ?2 AND reports_to = ?1) "
      "UNION ALL SELECT 1 FROM party WHERE (id = ?1 AND parent = ?2) OR (id = ?2 AND parent = ?1) LIMIT 1");
  return query.bind(one, other).step();
}

bool Doubles::tell_apart(Id one, Id other) {
  const auto [low, high] = std::minmax(one, other);
  db_.write("INSERT OR IGNORE INTO distinction (one, other, written, author) VALUES (?, ?, :now, :by)", low, high);
  return sqlite3_changes(db_.handle()) > 0;
}

bool Doubles::forget_distinction(Id one, Id other) {
  const auto [low, high] = std::minmax(one, other);
  db_.run("DELETE FROM distinction WHERE one = ? AND other = ?", low, high);
  return sqlite3_changes(db_.handle()) > 0;
}

std::vector<std::pair<Id, Id>> Doubles::told_apart() {
  Query query = db_.query("SELECT one, other FROM distinction ORDER BY one, other");
  std::vector<std::pair<Id, Id>> found;
  while (query.step()) found.emplace_back(query.id(0), query.id(1));
  return found;
}

bool Doubles::are_told_apart(Id one, Id other) {
  const auto [low, high] = std::minmax(one, other);
  Query query = db_.query("SELECT 1 FROM distinction WHERE one = ? AND other = ?");
  return query.bind(low, high).step();
}

}  // namespace guanxi::storage
