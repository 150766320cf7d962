// The identity of a record: unique over all kinds of record and, with high probability, over all machines.
//
// An id is a 63-bit integer: 24 bits chosen at random when the database is made, then 39 bits that count up. New rows
// therefore append to their table, and two people's databases can be put together without renumbering.
//
// Its text has 13 characters of Crockford's base 32 in lower case, lowest digit of the (scrambled) count first. So
// the first characters differ soonest, and a prefix of them names a record as git's abbreviations name a commit.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace guanxi {

struct Id {
  std::int64_t value = 0;  // 0: none

  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

inline constexpr int id_text_length = 13;
inline constexpr int id_short_length = 5;  // what people are shown: unique among the first 33 million records
inline constexpr int id_count_bits = 39;   // the lower part of an id, which counts up

std::string to_text(Id id);
std::string short_text(Id id);

// A whole id or its beginning, as typed. Upper case is taken too, and o, i, l for the digits they look like.
struct IdPrefix {
  std::uint64_t digits = 0;  // the lowest 5 * length bits of the scrambled count
  int length = 0;            // characters, 1 to id_text_length
};
std::optional<IdPrefix> parse_id_prefix(std::string_view text);

// The ids up to the newest count that begin with this prefix are count, count + step, count + 2 * step …
// For a prefix longer than the count's own digits, step is 0: there is one candidate.
struct IdCandidates {
  std::uint64_t first = 0;
  std::uint64_t step = 0;
};
IdCandidates candidates(const IdPrefix& prefix);

// Whether the id's text begins with the prefix.
bool matches(Id id, const IdPrefix& prefix);

}  // namespace guanxi

template <>
struct std::hash<guanxi::Id> {
  std::size_t operator()(guanxi::Id id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
