// The choice between the customs, and whoever is not called by surname and title in characters.
#include <guanxi/domain/address.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/message.hpp>

#include "people/address_forms.hpp"
#include "people/letters.hpp"
#include "people/name_parts.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

// Degrees behind a name that make somebody a doctor, as word_key has them.
constexpr std::string_view doctorates = "phd|dphil|md|dds|dvm|edd|dba|dsc|scd|dr|csc|drsc|phdr";

bool german(const Custom& custom) { return custom.languages == "de"; }

const Honorific& doctor() {
  return *std::find_if(std::begin(honorifics), std::end(honorifics), [](const Honorific& row) { return row.say == "Dr. " && row.where.empty(); });
}

bool has_doctorate(std::string_view behind) {
  const auto words = words_of(behind);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) { return is_one_of(word_key(word), doctorates); });
}

// By custom: "Herr Weber", "Zeynep Hanım", "Sharma-ji".
std::string with_word(std::string_view word, const std::string& name) {
  const bool behind = word.starts_with(' ') || word.starts_with('-');
  return behind ? name + std::string(word) : std::string(word) + name;
}

// A name in letters, and what its words, aliases and job title tell.
class Western {
 public:
  Western(const Called& who, const Custom& custom)
      : who_(who), custom_(custom), places_{who.country, custom.countries}, parts_(parts_of(who, custom, places_)) {
    read_aliases();
  }

  Address address() {
    if (!alias_.empty()) return by_alias();
    if (custom_.way == Way::patronymic) {
      if (const auto said = name_and_patronymic(parts_.words()); !said.empty()) return {said, "", message("name and patronymic")};
    }
    if (const auto said = by_honorific()) return *said;
    if (parts_.behind) return {joined_words(words_of(who_.name), 0, 9), "", message("as the name has it")};
    if (const auto said = by_sex()) return *said;
    if (!custom_.both.empty()) return {with_word(local_both(), name(custom_.takes)), "", message("fits men and women alike")};
    if (custom_.first_name && !parts_.given.empty()) return {std::string(parts_.given.front()), "", message("first names are usual there")};
    return {whole(), "", unknown(), false};
  }

 private:
  std::string name(Takes takes) const { return called_by(parts_, who_, custom_, takes); }

  std::string whole() const {
    const auto words = parts_.words();
    return words.empty() ? who_.name : joined_words(words, 0, words.size());
  }

  // An alias of the whole name tells its titles; a shorter one with an honorific is the form itself. Of several the one with the highest title, then the
  // longest.
  void read_aliases() {
    const auto own = words_of(who_.name);
    int best = silent;
    for (const std::string& alias : who_.aliases) {
      auto words = words_of(alias);
      const std::size_t all = words.size();
      const bool known = is_of_name(words);
      auto found = take_front(words, 0, places_, known);
      const bool attached = all == words.size() && !found.empty();
      const auto* behind = take_behind(words, places_, known);
      const bool patronymic = custom_.way == Way::patronymic && words.size() == 2 && name_and_patronymic(words).size() == alias.size();
      if (found.empty() && !behind && !patronymic) continue;
      if (!attached && !patronymic && words.size() > 1 && is_whole_name(words)) {
        parts_.found.insert(parts_.found.end(), found.begin(), found.end());
        for (const Found& one : found) parts_.sex = one.row->sex != Sex::unknown ? one.row->sex : parts_.sex;
        continue;
      }
      const Found* said = weightiest(found);
      const int weight = said ? said->row->weight : behind || patronymic ? courtesy : silent;
      if (weight < best || (weight == best && weight < silent && alias.size() > alias_.size())) alias_ = alias, best = weight;
    }
    alias_is_title_ = best < courtesy;
  }

