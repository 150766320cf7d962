#include <guanxi/storage/interactions.hpp>

#include <algorithm>
#include <unordered_map>

#include <guanxi/storage/store.hpp>

#include "among.hpp"
#include "engine/database.hpp"
#include "selecting.hpp"

namespace guanxi::storage {

using domain::Interaction;

namespace {

void insert_people(Database& db, const Interaction& interaction) {
  const auto counts = domain::weight(interaction);
  for (const Id person : interaction.people) {
    db.run("INSERT OR IGNORE INTO participant (person, day, interaction, counts) VALUES (?, ?, ?, ?)", person, interaction.day, interaction.id, counts);
  }
}

void insert_tags(Database& db, const Interaction& interaction) {
  for (const auto& tag : interaction.tags) db.run("INSERT OR IGNORE INTO interaction_tag VALUES (?, ?)", interaction.id, tag);
}

// Columns id, day, at, zone, timed, kind, via, place, text, attempt, sensitive, face, feedback, stage.
void read_interaction(Database& db, const Query& query, Interaction& interaction) {
  interaction.id = query.id(0);
  interaction.day = query.date(1);
  interaction.at = calendar::Instant(std::chrono::seconds(query.integer(2)));
  interaction.zone = db.zone_name(query.integer(3));
  interaction.time_known = query.truth(4);
  interaction.kind = query.word<domain::InteractionKind>(5);
  interaction.via = query.word<domain::Channel>(6);
  interaction.place = query.view(7);
  interaction.text = query.view(8);
  interaction.attempt = query.truth(9);
  interaction.sensitive = query.truth(10);
  interaction.face = query.word<domain::Face>(11);
  interaction.feedback = query.word<domain::Feedback>(12);
  interaction.stage = static_cast<domain::Stage>(query.integer(13));
}

#define GUANXI_INTERACTION "SELECT i.id, i.day, i.at, i.zone, i.timed, i.kind, i.via, i.place, i.text, i.attempt, i.sensitive, i.face, i.feedback, i.stage "

// ?2 from, ?3 to, ?4 kind, ?5 via, ?6 tag, ?7 limit.
#define GUANXI_HISTORY_REST \
  "AND (?4 = '' OR " GUANXI_AMONG("i.kind", "?4") ") AND (?5 = '' OR " GUANXI_AMONG("i.via", "?5") ") "            \
  "AND (?6 = '' OR EXISTS (SELECT 1 FROM interaction_tag WHERE interaction = i.id AND " GUANXI_AMONG("text", "?6") ")) "

std::string history_sql(const HistoryFilter& filter, const Condition& chosen) {
  const std::string order = filter.oldest_first ? "ORDER BY i.day, i.at, i.id LIMIT ?7" : "ORDER BY i.day DESC, i.at DESC, i.id DESC LIMIT ?7";
  const std::string rest = GUANXI_HISTORY_REST "AND " + chosen.text + " ";
  if (filter.person) {
    // Their run of participants is in the order of days already.
    return GUANXI_INTERACTION "FROM participant p JOIN interaction i ON i.id = p.interaction WHERE p.person = ?1 AND p.day >= ?2 AND p.day <= ?3 " + rest +
           (filter.oldest_first ? "ORDER BY p.day, i.at, i.id LIMIT ?7" : "ORDER BY p.day DESC, i.at DESC, i.id DESC LIMIT ?7");
  }
  if (filter.organisation) {
    return GUANXI_INTERACTION
           "FROM interaction i WHERE i.id IN (SELECT p.interaction FROM participant p "
           "WHERE p.person IN (SELECT person FROM position WHERE org = ?1) AND p.day >= ?2 AND p.day <= ?3) " +
           rest + order;
  }
  return GUANXI_INTERACTION "FROM interaction i WHERE ?1 IS NULL AND i.day >= ?2 AND i.day <= ?3 " + rest + order;
}

// Who took part, row after row. In a long history the same people come again and again.
class People {
 public:
  explicit People(Database& db) : db_(db) {}

