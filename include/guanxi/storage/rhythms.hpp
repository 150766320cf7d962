// Rhythms, pauses, and the question whom they make due.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/rhythm.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::storage {

// The rhythms that hold for whole classes of people: of a tier ("A"), and of everybody ("").
// The configuration's are laid under the database's by app.
using ClassRhythms = std::map<std::string, domain::Rhythm>;

// One person's standing with one of the two kinds of touch, as of a day.
struct DueRow {
  PartyRef who = {};
  std::string tier = {};
  std::string country = {};   // theirs, else their firm's
  std::string timezone = {};
  std::string prefers = {};
  domain::Standing standing = {};
  domain::RhythmSource source = domain::RhythmSource::none;
  domain::Verdict verdict = {};
};

class Rhythms {
 public:
  explicit Rhythms(Store& store);

  void set(Id subject, domain::Touch touch, const domain::Rhythm& rhythm);
  void set_class(std::string_view tier, domain::Touch touch, const domain::Rhythm& rhythm);
  void clear(Id subject, domain::Touch touch);
  void clear_class(std::string_view tier, domain::Touch touch);
  void pause(Id person, calendar::Date until);
  bool resume(Id person);  // false: there was no pause
  std::optional<domain::Rhythm> own(Id subject, domain::Touch touch);
  ClassRhythms classes(domain::Touch touch);  // as set in the database
  std::optional<calendar::Date> paused_until(Id person);

  // Who is due on or before `until`, judged on `today`, by due date, then tier, then handle; at most `limit` (-1: all).
  // Costs the same at any size of the database as long as `limit` is small. Snoozed items are left out.
  std::vector<DueRow> due(domain::Touch touch, calendar::Date today, calendar::Date until, const ClassRhythms& classes, int limit);
  // Everybody with a rhythm, in no order.
  std::vector<DueRow> all(domain::Touch touch, calendar::Date today, const ClassRhythms& classes, int horizon);
  DueRow one(Id person, domain::Touch touch, calendar::Date today, const ClassRhythms& classes, int horizon);

 private:
  Store& store_;
  Database& db_;
};

}  // namespace guanxi::storage
