// The skeleton of a calendar file: which lines begin and end what.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::exchange::ics {

// Follows what begins and ends, line by line. Errors (usage, with their line): the file is no calendar, or is cut off.
class Skeleton {
 public:
  explicit Skeleton(std::string_view file_name) : file_(file_name) {}

  Result<void> take(std::string_view line, int number);
  // The lines on which the events begin, in their order.
  Result<std::vector<int>> finish();

  // The parts that are open, the calendar first: {"VCALENDAR", "VEVENT", "VALARM"}.
  struct Open {
    std::string name;
    int line;
  };
  const std::vector<Open>& open() const { return open_; }

 private:
  tl::unexpected<Error> wrong(int line, const std::string& what) const;
  Result<void> begin(const std::string& name, int line);
  Result<void> end(const std::string& name, int line);

  std::string file_;
  std::vector<Open> open_ = {};
  std::vector<int> events_ = {};
  bool calendar_ = false;
};

// The lines on which the events begin, in their order. libical mends what is broken and forgets where it stood: a file that is no
// calendar, or is cut off, is refused here (usage error with its line).
Result<std::vector<int>> event_lines(std::string_view text, std::string_view file_name);

}  // namespace guanxi::exchange::ics