  void read(HistoryRow& row) {
    if (known_.size() > most_known) known_.clear();
    row_.clear();
    Query query = db_.query("SELECT person FROM participant WHERE interaction = ?");
    query.bind(row.interaction.id);
    while (query.step()) {
      const Named& person = known(query.id(0));
      if (!person.handle.empty()) row_.push_back(&person);
    }
    std::stable_sort(row_.begin(), row_.end(), [](const Named* a, const Named* b) { return a->handle < b->handle; });
    row.interaction.people.clear();
    row.handles.resize(row_.size());
    row.names.resize(row_.size());
    for (std::size_t i = 0; i < row_.size(); ++i) {
      row.interaction.people.push_back(row_[i]->id);
      row.handles[i] = row_[i]->handle;
      row.names[i] = row_[i]->name;
    }
  }

 private:
  struct Named {
    Id id = {};
    std::string handle = {};
    std::string name = {};
  };
  static constexpr std::size_t most_known = 20'000;  // some two megabytes

  const Named& known(Id id) {
    Named& person = known_[id];
    if (person.id) return person;
    person.id = id;
    Query query = db_.query("SELECT handle, name FROM party WHERE id = ?");
    if (query.bind(id).step()) person.handle = query.view(0), person.name = query.view(1);
    return person;
  }

