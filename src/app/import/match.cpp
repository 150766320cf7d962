// Whom a card is about.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/domain/likeness.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app::importing {

using domain::ContactPoint;
using domain::Person;

namespace {

bool has_reach(const Person& person) { return std::any_of(person.contacts.begin(), person.contacts.end(), identifies); }

// The points of the card that the candidate has too.
std::vector<const ContactPoint*> shared(const Person& card, const Person& person) {
  std::vector<const ContactPoint*> found;
  for (const ContactPoint& point : card.contacts) {
    const bool has = identifies(point) && std::any_of(person.contacts.begin(), person.contacts.end(),
                                                      [&](const auto& one) { return domain::same_point(one, point, person.country, card.country); });
    if (has) found.push_back(&point);
  }
  return found;
}

bool any_name(const Person& one, const Person& other, bool (*says)(std::string_view, std::string_view)) {
  const auto names = [](const Person& person) {
    std::vector<std::string_view> all{person.name};
    all.insert(all.end(), person.aliases.begin(), person.aliases.end());
    return all;
  };
  const auto others = names(other);
  const auto matches = [&](std::string_view name) {
    return std::any_of(others.begin(), others.end(), [&](std::string_view second) { return says(name, second); });
  };
  const auto all = names(one);
  return std::any_of(all.begin(), all.end(), matches);
}

bool same_name(std::string_view one, std::string_view other) { return text::fold(one) == text::fold(other); }

// Of several, those whose name says more, if there are any.
void narrow(std::vector<std::size_t>& who, const Card& card, std::span<const Candidate> candidates, bool (*says)(std::string_view, std::string_view)) {
  if (who.size() < 2) return;
  std::vector<std::size_t> left;
  std::copy_if(who.begin(), who.end(), std::back_inserter(left), [&](std::size_t i) { return any_name(card.person, *candidates[i].person, says); });
  if (!left.empty()) who = std::move(left);
}

bool tells_organisation(const Person& person) {
  return std::any_of(person.positions.begin(), person.positions.end(), [](const auto& position) { return position.organisation && !position.to; });
}
bool was_at(const Person& person, Id organisation) {
  return std::any_of(person.positions.begin(), person.positions.end(), [&](const auto& position) { return position.organisation == organisation; });
}

enum class Certainty { no, perhaps, yes };

Certainty certainty_by_name(const Card& card, Id organisation, const Candidate& candidate) {
  if (candidate.other_uid) return Certainty::no;
  const Person& person = *candidate.person;
  const bool tells = tells_organisation(person);
  if (organisation && was_at(person, organisation)) return Certainty::yes;
  if (!organisation && !tells) return Certainty::yes;
  const bool one_sided = static_cast<bool>(organisation) != tells;
  return one_sided && !(has_reach(card.person) && has_reach(person)) ? Certainty::perhaps : Certainty::no;
}

Certainty certainty_by_contact(const Card& card, const Candidate& candidate) {
  const auto points = shared(card.person, *candidate.person);
  if (points.empty()) return Certainty::no;
  const bool own = std::any_of(points.begin(), points.end(), [](const auto* point) { return domain::personal(*point); });
  if (!own && candidate.other_uid) return Certainty::no;
  if (card.person.name.empty()) return own ? Certainty::yes : Certainty::no;  // a call's number, say
  if (any_name(card.person, *candidate.person, alike)) return Certainty::yes;
  if (!own) return Certainty::no;
  if (any_name(card.person, *candidate.person, related)) return Certainty::yes;
  return candidate.fresh ? Certainty::no : Certainty::perhaps;  // whoever keeps both in one file knows them for two
}

// The sure ones; without any, those that may be.
template <class Test>
Match match(std::size_t count, const Test& test) {
  std::vector<std::size_t> sure;
  std::vector<std::size_t> perhaps;
  for (std::size_t i = 0; i < count; ++i) {
    const Certainty certainty = test(i);
    if (certainty == Certainty::yes) sure.push_back(i);
    if (certainty == Certainty::perhaps) perhaps.push_back(i);
  }
  if (!sure.empty()) return {.who = std::move(sure)};
  const bool doubtful = !perhaps.empty();
  return {.who = std::move(perhaps), .doubtful = doubtful};
}

}  // namespace

bool identifies(const ContactPoint& point) { return is_email(point) || is_phone(point) || point.kind == domain::wechat_kind; }

bool contradicts(const Card& card, const Person& person) {
  return has_reach(card.person) && has_reach(person) && shared(card.person, person).empty() && !any_name(card.person, person, related);
}

Match match_by_contact(const Card& card, std::span<const Candidate> candidates) {
  Match found = match(candidates.size(), [&](std::size_t i) { return certainty_by_contact(card, candidates[i]); });
  if (found.doubtful) return found;
  narrow(found.who, card, candidates, alike);
  narrow(found.who, card, candidates, same_name);
  return found;
}

Match match_by_name(const Card& card, Id organisation, std::span<const Candidate> candidates) {
  return match(candidates.size(), [&](std::size_t i) { return certainty_by_name(card, organisation, candidates[i]); });
}

}  // namespace guanxi::app::importing
