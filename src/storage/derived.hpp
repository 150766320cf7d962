// What follows from the facts: who stands how, what comes up when (schema/0002_derived.sql).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/domain/rhythm.hpp>

namespace guanxi::storage {

class Database;

// standing.own: whose rhythm holds. A class's may stand in the configuration, and is looked up when the question is asked.
enum class HeldBy { a_class = 0, person = 1, organisation = 2, nobody = 3, dead = 4, ignored = 5 };

struct HeldRhythm {
  domain::Rhythm rhythm;
  HeldBy by;
};
// By touch: the person's own, else that of the newest firm that has one; nullopt: a class's holds.
std::array<std::optional<HeldRhythm>, 2> held_rhythms(Database& db, Id person);

// Works out anew what changes since the last time made stale. Outside of a transaction it makes one.
void settle(Database& db);
// All of it, as a file that was converted needs it.
void settle_everything(Database& db);

// For tests: whose standing (a handle), or which other row ("waiting 17"), is not what it is worked out to be.
std::vector<std::string> wrong_standings(Database& db);
std::vector<std::string> wrong_others(Database& db);

}  // namespace guanxi::storage
