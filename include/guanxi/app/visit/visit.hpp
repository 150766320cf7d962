// Planning a trip: who is in a city, how much each needs to be met, and the days there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/visit.hpp>

namespace guanxi::app {

struct VisitRequest {
  std::string city = {};  // in any script
  domain::Trip trip = {};
  std::optional<int> most = {};  // people
  bool include_sensitive = false;
};

// People are where their own city says, else that of their firm. Errors: nobody is known there (no_match, with the nearest
// cities named); a pack of the user's that is wrong.
Result<present::Visit> visit_to(Session& env, storage::Store& store, const VisitRequest& request);

// The spellings on record of the cities that these words mean: Shanghai finds 上海. A comma parts words that are no city as a whole. A word that
// is no city on record stays as it is.
std::vector<std::string> spellings_of_cities(storage::Store& store, const std::vector<std::string>& typed);

}  // namespace guanxi::app
