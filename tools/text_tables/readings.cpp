// Pinyin: ICU's Han-Latin a character at a time, corrected by readings.txt.
#include <algorithm>
#include <fstream>
#include <map>
#include <ostream>
#include <sstream>

#include "icu.hpp"
#include "scripts.hpp"
#include "tables.hpp"
#include "write.hpp"

namespace tables {
namespace {

namespace format = guanxi::text::tables;

// Tone marks off; ü as v; other carriers of a tone (ê̄, ḿ) as their letter.
std::string plain_of(const std::u32string& toned) {
  static const Normalisation decomposed(&icu::Normalizer2::getNFDInstance);
  std::string plain;
  for (const char32_t c : decomposed(toned)) {
    if (c < 0x80) plain.push_back(static_cast<char>(c));
    if (c == 0x308) plain.back() = 'v';
  }
  return plain;
}

class Syllables {
 public:
  std::uint64_t number(const std::u32string& toned) {
    const auto [at, is_new] = numbers_.try_emplace(toned, entries_.size());
    if (is_new) {
      const std::string text = utf8(toned);
      const std::string plain = plain_of(toned);
      entries_.push_back({place(text), place(plain), text.size(), plain.size()});
    }
    return at->second;
  }

  void write(std::ostream& out) const {
    if (text_.size() > 0xFFFF) throw std::runtime_error("the syllable table is full");
    write_rows(out, "SyllableEntry", "syllables", entries_);
    write_text(out, "syllable_text", text_);
  }

 private:
  std::uint64_t place(const std::string& text) {
    const auto [at, is_new] = places_.try_emplace(text, text_.size());
    if (is_new) text_ += text;
    return at->second;
  }

  std::map<std::u32string, std::size_t> numbers_;
  std::map<std::string, std::size_t> places_;
  std::vector<std::vector<std::uint64_t>> entries_;
  std::string text_;
};

struct Corrections {
  std::map<char32_t, std::u32string> characters;
  std::map<char32_t, std::u32string> surnames;
  std::map<std::u32string, std::vector<std::u32string>> compounds;
  std::map<std::u32string, std::vector<std::u32string>> phrases;
};

void add_line(Corrections& corrections, const std::string& line) {
  std::istringstream fields(line);
  std::string kind, written, reading;
  fields >> kind >> written;
  std::vector<std::u32string> readings;
  while (fields >> reading) readings.push_back(utf32(reading));
  const std::u32string word = utf32(written);
  if (word.empty() || word.size() != readings.size() || word.size() > format::phrase_length) {
    throw std::runtime_error("not a reading a character: " + line);
  }
  if (kind == "char") corrections.characters[word[0]] = readings[0];
  else if (kind == "surname") corrections.surnames[word[0]] = readings[0];
  else if (kind == "compound") corrections.compounds[word] = readings;
  else if (kind == "phrase") corrections.phrases[word] = readings;
  else throw std::runtime_error("neither char, surname, compound nor phrase: " + line);
}

Corrections read_corrections(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file);
  Corrections corrections;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') add_line(corrections, line);
  }
  return corrections;
}

// Readings by character; an empty one where ICU knows none.
class Readings {
 public:
  explicit Readings(const Corrections& corrections) : corrections_(corrections) {}

  // A correction is meant for the traditional form as well when ICU reads both alike.
  std::u32string common(char32_t c) const {
    std::u32string reading = known(common_, c);
    for (const char32_t form : {c, simplified_(c)[0]}) {
      const auto corrected = corrections_.characters.find(form);
      if (corrected != corrections_.characters.end() && known(common_, form) == reading) return corrected->second;
    }
    return reading;
  }

  // As a surname: what is stated for the character, or for the simplified one, else ICU's reading in names.
  std::u32string surname(char32_t c) const {
    for (const char32_t form : {c, simplified_(c)[0]}) {
      const auto stated = corrections_.surnames.find(form);
      if (stated != corrections_.surnames.end()) return stated->second;
      std::u32string in_names = known(names_, form);
      if (in_names != known(common_, form)) return in_names;
    }
    return common(c);
  }

 private:
  static std::u32string known(const Transliteration& rules, char32_t c) {
    const std::u32string reading = rules(c);
    return reading[0] == c ? std::u32string() : reading;
  }

  const Corrections& corrections_;
  Transliteration common_{"Han-Latin"};
  Transliteration names_{"Han-Latin/Names"};
  Transliteration simplified_{"Traditional-Simplified"};
};

void write_near(std::ostream& out, const Readings& readings, Syllables& syllables) {
  std::vector<std::uint64_t> values;
  for (char32_t c = format::reading_first; c <= format::reading_last; ++c) {
    const std::u32string reading = readings.common(c);
    values.push_back(reading.empty() ? format::no_syllable : syllables.number(reading));
  }
  write_array(out, "std::uint16_t", "readings", values);
}

void write_far(std::ostream& out, const Readings& readings, Syllables& syllables) {
  std::vector<std::uint64_t> bits, ranks, values;
  for (char32_t c = format::far_reading_first; c <= format::far_reading_last; ++c) {
    const auto offset = c - format::far_reading_first;
    if (offset % 64 == 0) {
      bits.push_back(0);
      ranks.push_back(values.size());
    }
    const std::u32string reading = guanxi::text::between(c, 0x2F800, 0x2FA1F) ? U"" : readings.common(c);
    if (reading.empty()) continue;
    bits.back() |= std::uint64_t{1} << (offset % 64);
    values.push_back(syllables.number(reading));
  }
  write_array(out, "std::uint64_t", "far_reading_bits", bits);
  write_array(out, "std::uint16_t", "far_reading_rank", ranks);
  write_array(out, "std::uint16_t", "far_readings", values);
}

void write_surnames(std::ostream& out, const Readings& readings, Syllables& syllables) {
  std::vector<std::vector<std::uint64_t>> rows;
  for (char32_t c = format::reading_first; c <= format::reading_last; ++c) {
    const std::u32string reading = readings.surname(c);
    if (reading != readings.common(c)) rows.push_back({c, syllables.number(reading)});
  }
  write_rows(out, "Pair", "surnames", rows);
  write_count(out, "surname_count", rows.size());
}

void write_phrases(std::ostream& out, std::string_view name, std::string_view count, Syllables& syllables,
                   const std::map<std::u32string, std::vector<std::u32string>>& phrases) {
  out << "extern const Phrase " << name << "[] = {\n";
  for (const auto& [word, reading] : phrases) {
    out << "{{";
    for (const char32_t c : word) out << static_cast<std::uint32_t>(c) << ',';
    out << "},{";
    for (const auto& syllable : reading) out << syllables.number(syllable) << ',';
    out << "}},\n";
  }
  out << "};\n";
  write_count(out, count, phrases.size());
}

}  // namespace

void write_readings(std::ostream& out, const std::string& readings_file) {
  const Corrections corrections = read_corrections(readings_file);
  const Readings readings(corrections);
  Syllables syllables;
  write_near(out, readings, syllables);
  write_far(out, readings, syllables);
  write_surnames(out, readings, syllables);
  write_phrases(out, "phrases", "phrase_count", syllables, corrections.phrases);
  write_phrases(out, "compound_surnames", "compound_surname_count", syllables, corrections.compounds);
  syllables.write(out);
}

}  // namespace tables
