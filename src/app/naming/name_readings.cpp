// How names are read, and keys made anew where that changes.
#include <algorithm>
#include <set>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/kana.hpp>

namespace guanxi::app {

using domain::Person;

namespace {

// Where names in Han characters are Chinese, and where they are read otherwise.
constexpr std::string_view chinese_countries[] = {"CN", "TW", "HK", "MO", "SG", "MY"};
constexpr std::string_view other_countries[] = {"JP", "KR", "KP", "VN"};
constexpr std::string_view chinese_languages[] = {"zh", "yue", "cmn", "nan", "wuu", "hak"};
constexpr std::string_view other_languages[] = {"ja", "ko", "vi"};

using ascii::among;

std::optional<bool> by_country(std::string_view country) {
  if (among(country, chinese_countries)) return true;
  if (among(country, other_countries)) return false;
  return std::nullopt;
}

std::optional<bool> by_language(std::string_view tag) {
  const std::string_view language = tag.substr(0, tag.find('-'));
  if (among(language, chinese_languages)) return true;
  if (among(language, other_languages)) return false;
  return std::nullopt;
}

std::optional<bool> by_organisation(storage::Store& store, Id organisation) { return by_country(storage::Parties(store).place(organisation).country); }

const domain::Position* newest_position(const Person& person) {
  const auto position = std::find_if(person.positions.begin(), person.positions.end(), [](const auto& one) { return !one.to && one.organisation; });
  return position == person.positions.end() ? nullptr : &*position;
}

// As `place` of the store has it, for a record that may not be stored yet: their own, else that of the firm that they are at now.
std::string country_there(storage::Store& store, const Person& person) {
  const auto* position = person.country.empty() ? newest_position(person) : nullptr;
  return position ? storage::Parties(store).place(position->organisation).country : person.country;
}

// 田中 美咲 and 佐々木; 欧阳 小明 is Chinese, for the surname of two characters is one of the few that Chinese has.
bool is_written_in_japanese(const Person& person) {
  if (!person.language.empty() || !person.country.empty()) return false;
  if (person.name.find("々") != person.name.npos) return true;
  const std::string name = text::fold(person.name);
  const auto blank = name.find(' ');
  constexpr std::size_t character = 3;  // bytes
  return blank != name.npos && blank > character && text::all_han(name.substr(0, blank)) && text::surname_length(name) < blank;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

// The first of several words, as it is written; empty where there is but one. A blank of full width is one too.
std::string word_set_apart(std::string_view name) {
  const auto end = std::min(name.find(' '), name.find("\u3000"));
  return end == name.npos ? std::string() : std::string(name.substr(0, end));
}

std::string capitalised(std::string words) {
  bool begins = true;
  for (char& c : words) {
    if (begins) c = ascii::upper(c);
    begins = c == ' ' || c == '-';
  }
  return words;
}

// The surname is the first word.
text::NameReading as_recorded(const Person& person, std::string_view reading, bool chinese) {
  text::NameReading read;
  read.plain = text::romaji(reading);
  read.surname_plain = std::string(first_word(read.plain));
  if (read.plain.size() > read.surname_plain.size()) read.given_plain = read.plain.substr(read.surname_plain.size() + 1);
  read.toned = text::has_kana(reading) ? capitalised(read.plain) : std::string(reading);
  if (!person.surname.empty()) read.surname = person.surname;
  else if (const auto first = word_set_apart(person.name); !first.empty()) read.surname = first;
  else if (chinese && text::has_han(person.name)) read.surname = text::read_name(person.name).surname;
  bool begins = true;
  for (const char c : read.plain) {
    if (begins && c != ' ') read.initials.push_back(c);
    begins = c == ' ';
  }
  return read;
}

}  // namespace

bool reads_chinese(storage::Store& store, const Person& person) {
  if (const auto given = by_language(person.language)) return *given;
  if (text::has_kana(person.reading) || text::has_kana(person.name)) return false;
  if (!text::has_han(person.name)) return true;
  if (const auto given = by_country(person.country)) return *given;
  const auto* position = newest_position(person);
  return !position || by_organisation(store, position->organisation).value_or(true);
}

text::NameReading reading_of(const Person& person, bool chinese) {
  if (!person.reading.empty()) return as_recorded(person, person.reading, chinese);
  const bool han = text::has_han(person.name);
  const bool foreign = person.name.find("・") != person.name.npos || person.name.find("·") != person.name.npos;
  if (!han && text::has_kana(person.name) && !foreign) return as_recorded(person, person.name, false);
  if (!han || chinese) return person.surname.empty() ? text::read_name(person.name) : text::read_name(person.name, person.surname);
  text::NameReading unknown;
  unknown.surname = person.surname;
  if (person.surname.empty()) unknown.surname = word_set_apart(person.name);
  return unknown;
}

bool is_cantonese(storage::Store& store, const Person& person) {
  const std::string_view language = person.language;
  if (language.starts_with("yue") || language.ends_with("-HK") || language.ends_with("-MO")) return true;
  if (language.starts_with("cmn") || language.ends_with("-CN") || language.ends_with("-TW") || language.ends_with("-SG") || language.ends_with("-MY") ||
      language.ends_with("-Hans"))
    return false;
  const std::string country = country_there(store, person);
  return country == "HK" || country == "MO";
}

std::string spoken_reading(storage::Store& store, const Person& person) {
  if (!text::has_han(person.name)) return {};
  const bool chinese = reads_chinese(store, person);
  if (person.reading.empty() && chinese && (is_cantonese(store, person) || is_written_in_japanese(person))) return {};
  return reading_of(person, chinese).toned;
}

std::vector<storage::NameKey> settled_keys(storage::Store& store, Person& person) {
  const bool chinese = reads_chinese(store, person);
  person.pinyin = chinese || !text::has_han(person.name) ? text::read_name(person.name).plain : std::string();
  return name_keys(person, chinese, person.contacts.empty() ? person.country : country_there(store, person));
}

void rebuild_keys(storage::Store& store) {
  storage::Parties parties(store);
  for (const Id id : parties.everybody(storage::PartyKind::person)) {
    Person person = parties.person(id);
    const auto keys = settled_keys(store, person);
    parties.set_keys(id, person.pinyin, keys);
  }
  for (const Id id : parties.everybody(storage::PartyKind::organisation)) parties.set_keys(id, {}, name_keys(parties.organisation(id)));
}

void rebuild_staff_keys(storage::Store& store, Id organisation) {
  storage::Parties parties(store);
  std::vector<Id> organisations{organisation};
  std::set<Id> seen;
  while (!organisations.empty()) {
    const Id current = organisations.back();
    organisations.pop_back();
    if (!seen.insert(current).second) continue;
    for (const Id below : parties.children(current)) organisations.push_back(below);
    for (const auto& who : parties.staff(current)) {
      Person person = parties.person(who.id);
      const auto keys = settled_keys(store, person);
      parties.set_keys(who.id, person.pinyin, keys);
    }
  }
}

std::string handle_base(const Person& person, bool chinese) {
  const bool kana = text::has_kana(person.name) && !text::has_han(person.name);
  const std::string read = person.reading.empty() && !kana ? std::string() : reading_of(person, chinese).plain;
  if (!read.empty() && (!chinese || !text::has_han(person.name))) return text::person_handle(read);
  if (chinese || !text::has_han(person.name)) return text::person_handle(person.name);
  for (const auto& alias : person.aliases) {
    if (auto handle = text::person_handle(alias); !text::has_han(alias) && handle != "x") return handle;
  }
  for (const auto& point : person.contacts) {
    if (is_email(point)) return text::person_handle(point.value.substr(0, point.value.find('@')));
  }
  return "person";
}

}  // namespace guanxi::app
