// The kinds of record that a search looks in.
#pragma once

#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

enum class Findable { people = 0, entries = 1, notes = 2, promises = 3, gifts = 4, complaints = 5, decisions = 6 };
inline constexpr std::size_t findable_count = 7;
template <>
struct WordTable<Findable> {
  using enum Findable;
  static constexpr std::string_view noun = "kind of record";
  static constexpr std::array rows = {WordRow{people, "people", "people and organisations, by all that they are called and reached by"},
                                      WordRow{entries, "entries", "what was logged, its place and tags"},
                                      WordRow{notes, "notes"},
                                      WordRow{promises, "promises"},
                                      WordRow{gifts, "gifts", "what was given and received"},
                                      WordRow{complaints, "complaints", "and what came of them"},
                                      WordRow{decisions, "decisions", "their topics and notes"}};
};

}  // namespace guanxi::domain
