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

void put(std::string& out, std::string_view text, std::string_view indent, Style style, const Look& look) {
  const int room = std::max(look.width - text::width(indent), 20);
  for (const auto& line : text::wrap(text::one_line(text), room)) out += std::string(indent) + styled(line, style, look) + "\n";
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
std::string told_text(const Visit& visit, const Say& say) {
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
  std::size_t firms = 0;
  for (const VisitCall& call : visit.calls) firms += call.firm.empty() ? 0 : 1;
  const std::string place = visit.city + (visit.country_name.empty() ? "" : ", " + visit.country_name);
  const std::string people = message_plural(people_of(visit), "{n} person", "{n} people"), first = calendar::iso(visit.trip.first), last = calendar::iso(visit.trip.last);
  if (firms == 0) return message("{place}, {first} to {last}: {people}", "place"_is = place, "first"_is = first, "last"_is = last, "people"_is = people);
  return message_plural(firms, "{place}, {first} to {last}: {people} at {n} firm", "{place}, {first} to {last}: {people} at {n} firms", "place"_is = place, "first"_is = first,
                        "last"_is = last, "people"_is = people);
}

void put_frame(std::string& out, const Visit& visit, const Look& look) {
  put(out, headline(visit), "", Style::bold, look);
  const std::string times = clock_text(visit.opens) + "–" + clock_text(visit.closes);
  const std::string hours = visit.zone.empty() ? message("Office hours {times}", "times"_is = times) : message("Office hours {times}, {zone}", "times"_is = times, "zone"_is = visit.zone);
  put(out, hours, "", Style::dim, look);
  bool any = false;
  std::vector<Date> made_up;
  for (const VisitDay& day : visit.days) {
    any = any || day.works;
    if (day.made_up) made_up.push_back(day.day);
  }
  const std::string closed = told_text(visit, [](const VisitDay& day) -> const std::string& { return day.reason; });
  const std::string other_hours = told_text(visit, [](const VisitDay& day) -> const std::string& { return day.hours; });
  if (!any) put(out, message("Nobody works there on any of these days: {days}", "days"_is = closed), "", Style::bad, look);
  else if (!closed.empty()) put(out, message("Nobody works on {days}", "days"_is = closed), "", Style::warn, look);
  if (!other_hours.empty()) put(out, message("Other hours on {days}", "days"_is = other_hours), "", Style::warn, look);
  if (!made_up.empty()) put(out, message("Worked to make up for a holiday: {days}", "days"_is = days_text(made_up)), "", Style::plain, look);
  const auto provisional = std::find_if(visit.days.begin(), visit.days.end(), [](const VisitDay& day) { return day.provisional; });
  if (provisional != visit.days.end()) {
    const std::string year = calendar::iso(provisional->day).substr(0, 4);
    put(out, message("Days off are provisional: no official notice for {year} yet", "year"_is = year), "", Style::warn, look);
  }
  for (const auto& festival : visit.festivals) put(out, festival, "", Style::accent, look);
  if (!visit.manners.empty()) put(out, visit.manners, "", Style::dim, look);
}

void put_person(std::string& out, const VisitPerson& person, const Look& look) {
  constexpr std::string_view indent = "       ";
  const std::string score = std::to_string(person.need.score);
  const std::string who = person.name + (person.title.empty() ? "" : ", " + person.title) + " (" + person.handle + ")" +
                          (person.reach.empty() ? "" : ": " + person.reach);
  const auto lines = text::wrap(text::one_line(who), std::max(look.width - 7, 20));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string lead = i > 0 ? std::string(indent) : std::string(5 - score.size(), ' ') + styled(score, person.need.score >= urgent ? Style::warn : Style::plain, look) + "  ";
    out += lead + lines[i] + "\n";
  }
  std::string why;
  for (const auto& part : person.need.parts) why += (why.empty() ? "" : "; ") + part.why;
  put(out, why, indent, Style::dim, look);
  for (const auto& gift : person.bring) put(out, message("bring {gift}", "gift"_is = gift), indent, Style::accent, look);
}

}  // namespace

std::string as_text(const Visit& visit, const Look& look) {
  std::string out;
  put_frame(out, visit, look);
  bool alone = false;
  for (const VisitCall& call : visit.calls) {
    const std::string day = call.day ? ", " + weekday(*call.day) + " " + day_and_month(*call.day) : "";
    if (!call.firm.empty()) {
      out += "\n";
      put(out, call.firm_name + " (" + call.firm + ")" + day + (call.gift_policy.empty() ? "" : "; " + gifts_allowed(call.gift_policy)), "", Style::bold, look);
    } else if (!alone) {
      out += "\n";
      put(out, message("Without a firm"), "", Style::bold, look);
      alone = true;
    }
    for (const VisitPerson& person : call.people) put_person(out, person, look);
  }
  if (visit.left_out > 0) {
    out += "\n";
    put(out, message_plural(visit.left_out, "{n} other there needs it less and is left out", "{n} others there need it less and are left out"), "", Style::dim, look);
  }
  return out;
}

}  // namespace guanxi::present