  // Whether what is left of an alias without its first or last word is of the name, so that the word is an honorific wherever it comes from.
  bool is_of_name(const std::vector<std::string_view>& alias) const {
    const auto own = parts_.words();
    const auto of_name = [&](std::string_view word) {
      return std::any_of(own.begin(), own.end(), [&](std::string_view one) { return word_key(one) == word_key(word); });
    };
    if (alias.size() < 2) return false;
    const bool front = !of_name(alias.front()) && std::all_of(alias.begin() + 1, alias.end(), of_name);
    const bool behind = !of_name(alias.back()) && std::all_of(alias.begin(), alias.end() - 1, of_name);
    return front || behind;
  }

  bool is_whole_name(const std::vector<std::string_view>& words) const {
    const auto own = parts_.words();
    return own.size() > 1 && words.size() >= own.size();
  }

  // "Dr. Hoffmann" of a Vertriebsleiterin is Frau Dr. Hoffmann.
  Address by_alias() const {
    const auto word = feminine_word();
    if (german(custom_) && alias_is_title_ && !word.empty() && !alias_.starts_with("Frau"))
      return {"Frau " + alias_, "", message("as the alias has it, by the title {title}", "title"_is = word)};
    return {alias_, "", message("as the alias has it")};
  }

  const Found* courtesy_found() const {
    const auto found = std::find_if(parts_.found.begin(), parts_.found.end(), [](const Found& one) { return !one.titled() && one.said(); });
    return found == parts_.found.end() ? nullptr : &*found;
  }

  // Degrees behind a name and a job count where nothing stands before it.
  std::optional<Found> title_found() const {
    if (const Found* found = weightiest(parts_.found); found && found->titled()) return *found;
    if (const Honorific* row = by_job(who_.title, places_)) return Found{row, std::string(row->say)};
    const bool behind = !custom_.first_name && (german(custom_) || !courtesy_found());
    if (behind && has_doctorate(who_.behind)) return Found{&doctor(), "Dr."};
    return std::nullopt;
  }

  std::optional<Address> by_honorific() const {
    const Found* polite = courtesy_found();
    const auto title = title_found();
    const std::string feminine = feminine_word();
    const Sex sex = parts_.sex == Sex::unknown && !feminine.empty() ? Sex::woman : parts_.sex;
    if (polite && (german(custom_) || polite->row->say == "Herr " || polite->row->say == "Frau ")) {
      return Address{said_before(*polite, sex) + (title ? said_before(*title, sex) : "") + name(polite->row->takes), "", message("as the name has it")};
    }
    if (title) {
      const bool frau = german(custom_) && sex == Sex::woman;
      const std::string said = (frau ? "Frau " : "") + said_before(*title, sex) + name(title->row->takes);
      if (frau && !feminine.empty())
        return Address{said, "", message("by the title {title}, {why}; du only once offered", "title"_is = feminine, "why"_is = why(*title))};
      const bool unsure = german(custom_) && !frau;
      return Address{said, "", unsure ? message("{why}; Herr or Frau is not on record", "why"_is = why(*title)) : why(*title)};
    }
    if (polite) return Address{said_before(*polite, sex) + name(polite->row->takes), "", message("as the name has it")};
    return std::nullopt;
  }

  static std::string why(const Found& title) {
    constexpr int professor = 10, doctorate = 20;
    if (title.row->weight == professor) return message("with the title of professor");
    if (title.row->weight == doctorate) return message("with the doctorate");
    std::string said = title.row->say.empty() ? title.written : std::string(title.row->say);
    while (said.ends_with(' ')) said.pop_back();
    return message("with the title {title}", "title"_is = said);
  }

  // By bin and binti, or a job title that women alone hold.
  std::optional<Address> by_sex() const {
    if (custom_.his.empty() || custom_.first_name) return std::nullopt;
    if (parts_.sex != Sex::unknown)
      return Address{with_word(parts_.sex == Sex::man ? custom_.his : custom_.hers, name(custom_.takes)), "", message("as the name tells")};
    const std::string word = feminine_word();
    if (word.empty()) return std::nullopt;
    return Address{
        with_word(custom_.hers, name(custom_.takes)), "",
        german(custom_) ? message("by the title {title}; du only once offered", "title"_is = word) : message("by the title {title}", "title"_is = word)};
  }

