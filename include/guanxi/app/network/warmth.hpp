// How warm ties are: the one figure, wherever it is shown. The rule is domain/warmth.hpp's.
#pragma once

#include <span>
#include <vector>

#include <guanxi/domain/warmth.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

domain::Warmth warmth_of(storage::Store& store, Id person, calendar::Date day);
// Of each, in their order; the database is asked once for all of them.
std::vector<domain::Warmth> warmth_of(storage::Store& store, std::span<const Id> people, calendar::Date day);

}  // namespace guanxi::app
