// Chinese, Japanese and Korean forms: surname and title.
#include "people/address_forms.hpp"

#include <algorithm>
#include <string_view>

#include <guanxi/base/message.hpp>

#include "people/letters.hpp"
#include "people/name_parts.hpp"
#include "people/title_table.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

constexpr std::string_view fu = "副";
constexpr std::string_view polite_ends[] = {"님", "様", "さん"};

// A name in Latin letters from the aliases: the surname is the word that is one, else the word that the handle begins with, else the last one, as Misaki
// Tanaka stands on a card in English.
std::string latin_surname(const Called& who, std::string_view country) {
  for (const auto& alias : who.aliases) {
    const auto words = words_of(alias);
    if (!is_ascii(alias) || words.size() < 2) continue;
    const std::string_view front = surname_in_front(words, country);
    if (!front.empty()) return std::string(front);
    const bool last = is_surname(words.back(), country) || !who.handle.starts_with(plain_letters(words.front()));
    return std::string(last ? words.back() : words.front());
  }
  return {};
}

std::string behind(const std::string& name, std::string_view blank, std::string_view form) {
  return name.empty() ? std::string() : name + std::string(blank) + std::string(form);
}

std::size_t syllable_length(std::string_view text) {
  std::size_t end = text.empty() ? 0 : 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end;
}

