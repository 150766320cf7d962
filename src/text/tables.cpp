#include "tables.hpp"

#include <algorithm>
#include <bit>

#include "scripts.hpp"

namespace guanxi::text {
namespace {

using namespace tables;

const Pair* find(const Pair* begin, const Pair* end, char32_t key) {
  const Pair* at = std::lower_bound(begin, end, key, [](const Pair& pair, char32_t wanted) { return pair.key < wanted; });
  return at != end && at->key == key ? at : nullptr;
}

std::uint16_t far_syllable_of(char32_t c) {
  const auto offset = c - far_reading_first;
  const std::uint64_t bits = far_reading_bits[offset / 64];
  const std::uint64_t bit = std::uint64_t{1} << (offset % 64);
  if ((bits & bit) == 0) return no_syllable;
  return far_readings[far_reading_rank[offset / 64] + std::popcount(bits & (bit - 1))];
}

bool begins_with(std::span<const char32_t> characters, const Phrase& phrase) {
  const std::size_t length = length_of(phrase);
  if (length > characters.size()) return false;
  return std::equal(phrase.word, phrase.word + length, characters.begin());
}

// Phrases that begin with the same character lie together, a longer one after its beginning.
const Phrase* longest(const Phrase* begin, const Phrase* end, std::span<const char32_t> characters) {
  if (characters.size() < 2) return nullptr;
  const auto first = [](const Phrase& phrase, char32_t wanted) { return phrase.word[0] < wanted; };
  const Phrase* best = nullptr;
  for (const Phrase* at = std::lower_bound(begin, end, characters[0], first); at != end && at->word[0] == characters[0]; ++at) {
    if (begins_with(characters, *at) && (best == nullptr || length_of(*at) > length_of(*best))) best = at;
  }
  return best;
}

}  // namespace

std::optional<Folding> folding(char32_t c) {
  const std::size_t plane = c >> 16;
  if (plane >= fold_plane_count) return std::nullopt;
  const Pair* found = find(fold_pairs + fold_plane_begin[plane], fold_pairs + fold_plane_begin[plane + 1], c & 0xFFFF);
  if (found == nullptr) return std::nullopt;
  if (!between(found->value, fold_sequence_first, fold_sequence_last)) return Folding{found->value, {}};
  const std::uint16_t* begin = fold_sequence_begin + (found->value - fold_sequence_first);
  return Folding{0, {fold_text + begin[0], static_cast<std::size_t>(begin[1] - begin[0])}};
}

char32_t simplified(char32_t c) {
  if (!is_han(c)) return c;
  const auto folded = folding(c);
  return folded && folded->single != 0 ? folded->single : c;
}

std::u32string simplified(std::u32string_view text) {
  std::u32string out(text);
  for (char32_t& c : out) c = simplified(c);
  return out;
}

std::uint16_t syllable_of(char32_t han) {
  if (han == 0x3007) han = 0x96F6;  // 〇 is 零
  if (between(han, reading_first, reading_last)) return readings[han - reading_first];
  if (const auto folded = folding(han); folded && folded->single != 0) return syllable_of(folded->single);
  if (between(han, far_reading_first, far_reading_last)) return far_syllable_of(han);
  return no_syllable;
}

std::optional<std::uint16_t> surname_syllable_of(char32_t han) {
  const Pair* found = find(surnames, surnames + surname_count, han);
  if (found == nullptr) return std::nullopt;
  return found->value;
}

std::string_view toned_text(std::uint16_t syllable) {
  const SyllableEntry& entry = syllables[syllable];
  return {syllable_text + entry.toned, entry.toned_length};
}

std::string_view plain_text(std::uint16_t syllable) {
  const SyllableEntry& entry = syllables[syllable];
  return {syllable_text + entry.plain, entry.plain_length};
}

const Phrase* phrase_at(std::span<const char32_t> characters) { return longest(tables::phrases, tables::phrases + phrase_count, characters); }

const Phrase* compound_surname_at(std::span<const char32_t> characters) {
  return longest(compound_surnames, compound_surnames + compound_surname_count, characters);
}

std::size_t length_of(const Phrase& phrase) { return static_cast<std::size_t>(std::find(phrase.word, phrase.word + phrase_length, 0) - phrase.word); }

std::optional<std::string_view> roman(char32_t c) {
  const Pair* found = find(romans, romans + roman_count, c);
  if (found == nullptr) return std::nullopt;
  return std::string_view(roman_text + (found->value >> 3), found->value & 7);
}

WidthClass width_class(char32_t c) {
  if (c < 0x300) return c == 0xA9 || c == 0xAE ? WidthClass::pictograph_narrow : WidthClass::narrow;
  if (between(c, 0x4E00, 0x9FFF)) return WidthClass::wide;
  const std::uint32_t* end = width_runs + width_run_count;
  return static_cast<WidthClass>(*(std::upper_bound(width_runs, end, static_cast<std::uint32_t>(c) << 3 | 7) - 1) & 7);
}

}  // namespace guanxi::text
