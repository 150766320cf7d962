// How a workbook's numbers are shown: by the format of their cell. Pure.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::exchange::sheets {

struct CellFormat {
  enum class Kind {
    plain,
    moment,  // a serial number of days: a day, with its time where it has one
    clock,   // a time of day alone, where there is no day in the number
    span,    // hours beyond 24 count on
    mask,    // digits with zeros before them, and marks between: 000-0000-0000
  };
  Kind kind = Kind::plain;
  std::string mask = {};  // zeros for digits, everything else as it stands
  bool operator==(const CellFormat&) const = default;
};

// Of the number that a style gives, without a code in the file.
CellFormat built_in_format(int number);
// Of a code, as 'yyyy"年"m"月"d"日"' or '[h]:mm:ss'.
CellFormat format_of_code(std::string_view code);

enum class DayCount { since_1900, since_1904 };

// The number as the file has it ("46106.0", "1.3800000001E10") as a person reads it: 2026-03-24, 2026-03-24 16:30:00, 16:30:00, 13800000001.
// What is no number stays as it is.
std::string shown(std::string_view number, const CellFormat& format, DayCount count);

}  // namespace guanxi::exchange::sheets
