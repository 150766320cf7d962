#include <algorithm>
#include <functional>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/kana.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/pinyin.hpp>

#include <guanxi/app/naming/readings.hpp>
#include "naming/candidates.hpp"
#include "naming/surname_and_title.hpp"

namespace guanxi::app {

using storage::NameKind;
using storage::Parties;
using storage::PartyKind;
using storage::PartyRef;
using Refs = std::vector<PartyRef>;

namespace {

// Looks a name up kind by kind; the first kind that finds anybody ends the search.
class Lookup {
 public:
  Lookup(Parties& parties, PartyKind kind) : parties_(parties), kind_(kind) {}

  Refs find(const std::string& who) const {
    const Refs found = as_typed(who);
    const bool kana = found.empty() && text::has_kana(who) && !text::has_han(who);
    return kana ? as_typed(text::romaji(who)) : found;  // みほん, ミホン and ﾐﾎﾝ sound alike
  }

 private:
  Refs as_typed(const std::string& who) const {
    const std::string folded = text::fold(who);
    Refs other_vowel;  // the name is the same but for ü and u
    const std::function<Refs()> steps[] = {
        [&] { return by_handle(ascii::lower(who)); },
        [&] { return by_name_or_sound(who, folded, other_vowel); },
        [&] { return by_address(who, folded); },
        [&] { return kind_ == PartyKind::organisation ? Refs{} : by_honorific(parties_, folded); },
        [&] { return by_reading(who); },
        [&] { return other_vowel; },
        [&] { return by_contact(who); },
        [&] { return by_organisation(who); },
        [&] { return by_prefix(who); },
        [&] { return by_part(who, folded); },
        [&] { return kind_ == PartyKind::organisation ? Refs{} : by_words(parties_, PartyKind::person, folded); },
    };
    for (const auto& step : steps) {
      if (auto found = step(); !found.empty()) return found;
    }
    return {};
  }

  Refs by_handle(const std::string& handle) const {
    const auto found = parties_.by_handle(handle, kind_);
    return found ? Refs{*found} : Refs{};
  }

  Refs by_key(NameKind name, const std::string& key) const { return key.empty() ? Refs{} : parties_.by_key(name, key, kind_, most_candidates); }

  // A word of a name, or a surname of several; Müller is also found as mueller, and Mueller as müller.
  Refs by_part(const std::string& who, const std::string& folded) const {
    for (const std::string& key : {folded, text::fold_spelt_out(who), squeezed_name(folded)}) {
      if (Refs found = by_key(NameKind::part, key); !found.empty()) return found;
    }
    return {};
  }

  // In characters with or without blanks and dots. In letters a name with ü is not meant by one with u, nor the other way round, where
  // somebody else is: those go to `other_vowel`.
  Refs by_name(const std::string& who, const std::string& folded, Refs& other_vowel) const {
    Refs found = by_key(NameKind::name, folded);
    if (found.empty() && text::has_han(folded)) found = by_key(NameKind::name, squeezed_name(folded));
    if (found.empty() && kind_ != PartyKind::person)
      found = parties_.by_key(NameKind::name, text::organisation_letters(who), PartyKind::organisation, most_candidates);
    if (const auto spelt = text::fold_spelt_out(who); found.empty() && spelt != folded) found = by_key(NameKind::name, spelt);
    if (folded.find("lu") == folded.npos && folded.find("nu") == folded.npos) return found;
    const std::string read = text::fold_reading(who);
    const auto differs = [&](const PartyRef& ref) {
      const auto same = [&](const std::string& name) { return text::fold_reading(name) == read; };
      if (same(ref.name)) return false;
      if (!ref.person) return text::fold(ref.name) == folded;
      const auto person = parties_.person(ref.id);
      return std::none_of(person.aliases.begin(), person.aliases.end(), same) && !same(person.reading);
    };
    const auto first_other = std::stable_partition(found.begin(), found.end(), [&](const PartyRef& ref) { return !differs(ref); });
    other_vowel.assign(first_other, found.end());
    found.erase(first_other, found.end());
    return found;
  }

