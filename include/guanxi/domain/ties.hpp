// Notes on people, and ties between them.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

struct Note {
  Id id = {};
  Id party = {};
  calendar::Date day = {};
  std::string about = {};  // family, food, …
  std::string text = {};
  bool sensitive = false;
};

// What notes are usually about. Any other word will do.
inline constexpr std::array<std::string_view, 12> note_subjects = {"family", "food",   "drink", "hobby", "sport", "health",
                                                                   "faith",  "travel", "home",  "work",  "study", "gifts"};
bool usual_subject(std::string_view about);
// The usual subjects in their order, then others by the alphabet, then those about nothing in particular; otherwise as they were.
std::vector<Note> by_subject(std::vector<Note> notes);

// `one` is <kind> of `other`: one introduced-by other, one client-of other.
struct Relation {
  Id id = {};
  Id one = {};
  Id other = {};
  std::string kind = {};
  std::optional<int> strength = {};  // 1 to 5
  std::optional<calendar::Date> since = {};
  std::string text = {};
};

struct RelationKind {
  std::string_view name;      // as it is written: introduced-by
  std::string_view forward;   // "was introduced by"
  std::string_view backward;  // "introduced"
  bool symmetric;
};
std::span<const RelationKind> relation_kinds();
const RelationKind* relation_kind(std::string_view name);  // nullptr: unknown

}  // namespace guanxi::domain
