#include <guanxi/app/naming/readings.hpp>

#include <algorithm>

#include <guanxi/text/fold.hpp>

namespace guanxi::app {

std::string squeezed_name(std::string folded) {
  constexpr std::string_view dot = "·";
  for (auto at = folded.find(dot); at != std::string::npos; at = folded.find(dot, at)) folded.erase(at, dot.size());
  const bool han = text::has_han(folded);
  std::erase_if(folded, [han](char c) { return c == ' ' || c == '-' || c == '\'' || (han && c == '.'); });
  return folded;
}

std::vector<storage::PartyRef> beginning_with(storage::Parties& parties, storage::PartyKind kind, std::string_view typed, int limit) {
  return parties.by_name_prefix(squeezed_name(text::fold(typed)), kind, limit);
}

std::vector<std::string> reading_orders(std::string_view typed) {
  constexpr std::size_t most_words = 6;
  std::string folded = text::fold_reading(typed);
  std::erase(folded, ',');
  std::vector<std::string> orders{text::reading_key(folded)};
  const auto words = static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
  if (words == 0 || words >= most_words) return orders;
  for (auto blank = folded.rfind(' '); blank != std::string::npos && blank > 0; blank = folded.rfind(' ', blank - 1)) {
    orders.push_back(text::reading_key(folded.substr(blank + 1) + folded.substr(0, blank)));
  }
  return orders;
}

}  // namespace guanxi::app
