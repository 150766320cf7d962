// SQLite's sessions, as the journal uses them: what one command changes in the tables of facts.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/database.hpp"

namespace guanxi::storage {

struct DeleteSession {
  void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, DeleteSession>;

void check(Database& db, int code);  // throws Failure unless SQLITE_OK
Session start_session(Database& db);
// The patchset that takes back what was changed since the session's start.
std::string inverse_of(Database& db, sqlite3_session* session);
// Whether the table's rows go with the record that they are parts of.
bool is_of_parts(std::string_view table);

}  // namespace guanxi::storage
