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
  struct Firm {
    PlannedOrganisation plan = {};
    Beside beside = {};
  };
  Firm& firm_of(const Employer& employer);
  void merge(domain::Organisation& record, const exchange::ReadOrganisation& read, const std::string& source, Changes& changes);

  storage::Store* store_;
  Organisations& organisations_;
  Plan& plan_;
  calendar::Date today_;
  std::map<Id, Firm> firms_;
  std::map<std::string, std::string> names_;  // by uid
};

}  // namespace guanxi::app::importing
