// Reading the texts that are searched.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/storage/finding.hpp>

#include "finding/index.hpp"

namespace guanxi::storage {

std::optional<Passage> passage(Database& db, domain::Findable kind, Id id);  // nullopt: it is gone
// The same without its words: on which day it is.
std::optional<calendar::Date> day_of_passage(Database& db, domain::Findable kind, Id id);

// Ids of a kind above this one, in their order; at most `limit`, -1: all.
std::vector<Id> ids_above(Database& db, domain::Findable kind, std::int64_t above, std::int64_t limit);
// Of what concerns a party.
std::vector<Id> ids_of(Database& db, domain::Findable kind, Id party);
// Entries of a day, the newest id first, of the blocks that are wanted.
std::vector<Id> entries_of(Database& db, calendar::Date day, const Slots& slots);

}  // namespace guanxi::storage
