// The table of honorifics searched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/custom_table.hpp"

namespace guanxi::domain {

// Where somebody's words count: their country, and the countries of the custom that they are addressed by.
struct Places {
  std::string_view country;
  std::string_view custom;  // countries parted by '|'
  bool holds(std::string_view where) const;
};

// A word in front of a name.
struct Found {
  const Honorific* row;
  std::string written;
  bool titled() const { return row->weight < courtesy; }
  bool said() const { return row->weight < silent; }
};

// The words in front, off `words`; at least one word is left. Those of the first `sure` that are no honorific are left out; behind these the first that is
// none ends it. `anywhere`: words of other countries count too.
std::vector<Found> take_front(std::vector<std::string_view>& words, std::size_t sure, const Places& places, bool anywhere = false);

// Off the end of `words`: Ahmet Bey, Sharma-ji, Tanaka san. nullptr: there is none.
const BehindName* take_behind(std::vector<std::string_view>& words, const Places& places, bool anywhere = false);

// The honorific that the job title earns there: avocate → Maître. nullptr: none.
const Honorific* by_job(std::string_view job_title, const Places& places);

// "Prof. ", "Dottoressa ", "Sheikh ", with the blank.
std::string said_before(const Found& found, Sex sex);

// The one of most weight; nullptr: there is none that is said.
const Found* weightiest(const std::vector<Found>& found);

}  // namespace guanxi::domain
