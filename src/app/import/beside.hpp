// What is known of a record beside its own fields: details, what files told and tell, its names in other systems.
#pragma once

#include <string>
#include <vector>

#include <guanxi/app/import/import.hpp>

namespace guanxi::app::importing {

class Beside {
 public:
  // As it is stored; of a record that is not stored yet nothing.
  void load(storage::Details details, Id party);
  // Puts what files of this format told of the record to the changes, which go by it.
  void tell(Changes& changes, std::string_view format) const;
  // Takes the details of a card over, then notes what it told; what is to be stored of both goes to the plan.
  void take(const std::vector<storage::Detail>& details, std::string_view format, calendar::Date today, Changes& changes, PlannedBeside& plan);
  void add_source(const std::string& name, PlannedBeside& plan);  // empty: none

 private:
  void merge(storage::Detail detail, Changes& changes, PlannedBeside& plan);
  void note(storage::Detail told, PlannedBeside& plan);

  std::vector<storage::Detail> details_ = {};  // stored and planned, as are the others
  std::vector<storage::Detail> told_ = {};
  std::vector<storage::Detail> told_before_ = {};
  std::vector<std::string> sources_ = {};
};

}  // namespace guanxi::app::importing