  // The word of the job title that only a woman has, as it was written.
  std::string feminine_word() const {
    for (const std::string_view word : words_of(who_.title)) {
      const std::string_view bare = word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
      const std::string plain = plain_letters(bare);
      const bool tells = any_part(custom_.feminine, [&](std::string_view end, std::size_t) { return plain.ends_with(end); });
      if (tells) return std::string(bare);
    }
    return {};
  }

  // คุณสมชาย, as a name in Thai letters has it.
  std::string_view local_both() const {
    const bool thai = custom_.languages == "th" && !is_ascii(who_.name) && plain_letters(who_.name).find("\xE0\xB8") != std::string::npos;
    return thai ? "คุณ" : custom_.both.view();
  }

  std::string unknown() const {
    const std::string handle = who_.handle.empty() ? "WHO" : who_.handle;
    if (custom_.way == Way::patronymic) {
      return message("form of address unknown: guanxi edit {who} --alias '{name} PATRONYMIC'", "who"_is = handle,
                     "name"_is = parts_.given.empty() ? std::string_view("NAME") : parts_.given.front());
    }
    const std::string called = name(custom_.takes);
    return message("form of address unknown: guanxi edit {who} --alias '{his}' (or '{hers}')", "who"_is = handle, "his"_is = with_word(custom_.his, called),
                   "hers"_is = with_word(custom_.hers, called));
  }

  const Called& who_;
  const Custom& custom_;
  Places places_;
  NameParts parts_;
  std::string alias_;
  bool alias_is_title_ = false;
};

template <class Fits>
const Custom* find_custom(const Fits& fits) {
  const auto* found = std::find_if(std::begin(customs), std::end(customs), fits);
  return found == std::end(customs) ? nullptr : found;
}

const Custom* of_country(std::string_view country) {
  return country.empty() ? nullptr : find_custom([country](const Custom& one) { return is_one_of(country, one.countries); });
}
const Custom* of_language(std::string_view language) {
  return language.empty() ? nullptr : find_custom([language](const Custom& one) { return is_one_of(language, one.languages); });
}

// Their language goes before the country where it is told and not everybody's there: a Turkish speaker in Germany. English is nobody's alone.
const Custom& custom_of(const Called& who) {
  const std::string language = who.language.substr(0, who.language.find('-'));
  const Custom* there = of_country(who.country);
  const Custom* spoken = of_language(who.language);
  if (!spoken) spoken = of_language(language);
  if (there && is_one_of(language, there->languages)) spoken = there;
  const Custom* custom = spoken ? spoken : there;
  if (!custom) return customs[std::size(customs) - 1];
  const std::string name = who.given + " " + who.surname;
  const auto words = words_of(name);
  const bool malay = std::any_of(words.begin(), words.end(), [](std::string_view word) { return is_one_of(plain_letters(word), "bin|binti|bte|binte|bt"); });
  if (who.country == "SG" && malay) return *of_country("MY");
  if (who.country == "MY" && !malay && !surname_in_front(words, "MY").empty()) return *of_country("SG");
  return *custom;
}

}  // namespace

Address address(const Called& who) {
  if (auto said = east_asian_address(who)) return *said;
  return Western(who, custom_of(who)).address();
}

std::vector<Bare> without_honorifics(std::string_view typed, std::string_view country) {
  const Places places{country, {}};
  const bool anywhere = country.empty();
  std::vector<Bare> bare;
  auto words = words_of(typed);
  const auto append = [&](bool own) {
    std::string name = joined_words(words, 0, words.size());
    const bool known = name == typed || std::any_of(bare.begin(), bare.end(), [&](const Bare& one) { return one.name == name; });
    if (!name.empty() && !known) bare.push_back({std::move(name), own});
  };
  const auto found = take_front(words, 0, places, anywhere);
  append(std::any_of(found.begin(), found.end(), [](const Found& one) { return one.row->takes == Takes::own; }));
  if (take_behind(words, places, anywhere)) append(true);
  return bare;
}

}  // namespace guanxi::domain
