// Notes on people, and ties between them.
#pragma once

#include <algorithm>
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
  std::string_view name = {};      // as it is written: introduced-by
  std::string_view forward = {};   // "was introduced by"
  std::string_view backward = {};  // "introduced"
  bool symmetric = false;
  int strength = 40;  // of 100, on the way to somebody, when nothing is said of the tie's own
};
inline constexpr std::array<RelationKind, 14> relation_table = {{
    {"classmate", "is a classmate of", "is a classmate of", true, 65},
    {"townsman", "comes from the same town as", "comes from the same town as", true, 40},
    {"colleague", "is a colleague of", "is a colleague of", true, 45},
    {"former-colleague", "is a former colleague of", "is a former colleague of", true, 45},
    {"comrade", "served together with", "served together with", true, 75},
    {"kin", "is kin of", "is kin of", true, 80},
    {"spouse", "is married to", "is married to", true, 90},
    {"friend", "is a friend of", "is a friend of", true, 70},
    {"neighbour", "is a neighbour of", "is a neighbour of", true, 40},
    {"partner", "does business with", "does business with", true, 55},
    {"mentor", "is the mentor of", "is a student of", false, 75},
    {"introduced-by", "was introduced by", "introduced", false, 60},
    {"client-of", "is a client of", "is served by", false, 50},
    {"assistant-of", "is the assistant of", "is assisted by", false, 70},
}};
// The kinds' names, in the order in which help shows them.
inline constexpr auto relation_names = [] {
  std::array<std::string_view, relation_table.size()> names;
  std::transform(relation_table.begin(), relation_table.end(), names.begin(),
                 [](const auto& kind) { return kind.name; });
  return names;
}();
constexpr std::span<const RelationKind> relation_kinds() {
  return relation_table;
}
const RelationKind* relation_kind(std::string_view name);  // nullptr: unknown

}  // namespace guanxi::domain
