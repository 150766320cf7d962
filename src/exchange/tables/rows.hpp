// Tables of other systems as rows of cells, whatever the file: comma-separated text, a workbook.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

// Rows of a table, one by one, whatever the file.
class Rows {
 public:
  virtual ~Rows() = default;
  // The next row, its cells as UTF-8 text; good until the next call. nullptr: there is no more.
  virtual Result<const std::vector<std::string>*> next() = 0;
  virtual int line() const = 0;               // where that row begins in the file, from 1; of a sheet the row's number
  virtual std::string_view part() const = 0;  // of a workbook the sheet's name; else empty
};

// The rows of the input from its first byte, which must live as long as they; the sink is told of the encoding and of cells that are
// damaged. Usage error: it is no table. Rows give usage errors (file and line) where they are longer or wider than anything real.
Result<std::unique_ptr<Rows>> rows_of(Input& input, Sink& sink);

}  // namespace guanxi::exchange
