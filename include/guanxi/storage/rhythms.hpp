// Rhythms, pauses, and the question whom they make due.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/rhythm.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

// The rhythms that hold for whole classes of people: of a tier ("A"), and of everybody ("").
// The configuration's are laid under the database's by app.
using ClassRhythms = std::map<std::string, domain::Rhythm>;

// One person's state with one of the two kinds of touch, as of a day.
struct DueRow {
  PartyRef who = {};
  std::string tier = {};
  std::string country = {};  // theirs, else that of their firm
  std::string timezone = {};
  domain::Channel prefers = {};
  std::string language = {};                    // BCP 47
  std::optional<calendar::Date> mourning = {};  // from when on
  bool ignored = false;                         // no reminder is wanted of them: whatever rhythm holds else, none does
  domain::RhythmState state = {};
  domain::RhythmSource source = domain::RhythmSource::none;
  domain::DueStatus due = {};
};

struct Tagged {
  std::vector<std::string> with = {};
  std::vector<std::string> without = {};
};

class Rhythms {
 public:
  // `holiday_shift` moves due dates out of holidays, in every answer below.
  explicit Rhythms(Store& store, domain::HolidayShift holiday_shift = {});

  void set(Id subject, domain::Touch touch, const domain::Rhythm& rhythm);
  void set_class(std::string_view tier, domain::Touch touch, const domain::Rhythm& rhythm);
  void clear(Id subject, domain::Touch touch);
  void clear_class(std::string_view tier, domain::Touch touch);
  void pause(Id person, calendar::Date until);
  bool resume(Id person);  // false: there was no pause
  std::optional<domain::Rhythm> own(Id subject, domain::Touch touch);
  ClassRhythms classes(domain::Touch touch);  // as set in the database
  std::optional<calendar::Date> paused_until(Id person);
  std::map<Id, calendar::Date> pauses(calendar::Date today);  // everybody's that end after that day

  // Who is due on or before `until`, as of `today`, by due date, then tier, then handle; at most `limit` (-1: all).
  // Costs the same at any size of the database as long as `limit` is small. Snoozed items are left out; while the user is away (away_kind), all are.
  std::vector<DueRow> due(domain::Touch touch, calendar::Date today, calendar::Date until, const ClassRhythms& classes, int limit);
  // The countries of people, in order.
  std::vector<std::string> countries();
  // The tags that people and organisations have, in order. Costs what there are of them, not of people.
  std::vector<std::string> tags();
  // Who may be greeted there: everybody but those whose rhythm is off, who are paused, or for whom this reminder is snoozed; by tier, then
  // handle; at most `limit` (-1: all). Without a due status.
  std::vector<DueRow> of_country(std::string_view country, std::string_view reminder, calendar::Date today, int limit);
  // Of them those with one of the tags `with` and none of `without`, tag by tag.
  std::vector<DueRow> tagged(std::string_view country, std::string_view reminder, const Tagged& tags, calendar::Date today, int limit);
  // Of them those with none of the tags. No more than the first `searched` of the country are looked at (-1: all).
  std::vector<DueRow> untagged(std::string_view country, std::string_view reminder, const std::vector<std::string>& without, calendar::Date today, int limit,
                               int searched = -1);
  // Everybody with a rhythm, in no order.
  std::vector<DueRow> all(domain::Touch touch, calendar::Date today, const ClassRhythms& classes, int horizon);
  DueRow one(Id person, domain::Touch touch, calendar::Date today, const ClassRhythms& classes, int horizon);

 private:
  Store& store_;
  Database& db_;
  domain::HolidayShift holiday_shift_;
};

}  // namespace guanxi::storage
