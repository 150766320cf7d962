// What a party may be called by, and describing it.
#include <guanxi/app/naming/naming.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/phone.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/pinyin.hpp>

#include <guanxi/app/naming/readings.hpp>

namespace guanxi::app {

using storage::NameKey;
using storage::NameKind;

namespace {

void append(std::vector<NameKey>& keys, NameKind kind, std::string key) {
  NameKey made{kind, std::move(key)};
  if (!made.key.empty() && std::find(keys.begin(), keys.end(), made) == keys.end()) keys.push_back(std::move(made));
}

// Words of a name, for the last resort: "weber" finds Klaus Weber, 古丽 finds 古丽·示例娜.
void append_parts(std::vector<NameKey>& keys, std::string folded) {
  constexpr std::string_view dot = "·";
  for (auto at = folded.find(dot); at != std::string::npos; at = folded.find(dot)) folded.replace(at, dot.size(), " ");
  for (std::string_view rest = folded; !rest.empty();) {
    const auto blank = std::min(rest.find(' '), rest.size());
    const auto word = rest.substr(0, blank);
    if (word.size() > 1 && word.size() < folded.size()) append(keys, NameKind::part, std::string(word));
    rest.remove_prefix(std::min(rest.size(), blank + 1));
  }
}

void append_name(std::vector<NameKey>& keys, const std::string& name) {
  for (const std::string& folded : {text::fold(name), text::fold_spelt_out(name)}) {
    append(keys, NameKind::name, folded);
    append(keys, NameKind::name, squeezed_name(folded));
    append_parts(keys, folded);
  }
}

void append_reading(std::vector<NameKey>& keys, const text::NameReading& reading) {
  append(keys, NameKind::pinyin, text::reading_key(reading.plain));
  append(keys, NameKind::pinyin, text::reading_key(reading.initials));
  append(keys, NameKind::surname, text::fold(reading.surname));
  append(keys, NameKind::surname, text::fold_reading(reading.surname));
  append(keys, NameKind::surname, text::fold_reading(reading.surname_plain));
  if (text::has_han(reading.surname)) return;
  // "von beispiel", "da silva", "al ketbi": a surname of several words, and what it is without its particles.
  for (const std::string& surname : {text::fold(reading.surname), text::fold_spelt_out(reading.surname)}) {
    append(keys, NameKind::surname, surname);
    if (surname.find_first_of(" -'") == surname.npos) continue;
    append(keys, NameKind::part, surname);
    append(keys, NameKind::part, squeezed_name(surname));
    append(keys, NameKind::surname, squeezed_name(surname));
    append(keys, NameKind::surname, surname.substr(surname.find_last_of(" -'") + 1));
    append(keys, NameKind::part, surname.substr(surname.find_last_of(" -'") + 1));
  }
}

// Of an alias in letters beside a name that is not read in Chinese: it may stand in front or behind (Tanaka Misaki, Misaki Tanaka).
void append_surnames(std::vector<NameKey>& keys, const std::string& alias) {
  const std::string folded = text::fold_reading(alias);
  const auto first = folded.find(' '), last = folded.rfind(' ');
  if (first == folded.npos) return;
  append(keys, NameKind::surname, folded.substr(0, first));
  append(keys, NameKind::surname, folded.substr(last + 1));
}

}  // namespace

std::string name_of_address(std::string_view address) {
  const std::string_view local = address.substr(0, address.find('@'));
  std::string name;
  for (const std::string_view dotted : ascii::split(local, '.')) {
    for (const std::string_view word : ascii::split(dotted, '_')) {
      if (word.empty() || !std::all_of(word.begin(), word.end(), ascii::is_letter)) return std::string(local);
      name += (name.empty() ? "" : " ") + std::string(1, ascii::upper(word.front())) + std::string(word.substr(1));
    }
  }
  return name.find(' ') == std::string::npos ? std::string(local) : name;
}

std::vector<std::string> contact_keys(const domain::ContactPoint& point, std::string_view country) {
  if (is_phone(point) && domain::can_be_used(point)) return domain::phone_keys(point.value, country);
  return {domain::normalised(point)};
}

std::vector<NameKey> name_keys(const domain::Person& person, bool chinese, std::string_view country) {
  std::vector<NameKey> keys;
  append_name(keys, person.name);
  append_reading(keys, reading_of(person, chinese));
  if (chinese && !person.reading.empty()) append_reading(keys, text::read_name(person.name));
  if (!text::has_han(person.name)) append(keys, NameKind::pinyin, text::reading_key(person.name));  // Lü Lü, which as letters is lu lu
  if (!person.reading.empty()) append_name(keys, person.reading);
  for (const auto& alias : person.aliases) {
    append_name(keys, alias);
    if (!text::has_han(alias)) append(keys, NameKind::pinyin, text::reading_key(alias));
    if (!text::has_han(alias) && text::has_han(person.name) && !chinese) append_surnames(keys, alias);
    else if (chinese) append_reading(keys, text::read_name(alias));
  }
  for (const auto& point : person.contacts) {
    for (auto& key : contact_keys(point, country.empty() ? person.country : country)) append(keys, NameKind::contact, std::move(key));
  }
  return keys;
}

std::vector<NameKey> name_keys(const domain::Organisation& organisation) {
  std::vector<NameKey> keys;
  const auto append_all = [&keys](const std::string& name) {
    append_name(keys, name);
    append(keys, NameKind::name, text::organisation_letters(name));
    append(keys, NameKind::organisation, text::organisation_key(name));
    std::string plain, initials;
    for (const auto& syllable : text::pinyin(name)) {
      plain += syllable.plain;
      initials += syllable.plain.substr(0, 1);
    }
    if (!text::has_han(name)) return append(keys, NameKind::pinyin, text::reading_key(name));
    append(keys, NameKind::pinyin, text::reading_key(plain));
    append(keys, NameKind::pinyin, text::reading_key(initials));
    // The name as people say it, without "Ltd.": 青石泵业.
    append(keys, NameKind::pinyin, text::reading_key(text::organisation_handle(name)));
  };
  append_all(organisation.name);
  for (const auto& alias : organisation.aliases) append_all(alias);
  return keys;
}

std::string described(const storage::PartyRef& who) { return who.organisation.empty() ? who.name : who.name + " (" + who.organisation + ")"; }

}  // namespace guanxi::app