  // An alias in letters (Wang Wei) sounds like another's name in characters (王薇): both may be meant.
  Refs by_name_or_sound(const std::string& who, const std::string& folded, Refs& other_vowel) const {
    Refs found = by_name(who, folded, other_vowel);
    if (found.empty() || text::has_han(folded)) return found;
    for (const PartyRef& ref : by_key(NameKind::pinyin, text::reading_key(who))) {
      if (text::has_han(ref.name) && std::find(found.begin(), found.end(), ref) == found.end()) found.push_back(ref);
    }
    return found;
  }

  // Those whose job title fits best; without any, those whose title is not known.
  Refs by_address(const std::string& who, const std::string& folded) const {
    if (kind_ == PartyKind::organisation) return {};
    const std::string read = text::fold_reading(who);
    for (const std::string& typed : {read, folded, text::fold_spelt_out(who), text::short_vowels(read)}) {
      for (const auto& address : parse_address(typed)) {
        if (Refs found = addressed(address); !found.empty()) return found;
      }
    }
    return {};
  }

  Refs addressed(const domain::Addressed& address) const {
    Refs fitting, unknown;
    int best = 1;
    for (const PartyRef& who : with_surname(address.surname)) {
      const int fit = address.title.empty() ? 1 : who.title.empty() ? 0 : domain::title_fit(address.title, text::fold(who.title));
      if (!address.title.empty() && who.title.empty()) unknown.push_back(who);
      if (fit > best) fitting.clear(), best = fit;
      if (fit == best) fitting.push_back(who);
    }
    return fitting.empty() ? unknown : fitting;
  }

  // A surname in characters may be the beginning of a name that nothing parts: 山本 of 山本太郎, 김 of 김철수.
  Refs with_surname(const std::string& surname) const {
    constexpr int many = most_candidates * 10;
    Refs all = parties_.by_key(NameKind::surname, surname, PartyKind::person, many);
    const bool letters = std::all_of(surname.begin(), surname.end(), [](unsigned char c) { return c < 0x80; });
    if (all.empty() && !letters) all = parties_.by_name_prefix(surname, PartyKind::person, many);
    if (all.empty() && letters) all = parties_.by_key(NameKind::surname, text::short_vowels(surname), PartyKind::person, many);
    return all;
  }

  // Surname first, as it is spoken, else last, as it stands on a card in English; long vowels as they may be spelt.
  Refs by_reading(const std::string& who) const {
    const auto orders = reading_orders(who);
    for (const auto& key : orders) {
      if (Refs found = by_key(NameKind::pinyin, key); !found.empty()) return found;
    }
    for (const auto& key : orders) {
      const std::string shorter = text::short_vowels(key);
      if (Refs found = shorter == key ? Refs{} : by_key(NameKind::pinyin, shorter); !found.empty()) return found;
    }
    return {};
  }

  Refs by_prefix(const std::string& who) const {
    Refs found = parties_.by_handle_prefix(ascii::lower(who), kind_, most_candidates);
    const std::string read = text::reading_key(who);
    return found.empty() && !read.empty() ? parties_.by_handle_prefix(read, kind_, most_candidates) : found;
  }

  Refs by_contact(const std::string& who) const {
    Refs found = by_key(NameKind::contact, ascii::lower(who));
    const std::string digits = domain::normalised({"phone", who});
    const bool letters = std::any_of(who.begin(), who.end(), ascii::is_letter);
    const bool phone = !letters && digits.size() >= 5 && ascii::all_digits(digits);
    if (!found.empty() || !phone) return found;
    found = by_key(NameKind::contact, digits);
    return found.empty() ? by_key(NameKind::contact, domain::normalised({"phone", "+" + digits})) : found;  // 49 171 …: the plus left out
  }

  Refs by_organisation(const std::string& who) const {
    const auto at = who.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == who.size()) return {};
    const std::string organisation = who.substr(at + 1);
    Refs organisations = Lookup(parties_, PartyKind::organisation).find(organisation);
    if (organisations.empty()) {
      organisations = parties_.by_name_prefix(text::fold(organisation), PartyKind::organisation, most_candidates);
    }
    Refs found;
    for (const PartyRef& person : candidates(who.substr(0, at))) {
      const bool there = std::any_of(organisations.begin(), organisations.end(), [&](const PartyRef& o) { return o.id == person.organisation_id; });
      if (there) found.push_back(person);
    }
    return found;
  }

