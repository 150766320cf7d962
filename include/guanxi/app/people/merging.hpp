// Two records of one person, or of one firm, become one.
#pragma once

#include <string>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

struct Merging {
  storage::PartyRef keep = {};
  storage::PartyRef other = {};
  bool operator==(const Merging&) const = default;

  std::string keep_words() const;  // handle, name and firm
  std::string other_words() const;
};

// Errors (usage): both are the same record, a person and a firm, or somebody stands between them in one line upwards.
Result<void> check_merging(storage::Store& store, const Merging& two);

// Within a Work. Everything of the second moves to the first, which keeps what it has and takes what it lacks; the second is gone. What gave way is
// kept in a note, and returned, a line each.
std::vector<std::string> merge(storage::Store& store, const Merging& two, calendar::Date today);

// "merged david  Wang Wei into wangwei  王伟 (华为)"
std::string merged_line(const Merging& two);

}  // namespace guanxi::app
