// What a workbook says of itself: its sheets, where its texts are, how its days are counted and its cells shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

#include "sheets/formats.hpp"
#include "sheets/zip.hpp"

namespace guanxi::exchange::sheets {

struct Sheet {
  std::string name;
  std::string part;     // of the zip
  bool hidden = false;  // from those who open it
};

struct Workbook {
  std::vector<Sheet> sheets = {};  // with cells, in their order
  std::string texts = {};          // the part with the shared strings; empty: there is none
  std::vector<CellFormat> formats = {};
  DayCount count = DayCount::since_1900;
};

// Usage error: the zip is no workbook, or one of another kind (.xlsb, .ods), with a hint.
Result<Workbook> read_workbook(Zip& zip);

}  // namespace guanxi::exchange::sheets
