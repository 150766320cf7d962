// Ids, and the machines that make them: see ARCHITECTURE.md, "Ids".
#include "engine/database.hpp"
#include "engine/machine.hpp"

namespace guanxi::storage {

// Whose ids are made is settled at the first one of a Work: by then the file is about to change. The count goes on from the highest of all
// machines, so that what is written later has the higher id: the journal is read in that order.
void Database::begin_ids() {
  std::string known;
  {
    Query query = this->query(
        "SELECT m.bits, max(c.value, (SELECT max(newest) FROM machine)), m.place FROM meta k JOIN meta c ON c.key = 'count' "
        "JOIN machine m ON m.bits = k.value WHERE k.key = 'machine'");
    if (query.step()) {
      machine_ = static_cast<std::uint32_t>(query.integer(0));
      count_ = static_cast<std::uint64_t>(query.integer(1));
      known = query.text(2);
    }
  }
  counting_ = true;
  const std::string place = place_of(file_);
  const auto mark = mark_of(file_);
  const bool went_back = mark && (mark->machine != machine_ || mark->count > count_);
  if (known.empty() && !went_back) run("UPDATE machine SET place = ? WHERE bits = ?", place, machine_);
  else if (went_back || (place != known && !place.empty())) draw_machine(place, count_);
}

// The file is a copy, or an older state of it: what it counts from here on may have been counted elsewhere, by the machine that it had.
void Database::draw_machine(const std::string& place, std::uint64_t newest) {
  run("UPDATE machine SET newest = ? WHERE bits = ?", newest, machine_);
  do machine_ = random_machine();
  while (query("SELECT 1 FROM machine WHERE bits = ?").bind(machine_).step());
  run("INSERT INTO machine (bits, newest, since, place) VALUES (?, 0, ?, ?)", machine_, now_, place);
  run("INSERT INTO meta VALUES ('machine', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", machine_);
}

Id Database::next_id() {
  if (!counting_) begin_ids();
  return make_id(machine_, ++count_);
}

std::vector<Database::Machine> Database::machines() {
  Query query = this->query(
      "SELECT bits, iif(bits = (SELECT value FROM meta WHERE key = 'machine'), "
      "(SELECT value FROM meta WHERE key = 'count'), newest) FROM machine");
  std::vector<Machine> found;
  while (query.step()) found.push_back({static_cast<std::uint32_t>(query.integer(0)), static_cast<std::uint64_t>(query.integer(1))});
  return found;
}

}  // namespace guanxi::storage
