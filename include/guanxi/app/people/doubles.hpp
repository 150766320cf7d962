// Records that may be two of one person or of one firm. Nothing is merged here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/likeness.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::app {

struct DoublesWanted {
  bool people = true;
  bool organisations = true;
  domain::Likelihood least = domain::Likelihood::possible;
  Id of = {};                                    // only pairs that it is one of
  std::optional<storage::Selector> chosen = {};  // only pairs of which it chooses one or both
};

struct DoublePair {
  Id one = {};
  Id other = {};  // the higher id
  int strength = 0;
};

// The strongest first. Pairs that were told apart, or between which a tie or a line upwards is recorded, are left out. Only records that have a
// number, an address, or the sound of a name together with a firm or a birthday in common are compared; what more than a few dozen records share
// tells nothing of any two of them.
std::vector<DoublePair> find_doubles(storage::Store& store, const DoublesWanted& wanted);

struct Double {
  storage::PartyRef keep = {};  // with more records; of as many, the older one
  storage::PartyRef other = {};
  domain::Likeness likeness = {};
};

// Judged anew; nullopt: one of them is no longer there, or they were told apart, or nothing speaks for it any more.
std::optional<Double> double_of(storage::Store& store, Id one, Id other);

// What speaks for it or against it, in words: "the same phone +86 138 0013 8000".
std::string in_words(const domain::Evidence& evidence);

}  // namespace guanxi::app
