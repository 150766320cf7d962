// Reminders put off.
#pragma once

#include <map>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// What is put off while the user is away: contact and meetings of everybody, those added meanwhile too. It is about no record.
inline constexpr std::string_view away_kind = "away";

class Snoozes {
 public:
  explicit Snoozes(Store& store);

  // Of what is about no record (kind "whom:ru-women") the subject is none.
  void snooze(std::string_view kind, Id subject, calendar::Date until);
  std::map<Id, calendar::Date> all(std::string_view kind, calendar::Date today);  // of that kind beyond that day: until when, by subject
  bool snoozed(std::string_view kind, Id subject, calendar::Date today);
  bool wake(std::string_view kind, Id subject, calendar::Date today);  // false: it is not snoozed beyond that day

 private:
  Database& db_;
};

}  // namespace guanxi::storage
