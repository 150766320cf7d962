// Reading values that several tables share.
#pragma once

#include <guanxi/domain/occasion.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

// Columns lunar, year, month, leap, day from `first` on.
inline calendar::PartialDate partial_date(const Query& query, int first) {
  calendar::PartialDate date;
  date.lunar = query.truth(first);
  if (!query.null(first + 1)) date.year = static_cast<int>(query.integer(first + 1));
  date.month = static_cast<int>(query.integer(first + 2));
  date.leap = query.truth(first + 3);
  date.day = static_cast<int>(query.integer(first + 4));
  return date;
}

// Columns id, party, label, lunar, year, month, leap, day, yearly, lead.
inline domain::Occasion occasion_row(const Query& query) {
  domain::Occasion occasion;
  occasion.id = query.id(0);
  occasion.party = query.id(1);
  occasion.label = query.text(2);
  occasion.date = partial_date(query, 3);
  occasion.yearly = query.truth(8);
  occasion.lead_days = static_cast<int>(query.integer(9));
  return occasion;
}

}  // namespace guanxi::storage
