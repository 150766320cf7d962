// Tables of contacts of which no system is known: a map says which column is what.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

// A map as a user types it: name=姓名,org=公司,"note=Notes, further". FIELD=COLUMN; a column that holds a comma or = stands in double quotes
// together with its field. Fields of several words: email:work (with a label), contact:wechat, relation:manager, day:anniversary.
// The reader recognises a table that has all of these columns. Usage error: a field that is not known, nothing that tells who or what it is
// (name, family, given, email or org).
Result<std::unique_ptr<const Reader>> generic_table_reader(std::string_view map);

struct ProposedMap {
  std::vector<std::string> columns = {};  // of the file, in its order
  std::string map = {};                   // as above; empty where no column is understood
};
// From the header of a table: the first row, among the first 20, of which most columns are understood. Usage error: the input is no table.
Result<ProposedMap> propose_map(Input& input);

// Whether the input has all the columns that the map names. Usage error: it names one that is not there, with the columns that are.
Result<void> check_map(std::string_view map, Input& input);

}  // namespace guanxi::exchange
