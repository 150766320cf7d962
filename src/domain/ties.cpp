#include <guanxi/domain/ties.hpp>

#include <algorithm>
#include <array>

namespace guanxi::domain {
namespace {

constexpr std::array<RelationKind, 14> kinds = {{
    {"classmate", "is a classmate of", "is a classmate of", true, 65},
    {"townsman", "comes from the same town as", "comes from the same town as", true, 40},
    {"colleague", "is a colleague of", "is a colleague of", true, 45},
    {"former-colleague", "is a former colleague of", "is a former colleague of", true, 45},
    {"comrade", "served together with", "served together with", true, 75},
    {"kin", "is kin of", "is kin of", true, 80},
    {"spouse", "is married to", "is married to", true, 90},
    {"friend", "is a friend of", "is a friend of", true, 70},
    {"neighbour", "is a neighbour of", "is a neighbour of", true, 40},
    {"partner", "does business with", "does business with", true, 55},
    {"mentor", "is the mentor of", "is a student of", false, 75},
    {"introduced-by", "was introduced by", "introduced", false, 60},
    {"client-of", "is a client of", "is served by", false, 50},
    {"assistant-of", "is the assistant of", "is assisted by", false, 70},
}};

}  // namespace

std::span<const RelationKind> relation_kinds() { return kinds; }

const RelationKind* relation_kind(std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
