// Which column of an attendance report is which, in all languages that are known: the table is in labels.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange::meetings {

enum class System { zoom, teams, meet, tencent, feishu };

enum class Column : std::size_t {
  name,
  first_name,
  last_name,
  email,
  upn,  // Microsoft's name of an account, most often an address
  join,
  leave,
  duration,
  waiting,  // in the waiting room
  attended,
  phone,
  organisation,
  title,
  city,
  country,
  when,  // some other moment
  what,  // tells nothing that is kept
  // Of a meeting.
  topic,
  id,
  start,
  end,
  people,  // how many
  host,
};
inline constexpr std::size_t column_count = static_cast<std::size_t>(Column::host) + 1;

// Where each column stands in a row of headings.
class Columns {
 public:
  Columns() { places_.fill(none); }
  bool has(Column column) const { return places_[static_cast<std::size_t>(column)] != none; }
  // Empty where the row has no such cell.
  std::string_view cell(const std::vector<std::string>& row, Column column) const;
  // The first of two columns with one heading is the one that is meant.
  void put(Column column, std::size_t place);

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::array<std::size_t, column_count> places_;
};

// Of one heading; nullopt: none that the system writes.
std::optional<Column> column_named(System system, std::string_view heading);
Columns columns_of(System system, const std::vector<std::string>& row);

// Whether rows of people follow: which system's headings these are.
std::optional<System> heads_people(const std::vector<std::string>& row);
// The columns of such a row. Microsoft's in a language that is not known are told by their places.
Columns people_columns(System system, const std::vector<std::string>& row);

// Yes, Sì, Sim, 是.
bool says_yes(std::string_view cell);
bool says_no(std::string_view cell);
// Without blanks, quotes that guard it and NULs at its ends; "--" and "-" are nothing.
std::string_view trimmed_cell(std::string_view cell);

}  // namespace guanxi::exchange::meetings
