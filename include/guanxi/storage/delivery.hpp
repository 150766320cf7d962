// What `remind --once` was given.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// Changes that are no facts and not undone: what `remind --once` was given.
class Delivery {
 public:
  explicit Delivery(Store& store) : store_(store) {}
  std::vector<std::string> given(std::string_view name, calendar::Date day);
  std::vector<std::string> names();  // that something was given, in order
  void record(std::string_view name, calendar::Date day, std::span<const std::string> items);

 private:
  Store& store_;
};

}  // namespace guanxi::storage
