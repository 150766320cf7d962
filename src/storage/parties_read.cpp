// Reading whole records, and the lines of `list`.
#include <guanxi/domain/climb.hpp>
#include <guanxi/storage/parties.hpp>

#include <guanxi/storage/store.hpp>

#include "among.hpp"
#include "engine/database.hpp"
#include "places.hpp"
#include "rows.hpp"
#include "selecting.hpp"

namespace guanxi::storage {

using domain::Organisation;
using domain::Person;
using domain::Position;

namespace {

std::vector<std::string> texts_of(Database& db, const char* sql, Id party) {
  Query query = db.query(sql);
  query.bind(party);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

// Columns id, person, org, title, department, reports_to, from_day, to_day.
std::vector<Position> read_positions(Query& query) {
  std::vector<Position> found;
  while (query.step()) {
    found.push_back({query.id(0), query.id(1), query.id(2), query.text(3), query.text(4), query.id(5), query.maybe_date(6), query.maybe_date(7)});
  }
  return found;
}

void read_contacts(Database& db, Person& person) {
  Query query = db.query("SELECT kind, value, label FROM contact_point WHERE party = ? ORDER BY kind, rank");
  query.bind(person.id);
  while (query.step()) person.contacts.push_back({query.text(0), query.text(1), query.text(2)});
}

void read_birthday(Database& db, Person& person) {
  Query query = db.query("SELECT lunar, year, month, leap, day FROM occasion WHERE party = ? AND label = 'birthday'");
  query.bind(person.id);
  if (query.step()) person.birthday = partial_date(query, 0);
}

[[noreturn]] void gone() {
  throw Failure({ErrorKind::no_match, "the record is no longer there; nothing was changed", "another program removed it: run the command again"});
}

}  // namespace

Parties::Parties(Store& store) : db_(store.database()) {}

Person Parties::person(Id id) {
  Person person;
  {
    Query query = db_.query(
        "SELECT handle, name, city, country, pinyin, timezone, language, tier, owner, prefers, met, "
        "added, reading, surname, died, mourning, ignored FROM party WHERE id = ? AND kind = 1");
    query.bind(id);
    if (!query.step()) gone();
    person.id = id;
    std::string* const fields[] = {&person.handle,   &person.name,     &person.city, &person.country, &person.pinyin,
                                   &person.timezone, &person.language, &person.tier, &person.owner};
    int column = 0;
    for (std::string* field : fields) *field = query.text(column++);
    person.prefers = query.word<domain::Channel>(9);
    person.met = query.maybe_date(10);
    person.added = query.date(11);
    person.reading = query.text(12);
    person.surname = query.text(13);
    if (!query.null(14)) person.died = calendar::parse_partial_date(query.text(14)).value_or(calendar::PartialDate{});
    person.mourning = query.maybe_date(15);
    person.ignored = query.truth(16);
  }
  read_contacts(db_, person);
  read_birthday(db_, person);
  person.aliases = texts_of(db_, "SELECT text FROM alias WHERE party = ?", id);
  person.tags = texts_of(db_, "SELECT text FROM tag WHERE party = ?", id);
  Query query = db_.query(
      "SELECT id, person, org, title, department, reports_to, from_day, to_day FROM position "
      "WHERE person = ? ORDER BY id DESC");
  query.bind(id);
  person.positions = read_positions(query);
  return person;
}

Organisation Parties::organisation(Id id) {
  Organisation organisation;
  {
    Query query = db_.query("SELECT handle, name, city, country, parent, added FROM party WHERE id = ? AND kind = 2");
    query.bind(id);
    if (!query.step()) gone();
    organisation = {id, query.text(0), query.text(1), query.text(2), query.text(3), query.id(4), query.date(5), {}, {}};
  }
  organisation.aliases = texts_of(db_, "SELECT text FROM alias WHERE party = ?", id);
  organisation.tags = texts_of(db_, "SELECT text FROM tag WHERE party = ?", id);
  return organisation;
}

Place place_of(Database& db, Id party) {
  Query query = db.query("SELECT country, city FROM " GUANXI_PLACE " WHERE party = ?");
  if (!query.bind(party).step()) return {};
  return {query.text(0), query.text(1)};
}

Place Parties::place(Id party) { return place_of(db_, party); }

std::vector<Organisation> Parties::groups(Id organisation) {
  std::vector<Organisation> found;
  domain::climb(organisation, [&](Id id) {
    found.push_back(this->organisation(id));
    return found.back().parent;
  });
  return found;
}

std::vector<Position> Parties::positions_at(Id organisation) {
  Query query = db_.query(
      "SELECT id, person, org, title, department, reports_to, from_day, to_day FROM position "
      "WHERE org = ? ORDER BY id DESC");
  query.bind(organisation);
  return read_positions(query);
}

std::vector<Position> Parties::positions_below(Id organisation) {
  Query query = db_.query(
      "SELECT DISTINCT q.id, q.person, q.org, q.title, q.department, q.reports_to, q.from_day, q.to_day "
      "FROM position s JOIN position q ON q.reports_to = s.person "
      "WHERE s.org = ?1 AND q.org IS NOT ?1 ORDER BY q.id DESC");
  query.bind(organisation);
  return read_positions(query);
}

std::vector<domain::Occasion> Parties::occasions(Id party) {
  Query query = db_.query(
      "SELECT id, party, label, lunar, year, month, leap, day, yearly, lead FROM occasion "
      "WHERE party = ? ORDER BY month, day, label");
  query.bind(party);
  std::vector<domain::Occasion> found;
  while (query.step()) found.push_back(occasion_row(query));
  return found;
}

std::optional<domain::Occasion> Parties::occasion(Id id) {
  Query query = db_.query("SELECT id, party, label, lunar, year, month, leap, day, yearly, lead FROM occasion WHERE id = ?");
  query.bind(id);
  if (!query.step()) return std::nullopt;
  return occasion_row(query);
}

std::vector<std::string> Parties::tags(std::string_view prefix) {
  const std::string end = std::string(prefix) + "\xff";
  std::vector<std::string> found;
  Query query = db_.query(
      "SELECT DISTINCT text FROM tag WHERE text >= ?1 AND text < ?2 "
      "UNION SELECT DISTINCT text FROM interaction_tag WHERE text >= ?1 AND text < ?2 ORDER BY 1");
  query.bind(prefix, end);
  while (query.step()) found.push_back(query.text(0));
  return found;
}

namespace {

std::vector<std::string> texts_of(Query query) {
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

}  // namespace

std::vector<std::string> Parties::countries() { return texts_of(db_.query("SELECT DISTINCT country FROM party WHERE country <> '' ORDER BY country")); }

std::vector<std::string> Parties::owners() { return texts_of(db_.query("SELECT DISTINCT owner FROM party WHERE owner <> '' ORDER BY owner")); }

std::vector<std::string> Parties::tiers() {
  return texts_of(db_.query("SELECT tier FROM party WHERE tier <> '' UNION SELECT tier FROM tier_rhythm WHERE tier <> '' ORDER BY 1"));
}

std::vector<std::string> Parties::languages() { return texts_of(db_.query("SELECT DISTINCT language FROM party WHERE language <> '' ORDER BY language")); }

namespace {

#define GUANXI_PERSON_ROWS \
  "SELECT p.id, p.handle, p.name, p.pinyin, o.name, q.title, p.city, p.country, p.timezone, p.tier, "                 \
  "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'email' ORDER BY rank LIMIT 1), "                            \
  "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'phone' ORDER BY rank LIMIT 1), "                            \
  "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'wechat' ORDER BY rank LIMIT 1), "                           \
  "s.last, m.last, s.due, s.base, s.country, s.own, b.month, b.lunar, b.year, b.month, b.leap, b.day "                \
  "FROM party p "                                                                                                     \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL "              \
  "AND (?3 IS NULL OR org = ?3)) "                                                                                    \
  "LEFT JOIN party o ON o.id = q.org "                                                                                \
  "LEFT JOIN standing s ON s.person = p.id AND s.what = 0 "                                                           \
  "LEFT JOIN standing m ON m.person = p.id AND m.what = 1 "                                                           \
  "LEFT JOIN occasion b ON b.party = p.id AND b.label = 'birthday' "                                                  \
  "WHERE p.kind = 1 AND (?2 = '' OR " GUANXI_AMONG("p.tier", "?2") ") "                                         \
  "AND (?3 IS NULL OR q.org = ?3) "  /* of several posts, the one there */                                             \
  "AND (?4 = '' OR EXISTS (SELECT 1 FROM tag WHERE party = p.id AND " GUANXI_AMONG("text", "?4") ")) "

std::string person_rows(const ListFilter& filter, const Condition& chosen) {
  const std::string rows = GUANXI_PERSON_ROWS "AND " + chosen.text;
  if (!filter.ids.empty()) return rows + " AND p.id = ?1";
  // From the few who are there or tagged so to their order, not through everybody in order.
  if (filter.organisation) return rows + " AND ?1 IS NULL AND p.id IN (SELECT person FROM position WHERE org = ?3) ORDER BY +p.handle";
  if (!filter.tag.empty()) return rows + " AND ?1 IS NULL AND p.id IN (SELECT party FROM tag WHERE " GUANXI_AMONG("text", "?4") ") ORDER BY +p.handle";
  return rows + " AND ?1 IS NULL ORDER BY p.handle";
}

// Into a row that is used again: its texts keep their memory.
void read_person_row(const Query& query, PersonRow& row) {
  row.id = query.id(0);
  std::string* const fields[] = {&row.handle,  &row.name,     &row.pinyin, &row.organisation, &row.title, &row.city,
                                 &row.country, &row.timezone, &row.tier,   &row.email,        &row.phone, &row.wechat};
  int column = 1;
  for (std::string* field : fields) field->assign(query.view(column++));
  for (std::string* day : {&row.last_contact, &row.last_in_person, &row.due, &row.base}) {
    day->clear();
    if (!query.null(column)) *day = calendar::iso(query.date(column));
    ++column;
  }
  row.closing.assign(query.view(column));
  row.own = static_cast<int>(query.integer(18));
  row.birthday.reset();
  if (!query.null(19)) row.birthday = partial_date(query, 20);
}

}  // namespace

void Parties::each_person(const ListFilter& filter, const std::function<void(PersonRow&)>& take) {
  each_person_while(filter, [&](PersonRow& row) {
    take(row);
    return true;
  });
}

void Parties::each_person_while(const ListFilter& filter, const std::function<bool(PersonRow&)>& take) {
  PersonRow row;
  const Condition chosen = condition_of(filter.chosen.value_or(Selector{}), SelectFrom::people, 5);
  const char* sql = db_.keep(person_rows(filter, chosen));
  const auto read = [&](Id only) {
    Query query = db_.derived(sql);
    query.bind(only, filter.tier, filter.organisation, filter.tag);
    chosen.bind(query);
    while (query.step()) {
      read_person_row(query, row);
      if (!take(row)) return false;
    }
    return true;
  };
  if (filter.ids.empty()) read({});
  for (const Id id : filter.ids) {
    if (!read(id)) return;
  }
}

void Parties::each_organisation(const ListFilter& filter, const std::function<void(const OrganisationRow&)>& take) {
  const Condition chosen = condition_of(filter.chosen.value_or(Selector{}), SelectFrom::people, 1);
  Query query =
      db_.query(db_.keep("SELECT p.id, p.handle, p.name, g.name, p.city, p.country, "
                         "(SELECT count(DISTINCT person) FROM position WHERE org = p.id AND to_day IS NULL) "
                         "FROM party p LEFT JOIN party g ON g.id = p.parent WHERE p.kind = 2 AND " +
                         chosen.text + " ORDER BY p.handle"));
  chosen.bind(query);
  while (query.step()) {
    OrganisationRow row;
    row.id = query.id(0);
    std::string* const fields[] = {&row.handle, &row.name, &row.parent, &row.city, &row.country};
    int column = 1;
    for (std::string* field : fields) *field = query.text(column++);
    row.people = static_cast<int>(query.integer(6));
    take(row);
  }
}

}  // namespace guanxi::storage
