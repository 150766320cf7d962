// Several people's clocks side by side, and the window that suits all of them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/calendar/clock.hpp>
#include <guanxi/domain/window.hpp>
#include <guanxi/present/style.hpp>

namespace guanxi::present {

struct ClockRow {
  std::string handle = {};  // empty: the user
  std::string name = {};
  std::string organisation = {};
  std::string zone = {};          // tz database name
  std::string zone_from = {};     // own, city, country, firm or user: how the zone is known
  std::string zone_country = {};  // country and firm: whose zone it is, by name
  bool zone_guessed = false;      // another clock may be theirs
  std::string country = {};       // whose office hours and days off count; empty: Monday to Friday, 9 to 18
  calendar::Clock clock = calendar::Clock();
  domain::State state = domain::State::working;
  std::string day_off = {};                               // "weekend", "National Day": why the local day is no working day
  bool provisional = false;                               // day_off is only what the law gives: the year's notice is not in
  std::string hours = {};                                 // "Ramadan, 10:00–16:00": of a working day that is not as usual
  domain::DayKind window_day = domain::DayKind::working;  // of the local day on which the window begins
  domain::State window_state = domain::State::working;    // in it; where its ends differ, the less good one
};

struct Meeting {
  std::vector<ClockRow> people = {};
  ClockRow user = {};
  calendar::Instant now = {};
  calendar::Instant until = {};  // how far it was looked
  std::chrono::minutes duration = {};
  std::optional<domain::Window> window = {};
};

std::string as_text(const Meeting& meeting, const TextStyle& text_style);
// {"people":[{"handle","local_time","state","next_window":{"start","end"},…}],…}: next_window on each one's own clock, null
// when nothing suits all; then least_bad stands in its place, if there is one.
std::string as_json(const Meeting& meeting);

// "Mon 23 Nov 16:00–19:00"; the day is left out when it is `known`. On a guessed clock "~16:00–19:00".
std::string span_text(calendar::LocalTime start, calendar::LocalTime end, std::optional<calendar::Date> known = {}, bool guess = false);

}  // namespace guanxi::present
