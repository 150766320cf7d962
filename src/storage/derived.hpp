// What follows from the facts: who stands how, what comes up when (schema/0002_derived.sql).
#pragma once

#include <string>
#include <vector>

namespace guanxi::storage {

class Database;

// Works out anew what changes since the last time made stale. Outside of a transaction it makes one.
void settle(Database& db);
// All of it, as a file that was converted needs it.
void settle_everything(Database& db);

// For tests: whose standing (a handle), or which other row ("waiting 17"), is not what it is worked out to be.
std::vector<std::string> wrong_standings(Database& db);
std::vector<std::string> wrong_others(Database& db);

}  // namespace guanxi::storage
