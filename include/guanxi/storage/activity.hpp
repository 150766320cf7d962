// Contacts by the day, and promises that came due or to an end, of a person, the people of a firm, a tag, or everybody.
#pragma once

#include <string>
#include <vector>

#include <guanxi/domain/activity.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// At most one is told; none: everybody.
struct ActivitySubject {
  Id person = {};
  Id organisation = {};  // whoever ever held a position there
  std::string tag = {};  // whoever has it, and interactions that have it
};

class Activity {
 public:
  explicit Activity(Store& store);

  // Of contacts that count, by day; [from, to]. Reads no more than what happened then (of a tag: of those interactions).
  std::vector<domain::DayCount> contacts(const ActivitySubject& subject, calendar::Date from, calendar::Date to);
  // Closed or, being open, due in [from, to]; without texts, in no order. Of everybody this reads every promise.
  std::vector<domain::Promise> promises(const ActivitySubject& subject, calendar::Date from, calendar::Date to);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
