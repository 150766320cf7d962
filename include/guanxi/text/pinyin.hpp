// Hanyu Pinyin from a table made at build time out of ICU's Han-Latin data (Han-Latin/Names for surnames).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

struct Syllable {
  std::string toned;  // wáng
  std::string plain;  // wang (ü as v: lü is "lv")
};

// One syllable a Han character (traditional or simplified), common words read as words (银行 yín háng); other text is
// kept as one piece a word, its plain form in ASCII letters where they are known (Анна, "anna").
std::vector<Syllable> pinyin(std::string_view utf8);

struct NameReading {
  std::string surname;        // as written: 欧阳, 王; for names in Latin letters the last word and its particles: von der Beispiel
  std::string given;          // as written
  std::string surname_plain;  // ouyang
  std::string given_plain;    // xiaoming
  std::string toned;          // Ōuyáng Xiǎomíng
  std::string plain;          // ouyang xiaoming
  std::string initials;       // oyxm
  std::string before = {};    // what is no part of the name: Prof. Dr.
  std::string behind = {};    // M.Sc., jun.
};

// A person's name. The surname takes its surname reading (单 shàn, 曾 zēng, 仇 qiú, 解 xiè, 区 ōu, 查 zhā, 尉迟 yùchí
// …). A name without Han characters reads as itself: {surname "Weber", given "Klaus", plain "klaus weber", initials
// "kw"}; so does 卡尔·马克思, whose middle dot shows a foreign name. In "David 王" the surname is where the Han
// characters are; in "Muster, Max" it is before the comma.
NameReading read_name(std::string_view utf8);
// The same, of a name whose surname is told: "山本太郎", "山本"; "Rosa García López", "García López". Where the name does not hold it, as above.
NameReading read_name(std::string_view utf8, std::string_view surname);

// Readings as they are compared: folded, but for the ü of lü and nü, which is a v, as is the yu of passports (LYU, NYU); lue and
// nue are lüe and nüe without their dots. lü, lǚ, lv, lyu are one syllable, lu is another.
std::string fold_reading(std::string_view utf8);
// The same without blanks, hyphens and apostrophes: "Lǚ Lǜ", lyulyu and lv-lv are lvlv.
std::string reading_key(std::string_view utf8);

// The length in bytes of the surname that a Chinese name begins with: two characters for a compound one (欧阳), else
// one; 0 if the text does not begin with a Han character.
std::size_t surname_length(std::string_view utf8);

}  // namespace guanxi::text
