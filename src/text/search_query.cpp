#include <guanxi/text/search.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/pinyin.hpp>

#include "scripts.hpp"
#include "search_readings.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

using UnitKind = SearchText::Kind;
constexpr std::size_t most_initials = 4;

// What closes a phrase that this character opens; 0: it opens none.
constexpr char32_t closing(char32_t c) {
  switch (c) {
    case '"': return '"';
    case 0x201C: return 0x201D;  // “ ”
    case 0x201E: return 0x201C;  // „ “
    case 0xAB: return 0xBB;      // « »
    case 0x300C: return 0x300D;  // 「 」
    case 0x300E: return 0x300F;  // 『 』
    case 0xFF02: return 0xFF02;  // ＂
    default: return 0;
  }
}

bool all_small_letters(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// No syllable of Mandarin begins with one of the other letters.
bool are_initials(std::string_view text) {
  return text.size() > 1 && text.size() <= most_initials && all_small_letters(text) && text.find_first_of("iuv") == std::string_view::npos;
}

bool with_initials(const SearchTerm::Unit& unit) { return !unit.initials.empty(); }

// One term against one text, from one place on.
class Match {
 public:
  Match(const SearchText& text, const SearchTerm& term, bool initials) : text_(text), term_(term), initials_(initials) {}

  // The unit behind what matches from `at` on; nullopt: nothing does.
  std::optional<std::size_t> from(std::size_t at, std::size_t part = 0) const {
    if (part == term_.units.size()) return at;
    if (at >= text_.units().size()) return std::nullopt;
    const SearchTerm::Unit& wanted = term_.units[part];
    const SearchText::Unit& unit = text_.units()[at];
    if (wanted.letter != 0) return unit.letter == wanted.letter ? from(at + 1, part + 1) : std::nullopt;
    if (unit.kind == UnitKind::word) return says(unit, wanted, part) ? from(at + 1, part + 1) : std::nullopt;
    if (unit.kind == UnitKind::gap) return std::nullopt;
    if (!wanted.reading.empty()) {
      if (const auto end = read(at, wanted.reading, part)) return end;
    }
    return initials_ && !wanted.initials.empty() ? begin_so(at, wanted.initials, part) : std::nullopt;
  }

 private:
  bool says(const SearchText::Unit& unit, const SearchTerm::Unit& wanted, std::size_t part) const {
    const std::string_view word = text_.text(unit);
    if (term_.begins && part + 1 == term_.units.size()) return word.starts_with(wanted.text);
    return word == wanted.text || (!wanted.reading.empty() && word == wanted.reading);
  }

  std::optional<std::size_t> read(std::size_t at, std::string_view rest, std::size_t part) const {
    if (rest.empty()) return from(at, part + 1);
    if (at >= text_.units().size() || text_.units()[at].kind != UnitKind::letter) return std::nullopt;
    for (const std::string_view syllable : readings_of(text_.units()[at].letter)) {
      if (syllable.empty() || !rest.starts_with(syllable)) continue;
      if (const auto end = read(at + 1, rest.substr(syllable.size()), part)) return end;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> begin_so(std::size_t at, std::string_view letters, std::size_t part) const {
    for (const char letter : letters) {
      if (at >= text_.units().size() || text_.units()[at].kind != UnitKind::letter) return std::nullopt;
      const auto readings = readings_of(text_.units()[at].letter);
      if (std::none_of(readings.begin(), readings.end(), [&](std::string_view syllable) { return syllable.starts_with(letter); })) return std::nullopt;
      ++at;
    }
    return from(at, part + 1);
  }

  const SearchText& text_;
  const SearchTerm& term_;
  bool initials_;
};

struct Places {
  std::size_t units = 0;  // that all places hold
  bool written = false;   // somewhere it stands as it was typed
  std::vector<SearchPlace> all = {};
};

SearchPlace place_of(const SearchText& text, std::size_t at, std::size_t end) { return {text.units()[at].begin, text.units()[end - 1].end}; }

bool as_written(const SearchText& text, const SearchTerm& term, std::size_t at, std::size_t end) {
  if (end - at != term.units.size()) return false;
  for (std::size_t i = 0; i < term.units.size(); ++i) {
    if (term.units[i].letter == 0 && text.units()[at + i].kind == UnitKind::letter) return false;
  }
  return true;
}

std::optional<Places> places(const SearchText& text, const SearchTerm& term, bool initials) {
  const Match match(text, term, initials);
  std::optional<Places> found;
  for (std::size_t at = 0; at < text.units().size();) {
    const auto end = match.from(at);
    if (!end) {
      ++at;
      continue;
    }
    if (!found) found.emplace();
    found->units += *end - at;
    found->all.push_back(place_of(text, at, *end));
    found->written = found->written || as_written(text, term, at, *end);
    at = *end;
  }
  return found;
}

// Terms may stand at the same place, and one within another: what meets is one place.
std::vector<SearchPlace> joined(std::vector<SearchPlace> places) {
  std::sort(places.begin(), places.end(), [](const SearchPlace& a, const SearchPlace& b) { return a.begin < b.begin; });
  std::vector<SearchPlace> apart;
  for (const SearchPlace& place : places) {
    if (apart.empty() || place.begin > apart.back().end) apart.push_back(place);
    else apart.back().end = std::max(apart.back().end, place.end);
  }
  return apart;
}

}  // namespace

SearchQuery::SearchQuery(std::span<const std::string> words) {
  for (const std::string& word : words) read(word);
}

// A word of the shell, which may be a line of its own.
void SearchQuery::read(std::string_view word) {
  const bool quotes = [&] {
    for (std::size_t at = 0; at < word.size();) {
      if (closing(next(word, at)) != 0) return true;
    }
    return false;
  }();
  if (!quotes) {
    const auto trimmed = ascii::trimmed(word);
    const bool excluded = trimmed.size() > 1 && trimmed.front() == '-';
    const bool begins = trimmed.size() > 1 && trimmed.back() == '*';
    return add(trimmed, excluded, begins, false);
  }
  for (std::size_t at = 0; at < word.size();) {
    std::size_t begin = at;
    char32_t c = next(word, at);
    if (is_space(c)) continue;
    const bool excluded = c == '-';
    if (excluded && at < word.size()) {
      begin = at;
      c = next(word, at);
    }
    const char32_t close = closing(c);
    if (close != 0) begin = at;
    std::size_t end = at;
    for (end = at; at < word.size(); end = at) {
      const char32_t following = next(word, at);
      if (close != 0 ? following == close : (is_space(following) || closing(following) != 0)) {
        if (close == 0) at = end;
        break;
      }
    }
    const bool begins = close != 0 ? at < word.size() && word[at] == '*' : end > begin && word[end - 1] == '*';
    if (close != 0 && begins) ++at;
    if (end > begin) add(word.substr(begin, end - begin), excluded, begins, close != 0);
  }
}

void SearchQuery::add(std::string_view phrase, bool excluded, bool begins, bool exact) {
  SearchTerm term{.units = {}, .excluded = excluded, .begins = begins};
  const SearchText text(phrase);
  for (const SearchText::Unit& unit : text.units()) {
    if (unit.kind == UnitKind::gap) continue;
    SearchTerm::Unit wanted{.text = std::string(text.text(unit)), .letter = unit.letter};
    if (wanted.letter == 0 && !exact) {
      wanted.reading = reading_key(phrase.substr(unit.begin, unit.end - unit.begin));
      if (!are_syllables(wanted.reading)) wanted.reading.clear();
      if (are_initials(wanted.text)) wanted.initials = wanted.text;
    }
    term.units.push_back(std::move(wanted));
  }
  if (!term.units.empty()) terms_.push_back(std::move(term));
}

bool SearchQuery::asks() const {
  return std::any_of(terms_.begin(), terms_.end(), [](const SearchTerm& term) { return !term.excluded; });
}

bool SearchQuery::has_initials() const {
  return std::any_of(terms_.begin(), terms_.end(),
                     [](const SearchTerm& term) { return !term.excluded && std::any_of(term.units.begin(), term.units.end(), with_initials); });
}

std::optional<SearchHit> SearchQuery::find(const SearchText& text, bool initials) const {
  std::optional<SearchHit> hit;
  std::size_t units = 0;
  bool written = true;
  for (const SearchTerm& term : terms_) {
    const auto found = places(text, term, initials && !term.excluded);
    if (term.excluded == found.has_value()) return std::nullopt;
    if (!found) continue;
    units += found->units;
    written = written && found->written;
    if (!hit) hit = SearchHit{.begin = found->all.front().begin, .end = found->all.front().end};
    hit->places.insert(hit->places.end(), found->all.begin(), found->all.end());
  }
  if (!hit) return std::nullopt;
  hit->weight = (written ? 1000 : 0) + static_cast<int>(1000 * units / (text.units().size() + 10));
  hit->places = joined(std::move(hit->places));
  return hit;
}

}  // namespace guanxi::text
