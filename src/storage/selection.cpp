#include <guanxi/storage/selection.hpp>

#include <algorithm>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"
#include "selecting.hpp"

namespace guanxi::storage {

bool tells(const Selector& selector, Selector::Test test) {
  return selector.test == test || std::any_of(selector.parts.begin(), selector.parts.end(), [&](const Selector& part) { return tells(part, test); });
}

struct Selection::State {
  State(Database& database, const Selector& selector)
      : db(database),
        record(condition_of(selector, SelectFrom::records, 4)),
        shared(condition_of(selector, SelectFrom::shared, 4)),
        entry(condition_of(selector, SelectFrom::entries, 2)),
        person(condition_of(selector, SelectFrom::people, 1)),
        // What is selected says nothing: a parameter that is bound must stand somewhere.
        of_record(db.keep("SELECT ?2, ?3 FROM party p WHERE p.id = ?1 AND " + record.text)),
        of_shared(db.keep("SELECT ?1, ?2, ?3 WHERE " + shared.text)),
        of_entry(db.keep("SELECT 1 FROM interaction i WHERE i.id = ?1 AND " + entry.text)),
        of_people(db.keep("SELECT p.id FROM party p WHERE p.kind = 1 AND " + person.text + " ORDER BY p.id")) {}

  Database& db;
  Condition record, shared, entry, person;
  const char *of_record, *of_shared, *of_entry, *of_people;
};

Selection::Selection(Store& store, const Selector& selector) : state_(std::make_unique<State>(store.database(), selector)) {}
Selection::~Selection() = default;
Selection::Selection(Selection&&) noexcept = default;

bool Selection::chooses(Id party, std::optional<calendar::Date> day, std::optional<calendar::Date> due) {
  Query query = state_->db.query(state_->of_record);
  query.bind(party, day, due);
  state_->record.bind(query);
  return query.step();
}

bool Selection::chooses(std::span<const Id> parties, std::optional<calendar::Date> day, std::optional<calendar::Date> due) {
  if (parties.size() == 1) return chooses(parties.front(), day, due);
  std::string list;
  for (const Id id : parties) list += (list.empty() ? "[" : ",") + std::to_string(id.value);
  Query query = state_->db.query(state_->of_shared);
  query.bind(list.empty() ? "[]" : list + "]", day, due);
  state_->shared.bind(query);
  return query.step();
}

bool Selection::chooses_entry(Id interaction) {
  Query query = state_->db.query(state_->of_entry);
  query.bind(interaction);
  state_->entry.bind(query);
  return query.step();
}

std::vector<Id> Selection::people() {
  Query query = state_->db.query(state_->of_people);
  state_->person.bind(query);
  std::vector<Id> found;
  while (query.step()) found.push_back(query.id(0));
  return found;
}

}  // namespace guanxi::storage
