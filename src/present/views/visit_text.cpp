#include <guanxi/present/visit.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "views/visit_words.hpp"

namespace guanxi::present {

using calendar::Date;

namespace {

constexpr int urgent = 50;  // a score that stands out

std::string clock_text(std::chrono::minutes time) { return time_of_day(calendar::LocalTime{} + time); }

void append(std::string& out, std::string_view text, std::string_view indent, Style style, const TextStyle& text_style) {
  const int room = std::max(text_style.width - text::width(indent), 20);
  for (const auto& line : text::wrap(text::one_line(text), room)) out += std::string(indent) + styled(line, style, text_style) + "\n";
}

// "Sat 21, Sun 22 Nov": the month where it ends or changes.
std::string days_text(const std::vector<Date>& days) {
  std::string out;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool same = i + 1 < days.size() && calendar::parts(days[i]).month == calendar::parts(days[i + 1]).month;
    std::string day = day_and_month(days[i]);
    if (same) day.resize(day.find(' '));
    out += (out.empty() ? "" : ", ") + weekday(days[i]) + " " + day;
  }
  return out;
}

// The days of which something is said, each run of them with the same words once: "Sat 21, Sun 22 Nov (weekend)".
template <class Say>
std::string spans_text(const Visit& visit, const Say& say) {
  std::string out;
  std::vector<Date> run;
  std::string reason;
  const auto end_run = [&] {
    const bool long_run = run.size() > 3;
    if (!run.empty() && !out.empty()) out += "; ";
    if (long_run) out += message("{first} to {last} ({why})", "first"_is = days_text({run.front()}), "last"_is = days_text({run.back()}), "why"_is = reason);
    else if (!run.empty()) out += days_text(run) + " (" + reason + ")";
    run.clear();
  };
  for (const VisitDay& day : visit.days) {
    const std::string& words = say(day);
    if (words.empty() || words != reason) end_run();
    if (words.empty()) continue;
    reason = words;
    run.push_back(day.day);
  }
  end_run();
  return out;
}

std::size_t people_of(const Visit& visit) {
  std::size_t count = 0;
  for (const VisitCall& call : visit.calls) count += call.people.size();
  return count;
}

std::string headline(const Visit& visit) {
  std::size_t organisations = 0;
  for (const VisitCall& call : visit.calls) organisations += call.organisation.empty() ? 0 : 1;
  const std::string place = visit.city + (visit.country_name.empty() ? "" : ", " + visit.country_name);
  const std::string people = message_plural(people_of(visit), "{n} person", "{n} people"), first = calendar::iso(visit.trip.first),
                    last = calendar::iso(visit.trip.last);
  if (organisations == 0)
    return message("{place}, {first} to {last}: {people}", "place"_is = place, "first"_is = first, "last"_is = last, "people"_is = people);
  return message_plural(organisations, "{place}, {first} to {last}: {people} at {n} firm", "{place}, {first} to {last}: {people} at {n} firms",
                        "place"_is = place, "first"_is = first, "last"_is = last, "people"_is = people);
}

void render_frame(std::string& out, const Visit& visit, const TextStyle& text_style) {
  append(out, headline(visit), "", Style::bold, text_style);
  const std::string times = clock_text(visit.opens) + "–" + clock_text(visit.closes);
  const std::string hours = visit.zone.empty() ? message("Office hours {times}", "times"_is = times)
                                               : message("Office hours {times}, {zone}", "times"_is = times, "zone"_is = visit.zone);
  append(out, hours, "", Style::dim, text_style);
  bool any = false;
  std::vector<Date> made_up;
  for (const VisitDay& day : visit.days) {
    any = any || day.works;
    if (day.made_up) made_up.push_back(day.day);
  }
  const std::string closed = spans_text(visit, [](const VisitDay& day) -> const std::string& { return day.reason; });
  const std::string other_hours = spans_text(visit, [](const VisitDay& day) -> const std::string& { return day.hours; });
  if (!any) append(out, message("Nobody works there on any of these days: {days}", "days"_is = closed), "", Style::bad, text_style);
  else if (!closed.empty()) append(out, message("Nobody works on {days}", "days"_is = closed), "", Style::warn, text_style);
  if (!other_hours.empty()) append(out, message("Other hours on {days}", "days"_is = other_hours), "", Style::warn, text_style);
  if (!made_up.empty()) append(out, message("Worked to make up for a holiday: {days}", "days"_is = days_text(made_up)), "", Style::plain, text_style);
  const auto provisional = std::find_if(visit.days.begin(), visit.days.end(), [](const VisitDay& day) { return day.provisional; });
  if (provisional != visit.days.end()) {
    const std::string year = calendar::iso(provisional->day).substr(0, 4);
    append(out, message("Days off are provisional: no official notice for {year} yet", "year"_is = year), "", Style::warn, text_style);
  }
  for (const auto& festival : visit.festivals) append(out, festival, "", Style::accent, text_style);
  if (!visit.manners.empty()) append(out, visit.manners, "", Style::dim, text_style);
}

void render_person(std::string& out, const VisitPerson& person, const TextStyle& text_style) {
  constexpr std::string_view indent = "       ";
  const std::string score = std::to_string(person.need.score);
  const std::string who =
      person.name + (person.title.empty() ? "" : ", " + person.title) + " (" + person.handle + ")" + (person.reach.empty() ? "" : ": " + person.reach);
  const auto lines = text::wrap(text::one_line(who), std::max(text_style.width - 7, 20));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string lead =
        i > 0 ? std::string(indent)
              : std::string(5 - score.size(), ' ') + styled(score, person.need.score >= urgent ? Style::warn : Style::plain, text_style) + "  ";
    out += lead + lines[i] + "\n";
  }
  std::string why;
  for (const auto& part : person.need.parts) why += (why.empty() ? "" : "; ") + part.why;
  append(out, why, indent, Style::dim, text_style);
  for (const auto& gift : person.bring) append(out, message("bring {gift}", "gift"_is = gift), indent, Style::accent, text_style);
}

}  // namespace

std::string as_text(const Visit& visit, const TextStyle& text_style) {
  std::string out;
  render_frame(out, visit, text_style);
  bool alone = false;
  for (const VisitCall& call : visit.calls) {
    const std::string day = call.day ? ", " + weekday(*call.day) + " " + day_and_month(*call.day) : "";
    if (!call.organisation.empty()) {
      out += "\n";
      append(out, call.organisation_name + " (" + call.organisation + ")" + day + (call.gift_policy.empty() ? "" : "; " + gifts_allowed(call.gift_policy)), "",
             Style::bold, text_style);
    } else if (!alone) {
      out += "\n";
      append(out, message("Without a firm"), "", Style::bold, text_style);
      alone = true;
    }
    for (const VisitPerson& person : call.people) render_person(out, person, text_style);
  }
  if (visit.left_out > 0) {
    out += "\n";
    append(out, message_plural(visit.left_out, "{n} other there needs it less and is left out", "{n} others there need it less and are left out"), "",
           Style::dim, text_style);
  }
  return out;
}

}  // namespace guanxi::present
