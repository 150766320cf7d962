#include <guanxi/present/meeting.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {

using calendar::Date;
using calendar::LocalTime;
using domain::Fit;
using domain::State;
using domain::Window;

namespace {

constexpr int room_for_more = 96;  // from so many columns on, firms and zones are shown

bool suits_all(const Meeting& meeting) { return meeting.window && (meeting.window->fit == Fit::working || meeting.window->fit == Fit::waking); }

Style style_of(State state) {
  switch (state) {
    case State::working: return Style::good;
    case State::waking: return Style::plain;
    case State::asleep: return Style::dim;
    case State::holiday: return Style::warn;
  }
  return Style::plain;
}

std::string state_text(const ClockRow& row) {
  const std::string& why = row.day_off.empty() ? row.hours : row.day_off;
  const bool explained = !why.empty() && row.state != State::asleep;
  const auto state = domain::to_text(row.state);
  if (!explained) return std::string(state);
  return row.provisional ? message("provisional {state}, {why}", "state"_is = state, "why"_is = why)
                         : message("{state}, {why}", "state"_is = state, "why"_is = why);
}

std::string window_text(const Meeting& meeting, const ClockRow& row) {
  if (!meeting.window) return {};
  return span_text(row.clock.local(meeting.window->start), row.clock.local(meeting.window->end), {}, row.zone_guessed);
}

std::string who_text(const ClockRow& row, bool with_organisation) {
  if (row.handle.empty()) return message("you");
  return with_organisation && !row.organisation.empty() ? row.name + " (" + row.organisation + ")" : row.name;
}

std::vector<Cell> cells(const Meeting& meeting, const ClockRow& row, bool more) {
  const LocalTime now = row.clock.local(meeting.now);
  return {{.value = who_text(row, more), .style = row.handle.empty() ? Style::dim : Style::plain},
          {row.zone},
          {weekday(std::chrono::floor<std::chrono::days>(now)) + " " + guess_mark(row.zone_guessed) + time_of_day(now)},
          {.value = state_text(row), .style = style_of(row.state)},
          {window_text(meeting, row)}};
}

std::string table(const Meeting& meeting, const TextStyle& text_style) {
  const bool more = text_style.width >= room_for_more;
  Table table{.command = "when",
              .items = "people",
              .columns = {{.key = "who", .title = "who", .flexible = true},
                          {.key = "zone", .title = more ? "zone" : "", .spare = 1},
                          {.key = "now", .title = "now"},
                          {.key = "state", .title = "state", .flexible = true, .spare = 2},
                          {.key = "window", .title = suits_all(meeting) ? "suits all" : "least bad"}}};
  for (const ClockRow& row : meeting.people) table.rows.push_back(cells(meeting, row, more));
  table.rows.push_back(cells(meeting, meeting.user, more));
  return as_text(table, text_style);
}

template <class Test>
std::string names_where(const Meeting& meeting, Test test) {
  std::string names;
  const auto add = [&](const ClockRow& row) {
    if (test(row)) names += (names.empty() ? "" : ", ") + who_text(row, false);
  };
  for (const ClockRow& row : meeting.people) add(row);
  add(meeting.user);
  return names;
}

std::string length_text(std::chrono::minutes length) {
  const auto count = length.count();
  return count % 60 == 0 ? message_plural(count / 60, "{n} hour", "{n} hours") : message_plural(count, "{n} minute", "{n} minutes");
}

std::string nothing_until(const Meeting& meeting) {
  const Date last = std::chrono::floor<std::chrono::days>(meeting.user.clock.local(meeting.until - std::chrono::seconds{1}));
  return message("Up to {day} no {length} suit all.", "day"_is = calendar::iso(last), "length"_is = length_text(meeting.duration));
}

std::string verdict(const Meeting& meeting) {
  if (!meeting.window) {
    return nothing_until(meeting) + " " + message("Somebody would always have to be called in the night: write, or speak with them one by one.");
  }
  const auto outside = [](const ClockRow& row) { return !row.handle.empty() && row.window_state != State::working; };
  const auto asleep = [](const ClockRow& row) { return row.window_state == State::asleep; };
  const auto off = [](const ClockRow& row) { return !row.handle.empty() && row.window_day != domain::DayKind::working; };
  switch (meeting.window->fit) {
    case Fit::working:
      return meeting.people.size() == 1 ? message("In their office hours, and your waking hours.")
                                        : message("In everybody's office hours, and your waking hours.");
    case Fit::waking:
      return message("There is no common office hour: it is out of hours for {who}, but nobody is asleep.", "who"_is = names_where(meeting, outside));
    case Fit::day_off: return nothing_until(meeting) + " " + message("The least bad is a day off for {who}.", "who"_is = names_where(meeting, off));
    case Fit::unsociable: break;
  }
  return nothing_until(meeting) + " " +
         message_plural(meeting.window->beyond.count(), "The least bad is outside of the waking hours of {who}, by up to {n} minute.",
                        "The least bad is outside of the waking hours of {who}, by up to {n} minutes.", "who"_is = names_where(meeting, asleep));
}

std::string zone_note(const ClockRow& row) {
  if (row.zone_from == "country") {
    return message("{who}: no time zone is known; {zone} is assumed, from the country ({country}).", "who"_is = row.name, "zone"_is = row.zone,
                   "country"_is = row.zone_country);
  }
  if (row.zone_from == "firm") {
    return message("{who}: no time zone is known; {zone} is assumed, from the firm's country ({country}).", "who"_is = row.name, "zone"_is = row.zone,
                   "country"_is = row.zone_country);
  }
  return row.zone_from == "user" ? message("{who}: no time zone is known; yours is assumed.", "who"_is = row.name) : "";
}

}  // namespace

