#include <guanxi/storage/store.hpp>

#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/snapshot.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

Store::Store(const std::filesystem::path& file, Access access, AfterMigration after)
    : database_(std::make_unique<Database>(file, access)), writes_(access != Access::read), written_(std::make_unique<JournalEntry>()) {
  database_->bring_up_to_date([&] {
    if (after) after(*this);
  });
}
Store::~Store() = default;

void Store::hold() { database_->hold(writes_); }
void Store::let_go() { database_->let_go(); }
void Store::rehearse() { database_->rehearse(); }
void Store::author(std::string name) { database_->author(std::move(name)); }

Snapshot::Snapshot(Store& store) : db_(store.database()), own_(sqlite3_get_autocommit(db_.handle()) != 0) {
  if (own_) db_.execute("BEGIN");
}

// Nothing was written, so there is nothing that could fail to be kept.
Snapshot::~Snapshot() {
  if (own_) sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

namespace {

bool exists(Database& db, Id id) {
  Query query = db.query(
      "SELECT 1 FROM party WHERE id = ?1 UNION ALL SELECT 1 FROM interaction WHERE id = ?1 "
      "UNION ALL SELECT 1 FROM promise WHERE id = ?1 UNION ALL SELECT 1 FROM occasion WHERE id = ?1 "
      "UNION ALL SELECT 1 FROM note WHERE id = ?1 UNION ALL SELECT 1 FROM favour WHERE id = ?1 "
      "UNION ALL SELECT 1 FROM claim WHERE id = ?1 UNION ALL SELECT 1 FROM relation WHERE id = ?1 "
      "UNION ALL SELECT 1 FROM position WHERE id = ?1 UNION ALL SELECT 1 FROM decision WHERE id = ?1 "
      "UNION ALL SELECT 1 FROM complaint WHERE id = ?1 UNION ALL SELECT 1 FROM face WHERE id = ?1");
  return query.bind(id).step();
}

}  // namespace

std::vector<Id> Store::ids_with(const IdPrefix& prefix, std::size_t limit) {
  std::vector<Id> found;
  for (const Database::Machine& machine : database_->machines()) {
    const IdCandidates search = candidates(prefix, machine.bits);
    for (std::uint64_t count = search.first; count <= machine.newest && found.size() < limit; count += search.step) {
      const Id id = make_id(machine.bits, count);
      if (count > 0 && matches(id, prefix) && exists(*database_, id)) found.push_back(id);
      if (search.step == 0) break;
    }
  }
  return found;
}

}  // namespace guanxi::storage
