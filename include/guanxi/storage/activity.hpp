// Contacts by the day, and promises that came due or to an end, of a person, the people of a firm, whom a filter chooses, or everybody.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/domain/activity.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::storage {

// At most one of a person and an organisation is told; none: everybody.
struct ActivitySubject {
  Id person = {};
  Id organisation = {};                 // whoever ever held a position there
  std::optional<Selector> chosen = {};  // of them only those; of interactions as of any entry
};

class Activity {
 public:
  explicit Activity(Store& store);

  // Of contacts that count, by day; [from, to]. Reads no more than what happened then.
  std::vector<domain::DayCount> contacts(const ActivitySubject& subject, calendar::Date from, calendar::Date to);
  // Closed or, being open, due in [from, to]; without texts, in no order. Of everybody this reads every promise.
  std::vector<domain::Promise> promises(const ActivitySubject& subject, calendar::Date from, calendar::Date to);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
