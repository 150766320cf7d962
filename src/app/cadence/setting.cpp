#include <guanxi/app/cadence/standings.hpp>
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
  const std::string what = touch == Touch::contact ? "" : "in person ";
  if (!rhythm) return what + (subject.party ? "no rhythm of their own" : "no rhythm");
  return what + (rhythm->off ? "never" : "every " + domain::to_text(*rhythm));
}

Result<std::vector<storage::PartyRef>> people_of(storage::Store& store, const RhythmSubject& subject) {
  if (!subject.party && subject.tier.empty()) {
    return usage_error("cadence: everybody cannot be paused at once", "pause a person, a tier (--tier) or a firm (--org)");
  }
  std::vector<storage::PartyRef> people;
  storage::Parties(store).each_person({.tier = subject.tier, .organisation = subject.party}, [&](const storage::PersonRow& row) {
    people.push_back({.id = row.id, .handle = row.handle, .name = row.name});
  });
  if (people.empty()) return fail(ErrorKind::no_match, "there is nobody to pause: " + subject.words);
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
