#include <guanxi/app/finding/find.hpp>

#include <algorithm>

namespace guanxi::app {
namespace {

// With more letters than this behind one, it is quicker to go through the pairs that there are.
constexpr std::size_t many_letters = 200;

std::vector<std::string> known(storage::Finding& finding, const std::u32string& characters) {
  std::vector<std::string> found;
  for (const char32_t c : characters) {
    std::string letter = text::utf8_of(c);
    if (finding.has(letter)) found.push_back(std::move(letter));
  }
  return found;
}

// Pairs of neighbours that some text has.
void add_pairs(storage::Finding& finding, const std::u32string& first, const std::u32string& second, std::vector<std::string>& tokens) {
  const auto before = known(finding, first);  // in their order, as are the characters
  const auto behind = first == second ? before : known(finding, second);
  for (const std::string& one : before) {
    if (behind.size() <= many_letters) {
      for (std::string& pair : finding.pairs(one, behind)) tokens.push_back(std::move(pair));
      continue;
    }
    finding.each_beginning(one, [&](std::string_view token) {
      if (std::binary_search(behind.begin(), behind.end(), token.substr(one.size()))) tokens.emplace_back(token);
    });
  }
}

storage::AnyToken any_of(storage::Finding& finding, const text::SearchTerm& term, std::size_t place, bool initials) {
  const text::SearchTerm::Unit& unit = term.units[place];
  storage::AnyToken any;
  const std::string token(text::search_token(unit.text));
  if (term.begins && place + 1 == term.units.size()) any.beginnings.push_back(token);
  else any.tokens.push_back(token);
  if (!unit.reading.empty()) {
    if (unit.reading != unit.text) any.tokens.emplace_back(text::search_token(unit.reading));
    for (const auto& [first, second] : text::first_syllables(unit.reading)) {
      if (!second.empty()) add_pairs(finding, text::characters_read(first), text::characters_read(second), any.tokens);
      else
        for (std::string& letter : known(finding, text::characters_read(first))) any.tokens.push_back(std::move(letter));
    }
  }
  if (initials && !unit.initials.empty()) {
    add_pairs(finding, text::characters_beginning(unit.initials[0]), text::characters_beginning(unit.initials[1]), any.tokens);
  }
  return any;
}

}  // namespace

std::vector<storage::AnyToken> tokens_wanted(storage::Finding& finding, const text::SearchQuery& query, bool initials) {
  std::vector<storage::AnyToken> all;
  for (const text::SearchTerm& term : query.terms()) {
    if (term.excluded) continue;
    for (std::size_t i = 0; i < term.units.size(); ++i) {
      const auto& unit = term.units[i];
      const bool pair = unit.letter != 0 && i + 1 < term.units.size() && term.units[i + 1].letter != 0;
      const bool in_pair = unit.letter != 0 && i > 0 && term.units[i - 1].letter != 0;
      if (pair) all.push_back({.tokens = {unit.text + term.units[i + 1].text}});
      else if (unit.letter != 0 && !in_pair) all.push_back({.tokens = {unit.text}});
      else if (unit.letter == 0) all.push_back(any_of(finding, term, i, initials));
    }
  }
  return all;
}

}  // namespace guanxi::app
