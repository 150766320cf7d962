// Who somebody is: names, position, categories, notes.
#include <array>

#include <guanxi/base/ascii.hpp>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"

namespace guanxi::exchange::vcard {
namespace {

std::string part(const std::vector<std::string>& parts, std::size_t at) { return at < parts.size() ? parts[at] : std::string(); }

void take_displayed_name(Draft& draft, const Property& property) {
  const std::string name = clean_value(property.value);
  const std::string before = draft.displayed_name.text;
  const bool better = draft.displayed_name.offer(property.preference(), name);
  if (better && !before.empty()) draft.person.aliases.push_back(before);
  if (!better && !name.empty()) draft.person.aliases.push_back(name);
}

void take_name(Draft& draft, const Property& property) {
  if (!draft.name.empty()) return;
  const auto parts = split(property.value, ';');
  draft.name = {part(parts, 0), part(parts, 1), part(parts, 2)};
}

void take_nicknames(Draft& draft, const Property& property) {
  for (auto& name : split(property.value, ',')) draft.person.aliases.push_back(std::move(name));
}

void take_alias(Draft& draft, const Property& property) { draft.person.aliases.push_back(clean_value(property.value)); }

void take_phonetic_family(Draft& draft, const Property& property) { draft.phonetic.family = clean_value(property.value); }
void take_phonetic_given(Draft& draft, const Property& property) { draft.phonetic.given = clean_value(property.value); }
void take_phonetic_middle(Draft& draft, const Property& property) { draft.phonetic.additional = clean_value(property.value); }

// Japanese phones: SOUND;X-IRMC-N:family;given;…, in half-width kana. SOUND is a recording otherwise.
void take_sound(Draft& draft, const Property& property) {
  const auto parts = split(property.value, ';');
  if (!property.has_type("X-IRMC-N") || !draft.phonetic.empty()) return;
  draft.phonetic = {part(parts, 0), part(parts, 1), part(parts, 2)};
}

void take_organisation(Draft& draft, const Property& property) {
  const auto parts = split(property.value, ';');
  if (!draft.organisation.offer(property.preference(), parts.front())) return;
  std::string department;
  for (std::size_t at = 1; at < parts.size(); ++at) {
    if (!department.empty() && !parts[at].empty()) department += " / ";
    department += parts[at];
  }
  draft.person.department = department;
}

void take_title(Draft& draft, const Property& property) { draft.title.offer(property.preference(), clean_value(property.value)); }
void take_role(Draft& draft, const Property& property) { draft.role.offer(property.preference(), clean_value(property.value)); }

void take_categories(Draft& draft, const Property& property) {
  for (auto& tag : split(property.value, ',')) {
    const bool everybody = ascii::same_word(tag, "myContacts");  // Google's group of all contacts
    if (!everybody) draft.person.tags.push_back(std::move(tag));
  }
}

void take_note(Draft& draft, const Property& property) {
  const std::string note = clean_lines(unescape(property.value));
  if (!draft.person.note.empty() && !note.empty()) draft.person.note += '\n';
  draft.person.note += note;
}

void take_uid(Draft& draft, const Property& property) {
  if (draft.person.uid.empty()) draft.person.uid = plain_uid(clean_value(property.value));
}

void take_kind(Draft& draft, const Property& property) { draft.kind = ascii::lower(clean_value(property.value)); }

// Apple's mark of a card that is shown under the name of its company.
void take_shown_as(Draft& draft, const Property& property) {
  if (ascii::starts_with_word(clean_value(property.value), "COMPANY")) draft.kind = "org";
}

constexpr std::array<Rule, 18> of_identity = {{
    {"FN", take_displayed_name},
    {"N", take_name},
    {"NICKNAME", take_nicknames},
    {"X-NICKNAME", take_nicknames},
    {"X-MAIDENNAME", take_alias},
    {"X-PHONETIC-LAST-NAME", take_phonetic_family},
    {"X-PHONETIC-FIRST-NAME", take_phonetic_given},
    {"X-PHONETIC-MIDDLE-NAME", take_phonetic_middle},
    {"SOUND", take_sound},
    {"ORG", take_organisation},
    {"TITLE", take_title},
    {"ROLE", take_role},
    {"CATEGORIES", take_categories},
    {"NOTE", take_note},
    {"UID", take_uid},
    {"KIND", take_kind},
    {"X-ADDRESSBOOKSERVER-KIND", take_kind},
    {"X-ABSHOWAS", take_shown_as},
}};

}  // namespace

std::span<const Rule> identity_rules() { return of_identity; }

}  // namespace guanxi::exchange::vcard
