#include <doctest/doctest.h>

#include <algorithm>

#include <guanxi/domain/likeness.hpp>

using namespace guanxi;
using namespace guanxi::domain;

namespace {

// A name in letters, the surname last.
NameForms name(const std::string& given, const std::string& surname) {
  NameForms forms{.name = given + " " + surname, .folded = given + surname, .words = {given, surname}, .words_apart = {given, surname}};
  forms.splits = {{.surnames = {surname}, .givens = {given}, .syllables = 1}};
  return forms;
}

PersonForms wang() { return {.names = {name("wei", "wang")}}; }

PersonForms with(PersonForms person, const ContactPoint& point) {
  person.contacts.push_back(contact_forms(point, {}));
  return person;
}
PersonForms at(PersonForms person, const std::string& firm) {
  person.firms.push_back({firm, firm});
  return person;
}
PersonForms born(PersonForms person, calendar::PartialDate day) {
  person.birthday = day;
  return person;
}

Likelihood sure(const PersonForms& one, const PersonForms& other) { return likeness(one, other).likelihood(); }
bool says(const PersonForms& one, const PersonForms& other, Clue clue) {
  const auto found = likeness(one, other);
  return std::any_of(found.evidence.begin(), found.evidence.end(), [&](const Evidence& evidence) { return evidence.clue == clue; });
}

const ContactPoint mobile{"phone", "+86 138 0000 0001"}, other_mobile{"phone", "+86 138 0000 0002"}, desk{"phone", "021-5555 5555"};
const PersonForms anna{.names = {name("anna", "weber")}}, klaus{.names = {name("klaus", "weber")}}, short_klaus{.names = {name("k", "weber")}};

}  // namespace

TEST_CASE("one name: what else is told makes it likely or weak") {
  CHECK(sure(wang(), wang()) == Likelihood::possible);
  CHECK(sure(at(wang(), "qingshi"), wang()) == Likelihood::possible);
  CHECK(sure(at(wang(), "qingshi"), at(wang(), "qingshi")) == Likelihood::likely);
  CHECK(sure(at(wang(), "qingshi"), at(wang(), "hansa")) == Likelihood::weak);
  CHECK(sure(with(wang(), mobile), with(wang(), other_mobile)) == Likelihood::weak);
  CHECK(sure(with(at(wang(), "qingshi"), mobile), with(at(wang(), "hansa"), other_mobile)) == Likelihood::weak);
  CHECK(sure(with(at(wang(), "qingshi"), mobile), with(at(wang(), "hansa"), mobile)) == Likelihood::likely);
}

TEST_CASE("a number of one's own, an office's, and names that say otherwise") {
  CHECK(sure(with(klaus, mobile), with(short_klaus, mobile)) == Likelihood::likely);
  CHECK(sure(with(klaus, mobile), with(anna, mobile)) == Likelihood::possible);
  CHECK(sure(with(klaus, mobile), with(wang(), mobile)) == Likelihood::possible);
  CHECK(sure(with(klaus, desk), with(short_klaus, desk)) == Likelihood::likely);
  CHECK(likeness(with(klaus, desk), with(anna, desk)).strength == 0);
  CHECK(likeness(with(klaus, {"url", "https://hansa.example"}), with(wang(), {"url", "https://hansa.example"})).strength == 0);
  CHECK(likeness(with(klaus, {"phone", "n/a"}), with(wang(), {"phone", "n/a"})).strength == 0);
  CHECK(sure(with(klaus, {"wechat", "kw88"}), with(wang(), {"wechat", "KW88"})) == Likelihood::possible);
  CHECK(likeness(with(klaus, {"wechat", "kw88"}), with(wang(), {"qq", "kw88"})).strength == 0);
}

TEST_CASE("a surname alone, at the same firm too, is nothing") {
  CHECK(likeness(klaus, anna).strength == 0);
  CHECK(likeness(at(klaus, "hansa"), at(anna, "hansa")).strength == 0);
  CHECK(sure(at(klaus, "hansa"), at(short_klaus, "hansa")) == Likelihood::possible);
  CHECK(sure(klaus, short_klaus) == Likelihood::weak);
}

TEST_CASE("birthdays") {
  const calendar::PartialDate day{.year = 1970, .month = 5, .day = 12}, yearless{.month = 5, .day = 12}, other{.year = 1971, .month = 5, .day = 12},
      lunar{.lunar = true, .year = 1970, .month = 5, .day = 12}, year{.year = 1970};
  CHECK(sure(born(wang(), day), born(wang(), day)) == Likelihood::likely);
  CHECK(says(born(wang(), day), born(wang(), yearless), Clue::same_birthday));
  CHECK(says(born(wang(), day), born(wang(), other), Clue::other_birthday));
  CHECK(likeness(born(wang(), day), born(wang(), other)).strength == 0);
  for (const auto& unlike : {lunar, year}) {
    CHECK_FALSE(says(born(wang(), day), born(wang(), unlike), Clue::same_birthday));
    CHECK_FALSE(says(born(wang(), day), born(wang(), unlike), Clue::other_birthday));
  }
}

TEST_CASE("numbers and addresses are told first, then the names, last what speaks against it") {
  const auto found = likeness(with(with(at(wang(), "qingshi"), mobile), desk), with(with(at(wang(), "hansa"), mobile), desk));
  REQUIRE(found.evidence.size() == 4);
  CHECK(found.evidence[0] == Evidence{Clue::own_contact, "phone", "+86 138 0000 0001"});
  CHECK(found.evidence[1].clue == Clue::office_contact);
  CHECK(found.evidence[2].clue == Clue::same_name);
  CHECK(found.evidence[3].clue == Clue::other_firm);
}

TEST_CASE("contact points that are one person's alone") {
  CHECK(personal({"email", "klaus@example.de"}));
  CHECK_FALSE(personal({"email", "Info@example.de"}));
  CHECK(personal({"phone", "+86 138 0000 0001"}));
  CHECK(personal({"phone", "13800000001"}));
  CHECK(personal({"phone", "+49 170 000", "mobile"}));
  CHECK_FALSE(personal({"phone", "+1 415 555 0124"}));
  CHECK_FALSE(personal({"phone", "021-5555 5555"}));
}
