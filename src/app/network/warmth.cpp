#include <guanxi/app/network/warmth.hpp>

#include <guanxi/storage/ties.hpp>

namespace guanxi::app {

std::vector<domain::Warmth> warmth_of(storage::Store& store, std::span<const Id> people, calendar::Date day) {
  std::vector<domain::Warmth> all;
  all.reserve(people.size());
  for (const auto& facts : storage::Ties(store).facts(people, day)) all.push_back(domain::warmth_on(facts, day));
  return all;
}

domain::Warmth warmth_of(storage::Store& store, Id person, calendar::Date day) { return warmth_of(store, std::span(&person, 1), day).front(); }

}  // namespace guanxi::app
