// How much speaks for two records being of one person, or of one firm. Pure, and the same whichever of the two comes first.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/domain/party.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

// ---- names

// A name as it is compared; who knows scripts and readings makes it (app/naming/likeness.hpp).
struct NameForms {
  // Surname and given name; a name in Latin letters may be taken apart in two ways.
  struct Split {
    std::vector<std::string> surnames = {};   // as written first; its readings, or the characters it may stand for: chan, 陈
    std::vector<std::string> elsewhere = {};  // of these characters, those whose spelling is of another tongue than Mandarin
    std::vector<std::string> givens = {};     // its readings, each in one word
    int syllables = 0;                        // of the given name; 0: that is not known
  };

  std::string name = {};       // as written
  std::string folded = {};     // without case, marks, blanks
  std::string spelt_out = {};  // the same with ä, ö, ü in two letters
  bool has_han = false;
  bool han = false;                           // in nothing but Han characters
  std::string surname = {};                   // of such a one
  std::vector<std::string> words = {};        // of its reading
  std::vector<std::string> words_apart = {};  // the same; ü is not u
  std::vector<Split> splits = {};
};

enum class NameLikeness {
  none,
  related,       // they share a part, as a surname
  surname,       // one surname in two tongues, and given names of as many syllables: 陈大文, Chan Tai Man
  alike,         // the same with parts left out or cut to initials, in any order: "K. Weber", "Weber, Klaus"
  same_reading,  // 王伟, Wang Wei; 陈伟明, Chan Weiming; 张志明, Chang Chih-ming
  same           // but for case, marks, blanks, and traditional or simplified characters
};
NameLikeness name_likeness(const NameForms& one, const NameForms& other);

// Whether the contact point is one person's alone: a mobile number, an address that is no office's (info@), an account.
bool personal(const ContactPoint& point);

// ---- people

// A way to reach somebody, and what it is looked up by.
struct ContactForms {
  std::string kind = {};
  std::string value = {};              // as written
  std::vector<std::string> keys = {};  // none: it cannot be used
  bool own = false;                    // personal
};
ContactForms contact_forms(const ContactPoint& point, std::string_view country);

struct PersonForms {
  struct Firm {
    std::string key;   // two spellings of one firm have one
    std::string name;  // as written
  };

  std::vector<NameForms> names = {};  // the name, and what else they are called
  std::vector<ContactForms> contacts = {};
  std::vector<Firm> firms = {};  // now and before
  std::optional<calendar::PartialDate> birthday = {};
};

struct FirmForms {
  struct Name {
    std::string name;                          // as written
    std::string letters;                       // its letters alone
    std::string key;                           // the same without its legal form
    std::string reading;                       // that in Latin letters; empty: it is in them
    bool without_form = false;                 // it names no legal form
    std::vector<std::string> beginnings = {};  // what whole words its key begins with
  };

  std::vector<Name> names = {};
  std::string city = {};
  std::string country = {};
};

// What speaks for it; from `other_firm` on, against it. In this order it is told.
enum class Clue {
  own_contact = 1,  // `one`: the kind; `other`: the number or address
  office_contact,   // the same, of an office
  same_name,        // `one` and `other` of the names: as they are written, here and there
  same_reading,
  alike_name,
  surname,
  related_name,
  same_firm,      // `one`: its name
  same_birthday,  // `one`: the day
  same_form,      // of firms: the same but for the legal form
  begins,         // one name begins the other
  same_city,      // `one`: the city
  other_firm,
  other_phone,
  other_birthday,
  other_form,
  other_city
};

struct Evidence {
  Clue clue = {};
  std::string one = {};  // of two texts the one that sorts before the other
  std::string other = {};
  bool operator==(const Evidence&) const = default;
};

enum class Likelihood { weak = 1, possible, likely };

template <>
struct WordTable<Likelihood> {
  static constexpr std::string_view noun = "likelihood";
  static constexpr std::array rows = {
      WordRow{Likelihood::likely, std::string_view("likely")},
      WordRow{Likelihood::possible, std::string_view("possible")},
      WordRow{Likelihood::weak, std::string_view("weak")},
  };
};

struct Likeness {
  int strength = 0;                     // 0: nothing speaks for it
  std::vector<Evidence> evidence = {};  // by clue

  Likelihood likelihood() const;
  bool operator==(const Likeness&) const = default;
};

Likeness likeness(const PersonForms& one, const PersonForms& other);
Likeness likeness(const FirmForms& one, const FirmForms& other);

}  // namespace guanxi::domain
