// The file of before, format 14, made one of format 15.
#pragma once

#include <span>
#include <string>

#include <sqlite3.h>

#include <guanxi/base/embedded.hpp>

namespace guanxi::storage {

inline constexpr int format_before = 14;

// Within the transaction that is open. `schema`: what makes the tables of format 15.
void upgrade_from_14(sqlite3* db, const std::string& file, std::span<const Embedded> schema);

}  // namespace guanxi::storage
