// How somebody is addressed: 王总, 田中部長, 김 부장님, Frau Petersen, Анна Сергеевна, Khun Somchai, Encik Ahmad, Maria.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::domain {

// What is known of the name. Readings are those of a Chinese name, with tone marks; empty otherwise.
struct Called {
  std::string name = {};             // as they write it: 王伟, Klaus Weber
  std::string given = {};            // Klaus; empty: not known
  std::string surname = {};          // 王, Weber, von der Beispiel
  std::string before = {};           // Prof. Dr., Frau
  std::string behind = {};           // M.Sc., PhD
  std::string surname_reading = {};  // Wáng
  std::string reading = {};          // Wáng Wěi
  std::vector<std::string> aliases = {};
  std::string handle = {};
  bool surname_recorded = false;  // by whoever recorded it, and not found in the name
  bool chinese = true;            // and read in Chinese
  bool han = false;               // written in Han characters
  std::string title = {};         // of the position held now
  std::string country = {};       // theirs, else that of their firm; ISO 3166-1 alpha-2
  std::string language = {};      // BCP 47
};

struct Address {
  std::string say = {};      // never empty
  std::string reading = {};  // "Wáng zǒng"; empty where the spelling tells
  std::string why = {};      // what it rests on, or what is missing
  bool sure = true;          // false: nothing on record tells the form, so it is the name alone
  bool operator==(const Address&) const = default;
};

// By what is on record alone. Whether somebody is a man or a woman is never guessed: it takes an alias ("Frau Weber") or a
// title that says so (Leiterin), or the name itself (binti); without any the form is one that fits both. Of several titles the highest is said; an
// alias that tells a form of address is the form.
Address address(const Called& who);

// The names that "Khun Somchai", "Zeynep Hanım", "Dott. Rossi" and "Pani Anna" may mean: what was typed, without honorifics in front and behind. Small
// letters are enough. With a country those of it and of everywhere, for Pan is a surname in China; without one all that there are.
struct Bare {
  std::string name;
  bool own = false;  // the honorific takes the first or own name: Khun, Bey, Pani
  bool operator==(const Bare&) const = default;
};
std::vector<Bare> without_honorifics(std::string_view typed, std::string_view country = {});

}  // namespace guanxi::domain
