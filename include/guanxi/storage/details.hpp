// What is known of people and organisations that has no place of its own, and where what is known was taken from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// A value under the name that a file or the user gave it. `source` is the format of the file that told it last; empty: the user wrote it.
struct Detail {
  std::string name;
  std::string value;
  std::string source = {};
  calendar::Date day = {};  // when it was written, or last told
  bool operator==(const Detail&) const = default;
};

class Details {
 public:
  explicit Details(Store& store);

  std::vector<Detail> of(Id party);  // by name
  // Of their names; an empty value takes one away.
  void set(Id party, std::span<const Detail> details);
  void set(Id party, const Detail& detail) { set(party, std::span(&detail, 1)); }
  std::vector<std::string> names();  // all that somebody has, in their order
  // Of fields ("title") and details: the value that files of a format told last, one for each format.
  std::vector<Detail> told(Id party);
  // What files of that format told until now becomes one of told_before.
  void set_told(Id party, const Detail& field);
  std::vector<Detail> told_before(Id party);

  // The names that they have in other systems, "hubspot:101", in their order.
  std::vector<std::string> sources(Id party);
  void add_source(Id party, std::string_view name, calendar::Date day);
  std::vector<Id> from_source(std::string_view name);  // people and organisations

 private:
  Database& db_;
};

}  // namespace guanxi::storage
