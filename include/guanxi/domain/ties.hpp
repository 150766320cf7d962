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
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

struct Note {
  Id id = {};
  Id party = {};
  calendar::Date day = {};
  std::string about = {};  // family, food, …
  std::string text = {};
  bool sensitive = false;
};

inline constexpr std::string_view about_health = "health";
inline constexpr std::string_view about_gifts = "gifts";
// What notes are usually about. Any other word will do.
inline constexpr std::array<std::string_view, 12> note_subjects = {"family", "food",   "drink", "hobby", "sport", about_health,
                                                                   "faith",  "travel", "home",  "work",  "study", about_gifts};
bool usual_subject(std::string_view about);
// The usual subjects in their order, then others by the alphabet, then those about nothing in particular; otherwise as they were.
std::vector<Note> by_subject(std::vector<Note> notes);

// What one party is to another.
enum class Tie {
  none = 0,
  classmate = 1,
  townsman = 2,
  colleague = 3,
  former_colleague = 4,
  comrade = 5,
  kin = 6,
  spouse = 7,
  friend_ = 8,
  neighbour = 9,
  partner = 10,
  mentor = 11,
  introduced_by = 12,
  client_of = 13,
  assistant_of = 14
};

// `one` is <kind> of `other`: one introduced-by other, one client-of other.
struct Relation {
  Id id = {};
  Id one = {};
  Id other = {};
  Tie kind = {};
  std::optional<int> strength = {};  // 1 to 5
  std::optional<calendar::Date> since = {};
  std::string text = {};
};

struct RelationKind {
  Tie tie = {};
  std::string_view name = {};     // as it is written: introduced-by
  std::string_view forward = {};  // "was introduced by", in a column between two names; for sentences: tie_sentences.hpp
  bool symmetric = false;
  int strength = 40;  // of 100, on the way to somebody, when nothing is said of the tie's own
};
inline constexpr std::array<RelationKind, 14> relation_table = {{
    {Tie::classmate, "classmate", "is a classmate of", true, 65},
    {Tie::townsman, "townsman", "comes from the same town as", true, 40},
    {Tie::colleague, "colleague", "is a colleague of", true, 45},
    {Tie::former_colleague, "former-colleague", "is a former colleague of", true, 45},
    {Tie::comrade, "comrade", "served together with", true, 75},
    {Tie::kin, "kin", "is kin of", true, 80},
    {Tie::spouse, "spouse", "is married to", true, 90},
    {Tie::friend_, "friend", "is a friend of", true, 70},
    {Tie::neighbour, "neighbour", "is a neighbour of", true, 40},
    {Tie::partner, "partner", "does business with", true, 55},
    {Tie::mentor, "mentor", "is the mentor of", false, 75},
    {Tie::introduced_by, "introduced-by", "was introduced by", false, 60},
    {Tie::client_of, "client-of", "is a client of", false, 50},
    {Tie::assistant_of, "assistant-of", "is the assistant of", false, 70},
}};
constexpr std::span<const RelationKind> relation_kinds() { return relation_table; }
const RelationKind& relation_kind(Tie tie);  // without a row: "is tied to"

template <>
struct WordTable<Tie> {
  static constexpr std::string_view noun = "kind of tie";
  static constexpr auto rows = [] {
    std::array<WordRow<Tie>, relation_table.size()> made;
    std::transform(relation_table.begin(), relation_table.end(), made.begin(), [](const auto& kind) {
      return WordRow<Tie>{kind.tie, kind.name, kind.forward};
    });
    return made;
  }();
};

}  // namespace guanxi::domain