  Database& db_;
  std::unordered_map<Id, Named> known_ = {};
  std::vector<const Named*> row_ = {};
};

void read_tags(Database& db, Interaction& interaction) {
  interaction.tags.clear();
  Query query = db.query("SELECT text FROM interaction_tag WHERE interaction = ?");
  query.bind(interaction.id);
  while (query.step()) interaction.tags.push_back(query.text(0));
}

}  // namespace

Interactions::Interactions(Store& store) : store_(store), db_(store.database()) {}

void Interactions::add(Interaction& interaction) {
  interaction.id = db_.next_id();
  db_.make("interaction",
           "INSERT INTO interaction (id, day, at, zone, timed, kind, via, place, text, attempt, sensitive, face, feedback, stage, written, author) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
           interaction.id, interaction.day, interaction.at, db_.zone_number(interaction.zone), interaction.time_known, interaction.kind, interaction.via,
           interaction.place, interaction.text, interaction.attempt, interaction.sensitive, interaction.face, interaction.feedback, interaction.stage);
  const Unseen parts = db_.with_it();
  insert_people(db_, interaction);
  insert_tags(db_, interaction);
}

void Interactions::update(const Interaction& interaction) {
  db_.write(
      "UPDATE interaction SET day = ?, at = ?, zone = ?, timed = ?, kind = ?, via = ?, place = ?, text = ?, "
      "attempt = ?, sensitive = ?, face = ?, feedback = ?, stage = ?, written = :now, author = :by WHERE id = ?",
      interaction.day, interaction.at, db_.zone_number(interaction.zone), interaction.time_known, interaction.kind, interaction.via, interaction.place,
      interaction.text, interaction.attempt, interaction.sensitive, interaction.face, interaction.feedback, interaction.stage, interaction.id);
  db_.run("DELETE FROM participant WHERE interaction = ?", interaction.id);
  db_.run("DELETE FROM interaction_tag WHERE interaction = ?", interaction.id);
  insert_people(db_, interaction);
  insert_tags(db_, interaction);
}

void Interactions::remove(Id id) { db_.run("DELETE FROM interaction WHERE id = ?", id); }

void Interactions::set_source(Id id, std::string_view name) {
  const Unseen part = db_.with_it();
  db_.run("INSERT OR IGNORE INTO interaction_source VALUES (?, ?)", id, name);
}

std::optional<Id> Interactions::from_source(std::string_view name) {
  Query query = db_.query("SELECT interaction FROM interaction_source WHERE name = ? ORDER BY interaction LIMIT 1");
  if (!query.bind(name).step()) return std::nullopt;
  return query.id(0);
}

std::optional<HistoryRow> Interactions::row(Id id) {
  HistoryRow row;
  {
    Query query = db_.query(GUANXI_INTERACTION "FROM interaction i WHERE i.id = ?");
    if (!query.bind(id).step()) return std::nullopt;
    read_interaction(db_, query, row.interaction);
  }
  People(db_).read(row);
  read_tags(db_, row.interaction);
  return row;
}

std::optional<Interaction> Interactions::find(Id id) {
  auto found = row(id);
  if (!found) return std::nullopt;
  return std::move(found->interaction);
}

void Interactions::each(const HistoryFilter& filter, const std::function<void(const HistoryRow&)>& take) {
  each_while(filter, [&](const HistoryRow& row) {
    take(row);
    return true;
  });
}

void Interactions::each_while(const HistoryFilter& filter, const std::function<bool(const HistoryRow&)>& take) {
  const Id subject = filter.person ? filter.person : filter.organisation;
  const auto from = filter.from.value_or(calendar::Date::min()), to = filter.to.value_or(calendar::Date::max());
  const Condition chosen = condition_of(filter.chosen.value_or(Selector{}), filter.limit < 0 ? SelectFrom::all_entries : SelectFrom::entries, 8);
  Query query = db_.query(db_.keep(history_sql(filter, chosen)));
  query.bind(subject, from, to, any_of(filter.kind), any_of(filter.via), filter.tag, filter.limit);
  chosen.bind(query);
  People people(db_);
  HistoryRow row;  // one for all: a long history makes no text anew
  while (query.step()) {
    read_interaction(db_, query, row.interaction);
    people.read(row);
    read_tags(db_, row.interaction);
    if (!take(row)) return;
  }
}

std::vector<HistoryRow> Interactions::planned(calendar::Date today, calendar::Date until, int limit) {
  if (!db_.query("SELECT 1 FROM interaction WHERE stage = 1 AND day <= ? LIMIT 1").bind(until).step()) return {};
  Query query = db_.query(GUANXI_INTERACTION
                          "FROM interaction i WHERE i.stage = 1 AND i.day <= ?2 "
                          "AND EXISTS (SELECT 1 FROM participant a JOIN party p ON p.id = a.person WHERE a.interaction = i.id AND p.died IS NULL) "
                          "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = 'planned' AND z.subject = i.id AND z.until > ?1) "
                          "ORDER BY i.day, i.at, i.id LIMIT ?3");
  query.bind(today, until, limit);
  std::vector<HistoryRow> rows;
  People people(db_);
  while (query.step()) {
    HistoryRow& row = rows.emplace_back();
    read_interaction(db_, query, row.interaction);
    people.read(row);
  }
  return rows;
}

std::optional<calendar::Date> Interactions::last_contact(Id person, domain::Weight at_least, calendar::Date until) {
  Query query = db_.query("SELECT day FROM participant WHERE person = ? AND counts >= ? AND day <= ? ORDER BY day DESC LIMIT 1");
  if (!query.bind(person, at_least, until).step()) return std::nullopt;
  return query.date(0);
}

std::vector<calendar::Date> Interactions::contact_days(Id person, domain::Weight at_least, calendar::Date until) {
  Query query = db_.query("SELECT DISTINCT day FROM participant WHERE person = ? AND counts >= ? AND day <= ? ORDER BY day");
  query.bind(person, at_least, until);
  std::vector<calendar::Date> days;
  while (query.step()) days.push_back(query.date(0));
  return days;
}

std::optional<calendar::Date> Interactions::last_feedback(Id party, domain::Feedback feedback, calendar::Date until) {
  Query query = db_.query(
      "SELECT i.day FROM interaction i WHERE i.feedback > 0 AND i.feedback = ?2 AND i.day <= ?3 AND i.attempt = 0 AND i.stage = 0 "
      "AND EXISTS (SELECT 1 FROM participant p WHERE p.interaction = i.id AND p.person IN "
      "(SELECT ?1 UNION SELECT person FROM position WHERE org = ?1)) ORDER BY i.day DESC LIMIT 1");
  if (!query.bind(party, feedback, until).step()) return std::nullopt;
  return query.date(0);
}

int Interactions::count_alone(Id person) {
  Query query = db_.query(
      "SELECT count(*) FROM participant p WHERE p.person = ?1 AND NOT EXISTS "
      "(SELECT 1 FROM participant o WHERE o.interaction = p.interaction AND o.person <> ?1)");
  query.bind(person).step();
  return static_cast<int>(query.integer(0));
}

std::vector<PartyRef> Interactions::recent_people(int limit) {
  std::vector<Id> ids;
  {
    Query query = db_.query(
        "SELECT p.person FROM interaction i JOIN participant p ON p.interaction = i.id "
        "ORDER BY i.day DESC, i.at DESC LIMIT 200");
    while (query.step()) {
      const Id id = query.id(0);
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
  }
  if (ids.size() > static_cast<std::size_t>(limit)) ids.resize(static_cast<std::size_t>(limit));
  Parties parties(store_);
  std::vector<PartyRef> people;
  for (const Id id : ids) {
    if (const auto ref = parties.ref(id)) people.push_back(*ref);
  }
  return people;
}

}  // namespace guanxi::storage
