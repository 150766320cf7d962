// What a reminder says of the clocks.
#include <guanxi/app/clocks.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/meeting.hpp>

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

// Why a window is not in their office hours; empty: it is.
std::string reservation(Fit fit) {
  switch (fit) {
    case Fit::working: return "";
    case Fit::waking: return ", out of their office hours";
    case Fit::day_off: return ", a day off for them";
    case Fit::unsociable: return ", at the edge of the night";
  }
  return "";
}

std::string best(const Side& here, const Side& there, const Window& window, Date day, bool guess) {
  const Date start = day_of(here.clock.local(window.start));
  return "best " + span_on(here, window, day) + " here (" + span_on(there, window, start, guess) + " there" + reservation(window.fit) + ")";
}

}  // namespace

Result<std::string> Clocks::when_to_speak(const Whereabouts& where, Date day) {
  const auto own = own_side();
  if (!own) return tl::unexpected(own.error());
  const auto other = side(where);
  if (!other) return tl::unexpected(other.error());
  const Side& here = **own;
  const Side& there = **other;
  const Side* const both[] = {*own, *other};
  const auto found = window(both, usual_talk);
  const Instant at = found ? found->start : from_;
  const bool same = here.clock.offset(env_.now()) == there.clock.offset(env_.now()) && here.clock.offset(at) == there.clock.offset(at);
  std::string text;
  if (!same && day == env_.today()) text = "it is " + present::guess_mark(where.guess) + present::time_of_day(there.clock.local(env_.now())) + " there; ";
  if (!found) return text + "no hour suits both: write";
  if (!same) return text + best(here, there, *found, day, where.guess);
  const bool then = day_of(here.clock.local(found->start)) == day && found->fit == Fit::working;
  return then ? text : "best " + span_on(here, *found, day) + reservation(found->fit);
}

Result<std::string> Clocks::suggestion(const Told& told, std::string_view prefers, Date day) {
  const auto where = whereabouts(told);
  if (!where) return tl::unexpected(where.error());
  const auto key = std::tuple(Key(where->zone, where->country), where->guess, day);
  auto said = said_.find(key);
  if (said == said_.end()) {
    auto text = when_to_speak(*where, day);
    if (!text) return text;
    said = said_.emplace(key, std::move(*text)).first;
  }
  if (prefers.empty()) return said->second;
  return said->second + (said->second.empty() ? "" : ", ") + (prefers == "in-person" ? "in person" : "by " + std::string(prefers));
}

}  // namespace guanxi::app
