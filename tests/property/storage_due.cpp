// Whom the rhythms make due, held against a slow reading of the facts after every step of random histories.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include <guanxi/domain/pressing.hpp>

#include "storage_history.hpp"

namespace guanxi::storage {
namespace {

using calendar::Date;
using domain::Touch;
using domain::Weight;

// How pressing it is, negated, and when it is due; then what orders people who are alike in both.
using Line = std::tuple<double, Date, std::string, std::string>;

double pressing(Date today, Date next, std::int64_t ideal, const std::string& tier) {
  const double weight = tier == "A" ? 3 : tier == "B" ? 2 : 1;
  const double urgency = static_cast<double>((today - next).count()) / static_cast<double>(ideal);
  return today < next ? urgency / weight : urgency * weight;
}

// Written here a second time, by way of the calendar's own fields.
Date after(Date base, calendar::Duration length) {
  using namespace std::chrono;
  if (length.unit == calendar::Duration::Unit::day) return base + days{length.count};
  if (length.unit == calendar::Duration::Unit::week) return base + weeks{length.count};
  const year_month_day from{base};
  const months ahead{length.unit == calendar::Duration::Unit::year ? 12 * length.count : length.count};
  const year_month target = year_month{from.year(), from.month()} + ahead;
  const year_month_day last = year_month_day{target / std::chrono::last};
  return Date{local_days{target / std::min(from.day(), last.day())}};
}

// Two countries' holidays, made up: closed days, and those on which nobody works either.
bool holiday(std::string_view country, Date day) {
  const auto within = [&](Date first, Date last) { return first <= day && day <= last; };
  if (country == "CN") return within(day_of(2024, 2, 27), day_of(2024, 3, 8)) || within(day_of(2025, 2, 26), day_of(2025, 3, 1));
  return country == "DE" && (day == day_of(2024, 3, 1) || day == day_of(2024, 3, 31) || day == day_of(2024, 5, 1));
}

Date out_of_holidays(std::string_view country, Date due) {
  if (!holiday(country, due)) return due;
  const auto weekend = [](Date day) { return std::chrono::weekday{day}.iso_encoding() > 5; };
  while (holiday(country, due) || weekend(due)) due -= std::chrono::days{1};
  return due;
}

std::string country_of(World& world, const domain::Person& person) {
  if (!person.country.empty()) return person.country;
  const domain::Position* newest = nullptr;
  for (const auto& position : person.positions) {
    if (!position.to && (!newest || position.id.value > newest->id.value)) newest = &position;
  }
  return newest && newest->organisation ? world.parties.organisation(newest->organisation).country : std::string();
}

struct Facts {
  std::vector<domain::Person> people;
  std::vector<domain::Interaction> interactions;
  std::set<std::string> snoozes;  // kind|subject|until
  std::map<Id, Date> pauses;
};

Facts read_facts(World& world) {
  Facts facts;
  for (const auto& who : world.people()) {
    facts.people.push_back(world.parties.person(who.id));
    if (const auto until = world.rhythms.paused_until(who.id)) facts.pauses[who.id] = *until;
  }
  facts.interactions = world.interactions();
  for (const auto& row : rows_of(world.store, "SELECT kind, subject, date(until * 86400, 'unixepoch') FROM own_snooze")) facts.snoozes.insert(row);
  return facts;
}

std::set<Date> days_of(const Facts& facts, Id person, Weight at_least, Date today) {
  std::set<Date> days;
  for (const auto& interaction : facts.interactions) {
    const auto& there = interaction.people;
    if (interaction.day > today || domain::weight(interaction) < at_least) continue;
    if (std::find(there.begin(), there.end(), person) != there.end()) days.insert(interaction.day);
  }
  return days;
}

std::optional<domain::Rhythm> rhythm_of(World& world, const domain::Person& person, Touch touch, const ClassRhythms& classes) {
  if (const auto own = world.rhythms.own(person.id, touch)) return own;
  for (const auto& position : person.positions) {
    if (position.to) continue;
    if (const auto theirs = world.rhythms.own(position.organisation, touch)) return theirs;
  }
  const auto tier = classes.find(person.tier);
  if (tier != classes.end()) return tier->second;
  const auto fallback = classes.find("");
  if (fallback != classes.end()) return fallback->second;
  return std::nullopt;
}

bool snoozed(const Facts& facts, Id person, Touch touch, Date today) {
  const std::string start = std::string(touch == Touch::contact ? "contact" : "in-person") + "|" + std::to_string(person.value) + "|";
  const auto found = facts.snoozes.lower_bound(start);
  return found != facts.snoozes.end() && found->starts_with(start) && found->substr(start.size()) > calendar::iso(today);
}

std::vector<Line> slow_due(World& world, const Facts& facts, Touch touch, Date today, Date until, const ClassRhythms& classes, bool closed) {
  std::vector<Line> lines;
  for (const auto& person : facts.people) {
    const auto rhythm = rhythm_of(world, person, touch, classes);
    if (!rhythm || rhythm->off || person.ignored || snoozed(facts, person.id, touch, today)) continue;
    const auto weight = touch == Touch::contact ? Weight::contact : Weight::in_person;
    const auto days = days_of(facts, person.id, weight, today);
    const auto given = world.log.contact_days(person.id, weight, today);
    RC_ASSERT(std::vector<Date>(days.begin(), days.end()) == given);
    const Date base = days.empty() ? person.added : *days.rbegin();
    Date next = after(base, rhythm->every);
    const auto pause = facts.pauses.find(person.id);
    const bool paused = pause != facts.pauses.end() && pause->second > today;
    if (paused) next = std::max(next, pause->second);
    if (const Date moved = out_of_holidays(country_of(world, person), next); closed && moved > base && (!paused || moved >= pause->second)) next = moved;
    if (next <= until)
      lines.emplace_back(-pressing(today, next, (after(base, rhythm->every) - base).count(), person.tier), next, person.tier.empty() ? "~" : person.tier,
                         person.handle);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<Line> fast_due(World& world, Touch touch, Date today, Date until, const ClassRhythms& classes, int limit, bool closed) {
  std::vector<Line> lines;
  Rhythms rhythms(world.store, closed ? domain::HolidayShift(out_of_holidays) : domain::HolidayShift());
  for (const auto& row : rhythms.due(touch, today, until, classes, limit)) {
    RC_ASSERT(row.due.next.has_value());
    const DueRow whole = rhythms.one(row.who.id, touch, today, classes, 0);
    RC_ASSERT(std::tie(row.who.name, row.who.organisation, row.timezone, row.prefers, row.country, row.state.last, row.due.next) ==
              std::tie(whole.who.name, whole.who.organisation, whole.timezone, whole.prefers, whole.country, whole.state.last, whole.due.next));
    lines.emplace_back(-domain::pressing(row.due.urgency, row.tier), *row.due.next, row.tier.empty() ? "~" : row.tier, row.who.handle);
  }
  return lines;
}

std::string show(const std::vector<Line>& lines) {
  std::string text;
  for (const auto& [press, next, tier, handle] : lines) text += std::to_string(press) + " " + calendar::iso(next) + " " + tier + " " + handle + "\n";
  return text;
}

struct Asked {
  Date today;
  int ahead;
  bool closed;  // whether holidays count
};

void demand_right(World& world) {
  RC_ASSERT(world.store.wrong_standings().empty());
  const Facts facts = read_facts(world);
  const std::array<Asked, 6> questions = {{{day_of(2024, 1, 31), 29, false},
                                           {middle_day, 0, true},
                                           {day_of(2024, 3, 31), 91, true},
                                           {day_of(2025, 2, 27), 1, false},
                                           {day_of(2024, 2, 26), 0, true},
                                           {day_of(2024, 2, 20), 4, true}}};
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    ClassRhythms classes = world.rhythms.classes(touch);
    for (const auto& [today, ahead, closed] : questions) {
      const auto expected = slow_due(world, facts, touch, today, today + ahead, classes, closed);
      for (const int limit : {-1, 0, 1, 3, 20}) {
        auto first = expected;
        if (limit >= 0 && first.size() > static_cast<std::size_t>(limit)) first.resize(static_cast<std::size_t>(limit));
        const auto found = fast_due(world, touch, today, today + ahead, classes, limit, closed);
        if (found != first) RC_LOG() << calendar::iso(today) << " limit " << limit << "\nslow:\n" << show(first) << "fast:\n" << show(found);
        RC_ASSERT(found == first);
      }
      // What the configuration sets lies under what the database says.
      classes.emplace("A", domain::Rhythm{.every = {1, calendar::Duration::Unit::month}});
      classes.emplace("", domain::Rhythm{.every = {40, calendar::Duration::Unit::day}});
    }
  }
}

}  // namespace

bool check_due() {
  return rc::check("the due are those of the slow query, through any history", [] {
    World world;
    const auto steps = *some_steps();
    const auto undone = *rc::gen::container<std::vector<bool>>(steps.size(), rc::gen::weightedElement<bool>({{7, false}, {1, true}}));
    demand_right(world);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (undone[i]) undo(world.store);
      else world.run(steps[i]);
      demand_right(world);
    }
  });
}

}  // namespace guanxi::storage
