// Ties between people, planned once everybody in the files is known.
#pragma once

#include <guanxi/domain/climb.hpp>

#include "import/roster.hpp"

namespace guanxi::app::importing {

// A tie as some record tells it.
struct GivenTie {
  std::size_t of;  // whose record
  std::string source;
  exchange::ReadRelation tie;
};

class Ties {
 public:
  Ties(storage::Store* store, Roster& roster, Plan& plan, calendar::Date today) : store_(store), roster_(roster), plan_(plan), today_(today) {}
  void take(const GivenTie& given);

 private:
  std::optional<std::size_t> find(const GivenTie& given);
  Id boss_of(Id person);
  bool closes_loop(Id person, Id boss);
  void report_to(const GivenTie& given, std::size_t boss);
  void relate(const GivenTie& given, std::size_t other);
  bool is_known(const domain::Relation& relation);
  void notice(const GivenTie& given, const std::string& text, bool detail);

  storage::Store* store_;
  Roster& roster_;
  Plan& plan_;
  calendar::Date today_;
  domain::Tops tops_ = {};
  std::set<std::string> seen_;  // ties that are stored or planned
};

}  // namespace guanxi::app::importing
