// What the conditions of a filter mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/filter/filters.hpp>

namespace guanxi::app {

// One condition; of several values any holds. Errors as of selector_of, without the place.
Result<storage::Selector> meaning_of(Session& env, storage::Store& store, const domain::Filter& condition, FilterOf of, calendar::Date day);

}  // namespace guanxi::app
