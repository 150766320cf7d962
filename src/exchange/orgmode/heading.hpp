// One line of an org file: a heading, a property, days.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::exchange::orgmode {

struct Heading {
  int level = 0;
  std::string keyword = {};  // TODO, DONE, or one of the file's own
  std::string title = {};
  std::vector<std::string> tags = {};
};

// The words for what is open and what is done: TODO and DONE, and those of lines "#+TODO: NEXT WAIT | DONE CANCELLED".
struct Keywords {
  std::vector<std::string> open = {"TODO", "NEXT", "WAITING"};
  std::vector<std::string> done = {"DONE", "CANCELLED", "CANCELED"};

  void learn(std::string_view line);  // any line of the file
  bool is_open(std::string_view word) const;
  bool is_done(std::string_view word) const;
};

// nullopt: the line is none. "** TODO [#A] Send the offer [1/3]  :buyer:fair:"
std::optional<Heading> heading_of(std::string_view line, const Keywords& keywords);

struct Property {
  std::string name = {};  // in capitals
  std::string value = {};
};
std::optional<Property> property_of(std::string_view line);  // ":EMAIL: a@example.com"

// Behind a word as DEADLINE: the day of <2026-12-15 Tue 10:00> or [2026-12-15]. nullopt: the word or the day is missing.
std::optional<calendar::PartialDate> day_behind(std::string_view line, std::string_view word);

}  // namespace guanxi::exchange::orgmode
