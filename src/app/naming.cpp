// What a party may be called by, and describing it.
#include <guanxi/app/naming.hpp>

#include <algorithm>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/pinyin.hpp>

#include "titles.hpp"

namespace guanxi::app {

using storage::NameKey;
using storage::NameKind;

namespace {

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '-' || c == '\''; });
  return text;
}

void put(std::vector<NameKey>& keys, NameKind kind, std::string key) {
  NameKey made{kind, std::move(key)};
  if (!made.key.empty() && std::find(keys.begin(), keys.end(), made) == keys.end()) keys.push_back(std::move(made));
}

// Words of a name, for the last resort: "weber" finds Klaus Weber.
void put_parts(std::vector<NameKey>& keys, std::string_view folded) {
  while (!folded.empty()) {
    const auto blank = folded.find(' ');
    const auto word = folded.substr(0, blank);
    if (word.size() > 1 && word.size() < folded.size() + (blank == std::string_view::npos ? 1 : 0)) {
      put(keys, NameKind::part, std::string(word));
    }
    if (blank == std::string_view::npos) return;
    folded.remove_prefix(blank + 1);
  }
}

void put_name(std::vector<NameKey>& keys, const std::string& name) {
  const std::string folded = text::fold(name);
  put(keys, NameKind::name, folded);
  put(keys, NameKind::name, without_blanks(folded));
  put_parts(keys, folded);
}

void put_reading(std::vector<NameKey>& keys, const std::string& name) {
  const auto reading = text::read_name(name);
  put(keys, NameKind::pinyin, without_blanks(text::fold(reading.plain)));
  put(keys, NameKind::pinyin, text::fold(reading.initials));
  put(keys, NameKind::surname, text::fold(reading.surname));
  put(keys, NameKind::surname, text::fold(reading.surname_plain));
}

}  // namespace

std::vector<NameKey> name_keys(const domain::Person& person) {
  std::vector<NameKey> keys;
  put_name(keys, person.name);
  put_reading(keys, person.name);
  for (const auto& alias : person.aliases) {
    put_name(keys, alias);
    if (text::has_han(alias)) put_reading(keys, alias);
  }
  for (const auto& point : person.contacts) put(keys, NameKind::contact, domain::normalised(point));
  return keys;
}

std::vector<NameKey> name_keys(const domain::Organisation& organisation) {
  std::vector<NameKey> keys;
  const auto put_all = [&keys](const std::string& name) {
    put_name(keys, name);
    std::string plain, initials;
    for (const auto& syllable : text::pinyin(name)) {
      plain += syllable.plain;
      initials += syllable.plain.substr(0, 1);
    }
    if (!text::has_han(name)) return;
    put(keys, NameKind::pinyin, without_blanks(text::fold(plain)));
    put(keys, NameKind::pinyin, text::fold(initials));
    // The name as people say it, without "Ltd.": 青石泵业.
    put(keys, NameKind::pinyin, text::organisation_handle(name));
  };
  put_all(organisation.name);
  for (const auto& alias : organisation.aliases) put_all(alias);
  return keys;
}

std::string described(const storage::PartyRef& who) {
  return who.organisation.empty() ? who.name : who.name + " (" + who.organisation + ")";
}

}  // namespace guanxi::app
