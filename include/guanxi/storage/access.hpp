// How a database is opened, and the names of what the headers of this layer hand about.
#pragma once

namespace guanxi::storage {

enum class Access {
  read,        // the file must exist; an older one is migrated all the same
  read_write,  // to write, but only into a file that exists
  create,      // the file and its folders are made when missing (0600, 0700)
};

class Store;     // store.hpp: one database
class Work;      // work.hpp: what one writing command does
class Database;  // the connection; private to this layer

struct JournalEntry;  // journal.hpp

}  // namespace guanxi::storage
