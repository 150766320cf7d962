// Who else is what to somebody.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"
#include "words/relation_words.hpp"

namespace guanxi::exchange::vcard {
namespace {

void add(Draft& draft, ReadRelation relation) {
  auto& relations = draft.person.relations;
  const bool known = std::any_of(relations.begin(), relations.end(), [&](const ReadRelation& other) {
    return other.kind == relation.kind && other.name == relation.name && other.uid == relation.uid;
  });
  if (!known && !(relation.name.empty() && relation.uid.empty())) relations.push_back(std::move(relation));
}

ReadRelation relation_given_as(std::string_view given) {
  const std::string_view kind = relation_kind_of(given);
  return {.kind = std::string(kind), .label = ascii::same_word(given, kind) ? std::string() : std::string(given)};
}

bool says_no_relation(std::string_view type) { return ascii::same_word(type, "work") || ascii::same_word(type, "home") || ascii::same_word(type, "pref"); }

// The type that says most: one that names a kind, else the first that is no place or preference.
std::string relation_type(const Property& property) {
  std::string first;
  for (const auto& [name, value] : property.parameters) {
    if (name != "TYPE" || says_no_relation(value)) continue;
    if (!relation_kind_of(value).empty()) return ascii::lower(value);
    if (first.empty()) first = ascii::lower(value);
  }
  return first;
}

bool is_uuid(std::string_view value) {
  constexpr std::size_t length = 36;
  return value.size() == length && std::count(value.begin(), value.end(), '-') == 4 &&
         std::all_of(value.begin(), value.end(), [](char c) { return ascii::is_digit(c) || ascii::is_letter(c) || c == '-'; });
}

bool is_uri(std::string_view value) {
  constexpr std::array<std::string_view, 5> schemes = {"urn:", "http:", "https:", "uid:", "data:"};
  return is_uuid(value) || std::any_of(schemes.begin(), schemes.end(), [&](auto scheme) { return ascii::starts_with_word(value, scheme); });
}

void take_related(Draft& draft, const Property& property) {
  if (property.has_type("me")) return;
  ReadRelation relation = relation_given_as(relation_type(property));
  std::string value = clean_value(property.value);
  const bool text = ascii::same_word(property.parameter("VALUE"), "text");
  if (!text && ascii::starts_with_word(value, "mailto:")) value = percent_decoded(value.substr(std::string_view("mailto:").size()));
  (!text && is_uri(value) ? relation.uid : relation.name) = plain_uid(value);
  add(draft, std::move(relation));
}

void take_labelled_name(Draft& draft, const Property& property) { add_relation(draft, draft.label(property), clean_value(property.value)); }

void take_manager(Draft& draft, const Property& property) { add_relation(draft, "manager", clean_value(property.value)); }
void take_assistant(Draft& draft, const Property& property) { add_relation(draft, "assistant", clean_value(property.value)); }
void take_spouse(Draft& draft, const Property& property) { add_relation(draft, "spouse", clean_value(property.value)); }

constexpr std::array<Rule, 14> of_tie = {{
    {"RELATED", take_related},
    {"X-ABRELATEDNAMES", take_labelled_name},
    {"X-MANAGER", take_manager},
    {"X-MS-MANAGER", take_manager},
    {"X-EVOLUTION-MANAGER", take_manager},
    {"X-KADDRESSBOOK-X-MANAGERSNAME", take_manager},
    {"X-ASSISTANT", take_assistant},
    {"X-MS-ASSISTANT", take_assistant},
    {"X-EVOLUTION-ASSISTANT", take_assistant},
    {"X-KADDRESSBOOK-X-ASSISTANTSNAME", take_assistant},
    {"X-SPOUSE", take_spouse},
    {"X-MS-SPOUSE", take_spouse},
    {"X-EVOLUTION-SPOUSE", take_spouse},
    {"X-KADDRESSBOOK-X-SPOUSESNAME", take_spouse},
}};

}  // namespace

void add_relation(Draft& draft, std::string_view given, std::string_view name) {
  ReadRelation relation = relation_given_as(given);
  relation.name = name;
  add(draft, std::move(relation));
}

std::span<const Rule> tie_rules() { return of_tie; }

}  // namespace guanxi::exchange::vcard
