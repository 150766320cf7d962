// How somebody is addressed: 王总, 孙书记, 田中部長, Frau Petersen, Maria.
#pragma once

#include <string>
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
  bool chinese = true;               // and read in Chinese
  bool han = false;                  // written in Han characters
  std::string title = {};            // of the post held now
  std::string country = {};          // theirs, else that of their firm; ISO 3166-1 alpha-2
  std::string language = {};         // BCP 47
};

struct Address {
  std::string say = {};      // never empty
  std::string reading = {};  // "Wáng zǒng"; empty where the spelling tells
  std::string why = {};      // what it rests on, or what is missing
  bool sure = true;          // false: nothing on record tells the form, so it is the name alone
  bool operator==(const Address&) const = default;
};

// By what is on record alone. Whether somebody is a man or a woman is never guessed: it takes an alias ("Frau Weber") or a
// title that says so (Leiterin); without either the form is one that fits both.
Address address(const Called& who);

}  // namespace guanxi::domain
