#include "words/shown_names.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

#include "words/names.hpp"

namespace guanxi::exchange {
namespace {

// What brackets behind a name say of a guest, folded.
constexpr std::array<std::string_view, 16> guests = {"external", "extern",   "externe",   "externo", "esterno", "ext",  "guest", "gast",
                                                     "invite",   "invitado", "convidado", "ospite",  "外部",    "来宾", "访客",  "ゲスト"};
// What may stand behind a comma and is no given name, folded and without full stops.
constexpr std::array<std::string_view, 20> suffixes = {"jr",  "sr",  "ii",  "iii", "iv",   "md", "phd", "mba", "cpa", "esq",
                                                       "inc", "ltd", "llc", "llp", "gmbh", "ag", "sa",  "co",  "pe",  "dds"};

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& words, std::string_view word) {
  std::string folded = text::fold(ascii::trimmed(word));
  std::erase(folded, '.');
  return std::find(words.begin(), words.end(), folded) != words.end();
}

std::string_view without_quotes(std::string_view name) {
  name = ascii::trimmed(name);
  while (name.size() > 1 && (name.front() == '\'' || name.front() == '"') && name.back() == name.front())
    name = ascii::trimmed(name.substr(1, name.size() - 2));
  return name;
}

std::string_view without_guest(std::string_view name) {
  if (name.empty() || (name.back() != ')' && name.back() != ']')) return name;
  const auto open = name.rfind(name.back() == ')' ? '(' : '[');
  if (open == name.npos || open == 0) return name;
  return is_one_of(guests, name.substr(open + 1, name.size() - open - 2)) ? ascii::trimmed(name.substr(0, open)) : name;
}

std::string turned(std::string_view name) {
  const auto comma = name.find(',');
  if (comma == name.npos || name.find(',', comma + 1) != name.npos) return std::string(name);
  const auto family = ascii::trimmed(name.substr(0, comma)), given = ascii::trimmed(name.substr(comma + 1));
  constexpr std::size_t most_words = 3;  // more is a firm or a sentence
  const auto few = [](std::string_view part) { return !part.empty() && ascii::words(part).size() <= most_words; };
  if (!few(family) || !few(given) || is_one_of(suffixes, given)) return std::string(name);
  return full_name({.family = std::string(family), .given = std::string(given)});
}

}  // namespace

std::string name_shown(std::string_view shown) {
  const auto name = without_quotes(without_guest(without_quotes(shown)));
  const bool has_letter = std::any_of(name.begin(), name.end(), [](char c) { return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
  if (!has_letter || name.find('@') != name.npos) return {};
  return turned(name);
}

}  // namespace guanxi::exchange
