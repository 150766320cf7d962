// What makes records of rows, for each kind of record.
#pragma once

#include <memory>

#include "tables/table.hpp"

namespace guanxi::exchange::tables {

std::unique_ptr<Taker> people_taker(Context& context);
std::unique_ptr<Taker> organisations_taker(Context& context);
std::unique_ptr<Taker> activities_taker(Context& context, RecordKind record);
std::unique_ptr<Taker> chats_taker(Context& context);

}  // namespace guanxi::exchange::tables
