// Workbooks (.xlsx) as rows.
#pragma once

#include "tables/rows.hpp"

namespace guanxi::exchange {

// Whether the input, which stands at its first byte before and after, begins as a zip does. What is in it only rows_of_workbook() finds.
bool may_be_workbook(Input& input);

// The rows of all sheets one after another, cells as they are shown: days as 2026-03-24, with their time behind them where they have one,
// numbers with all digits, formulas by their value. Rows without text are left out, so row numbers may jump. Of hidden sheets the sink is
// warned. Usage error: no workbook, damaged, encrypted, or larger than anything real.
Result<std::unique_ptr<Rows>> rows_of_workbook(Input& input, Sink& sink);

}  // namespace guanxi::exchange
