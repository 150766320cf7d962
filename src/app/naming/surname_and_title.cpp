#include "naming/surname_and_title.hpp"

#include <algorithm>

#include <guanxi/domain/address.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {

using storage::NameKind;
using storage::Parties;
using storage::PartyKind;
using storage::PartyRef;
using Refs = std::vector<PartyRef>;

namespace {

constexpr int most = 200;

std::string plain_letters(std::string_view word) {
  if (!text::has_han(word)) return text::reading_key(word);
  std::string letters;
  for (const auto& syllable : text::pinyin(word)) letters += syllable.plain;
  return letters;
}

void add(Refs& all, const Refs& more) {
  for (const PartyRef& ref : more) {
    if (std::find(all.begin(), all.end(), ref) == all.end()) all.push_back(ref);
  }
}

// A first or own name is a word of the name; else it is a surname, a whole name, or at last any word.
Refs called(Parties& parties, const domain::Bare& bare) {
  Refs found = parties.by_key(NameKind::surname, bare.name, PartyKind::person, most);
  add(found, parties.by_key(NameKind::name, bare.name, PartyKind::person, most));
  if (found.empty() || bare.own) add(found, parties.by_key(NameKind::part, bare.name, PartyKind::person, most));
  return found.empty() ? by_words(parties, PartyKind::person, bare.name) : found;
}

// Whether the honorific is one where they are.
bool is_said_there(Parties& parties, const PartyRef& who, std::string_view folded, const domain::Bare& bare) {
  const std::string country = parties.place(who.id).country;
  if (country.empty()) return true;
  const auto there = domain::without_honorifics(folded, country);
  return std::any_of(there.begin(), there.end(), [&](const domain::Bare& one) { return one.name == bare.name; });
}

}  // namespace

std::vector<domain::Addressed> parse_address(std::string_view folded) { return domain::parse_addressed(folded, plain_letters); }

Refs by_honorific(Parties& parties, std::string_view folded) {
  for (const domain::Bare& bare : domain::without_honorifics(folded)) {
    Refs found = called(parties, bare);
    std::erase_if(found, [&](const PartyRef& who) { return !is_said_there(parties, who, folded, bare); });
    if (!found.empty()) return found;
  }
  return {};
}

Refs by_words(Parties& parties, PartyKind kind, std::string_view folded) {
  Refs found;
  for (std::string_view rest = folded; !rest.empty();) {
    const auto blank = std::min(rest.find(' '), rest.size());
    const Refs with_word = parties.by_key(NameKind::part, std::string(rest.substr(0, blank)), kind, most);
    if (rest.size() == folded.size()) {
      if (blank == rest.size()) return {};  // one word alone is no more than a part
      found = with_word;
    } else {
      std::erase_if(found, [&](const PartyRef& one) { return std::find(with_word.begin(), with_word.end(), one) == with_word.end(); });
    }
    if (found.empty()) return {};
    rest.remove_prefix(std::min(rest.size(), blank + 1));
  }
  return found;
}

}  // namespace guanxi::app
