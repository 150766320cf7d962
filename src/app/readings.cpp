#include "readings.hpp"

#include <algorithm>
#include <string>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {
namespace {

constexpr int most_read_alike = 200;

}  // namespace

std::vector<storage::PartyRef> beginning_with(storage::Parties& parties, storage::PartyKind kind, std::string_view typed, int limit) {
  std::string reading;
  for (const auto& syllable : text::pinyin(typed)) reading += syllable.plain;
  auto found = parties.all(kind, text::fold(reading), std::max(limit, most_read_alike));
  const std::string folded = text::fold(typed);
  std::erase_if(found, [&](const storage::PartyRef& who) { return !text::fold(who.name).starts_with(folded); });
  if (found.size() > static_cast<std::size_t>(limit)) found.resize(static_cast<std::size_t>(limit));
  return found;
}

}  // namespace guanxi::app
