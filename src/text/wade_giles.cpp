// From pinyin to Wade-Giles by rule: the initial and the rest of a syllable each have their spelling, but for a few that have one as a whole.
// Source: H. A. Giles, A Chinese-English Dictionary (1912); the correspondence is that of the table in the Library of Congress's Pinyin
// Conversion Project. Aspiration marks, ü and ê are left out, as in passports: Ch'en is chen, Hsü is hsu.
#include <guanxi/text/surnames.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace guanxi::text {
namespace {

struct Spelling {
  std::string_view pinyin;
  std::string_view old;
};

constexpr std::array initials = std::to_array<Spelling>({{"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"b", "p"}, {"p", "p"},  {"m", "m"},  {"f", "f"},
                                                         {"d", "t"},   {"t", "t"},   {"n", "n"},   {"l", "l"}, {"g", "k"},  {"k", "k"},  {"h", "h"},
                                                         {"j", "ch"},  {"q", "ch"},  {"x", "hs"},  {"r", "j"}, {"z", "ts"}, {"c", "ts"}, {"s", "s"}});

constexpr std::array finals = std::to_array<Spelling>(
    {{"a", "a"},    {"ai", "ai"}, {"an", "an"},   {"ang", "ang"},   {"ao", "ao"},   {"e", "e"},    {"ei", "ei"},   {"en", "en"},   {"eng", "eng"},
     {"i", "i"},    {"ia", "ia"}, {"ian", "ien"}, {"iang", "iang"}, {"iao", "iao"}, {"ie", "ieh"}, {"in", "in"},   {"ing", "ing"}, {"iong", "iung"},
     {"iu", "iu"},  {"o", "o"},   {"ong", "ung"}, {"ou", "ou"},     {"u", "u"},     {"ua", "ua"},  {"uai", "uai"}, {"uan", "uan"}, {"uang", "uang"},
     {"ue", "ueh"}, {"ui", "ui"}, {"un", "un"},   {"uo", "o"},      {"v", "u"},     {"ve", "ueh"}});

// Those that the two tables do not make, and those without an initial.
constexpr std::array whole = std::to_array<Spelling>(
    {{"zhi", "chih"},  {"chi", "chih"},  {"shi", "shih"},  {"ri", "jih"},   {"zi", "tzu"},    {"ci", "tzu"},    {"si", "ssu"},  {"ge", "ko"},
     {"ke", "ko"},     {"he", "ho"},     {"gui", "kuei"},  {"kui", "kuei"}, {"guo", "kuo"},   {"kuo", "kuo"},   {"huo", "huo"}, {"shuo", "shuo"},
     {"a", "a"},       {"ai", "ai"},     {"an", "an"},     {"ang", "ang"},  {"ao", "ao"},     {"e", "o"},       {"en", "en"},   {"er", "erh"},
     {"ou", "ou"},     {"yi", "i"},      {"ya", "ya"},     {"yan", "yen"},  {"yang", "yang"}, {"yao", "yao"},   {"ye", "yeh"},  {"yin", "yin"},
     {"ying", "ying"}, {"yong", "yung"}, {"you", "yu"},    {"yu", "yu"},    {"yuan", "yuan"}, {"yue", "yueh"},  {"yun", "yun"}, {"wa", "wa"},
     {"wai", "wai"},   {"wan", "wan"},   {"wang", "wang"}, {"wei", "wei"},  {"wen", "wen"},   {"weng", "weng"}, {"wo", "wo"},   {"wu", "wu"}});

const Spelling* find(std::span<const Spelling> rows, std::string_view sought) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Spelling& row) { return row.pinyin == sought; });
  return found == rows.end() ? nullptr : &*found;
}

// The longest syllable first, a shorter one where nothing fits behind it: xian is one, lian'an two.
std::optional<OldSpelling> spelt_from(std::string_view letters, int most_syllables) {
  if (letters.empty()) return OldSpelling();
  if (most_syllables == 0) return std::nullopt;
  constexpr std::size_t longest = 6;
  for (std::size_t length = std::min(longest, letters.size()); length > 0; --length) {
    const std::string syllable = wade_giles(letters.substr(0, length));
    if (syllable.empty()) continue;
    if (const auto rest = spelt_from(letters.substr(length), most_syllables - 1)) return OldSpelling{syllable + rest->letters, rest->syllables + 1};
  }
  return std::nullopt;
}

}  // namespace

std::string wade_giles(std::string_view syllable) {
  if (const auto* row = find(whole, syllable)) return std::string(row->old);
  const auto initial = std::find_if(initials.begin(), initials.end(), [&](const Spelling& row) { return syllable.starts_with(row.pinyin); });
  if (initial == initials.end()) return {};
  const auto* final = find(finals, syllable.substr(initial->pinyin.size()));
  return final ? std::string(initial->old) + std::string(final->old) : std::string();
}

OldSpelling wade_giles_word(std::string_view letters) {
  constexpr int most_syllables = 4;
  return spelt_from(letters, most_syllables).value_or(OldSpelling());
}

}  // namespace guanxi::text
