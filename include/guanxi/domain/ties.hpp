// Notes on people, and ties between them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

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
  int strength = 40;  // of 100: what such a tie is worth on the way to somebody when nothing is said of its own strength
};
std::span<const RelationKind> relation_kinds();
const RelationKind* relation_kind(std::string_view name);  // nullptr: unknown

}  // namespace guanxi::domain