  // Everybody whom the name may mean, of any kind: the organisation tells them apart.
  Refs candidates(const std::string& name) const {
    const std::string folded = text::fold(name);
    Refs all = by_handle(ascii::lower(name));
    Refs other_vowel;
    const Refs more[] = {by_name(name, folded, other_vowel),
                         by_address(name, folded),
                         by_honorific(parties_, folded),
                         by_reading(name),
                         parties_.by_handle_prefix(ascii::lower(name), PartyKind::person, most_candidates),
                         by_part(name, folded)};
    for (const Refs& refs : more) {
      for (const PartyRef& ref : refs) {
        if (std::find(all.begin(), all.end(), ref) == all.end()) all.push_back(ref);
      }
    }
    return all;
  }

  Parties& parties_;
  PartyKind kind_;
};

std::string none_called(std::string_view who, PartyKind kind) {
  switch (kind) {
    case PartyKind::person: return message("no person is called '{who}'", "who"_is = who);
    case PartyKind::organisation: return message("no organisation is called '{who}'", "who"_is = who);
    case PartyKind::any: break;
  }
  return message("no person or organisation is called '{who}'", "who"_is = who);
}

std::string several_called(std::string_view who, std::size_t found, PartyKind kind) {
  const auto name = "who"_is = who;
  const auto count = "count"_is = found;
  switch (kind) {
    case PartyKind::person: return message("'{who}' matches {count} people", name, count);
    case PartyKind::organisation: return message("'{who}' matches {count} organisations", name, count);
    case PartyKind::any: break;
  }
  return message("'{who}' matches {count} records", name, count);
}

}  // namespace

std::string listed_candidates(std::string hint, const Refs& found) {
  for (const PartyRef& ref : found) {
    hint += "\n  " + ref.handle + "  " + described(ref);
    if (!ref.title.empty()) hint += ", " + ref.title;
  }
  return hint;
}

namespace {

tl::unexpected<Error> nobody(Parties& parties, std::string_view who, PartyKind kind) {
  const std::string refusal = none_called(who, kind);
  if (text::has_han(who)) {
    const auto begun = beginning_with(parties, kind, who, most_candidates);
    if (!begun.empty()) return fail(ErrorKind::no_match, refusal, listed_candidates(message("did you mean:"), begun));
  }
  const auto handles = parties.all_handles(kind);
  const std::vector<std::string_view> views(handles.begin(), handles.end());
  const auto near = text::nearest(ascii::lower(who), views);
  if (near) return fail(ErrorKind::no_match, refusal, message("did you mean {near}?", "near"_is = *near));
  return fail(
      ErrorKind::no_match, refusal,
      kind == PartyKind::organisation ? message("see guanxi list --orgs, or make it: guanxi add-org '{name}'", "name"_is = who) : message("see guanxi list"));
}

tl::unexpected<Error> several(const Refs& found, std::string_view who, PartyKind kind) {
  return fail(ErrorKind::no_match, several_called(who, found.size(), kind), listed_candidates(message("say which:"), found));
}

}  // namespace

Refs matches(storage::Store& store, std::string_view who, PartyKind kind) {
  Parties parties(store);
  return text::fold(who).empty() ? Refs{} : Lookup(parties, kind).find(std::string(who));
}

namespace {

// A firm by its name without the legal form, where none was typed: Mẫu Sao of Công ty TNHH Mẫu Sao. Who writes a firm's name into a record
// is asked instead (similar_organisations).
Refs without_legal_form(Parties& parties, std::string_view who, PartyKind kind) {
  if (kind == PartyKind::person || !text::without_legal_form(who)) return {};
  return parties.by_key(NameKind::organisation, text::organisation_key(who), PartyKind::organisation, most_candidates);
}

}  // namespace

Result<PartyRef> resolve(storage::Store& store, std::string_view who, PartyKind kind) {
  Parties parties(store);
  if (text::fold(who).empty()) return usage_error(message("a name is missing"));
  Refs found = matches(store, who, kind);
  if (found.empty()) found = without_legal_form(parties, who, kind);
  if (found.empty()) return nobody(parties, who, kind);
  if (found.size() > 1) return several(found, who, kind);
  return found.front();
}

Result<PartyRef> resolve_person(storage::Store& store, std::string_view who) { return resolve(store, who, PartyKind::person); }
Result<PartyRef> resolve_organisation(storage::Store& store, std::string_view org) { return resolve(store, org, PartyKind::organisation); }

}  // namespace guanxi::app
