// What a reminder says of the clocks.
#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/meeting.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using calendar::Date;
using calendar::Instant;
using domain::Fit;
using domain::Side;
using domain::Window;

namespace {

Date day_of(calendar::LocalTime time) { return std::chrono::floor<std::chrono::days>(time); }

std::string span_on(const Side& side, const Window& window, Date known, bool guess = false) {
  return present::span_text(side.clock.local(window.start), side.clock.local(window.end), known, guess);
}

// How well a window suits, as whole sentences: on both clocks, and where they show the same.
std::string best(const std::string& here, const std::string& there, Fit fit) {
  const auto ours = "here"_is = here;
  const auto theirs = "there"_is = there;
  switch (fit) {
    case Fit::working: return message("best {here} here ({there} there)", ours, theirs);
    case Fit::waking: return message("best {here} here ({there} there, out of their office hours)", ours, theirs);
    case Fit::day_off: return message("best {here} here ({there} there, a day off for them)", ours, theirs);
    case Fit::unsociable: return message("best {here} here ({there} there, at the edge of the night)", ours, theirs);
  }
  return {};
}

std::string best(const std::string& here, Fit fit) {
  switch (fit) {
    case Fit::working: return message("best {time}", "time"_is = here);
    case Fit::waking: return message("best {time}, out of their office hours", "time"_is = here);
    case Fit::day_off: return message("best {time}, a day off for them", "time"_is = here);
    case Fit::unsociable: return message("best {time}, at the edge of the night", "time"_is = here);
  }
  return {};
}

}  // namespace

Result<Suggestion> Clocks::when_to_speak(const Whereabouts& where, Date day) {
  TRY_ASSIGN(const auto own, own_side());
  TRY_ASSIGN(const auto other, side(where));
  const Side& here = *own;
  const Side& there = *other;
  const Side* const both[] = {own, other};
  const auto found = window(both, usual_talk);
  const Instant at = found ? found->start : from_;
  const bool same = here.clock.offset(env_.now()) == there.clock.offset(env_.now()) && here.clock.offset(at) == there.clock.offset(at);
  std::string now_there;
  if (!same && day == env_.today()) {
    now_there = message("it is {time} there", "time"_is = std::string(present::guess_mark(where.guess)) + present::time_of_day(there.clock.local(env_.now())));
  }
  if (!found) return Suggestion{text::joined({now_there, message("no hour suits both: write")}, "; "), message("no hour suits both: write")};
  const std::string span = span_on(here, *found, day);
  if (same) {
    const bool then = day_of(here.clock.local(found->start)) == day && found->fit == Fit::working;
    return then ? Suggestion{} : Suggestion{best(span, found->fit), message("best {time}", "time"_is = span)};
  }
  const std::string there_then = span_on(there, *found, day_of(here.clock.local(found->start)), where.guess);
  return Suggestion{text::joined({now_there, best(span, there_then, found->fit)}, "; "),
                    message("best {time}", "time"_is = span_on(here, *found, day, where.guess))};
}

Result<Suggestion> Clocks::suggestion(const ZoneHints& hints, domain::Channel prefers, Date day) {
  TRY_ASSIGN(const auto where, whereabouts(hints));
  const auto key = std::tuple(Key(where.zone, where.country, where.place), where.guess, day);
  auto said = said_.find(key);
  if (said == said_.end()) {
    TRY_ASSIGN(auto words, when_to_speak(where, day));
    said = said_.emplace(key, std::move(words)).first;
  }
  if (prefers == domain::Channel::none) return said->second;
  const std::string how = prefers == domain::Channel::in_person ? message("in person") : message("by {channel}", "channel"_is = to_text(prefers));
  return Suggestion{text::joined({said->second.whole, how}), text::joined({said->second.brief, how})};
}

}  // namespace guanxi::app
