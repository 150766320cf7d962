// Two records become one.
#pragma once

#include <guanxi/base/id.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::app {

// Within a Work. Everything of the second moves to the first, which keeps what it has and takes what it lacks; the second is gone.
void merge_people(storage::Store& store, Id keep, Id other);
void merge_organisations(storage::Store& store, Id keep, Id other);

}  // namespace guanxi::app
