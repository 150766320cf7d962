// Ways to somebody: as people read them, and as JSON for scripts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

struct WayStep {
  std::string who = {};  // the handle of whom it leads to
  std::string name = {};
  std::string org = {};
  std::string kind = {};                            // contact, reports-to, colleague, or a relation's kind
  int strength = 0;                                 // 1 to 100
  std::string reason = {};                          // of them: "is the mentor of 王伟"
  std::string introduced_by = {};                   // a handle
  std::optional<calendar::Date> last_contact = {};  // the user's own
};

struct Way {
  double score = 0;  // 0 to 100
  std::vector<WayStep> steps = {};
};

// Somebody who may know of a way where none is recorded.
struct Guide {
  std::string who = {};
  std::string name = {};
  int warmth = 0;
  std::string why = {};  // "is at the same firm"
};

struct PathView {
  std::string to = {};  // handles
  std::string to_name = {};
  std::string from = {};  // empty: the user
  std::string from_name = {};
  std::vector<std::string> via = {};
  std::vector<Way> ways = {};  // the warmest first
  std::vector<Guide> ask = {};
};

// Numbered ways, the steps of each below it with their reasons; without any, whom to ask.
std::string as_text(const PathView& view, const TextStyle& text_style);
std::string as_json(const PathView& view);

// The steps of one way, a line each (or more, where the reason is long), `margin` columns in.
std::string steps_text(const Way& way, int margin, const TextStyle& text_style);
// "you → 李明 → 王伟"; an empty `from` is the user.
std::string way_line(const Way& way, const std::string& from);
// The object that stands in "paths".
Value way_value(const Way& way);

}  // namespace guanxi::present
