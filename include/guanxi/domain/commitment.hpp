// What was promised and what was given, both ways.
#pragma once

#include <optional>
#include <string>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

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

// A gift, favour or hospitality.
struct Favour {
  Id id = {};
  Id person = {};
  bool received = false;  // from them; else given to them
  std::string kind = "gift";
  std::string what = {};
  calendar::Date day = {};
  Id interaction = {};
  bool sensitive = false;
};

}  // namespace guanxi::domain
