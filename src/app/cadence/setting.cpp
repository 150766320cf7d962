#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::app {

using domain::Rhythm;
using domain::Touch;

namespace {

// Nothing: the rhythm is taken away.
Result<std::optional<Rhythm>> rhythm_of(const std::string& text) {
  if (text == "clear" || text == "none") return std::optional<Rhythm>();
  TRY_ASSIGN(const auto rhythm, domain::parse_rhythm(text));
  return std::optional<Rhythm>(rhythm);
}

}  // namespace

Result<std::string> set_rhythm(storage::Store& store, const RhythmSubject& subject, Touch touch, const std::string& text) {
  TRY_ASSIGN(const auto rhythm, rhythm_of(text));
  storage::Rhythms rhythms(store);
  if (rhythm && subject.party) rhythms.set(subject.party, touch, *rhythm);
  else if (rhythm) rhythms.set_class(subject.tier, touch, *rhythm);
  else if (subject.party) rhythms.clear(subject.party, touch);
  else rhythms.clear_class(subject.tier, touch);
  const bool met = touch == Touch::in_person;
  if (!rhythm && subject.party) return met ? message("in person no rhythm of their own") : message("no rhythm of their own");
  if (!rhythm) return met ? message("in person no rhythm") : message("no rhythm");
  if (rhythm->off) return met ? message("in person never") : message("never");
  const std::string every = domain::to_text(*rhythm);
  return met ? message("in person every {rhythm}", "rhythm"_is = every) : message("every {rhythm}", "rhythm"_is = every);
}

Result<std::vector<storage::PartyRef>> people_of(storage::Store& store, const RhythmSubject& subject) {
  if (!subject.party && subject.tier.empty()) {
    return usage_error(message("cadence: everybody cannot be paused at once"), message("pause a person, a tier (--tier) or a firm (--org)"));
  }
  std::vector<storage::PartyRef> people;
  storage::Parties(store).each_person({.tier = subject.tier, .organisation = subject.party},
                                      [&](const storage::PersonRow& row) { people.push_back({.id = row.id, .handle = row.handle, .name = row.name}); });
  if (people.empty()) return fail(ErrorKind::no_match, message("there is nobody to pause: {whom}", "whom"_is = subject.words));
  return people;
}

std::vector<std::string> set_pause(storage::Store& store, const std::vector<storage::PartyRef>& people, std::optional<calendar::Date> until) {
  storage::Rhythms rhythms(store);
  std::vector<std::string> touched;
  for (const auto& who : people) {
    if (until) rhythms.pause(who.id, *until);
    else if (!rhythms.resume(who.id)) continue;
    touched.push_back(who.handle);
  }
  return touched;
}

}  // namespace guanxi::app
