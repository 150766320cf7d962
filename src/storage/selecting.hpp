// A selector as a condition of SQL, with the values to bind.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <guanxi/storage/selection.hpp>

namespace guanxi::storage {

class Query;

// What the condition is put on.
enum class SelectFrom {
  people,       // a row of party called p
  entries,      // one of interaction called i, of which the first that fit may be all that is read
  all_entries,  // the same, where all are read: what is rare is looked up first
  records,      // party p's, whose own day and due day are bound to the parameters 2 and 3
  shared        // one that concerns the parties whose ids are bound as JSON to the parameter 1; 2 and 3 as above
};

struct Condition {
  std::string text;                                             // in brackets; its parameters are numbered
  std::vector<std::variant<std::int64_t, std::string>> values;  // of the first parameter, the next one, …
  int first = 1;                                                // the first parameter's number

  void bind(Query& query) const;
};

// first: the number of its first parameter.
Condition condition_of(const Selector& selector, SelectFrom from, int first);

}  // namespace guanxi::storage
