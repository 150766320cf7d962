// Organisations of which a record of their own tells.
#pragma once

#include <map>
#include <set>

#include "import/roster.hpp"

namespace guanxi::app::importing {

class Firms {
 public:
  Firms(storage::Store* store, Organisations& organisations, Plan& plan, calendar::Date today)
      : store_(store), organisations_(organisations), plan_(plan), today_(today) {}

  void take(const exchange::ReadOrganisation& read, const File& file);
  // The name of the firm that has this name among all sources; empty: none is known.
  std::string named(const std::string& uid) const;
  // The ids of those told of are put to the ones that are needed.
  void finish(std::set<Id>& used);
  // What was told of those that are new goes to them.
  void tell(std::vector<domain::Organisation>& made) const;

 private:
  PlannedOrganisation& planned(const Employer& employer);
  storage::Store* store_;
  Organisations& organisations_;
  Plan& plan_;
  calendar::Date today_;
  std::map<Id, PlannedOrganisation> firms_;
  std::map<std::string, std::string> names_;  // by uid
};

}  // namespace guanxi::app::importing
