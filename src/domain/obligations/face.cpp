#include <guanxi/domain/face.hpp>

#include <tuple>

namespace guanxi::domain {

using calendar::Date;

namespace {

bool later(const FaceEvent& one, const FaceEvent& other) { return std::tie(one.day, one.id) > std::tie(other.day, other.id); }

std::optional<Date> repair(const FaceEvent& loss, std::span<const FaceEvent> events) {
  if (!loss.lost || loss.repaired) return loss.repaired;
  std::optional<Date> first;
  for (const FaceEvent& event : events) {
    if (!event.lost && event.person == loss.person && later(event, loss) && (!first || event.day < *first)) first = event.day;
  }
  return first;
}

}  // namespace

std::vector<std::optional<Date>> repairs(std::span<const FaceEvent> events) {
  std::vector<std::optional<Date>> found;
  for (const FaceEvent& event : events) found.push_back(repair(event, events));
  return found;
}

}  // namespace guanxi::domain
