// What stands in a cell that tells who somebody is.
#include <array>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include "bytes/utf8.hpp"
#include "tables/table.hpp"
#include "words/names.hpp"

namespace guanxi::exchange::tables {
namespace {

struct Bracketed {
  std::string_view before;
  std::string_view inside;  // empty: there is no bracket at the end
};

Bracketed bracketed(std::string_view text) {
  text = ascii::trimmed(text);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> marks = {{{"(", ")"}, {"（", "）"}, {"<", ">"}}};
  for (const auto& [open, close] : marks) {
    if (!text.ends_with(close)) continue;
    const std::size_t at = text.rfind(open);
    if (at == text.npos) continue;
    return {ascii::trimmed(text.substr(0, at)), ascii::trimmed(text.substr(at + open.size(), text.size() - at - open.size() - close.size()))};
  }
  return {text, {}};
}

bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != text.npos && at > 0 && at + 1 < text.size() && text.find(' ') == text.npos;
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_character(text, at);
  return count;
}

}  // namespace

std::string without_bracket(std::string_view name) {
  static const std::set<std::string, std::less<>> words = {"guest",     "external", "host", "gast", "extern", "invite",  "externe",
                                                           "convidado", "ゲスト",   "外部", "访客", "主持人", "externo", "invitado"};
  const auto [before, inside] = bracketed(name);
  const bool dropped = !inside.empty() && !before.empty() && (is_address(inside) || ascii::all_digits(inside) || words.contains(text::fold(inside)));
  return std::string(dropped ? before : ascii::trimmed(name));
}

ReadWho who_named(std::string_view text) {
  ReadWho who;
  const auto [before, inside] = bracketed(text);
  if (is_address(inside)) who.email = inside;
  else if (ascii::all_digits(inside)) who.uid = inside;
  who.name = without_bracket(text);
  if (is_address(who.name)) {
    if (who.email.empty()) who.email = who.name;
    who.name.clear();
  }
  who.name = turned_name(who.name);
  return who;
}

std::string turned_name(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == name.npos || comma == 0 || name.find(',', comma + 1) != name.npos || is_cjk_name(name)) return std::string(name);
  const std::string_view family = ascii::trimmed(name.substr(0, comma));
  const std::string_view given = ascii::trimmed(name.substr(comma + 1));
  const auto reading = text::read_name(name);
  if (given.empty() || reading.surname != family) return std::string(name);
  return std::string(given) + " " + std::string(family);
}

std::pair<std::string, std::string> name_and_firm(std::string_view text) {
  constexpr std::array<std::string_view, 7> marks = {"-", "－", "—", "_", "@", "|", "/"};
  for (const auto mark : marks) {
    const std::size_t at = text.find(mark);
    if (at == text.npos) continue;
    const std::string_view name = ascii::trimmed(text.substr(0, at));
    const std::string_view firm = ascii::trimmed(text.substr(at + mark.size()));
    if (is_cjk_name(name) && characters(name) >= 2 && characters(name) <= 4 && !firm.empty()) return {std::string(name), std::string(firm)};
  }
  return {std::string(text), {}};
}

}  // namespace guanxi::exchange::tables
