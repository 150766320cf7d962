// Tells whoever observes statements of those that a connection runs.
#pragma once

#include <sqlite3.h>

namespace guanxi::storage {

void tell_observer(sqlite3* db);  // from here on; nothing, where nobody observes

}  // namespace guanxi::storage
