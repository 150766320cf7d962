// Mianzi: face given to somebody, and face they lost. Always sensitive.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

struct FaceEvent {
  Id id = {};
  Id person = {};
  bool lost = false;  // else given
  std::string text = {};
  bool in_public = false;
  calendar::Date day = {};
  std::optional<calendar::Date> repaired = {};  // of a loss: by the user's word
  Id interaction = {};                          // of which it is told; its words and its day are the event's then
};

// When each of one person's losses was made up for: by the user's word, else by the first face given to them on a later day,
// or later on the same day. nullopt: not yet, or it is no loss. In the order of `events`, which may be any.
std::vector<std::optional<calendar::Date>> repairs(std::span<const FaceEvent> events);

}  // namespace guanxi::domain
