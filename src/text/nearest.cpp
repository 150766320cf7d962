#include <guanxi/text/nearest.hpp>

#include <algorithm>
#include <vector>

#include <guanxi/base/ascii.hpp>

namespace guanxi::text {
namespace {

bool same(char a, char b) { return ascii::lower(a) == ascii::lower(b); }

// Optimal string alignment: insertions, deletions, replacements, swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty()) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t best_distance = std::max<std::size_t>(word.size() / 3, 1) + 1;
  bool best_begins = false;
  for (const auto candidate : candidates) {
    const bool begins = ascii::starts_with_word(candidate, word);
    if (best_begins && !begins) continue;
    if (!begins && candidate.size() > word.size() + best_distance) continue;
    const std::size_t steps = distance(word, candidate);
    if (steps >= best_distance && (!begins || best_begins)) continue;
    best = candidate;
    best_distance = steps;
    best_begins = begins;
  }
  return best;
}

}  // namespace guanxi::text
