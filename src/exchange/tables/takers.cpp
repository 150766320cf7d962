#include "tables/takers.hpp"

namespace guanxi::exchange::tables {

std::unique_ptr<Taker> taker_of(RecordKind kind, Context& context) {
  switch (kind) {
    case RecordKind::person: return people_taker(context);
    case RecordKind::organisation: return organisations_taker(context);
    case RecordKind::chat: return chats_taker(context);
    default: return activities_taker(context, kind);
  }
}

}  // namespace guanxi::exchange::tables
