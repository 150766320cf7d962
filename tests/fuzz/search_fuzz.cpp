// Any bytes at all, as what is looked for and what is looked into, parted by the first zero: whatever holds has every token that an index is
// asked for, and a text holds itself.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include <guanxi/text/search.hpp>

namespace {

namespace text = guanxi::text;

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_tokens(const text::SearchQuery& query, const text::SearchText& searched) {
  std::set<std::string, std::less<>> tokens;
  searched.each_token([&](std::string_view token) { tokens.emplace(token); });
  for (const text::SearchTerm& term : query.terms()) {
    if (term.excluded) continue;
    for (std::size_t i = 0; i < term.units.size(); ++i) {
      const auto& unit = term.units[i];
      if (unit.letter != 0) demand(tokens.contains(unit.text));
      else if (unit.reading.empty() && !(term.begins && i + 1 == term.units.size())) demand(tokens.contains(text::search_token(unit.text)));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all(reinterpret_cast<const char*>(data), std::min<std::size_t>(size, 4000));
  const auto zero = std::min(all.find('\0'), all.size());
  const std::vector<std::string> asked = {std::string(all.substr(0, zero))};
  const text::SearchQuery query(asked);
  const text::SearchText searched(zero < all.size() ? all.substr(zero + 1) : all);
  for (const auto& unit : searched.units()) demand(unit.begin < unit.end && unit.end <= all.size());
  for (const bool initials : {false, true}) {
    const auto hit = query.find(searched, initials);
    if (!hit) continue;
    demand(hit->begin < hit->end && hit->end <= all.size() && hit->weight >= 0);
    if (!initials) demand_tokens(query, searched);
  }
  return 0;
}
