// What was promised and what was given, both ways.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/money.hpp>

namespace guanxi::domain {

struct Promise {
  Id id = {};
  Id person = {};
  bool theirs = false;  // they promised it; else the user did
  bool soft = false;    // "we will study it"
  std::string text = {};
  calendar::Date made = {};
  std::optional<calendar::Date> due = {};
  std::string state = "open";  // open, kept, broken, dropped
  std::optional<calendar::Date> closed = {};
  Id interaction = {};  // in which it was made
  bool sensitive = false;
};

inline constexpr std::array<std::string_view, 5> favour_kinds = {"gift", "favour", "hospitality", "introduction", "advice"};

// What was given or received: renqing goes both ways.
struct Favour {
  Id id = {};
  Id person = {};         // or an organisation
  bool received = false;  // from them; else given to them
  std::string kind = "gift";
  std::string what = {};
  calendar::Date day = {};
  Id interaction = {};
  bool sensitive = false;
  std::optional<Money> value = {};
  std::string purpose = {};  // what it was for: mid-autumn, a birthday
  bool rest = false;         // received, and needs no answer any more
};

}  // namespace guanxi::domain
