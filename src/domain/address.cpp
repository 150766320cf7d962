// Outside of East Asia, and the choice between the customs.
#include <guanxi/domain/address.hpp>

#include <algorithm>
#include <array>

#include "address_forms.hpp"

namespace guanxi::domain {
namespace {

// What an alias begins with when it tells how somebody is addressed.
constexpr std::array<std::string_view, 30> honorifics = {
    "Herr",     "Frau",   "Mr",     "Mr.",   "Mrs",  "Mrs.",  "Ms",      "Ms.",      "Miss",   "Sir",      "Madam", "Dame", "Lady", "Lord",  "Monsieur",
    "Madame",   "Mme",    "Signor", "Signora", "Señor", "Señora", "Don",  "Doña",     "Senhor", "Senhora", "Sheikh", "Sheikha", "Engineer", "Khun", "Pan"};

constexpr std::array<std::string_view, 6> doctors = {"Dr.", "Dr", "Prof.", "Prof", "Professor", "Doktor"};

// Countries in whose offices the first name is the rule from the first meeting on.
constexpr std::array<std::string_view, 14> first_names = {"US", "CA", "AU", "NZ", "GB", "IE", "NL", "SE", "DK", "NO", "FI", "IS", "IL", "ZA"};

// How the feminine form of a German job title ends; -in alone would take Berlin and Termin for women.
constexpr std::array<std::string_view, 8> feminine = {"erin", "torin", "eurin", "entin", "istin", "antin", "ärin", "ändin"};

template <std::size_t Count>
bool among(std::string_view word, const std::array<std::string_view, Count>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

template <std::size_t Count>
const std::string* beginning_with(const Called& who, const std::array<std::string_view, Count>& words) {
  const auto found = std::find_if(who.aliases.begin(), who.aliases.end(), [&](const std::string& alias) {
    return alias.find(' ') != alias.npos && among(first_word(alias), words);
  });
  return found == who.aliases.end() ? nullptr : &*found;
}

bool german(const Called& who) {
  return who.language == "de" || who.language.starts_with("de-") || (who.language.empty() && (who.country == "DE" || who.country == "AT"));
}

std::string feminine_word(std::string_view title) {
  while (!title.empty()) {
    const std::string_view word = first_word(title);
    const bool ends = std::any_of(feminine.begin(), feminine.end(), [&](auto end) { return word.size() > end.size() && word.ends_with(end); });
    if (ends) return std::string(word);
    title.remove_prefix(std::min(title.size(), word.size() + 1));
  }
  return {};
}

Address in_german(const Called& who, bool doctor) {
  const std::string grade = doctor ? "Dr. " : "";
  if (const std::string word = feminine_word(who.title); !word.empty()) {
    return {"Frau " + grade + who.surname, "", "by the title " + word + (doctor ? ", with the doctorate" : "") + "; du only once offered"};
  }
  if (doctor) return {"Dr. " + who.surname, "", "with the doctorate; Herr or Frau is not on record"};
  return {who.name, "", "Herr or Frau is not on record, so the whole name; an alias (Herr " + who.surname + ", Frau " + who.surname + ") tells", false};
}

Address by_name(const Called& who, bool doctor) {
  if (doctor) return {"Dr. " + who.surname, "", "with the doctorate"};
  if (among(who.country, first_names)) return {std::string(first_word(who.name)), "", "first names are usual there"};
  return {who.name, "", "nothing on record tells the form, so the whole name; an alias with it (Mr …, Mme …) tells", false};
}

}  // namespace

Address address(const Called& who) {
  if (who.han && (who.country == "JP" || who.language == "ja")) return japanese_address(who);
  if (who.han && who.chinese) return chinese_address(who);
  if (const auto* alias = beginning_with(who, honorifics)) return {*alias, "", "as the alias has it"};
  const bool doctor = beginning_with(who, doctors) || among(first_word(who.name), doctors);
  return german(who) ? in_german(who, doctor) : by_name(who, doctor);
}

}  // namespace guanxi::domain
