// Going through a file's rows: where its table begins, which rows it has, where it ends.
#pragma once

#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "tables/map.hpp"
#include "tables/table.hpp"

namespace guanxi::exchange::tables {

using Maps = std::vector<const ColumnMap*>;

// The system whose table stands at the beginning of the input; nullptr: none of the maps knows it.
const ColumnMap* map_at_beginning(Input& input, const Maps& maps);
// The first rows, at most so many, of the beginning of the input; fewer where it cannot be read on.
std::vector<std::vector<std::string>> first_rows(Input& input, std::size_t most);

// Reads all rows of all tables of the input that one of the maps knows. Usage error: there is none.
Result<void> read_tables(Input& input, Sink& sink, const Maps& maps);

}  // namespace guanxi::exchange::tables
