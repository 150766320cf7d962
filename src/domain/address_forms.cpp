#include "address_forms.hpp"

#include <algorithm>
#include <string_view>

#include <guanxi/domain/title.hpp>

namespace guanxi::domain {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

// A Japanese name in Latin letters from the aliases: the surname is the word that the handle begins with, else the last one,
// as Misaki Tanaka stands on a card in English.
std::string latin_surname(const Called& who) {
  for (const auto& alias : who.aliases) {
    const auto blank = alias.find(' ');
    const bool latin = std::all_of(alias.begin(), alias.end(), [](unsigned char c) { return c < 0x80; });
    if (!latin || blank == alias.npos) continue;
    const std::string first = alias.substr(0, blank);
    return who.handle.starts_with(lower(first)) ? first : alias.substr(alias.rfind(' ') + 1);
  }
  return {};
}

std::string behind(const std::string& name, std::string_view blank, std::string_view form) {
  return name.empty() ? std::string() : name + std::string(blank) + std::string(form);
}

}  // namespace

Address chinese_address(const Called& who) {
  if (const auto held = held_title(who.title, Tongue::zh); held && !form_of(*held).empty()) {
    return {who.surname + std::string(form_of(*held)), behind(who.surname_reading, " ", held->title->reading), "surname and title, " + who.title};
  }
  const std::string why = who.title.empty() ? "no title is on record" : who.title + " makes no form of address";
  return {who.name, who.reading, why + ", and 先生 or 女士 is not known, so the whole name", false};
}

Address japanese_address(const Called& who) {
  const bool parted = !who.surname.empty() || who.name.find(' ') != who.name.npos;
  const std::string surname = who.surname.empty() ? who.name.substr(0, who.name.find(' ')) : who.surname;  // the whole where nothing parts it
  const std::string read = !who.surname_reading.empty() ? who.surname_reading : latin_surname(who);
  const auto held = held_title(who.title, Tongue::ja);
  if (parted && held && held->title->tongue == Tongue::ja && !form_of(*held).empty()) {
    return {surname + std::string(form_of(*held)), behind(read, " ", held->title->reading), "surname and title, " + who.title};
  }
  return {surname + "さん", behind(read, "-", "san"), "-san fits everybody but oneself and one's own colleagues"};
}

}  // namespace guanxi::domain
