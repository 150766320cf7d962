// Reading the texts that are searched.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/storage/finding.hpp>

namespace guanxi::storage {

std::optional<Passage> passage(Database& db, domain::Findable kind, Id id);  // nullopt: it is gone
// The same without its words: on which day it is.
std::optional<calendar::Date> day_of_passage(Database& db, domain::Findable kind, Id id);

// Ids of a kind above this one, in their order; at most `limit`, -1: all.
std::vector<Id> ids_above(Database& db, domain::Findable kind, std::int64_t above, std::int64_t limit);
// Of what concerns a party.
std::vector<Id> ids_of(Database& db, domain::Findable kind, Id party);
// Entries of a day, the newest id first, whose count modulo a power of two is one of `slots`.
std::vector<Id> entries_of(Database& db, calendar::Date day, int shift, std::uint64_t slots);

}  // namespace guanxi::storage
