#include "vcard/person.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/kana.hpp>
#include <guanxi/text/pinyin.hpp>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"

namespace guanxi::exchange::vcard {
namespace {

using Taker = void (*)(Draft&, const Property&);

const std::unordered_map<std::string_view, Taker>& takers() {
  static const auto all = [] {
    std::unordered_map<std::string_view, Taker> map;
    for (const auto rules : {identity_rules(), contact_rules(), place_rules(), day_rules(), tie_rules(), android_rules()}) {
      for (const Rule& rule : rules) map.emplace(rule.property, rule.take);
    }
    return map;
  }();
  return all;
}

Draft draft_of(const Card& card, const LocalClock& local) {
  Draft draft;
  draft.local = &local;
  draft.person.line = card.line;
  for (const Property& property : card.properties) {
    if (property.name == "X-ABLABEL" && !property.group.empty()) {
      draft.labels[property.group] = plain_label(clean_value(property.value));
    }
  }
  for (const Property& property : card.properties) {
    const auto taker = takers().find(property.name);
    if (taker != takers().end() && !property.binary) taker->second(draft, property);
  }
  return draft;
}

// The preferred contact of each kind first; the kinds in the order in which the card comes to them.
std::vector<domain::ContactPoint> contacts_of(Draft& draft) {
  std::unordered_map<std::string, std::size_t> turn;
  for (const auto& contact : draft.contacts) turn.emplace(contact.point.kind, turn.size());
  std::stable_sort(draft.contacts.begin(), draft.contacts.end(), [&](const auto& one, const auto& other) {
    return std::pair(turn[one.point.kind], one.preference) < std::pair(turn[other.point.kind], other.preference);
  });
  std::vector<domain::ContactPoint> points;
  std::set<std::pair<std::string, std::string>> known;
  for (auto& contact : draft.contacts) {
    const bool is_new = known.emplace(contact.point.kind, domain::normalised(contact.point)).second;
    if (is_new) points.push_back(std::move(contact.point));
  }
  return points;
}

// A card of a firm's own number often has no more than this to call it by.
std::string stand_in_name(const Draft& draft) {
  const auto& aliases = draft.person.aliases;
  const auto alias = std::find_if(aliases.begin(), aliases.end(), [](const auto& text) { return !text.empty(); });
  if (alias != aliases.end()) return *alias;
  const auto& contacts = draft.person.contacts;
  const auto email = std::find_if(contacts.begin(), contacts.end(), [](const auto& point) { return point.kind == "email"; });
  return email != contacts.end() ? email->value : draft.organisation.text;
}

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

// How the name sounds, the family name first, unless that is what its pinyin says anyway.
std::string sound_of(const NameParts& phonetic, const std::string& name) {
  if (phonetic.empty()) return {};
  const bool family_first = is_cjk_name(name) && !phonetic.family.empty() && !phonetic.given.empty();
  const std::string sound = family_first ? phonetic.family + " " + phonetic.given : full_name(phonetic);
  const auto reading = text::read_name(name);
  const std::string heard = without_spaces(text::fold(sound));
  const bool expected = heard == without_spaces(reading.plain) || heard == without_spaces(text::fold(reading.toned));
  return expected ? std::string() : sound;
}

// Each text once, none of them empty or the same as `taken`.
void keep_distinct(std::vector<std::string>& texts, const std::string& taken) {
  std::set<std::string> known = {std::string(), text::fold(taken)};
  std::erase_if(texts, [&](const std::string& text) { return !known.insert(text::fold(text)).second; });
}

// What N says that the name does not show.
std::string surname_of_card(const NameParts& parts, const std::string& name) {
  const bool names_surname = !parts.family.empty() && !parts.given.empty() && name.find(parts.family) != std::string::npos;
  return names_surname && text::read_name(name).surname != parts.family ? parts.family : std::string();
}

void settle(Draft& draft) {
  ReadPerson& person = draft.person;
  person.contacts = contacts_of(draft);
  person.name = full_name(draft.displayed_name.text, draft.name);
  if (person.name.empty()) person.name = stand_in_name(draft);
  person.surname = surname_of_card(draft.name, person.name);
  person.organisation = draft.organisation.text;
  person.role = draft.role.text;
  person.title = draft.title.text.empty() ? person.role : draft.title.text;
  person.city = draft.address.city;
  person.country = draft.address.country.empty() ? draft.country_codes[draft.address.group] : draft.address.country;
  person.language = draft.language.text;
  std::string sound = text::full_width_kana(sound_of(draft.phonetic, person.name));
  // Of a name in Latin letters it is but another spelling.
  (is_cjk_name(person.name) ? person.reading : person.aliases.emplace_back()) = std::move(sound);
  keep_distinct(person.aliases, person.name);
  keep_distinct(person.tags, {});
}

// Why the card is no person's; empty: it is one's.
std::string unfit(const Draft& draft) {
  if (draft.person.name.empty()) return message("a card without a name is left out");
  const bool personal = draft.kind.empty() || draft.kind == "individual" || draft.kind.starts_with("x-");
  if (personal) return {};
  return message("{name} is left out: the card is of the kind {kind}, not of a person", "name"_is = in_quotes(draft.person.name),
                 "kind"_is = in_quotes(draft.kind));
}

}  // namespace

void Draft::warn(const Property& property, const std::string& what) {
  warnings.push_back({property.line, message("{property}: {what}", "property"_is = property.name, "what"_is = what)});
}

std::string_view Draft::label(const Property& property) const {
  const auto found = property.group.empty() ? labels.end() : labels.find(property.group);
  return found == labels.end() ? std::string_view() : found->second;
}

void interpret(const Card& card, Sink& sink, const LocalClock& local) {
  Draft draft = draft_of(card, local);
  settle(draft);
  if (const std::string why = unfit(draft); !why.empty()) return sink.warning({card.line, why});
  for (auto& warning : draft.warnings) sink.warning(std::move(warning));
  sink.person(std::move(draft.person));
}

}  // namespace guanxi::exchange::vcard
