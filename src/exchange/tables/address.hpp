// Postal addresses from their parts.
#pragma once

#include <string>
#include <vector>

#include "tables/table.hpp"

namespace guanxi::exchange::tables {

class Addresses {
 public:
  // Whether the column gives a part of one.
  bool take(const Column& column, const std::string& value);
  // Each in the order in which its country writes it; city and country of the one at work, else the first, where they are empty.
  void give(std::vector<ReadAddress>& addresses, std::string& city, std::string& country) const;

 private:
  struct Parts {
    std::string group = {};
    std::string label = {};
    std::string whole = {};
    std::string street = {};
    std::string postbox = {};
    std::string city = {};
    std::string region = {};
    std::string postcode = {};
    std::string country = {};
  };
  Parts& of(const Column& column);
  static std::string text_of(const Parts& parts);

  std::vector<Parts> all_ = {};
};

}  // namespace guanxi::exchange::tables
