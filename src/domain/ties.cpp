#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {

const RelationKind* relation_kind(std::string_view name) {
  const auto found =
      std::find_if(relation_table.begin(), relation_table.end(), [&](const auto& kind) { return kind.name == name; });
  return found == relation_table.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
