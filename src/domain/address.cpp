// Outside of East Asia, and the choice between the customs.
#include <guanxi/domain/address.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include "address_forms.hpp"

namespace guanxi::domain {
namespace {

// What an alias begins with when it tells how somebody is addressed.
constexpr std::array<std::string_view, 30> honorifics = {
    "Herr",     "Frau",   "Mr",     "Mr.",   "Mrs",  "Mrs.",  "Ms",      "Ms.",      "Miss",   "Sir",      "Madam", "Dame", "Lady", "Lord",  "Monsieur",
    "Madame",   "Mme",    "Signor", "Signora", "Señor", "Señora", "Don",  "Doña",     "Senhor", "Senhora", "Sheikh", "Sheikha", "Engineer", "Khun", "Pan"};

// Degrees behind a name that make somebody a doctor; without full stops, in small letters.
constexpr std::array<std::string_view, 10> doctorates = {"phd", "dphil", "md", "dds", "dvm", "edd", "dba", "dsc", "scd", "dr"};

// Countries in whose offices the first name is the rule from the first meeting on.
constexpr std::array<std::string_view, 14> first_names = {"US", "CA", "AU", "NZ", "GB", "IE", "NL", "SE", "DK", "NO", "FI", "IS", "IL", "ZA"};

// How the feminine form of a German job title ends; -in alone would take Berlin and Termin for women.
constexpr std::array<std::string_view, 8> feminine = {"erin", "torin", "eurin", "entin", "istin", "antin", "ärin", "ändin"};

template <std::size_t Count>
bool among(std::string_view word, const std::array<std::string_view, Count>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

// The words of a text, from the first on, until one is taken.
template <class Take>
bool any_word(std::string_view text, const Take& take) {
  while (!text.empty()) {
    const std::string_view word = first_word(text);
    if (!word.empty() && take(word)) return true;
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return false;
}

const std::string* alias_with_honorific(const Called& who) {
  const auto found = std::find_if(who.aliases.begin(), who.aliases.end(), [&](const std::string& alias) {
    return alias.find(' ') != alias.npos && among(first_word(alias), honorifics);
  });
  return found == who.aliases.end() ? nullptr : &*found;
}

bool is_doctor(std::string_view word) { return word.starts_with("Dr") || word.starts_with("dr.") || word.starts_with("Doktor") || word == "Doctor" || word.starts_with("PD"); }
bool is_professor(std::string_view word) { return word.starts_with("Prof") || word.starts_with("prof."); }

bool has_doctorate(std::string_view behind) {
  return any_word(behind, [](std::string_view word) {
    std::string plain;
    for (const char c : word) {
      if (c != '.') plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return among(plain, doctorates);
  });
}

// "Prof. ", "Dr. " or nothing: the higher alone is said. An alias "Dr. Weber" tells it too.
std::string grade_of(const Called& who, bool before_alone) {
  const auto told = [&](bool (*is)(std::string_view)) {
    return any_word(who.before, is) || std::any_of(who.aliases.begin(), who.aliases.end(), [is](const std::string& alias) {
             return alias.find(' ') != alias.npos && is(first_word(alias));
           });
  };
  if (told(is_professor)) return "Prof. ";
  return told(is_doctor) || (!before_alone && has_doctorate(who.behind)) ? "Dr. " : "";
}

std::string why_of(const std::string& grade) { return grade == "Prof. " ? "with the title of professor" : "with the doctorate"; }

bool german(const Called& who) {
  return who.language == "de" || who.language.starts_with("de-") || (who.language.empty() && (who.country == "DE" || who.country == "AT"));
}

// The name without titles and degrees, in the order in which it is said.
std::string plain_name(const Called& who) {
  if (who.given.empty() || who.surname.empty()) return who.name;
  return who.given + " " + who.surname;
}

std::string unknown(const Called& who, const std::string& his, const std::string& hers) {
  const std::string surname = who.surname.empty() ? who.name : who.surname;
  return "form of address unknown: guanxi edit " + (who.handle.empty() ? "WHO" : who.handle) + " --alias '" + his + surname + "' (or '" + hers + surname + "')";
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

// Herr Muster, Frau Prof. von Beispiel, Mr Sample: as the name itself begins. Before a grade it is said in German alone.
std::optional<Address> by_own_honorific(const Called& who) {
  const std::string_view word = first_word(who.before);
  if (!among(word, honorifics)) return std::nullopt;
  const std::string grade = german(who) || word == "Herr" || word == "Frau" ? grade_of(who, false) : std::string();
  return Address{std::string(word) + " " + grade + who.surname, "", "as the name has it"};
}

Address in_german(const Called& who) {
  const std::string grade = grade_of(who, false);
  if (const std::string word = feminine_word(who.title); !word.empty()) {
    return {"Frau " + grade + who.surname, "", "by the title " + word + (grade.empty() ? "" : ", " + why_of(grade)) + "; du only once offered"};
  }
  if (!grade.empty()) return {grade + who.surname, "", why_of(grade) + "; Herr or Frau is not on record"};
  return {plain_name(who), "", unknown(who, "Herr ", "Frau "), false};
}

Address by_name(const Called& who) {
  const bool first_name = among(who.country, first_names);
  if (const std::string grade = grade_of(who, first_name); !grade.empty()) return {grade + who.surname, "", why_of(grade)};
  if (first_name && !who.given.empty()) return {std::string(first_word(who.given)), "", "first names are usual there"};
  return {plain_name(who), "", unknown(who, "Mr ", "Ms "), false};
}

}  // namespace

Address address(const Called& who) {
  if (who.han && (who.country == "JP" || who.language == "ja")) return japanese_address(who);
  if (who.han && who.chinese) return chinese_address(who);
  if (const auto* alias = alias_with_honorific(who)) return {*alias, "", "as the alias has it"};
  if (const auto own = by_own_honorific(who)) return *own;
  return german(who) ? in_german(who) : by_name(who);
}

}  // namespace guanxi::domain