std::string span_text(LocalTime start, LocalTime end, std::optional<Date> known, bool guess) {
  const Date day = std::chrono::floor<std::chrono::days>(start);
  const std::string times = guess_mark(guess) + time_of_day(start) + "–" + time_of_day(end);
  return day == known ? times : weekday(day) + " " + day_and_month(day) + " " + times;
}

std::string as_text(const Meeting& meeting, const TextStyle& text_style) {
  std::string out = table(meeting, text_style) + "\n";
  const auto append = [&](const std::string& text, Style style) {
    for (const auto& line : text::wrap(text::one_line(text), text_style.width)) out += styled(line, style, text_style) + "\n";
  };
  append(verdict(meeting), suits_all(meeting) ? Style::plain : Style::warn);
  for (const ClockRow& row : meeting.people) {
    if (const std::string note = zone_note(row); !note.empty()) append(note, Style::dim);
  }
  return out;
}

namespace {

Value window_value(const Meeting& meeting, const ClockRow& row) {
  return Value::Object{{"start", calendar::rfc3339(meeting.window->start, row.clock)}, {"end", calendar::rfc3339(meeting.window->end, row.clock)}};
}

Value::Object row_value(const Meeting& meeting, const ClockRow& row) {
  const bool suits = suits_all(meeting);
  Value::Object object;
  if (!row.handle.empty()) object = {{"handle", row.handle}};
  object.emplace_back("local_time", calendar::rfc3339(meeting.now, row.clock));
  object.emplace_back("state", domain::to_text(row.state));
  object.emplace_back("next_window", suits ? window_value(meeting, row) : Value());
  object.emplace_back("least_bad", meeting.window && !suits ? window_value(meeting, row) : Value());
  if (!row.handle.empty()) {
    object.emplace_back("name", row.name);
    object.emplace_back("org", Value::known(row.organisation));
  }
  object.emplace_back("timezone", row.zone);
  object.emplace_back("timezone_from", row.zone_from);
  object.emplace_back("timezone_guessed", row.zone_guessed);
  object.emplace_back("country", Value::known(row.country));
  object.emplace_back("day_off", Value::known(row.day_off));
  object.emplace_back("provisional", row.provisional);
  object.emplace_back("hours", Value::known(row.hours));
  return object;
}

}  // namespace

std::string as_json(const Meeting& meeting) {
  Value::Array people;
  for (const ClockRow& row : meeting.people) people.emplace_back(row_value(meeting, row));
  const auto& window = meeting.window;
  return as_document("when", {{"people", std::move(people)},
                              {"you", row_value(meeting, meeting.user)},
                              {"fit", window ? Value(domain::to_text(window->fit)) : Value()},
                              {"beyond_minutes", window ? Value(static_cast<int>(window->beyond.count())) : Value()},
                              {"duration_minutes", static_cast<int>(meeting.duration.count())},
                              {"until", calendar::rfc3339(meeting.until, meeting.user.clock)}});
}

}  // namespace guanxi::present
