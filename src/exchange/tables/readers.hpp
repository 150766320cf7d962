// The readers of tables of known systems.
#pragma once

#include <memory>
#include <vector>

#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange::tables {

const std::vector<std::unique_ptr<const Reader>>& system_readers();
// The one that knows the table; nullptr: none does. As asking each, but the input is looked at once.
const Reader* system_reader_for(Input& input);

}  // namespace guanxi::exchange::tables
