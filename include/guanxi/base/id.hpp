// The identity of a record: unique over all kinds of record and, with high probability, over all machines.
//
// An id is a 63-bit integer: a count of 39 bits that goes up with every record that a machine makes, then the machine's 24 bits, which
// are chosen at random. The count comes first, so new rows append to their table, and the first eight million of a machine are
// numbers of six bytes. Two people's databases can be put together without renumbering.
//
// Its text has 13 characters of Crockford's base 32 in lower case: the lowest digit of the scrambled count first, the machine last. The
// first characters differ soonest, and a prefix of them names a record as git's abbreviations name a commit. Each machine
// scrambles in its own way, so that the records of two machines do not share their first characters either.
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
  // NOLINTNEXTLINE(modernize-use-nullptr): what the compiler writes is no pointer
  auto operator<=>(const Id&) const = default;
};

inline constexpr int id_text_length = 13;
inline constexpr int id_short_length = 5;  // what people are shown: unique among the first 33 million records
inline constexpr int id_machine_bits = 24;
inline constexpr int id_count_bits = 39;

// machine: of id_machine_bits; count: of id_count_bits, from 1 on.
constexpr Id make_id(std::uint32_t machine, std::uint64_t count) { return Id{static_cast<std::int64_t>(count << id_machine_bits | machine)}; }
constexpr std::uint32_t machine_of(Id id) { return static_cast<std::uint32_t>(id.value) & ((1u << id_machine_bits) - 1); }
constexpr std::uint64_t count_of(Id id) { return static_cast<std::uint64_t>(id.value) >> id_machine_bits; }

std::string to_text(Id id);
std::string short_text(Id id);
// What a text of id_text_length says; nullopt: it says none.
std::optional<Id> parse_id(std::string_view text);

// A whole id or its beginning, as typed. Upper case is taken too, and o, i, l for the digits they look like.
struct IdPrefix {
  std::uint64_t digits = 0;  // the lowest 5 * length bits of the text's number
  int length = 0;            // characters, 1 to id_text_length
};
std::optional<IdPrefix> parse_id_prefix(std::string_view text);

// The machine's ids that begin with this prefix have the counts first, first + step, first + 2 * step …
// For a prefix longer than the count's own digits, step is 0: there is one candidate.
struct IdCandidates {
  std::uint64_t first = 0;
  std::uint64_t step = 0;
};
IdCandidates candidates(const IdPrefix& prefix, std::uint32_t machine);

// Whether the id's text begins with the prefix.
bool matches(Id id, const IdPrefix& prefix);

}  // namespace guanxi

template <>
struct std::hash<guanxi::Id> {
  std::size_t operator()(guanxi::Id id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
