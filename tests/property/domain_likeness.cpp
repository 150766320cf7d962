// Laws of likeness.
#include <algorithm>

#include <rapidcheck.h>

#include <guanxi/domain/likeness.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;

// Of few parts, so that records often share some.
NameForms any_name() {
  const auto word = rc::gen::element<std::string>("wang", "wei", "w", "weber", "klaus", "陈", "chan");
  NameForms forms{.words = *rc::gen::container<std::vector<std::string>>(word)};
  if (forms.words.size() > 3) forms.words.resize(3);
  for (const auto& each : forms.words) forms.folded += each;
  forms.name = *rc::gen::element<std::string>("", "A ") + forms.folded;
  forms.has_han = *rc::gen::arbitrary<bool>();
  forms.han = forms.has_han && *rc::gen::arbitrary<bool>();
  forms.words_apart = forms.words;
  if (forms.han) forms.surname = *word;
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    forms.splits.push_back({.surnames = {*word, *word}, .elsewhere = {*word}, .givens = {*word}, .syllables = *rc::gen::inRange(0, 3)});
  }
  return forms;
}

ContactPoint any_point() {
  return {*rc::gen::element<std::string>("phone", "email", "wechat", "url"),
          *rc::gen::element<std::string>("+86 138 0000 0001", "13800000001", "021-5555 5555", "info@hansa.example", "ww@hansa.example", "", "n/a"),
          *rc::gen::element<std::string>("", "mobile")};
}

PersonForms any_person() {
  PersonForms forms;
  const auto country = *rc::gen::element<std::string>("", "CN", "DE");
  for (int i = *rc::gen::inRange(1, 3); i > 0; --i) forms.names.push_back(any_name());
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) forms.contacts.push_back(contact_forms(any_point(), country));
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    const auto key = *rc::gen::element<std::string>("hansa", "qingshi");
    forms.firms.push_back({key, *rc::gen::element<std::string>("A ", "") + key});
  }
  if (*rc::gen::arbitrary<bool>()) {
    forms.birthday = calendar::PartialDate{.lunar = *rc::gen::arbitrary<bool>(), .month = *rc::gen::inRange(0, 3), .day = *rc::gen::inRange(0, 3)};
    if (*rc::gen::arbitrary<bool>()) forms.birthday->year = *rc::gen::inRange(1970, 1972);
  }
  return forms;
}

FirmForms any_firm() {
  const auto word = rc::gen::element<std::string>("hansa", "hansa vertrieb", "qingshi", "");
  FirmForms forms{.city = *rc::gen::element<std::string>("", "Kiel", "Ulm")};
  for (int i = *rc::gen::inRange(1, 3); i > 0; --i) {
    forms.names.push_back(
        {.name = *word, .letters = *word, .key = *word, .reading = *word, .without_form = *rc::gen::arbitrary<bool>(), .beginnings = {*word}});
  }
  return forms;
}

}  // namespace

bool check_likeness() {
  const bool names = rc::check("two names are as alike in either order, and a name is the same as itself", [] {
    const auto one = any_name(), other = any_name();
    RC_ASSERT(name_likeness(one, other) == name_likeness(other, one));
    RC_ASSERT(name_likeness(one, one) == NameLikeness::same);
  });
  const bool people = rc::check("two records are as much one in either order, for the same reasons", [] {
    const auto one = any_person(), other = any_person();
    const auto found = likeness(one, other);
    RC_ASSERT(found == likeness(other, one));
    RC_ASSERT(found.strength >= 0);
    RC_ASSERT(found.strength == 0 || !found.evidence.empty());
  });
  const bool firms = rc::check("so are two firms", [] {
    const auto one = any_firm(), other = any_firm();
    RC_ASSERT(likeness(one, other) == likeness(other, one));
  });
  const bool more = rc::check("a number of one's own that both have makes no pair less likely", [] {
    auto one = any_person(), other = any_person();
    const auto before = likeness(one, other).strength;
    const auto own = contact_forms({"wechat", "shared"}, {});
    one.contacts.push_back(own), other.contacts.push_back(own);
    RC_ASSERT(likeness(one, other).strength >= before);
  });
  return names && people && firms && more;
}
