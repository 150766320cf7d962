// Dates that are spelled out, whole or in part: what partial dates and the date language have in common.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::calendar {

// The ways to write a date. Each takes folded text and gives nullopt when the text is written in another way, an error
// when it is of this way but wrong or ambiguous.
using Reading = Result<std::optional<PartialDate>>;
Reading read_numeric(std::string_view text);  // 1990-05-12, 19900512, --05-12, 05-12, 1990-05, 1990, 12.5.1990, 12.5., 12/31/1990
Reading read_english(std::string_view text);  // 12 may 1990, may 12
Reading read_chinese(std::string_view text);  // 1990年5月12日, 五月十二日, 腊月廿三
Reading read_lunar(std::string_view text);    // any of the lunar forms, behind "lunar " or "农历"

// Any of them.
Reading read_written_date(std::string_view text);

// The parts of a date as they were written.
struct WrittenParts {
  std::optional<int> year = {};
  std::optional<int> month = {};
  std::optional<int> day = {};
  bool lunar = false;
  bool leap = false;
};
// An error when there is no such month or day (in that year, if it is known).
Reading checked(const WrittenParts& parts);

inline constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

}  // namespace guanxi::calendar
