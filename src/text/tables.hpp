// The tables that the build makes out of ICU's data (see tables/), and the look-ups in them.
//
// All are arrays of plain integers without pointers: they need no relocation, and only the pages that are read cost
// anything. Texts live in blobs and are named by offset.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace guanxi::text::tables {

struct Pair {
  std::uint16_t key;
  std::uint16_t value;
};

// fold: by plane (0, 1, 2), sorted by the low 16 bits of the character. A value from fold_sequence_first to
// fold_sequence_last (surrogates and private use, which nothing folds to) numbers a sequence; any other is the one
// BMP character that the key folds to.
inline constexpr std::uint16_t fold_sequence_first = 0xD800;
inline constexpr std::uint16_t fold_sequence_last = 0xF8FF;
inline constexpr int fold_plane_count = 3;
extern const Pair fold_pairs[];
extern const std::uint16_t fold_plane_begin[fold_plane_count + 1];
extern const std::uint16_t fold_sequence_begin[];  // into fold_text, with one more at the end
extern const char fold_text[];                     // UTF-8

// Syllables, each once.
struct SyllableEntry {
  std::uint16_t toned;  // into syllable_text
  std::uint16_t plain;
  std::uint8_t toned_length;
  std::uint8_t plain_length;
};
inline constexpr std::uint16_t no_syllable = 0xFFFF;
extern const SyllableEntry syllables[];
extern const char syllable_text[];

// The syllable of each character from reading_first to reading_last.
inline constexpr char32_t reading_first = 0x3400;
inline constexpr char32_t reading_last = 0x9FFF;
extern const std::uint16_t readings[];

// Beyond the BMP, from extension C on, few characters have a reading: one bit a character, and the count of bits before
// each 64. (Extension B has 14,600 readings, 30 KB, of characters that are all but gone.)
inline constexpr char32_t far_reading_first = 0x2A700;
inline constexpr char32_t far_reading_last = 0x323BF;
extern const std::uint64_t far_reading_bits[];
extern const std::uint16_t far_reading_rank[];
extern const std::uint16_t far_readings[];

// Words whose reading is not that of their characters one by one, in simplified characters; sorted by `word`.
inline constexpr std::size_t phrase_length = 4;
struct Phrase {
  std::uint16_t word[phrase_length];  // 0 after its end
  std::uint16_t reading[phrase_length];
};
extern const Phrase phrases[];
extern const std::size_t phrase_count;
extern const Phrase compound_surnames[];
extern const std::size_t compound_surname_count;

// Characters that read differently as a surname: sorted; the value is a syllable.
extern const Pair surnames[];
extern const std::size_t surname_count;

// Letters of other scripts in ASCII: sorted; the value is an offset into roman_text * 8 + length.
extern const Pair romans[];
extern const std::size_t roman_count;
extern const char roman_text[];

// How a character counts on a terminal: each entry is the first character of a run * 8 + its WidthClass.
enum class WidthClass : std::uint8_t {
  narrow,
  zero,  // combining marks, joiners, variation selectors, vowels and finals of conjoining Hangul
  wide,
  pictograph_narrow,  // Extended_Pictographic, shown as text unless U+FE0F follows
  pictograph_wide,
  regional,  // half a flag
};
extern const std::uint32_t width_runs[];
extern const std::size_t width_run_count;

}  // namespace guanxi::text::tables

namespace guanxi::text {

// What the character folds to, as UTF-8 (empty: it is left out); nothing when it folds to itself.
struct Folding {
  char32_t single = 0;        // when it is one BMP character
  std::string_view sequence;  // when it is not
};
std::optional<Folding> folding(char32_t c);
// The simplified, unified form of a Han character; other characters as they are.
char32_t simplified(char32_t c);
std::u32string simplified(std::u32string_view text);

std::uint16_t syllable_of(char32_t han);                         // no_syllable if none is known
std::optional<std::uint16_t> surname_syllable_of(char32_t han);  // only where it differs from the common one
std::string_view toned_text(std::uint16_t syllable);
std::string_view plain_text(std::uint16_t syllable);

// The longest phrase that the (simplified) characters begin with; nullptr if none.
const tables::Phrase* phrase_at(std::span<const char32_t> characters);
const tables::Phrase* compound_surname_at(std::span<const char32_t> characters);
std::size_t length_of(const tables::Phrase& phrase);

std::optional<std::string_view> roman(char32_t c);
tables::WidthClass width_class(char32_t c);

}  // namespace guanxi::text