std::string without_blanks(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

// 总经理, 老师, 부장님, and what else stands behind a name.
bool is_said_behind(std::string_view word) {
  if (is_courtesy(word) || is_called(word)) return true;
  return std::any_of(std::begin(polite_ends), std::end(polite_ends), [word](std::string_view end) {
    return word.size() > end.size() && word.ends_with(end) && is_called(word.substr(0, word.size() - end.size()));
  });
}

// 王老师, 田中先生, 김 부장님: an alias of the surname, the given name or both, with a title or a courtesy behind it, or 小 or 老 in front.
const std::string* alias_form(const Called& who, std::string_view surname) {
  const std::string name = without_blanks(who.name);
  const std::string_view parts[] = {name, surname, who.given};
  for (const std::string& alias : who.aliases) {
    if (is_ascii(alias)) continue;
    const std::string written = without_blanks(alias);
    for (const std::string_view part : parts) {
      if (part.empty() || written.size() <= part.size()) continue;
      if (written.starts_with(part) && is_said_behind(std::string_view(written).substr(part.size()))) return &alias;
      if (written.ends_with(part) && is_one_of(std::string_view(written).substr(0, written.size() - part.size()), "小|老|阿|大")) return &alias;
    }
  }
  return nullptr;
}

// Recorded as 林小姐 or 최 대표님: the name is the form. One character may be a given name, but for those that none has.
bool is_a_form(const Called& who, std::string_view surname) {
  const std::string name = without_blanks(who.name);
  if (surname.empty() || !std::string_view(name).starts_with(surname) || name.size() == surname.size()) return false;
  const std::string_view rest = std::string_view(name).substr(surname.size());
  constexpr std::size_t character = 3;  // bytes
  return rest.size() > character ? is_said_behind(rest) : is_one_of(rest, "总|總|董|님|씨|様");
}

// "Mr Chan", "Prof. Tanaka", "Peter Sir": in Latin letters, with a word in front that is an honorific everywhere.
const std::string* latin_alias_form(const Called& who) {
  const auto found = std::find_if(who.aliases.begin(), who.aliases.end(), [&](const std::string& alias) {
    if (!is_ascii(alias)) return false;
    auto words = words_of(alias);
    const auto titles = take_front(words, 0, {who.country, {}});
    return words.size() == 1 && !titles.empty();
  });
  return found == who.aliases.end() ? nullptr : &*found;
}

std::optional<Address> by_alias(const Called& who, std::string_view surname, const std::string& surname_reading) {
  const std::string* alias = alias_form(who, surname);
  if (!alias) alias = latin_alias_form(who);
  if (!alias && is_a_form(who, surname)) return Address{who.name, who.reading, message("as the name has it")};
  if (!alias) return std::nullopt;
  std::string read;
  const std::string written = without_blanks(*alias);
  if (!surname.empty() && written.starts_with(surname)) {
    const std::string_view rest = std::string_view(written).substr(surname.size());
    const bool glued = rest.starts_with("さ") || courtesy_reading(rest).starts_with('-') || courtesy_reading(rest).starts_with(' ');
    if (is_courtesy(rest) && !courtesy_reading(rest).empty()) read = behind(surname_reading, glued ? "" : " ", courtesy_reading(rest));
  }
  return Address{*alias, read, message("as the alias has it")};
}

Address chinese_address(const Called& who) {
  if (const auto said = by_alias(who, who.surname, who.surname_reading)) return *said;
  const bool traditional = is_one_of(who.country, "TW|HK|MO");
  if (const auto held = held_title(who.title, Tongue::zh, who.country); held && !form_of(*held).empty()) {
    const std::string_view form = form_of(*held, traditional);
    const bool said = who.country == "TW" && held->deputy && !form.starts_with(fu);  // on the mainland 副 is left out
    return {who.surname + (said ? std::string(fu) : "") + std::string(form),
            behind(who.surname_reading, " ", (said ? "fù" : "") + std::string(held->title->reading)),
            message("surname and title, {title}", "title"_is = who.title)};
  }
  return {who.name, who.reading,
          who.title.empty() ? message("no title is on record, and 先生 or 女士 is not known, so the whole name")
                            : message("{title} makes no form of address, and 先生 or 女士 is not known, so the whole name", "title"_is = who.title),
          false};
}

// The title's form; 副 is said but where the form has it.
std::string japanese_form(const Held& held) {
  const std::string form(form_of(held));
  return held.deputy && !form.starts_with(fu) ? std::string(fu) + form : form;
}

// Of 取締役 営業本部長 the position is said, not the seat on the board.
std::optional<Held> japanese_title(const std::string& job_title) {
  auto held = held_title(job_title, Tongue::ja);
  if (!held || held->title->tongue != Tongue::ja) return std::nullopt;
  const auto is_seat = [](const Held& one) { return one.title->written.starts_with("取缔役|") || one.title->written.starts_with("执行役员|"); };
  if (!is_seat(*held)) return held;
  for (const Held& other : held_titles(job_title, Tongue::ja)) {
    if (!is_seat(other) && !form_of(other).empty()) return other;
  }
  return held;
}

std::string japanese_reading(const Held& held) { return (held.deputy ? "fuku" : "") + std::string(held.title->reading); }

Address japanese_address(const Called& who) {
  const bool parted = !who.surname.empty() || who.name.find(' ') != who.name.npos;
  const std::string surname = who.surname.empty() ? who.name.substr(0, who.name.find(' ')) : who.surname;  // the whole where nothing parts it
  const std::string read = !who.surname_reading.empty() ? who.surname_reading : latin_surname(who, "JP");
  if (const auto said = by_alias(who, surname, read)) return *said;
  const auto held = japanese_title(who.title);
  if (parted && held && !form_of(*held).empty()) {
    return {surname + japanese_form(*held), behind(read, " ", japanese_reading(*held)), message("surname and title, {title}", "title"_is = who.title)};
  }
  return {surname + "さん", behind(read, "-", "san"), message("-san fits everybody but oneself and one's own colleagues")};
}

// 김 of 김민수, 남궁 of 남궁민수, 金 of 金敏洙.
std::string korean_surname(const Called& who) {
  if (!who.surname.empty() && who.surname_recorded) return who.surname;
  if (const auto blank = who.name.find(' '); blank != who.name.npos) return who.name.substr(0, blank);
  std::size_t length = syllable_length(who.name);
  any_part(korean_compounds, [&](std::string_view compound, std::size_t) {
    if (who.name.size() > compound.size() && who.name.starts_with(compound)) length = compound.size();
    return length == compound.size();
  });
  return who.name.substr(0, length);
}

std::string korean_surname_reading(const Called& who, const std::string& surname) {
  if (!who.surname_reading.empty()) return who.surname_reading;
  if (auto latin = latin_surname(who, "KR"); !latin.empty()) return latin;
  const auto* found = std::find_if(std::begin(korean_romanised), std::end(korean_romanised), [&](const Romanised& one) { return one.hangul == surname; });
  return found == std::end(korean_romanised) ? std::string() : std::string(found->latin);
}

Address korean_address(const Called& who) {
  const std::string surname = korean_surname(who);
  const std::string read = korean_surname_reading(who, surname);
  if (const auto said = by_alias(who, surname, read)) return *said;
  if (const auto held = held_title(who.title, Tongue::ko); held && held->title->tongue == Tongue::ko && !form_of(*held).empty()) {
    const std::string form = (held->deputy ? "부" : "") + std::string(form_of(*held));
    const std::string form_read = (held->deputy ? "bu" : "") + std::string(held->title->reading);
    return {surname + " " + form, behind(read, " ", form_read), message("surname and title, {title}", "title"_is = who.title)};
  }
  if (const auto held = held_title(who.title, Tongue::ja); held && held->title->tongue == Tongue::ja && !form_of(*held).empty()) {
    return {surname + japanese_form(*held) + "님", "", message("surname and title, {title}", "title"_is = who.title)};
  }
  return {who.name + " 님", "", message("님 fits everybody")};
}

// Tanaka buchō, Kim bujang-nim, Wang zǒng: a name in Latin letters with a title in their own writing.
std::optional<Address> latin_address(const Called& who, Tongue tongue) {
  if (!is_east_asian(who.title)) return std::nullopt;
  const auto held = held_title(who.title, tongue, who.country);
  if (!held || held->title->tongue != tongue || held->title->reading.empty()) return std::nullopt;
  const std::string name = who.given + " " + who.surname;
  const auto words = words_of(name);
  const auto front = who.surname_recorded ? std::string_view() : surname_in_front(words, who.country);
  const std::string surname = front.empty() ? who.surname : std::string(front);
  if (surname.empty() || !is_ascii(surname)) return std::nullopt;
  const std::string reading = tongue == Tongue::ja ? japanese_reading(*held) : std::string(held->title->reading);
  return Address{surname + " " + reading, "", message("surname and title, {title}", "title"_is = who.title)};
}

bool is_hangul(std::string_view name) {
  const auto length = syllable_length(name);
  return length == 3 && name.substr(0, 3) >= "가" && name.substr(0, 3) <= "힣";
}

bool has_kana(std::string_view name) { return name.find("\xE3\x81") != name.npos || name.find("\xE3\x82") != name.npos || name.find("\xE3\x83") != name.npos; }

}  // namespace

std::optional<Address> east_asian_address(const Called& who) {
  const bool japanese = who.country == "JP" || who.language == "ja", korean = is_one_of(who.country, "KR|KP") || who.language == "ko";
  if (is_hangul(who.name) || (who.han && korean)) return korean_address(who);
  if ((who.han && japanese) || has_kana(who.name)) return japanese_address(who);
  if (who.han && who.chinese) return chinese_address(who);
  const bool has_western_name =
      std::any_of(who.aliases.begin(), who.aliases.end(), [](const std::string& alias) { return words_of(alias).size() > 1 || alias.find('-') != alias.npos; });
  if (has_western_name || who.han) return std::nullopt;
  if (japanese) return latin_address(who, Tongue::ja);
  if (korean) return latin_address(who, Tongue::ko);
  return is_one_of(who.country, "CN|TW|SG") ? latin_address(who, Tongue::zh) : std::nullopt;
}

}  // namespace guanxi::domain
