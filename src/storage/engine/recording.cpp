// Which tables a session records.
#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "engine/database.hpp"
#include "engine/patchset.hpp"
#include "engine/session.hpp"

namespace guanxi::storage {
namespace {

// What the user told; tables that triggers keep up, and the journal itself, are left out. Owners stand before their parts.
constexpr std::array recorded_tables = {"party",
                                        "name_key",
                                        "alias",
                                        "tag",
                                        "contact_point",
                                        "position",
                                        "interaction",
                                        "participant",
                                        "interaction_tag",
                                        "interaction_source",
                                        "note",
                                        "relation",
                                        "rhythm",
                                        "tier_rhythm",
                                        "claim",
                                        "decision",
                                        "promise",
                                        "favour",
                                        "gift_policy",
                                        "occasion",
                                        "complaint",
                                        "face",
                                        "own_snooze",
                                        "own_pause",
                                        "distinction",
                                        "party_source",
                                        "detail"};

constexpr std::array parts = {Parts{"name_key", 2, "party"},
                              Parts{"alias", 0, "party"},
                              Parts{"tag", 0, "party"},
                              Parts{"contact_point", 0, "party"},
                              Parts{"party_source", 0, "party"},
                              Parts{"detail", 0, "party"},
                              Parts{"participant", 2, "interaction"},
                              Parts{"interaction_tag", 0, "interaction"},
                              Parts{"interaction_source", 0, "interaction"}};

struct FreeBytes {
  void operator()(void* bytes) const { sqlite3_free(bytes); }
};

}  // namespace

bool is_of_parts(std::string_view table) {
  return std::any_of(parts.begin(), parts.end(), [table](const Parts& one) { return one.table == table; });
}

void check(Database& db, int code) {
  if (code != SQLITE_OK) raise(code, code, db.file());
}

Unseen::Unseen(sqlite3_session* session) : session_(session) {
  if (session_) sqlite3session_enable(session_, 0);
}
Unseen::~Unseen() {
  if (session_) sqlite3session_enable(session_, 1);
}

Session start_session(Database& db) {
  sqlite3_session* raw = nullptr;
  check(db, sqlite3session_create(db.handle(), "main", &raw));
  Session session(raw);
  for (const char* table : recorded_tables) check(db, sqlite3session_attach(raw, table));
  return session;
}

std::string inverse_of(Database& db, sqlite3_session* session) {
  int size = 0;
  void* bytes = nullptr;
  check(db, sqlite3session_changeset(session, &size, &bytes));
  const std::unique_ptr<void, FreeBytes> changeset(bytes);
  std::vector<MadeTable> made;
  for (const MadeRows& rows : db.made().tables()) {
    Query columns = db.query("SELECT count(*) FROM pragma_table_info(?)");
    columns.bind(rows.table).step();
    made.push_back({rows, static_cast<int>(columns.integer(0))});
  }
  return inverse_patchset(bytes, size, parts, made, db.file());
}

}  // namespace guanxi::storage
