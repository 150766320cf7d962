// Reading rhythms and standings out of rows.
#pragma once

#include <guanxi/storage/rhythms.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

// Columns every, most, off from `first` on.
inline domain::Rhythm read_rhythm(const Query& query, int first) {
  domain::Rhythm rhythm;
  rhythm.off = query.truth(first + 2);
  if (rhythm.off) return rhythm;
  rhythm.every = calendar::parse_duration(query.view(first)).value_or(calendar::Duration{});
  if (!query.view(first + 1).empty()) rhythm.most = calendar::parse_duration(query.view(first + 1)).value_or(rhythm.every);
  return rhythm;
}

}  // namespace guanxi::storage
