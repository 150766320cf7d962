// Ties between people, planned once everybody in the files is known.
#pragma once

#include <guanxi/domain/climb.hpp>

#include "import/roster.hpp"

namespace guanxi::app::importing {

// A tie as some record tells it.
struct ToldTie {
  std::size_t of;  // whose record
  std::string source;
  exchange::ReadRelation tie;
};

class Ties {
 public:
  Ties(storage::Store* store, Roster& roster, Plan& plan, calendar::Date today)
      : store_(store), roster_(roster), plan_(plan), today_(today) {}
  void take(const ToldTie& told);

 private:
  std::optional<std::size_t> find(const ToldTie& told);
  Id boss_of(Id person);
  bool closes_loop(Id person, Id boss);
  void report_to(const ToldTie& told, std::size_t boss);
  void relate(const ToldTie& told, std::size_t other);
  bool is_known(const domain::Relation& relation);
  void remark(const ToldTie& told, const std::string& text, bool detail);

  storage::Store* store_;
  Roster& roster_;
  Plan& plan_;
  calendar::Date today_;
  domain::Tops tops_ = {};
  std::set<std::string> told_;  // ties that are stored or planned
};

}  // namespace guanxi::app::importing
