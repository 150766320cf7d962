// Occasions that come up, and those that went by.
#pragma once

#include <string>
#include <vector>

#include <guanxi/domain/occasion.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

struct OccasionRow {
  domain::Occasion occasion = {};
  calendar::Date day = {};
  PartyRef who = {};
  std::string tier = {};
  std::string country = {};  // theirs, else that of their firm
};

class Occasions {
 public:
  explicit Occasions(Store& store);

  // Those whose next day is at most their lead, or `days`, ahead of today: by day, then tier, then handle.
  std::vector<OccasionRow> due(calendar::Date today, int days, int limit);
  // Days that went by and were not ticked off (domain::missed_day), without what is snoozed: by day, then tier, then handle. The journal
  // tells of an absence (domain::missed_days).
  std::vector<OccasionRow> missed(calendar::Date today, int limit);
  // The day of one that was missed and not ticked off.
  std::optional<calendar::Date> missed_day(const domain::Occasion& occasion, calendar::Date today);
  // What it says, but for whose it is; found by its id. No other of theirs has the label. What was settled stays so while it is the same day.
  void update(const domain::Occasion& occasion);
  // It was seen to, up to that day.
  void settle(const domain::Occasion& occasion, calendar::Date day);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
