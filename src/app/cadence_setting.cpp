#include <guanxi/app/cadences.hpp>

namespace guanxi::app {

using domain::Rhythm;
using domain::Touch;

namespace {

// Nothing: the rhythm is taken away.
Result<std::optional<Rhythm>> rhythm_of(const std::string& text) {
  if (text == "clear" || text == "none") return std::optional<Rhythm>();
  const auto rhythm = domain::parse_rhythm(text);
  if (!rhythm) return tl::unexpected(rhythm.error());
  return std::optional<Rhythm>(*rhythm);
}

}  // namespace

Result<std::string> set_rhythm(storage::Store& store, const RhythmSubject& subject, Touch touch, const std::string& text) {
  const auto rhythm = rhythm_of(text);
  if (!rhythm) return tl::unexpected(rhythm.error());
  storage::Rhythms rhythms(store);
  if (*rhythm && subject.party) rhythms.set(subject.party, touch, **rhythm);
  else if (*rhythm) rhythms.set_class(subject.tier, touch, **rhythm);
  else if (subject.party) rhythms.clear(subject.party, touch);
  else rhythms.clear_class(subject.tier, touch);
  const std::string what = touch == Touch::contact ? "" : "in person ";
  if (!*rhythm) return what + (subject.party ? "no rhythm of their own" : "no rhythm");
  return what + ((*rhythm)->off ? "never" : "every " + domain::to_text(**rhythm));
}

}  // namespace guanxi::app
