#include "people/positions.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/climb.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Person;
using domain::Position;

namespace {

// The newest of those that go on; nullptr: there is none.
Position* current(Person& person) {
  const auto found = std::find_if(person.positions.begin(), person.positions.end(), [](const Position& one) { return !one.to; });
  return found == person.positions.end() ? nullptr : &*found;
}

Result<Date> since_of(const Session& env, const Fields& fields) {
  if (!fields.has("since")) return env.today();
  if (fields.has("correct")) return usage_error(message("--correct keeps no history, so --since says nothing"), message("leave out one of them"));
  auto date = calendar::parse_date(fields.get("since"), env.dates(calendar::Bias::past));
  if (date && *date > env.today()) return usage_error(message("--since {day} is still to come", "day"_is = calendar::iso(*date)));
  return date;
}

// Ends the position that goes on, if there is one.
Result<void> end(Position* position, Date since) {
  if (!position) return {};
  if (position->from && since < *position->from) {
    return usage_error(
        message("what they are now began on {began}, after {since}", "began"_is = calendar::iso(*position->from), "since"_is = calendar::iso(since)),
        message("say --since a later day, or --correct what was wrong"));
  }
  position->to = since;
  return {};
}

Position& begin(Person& person, Position position, std::optional<Date> since) {
  position.id = {};
  position.from = since;
  position.to.reset();
  return *person.positions.insert(person.positions.begin(), std::move(position));
}

// A new organisation ends the old position, which stays in the history.
Result<void> set_organisation(Session& env, storage::Store& store, Person& person, const std::string& name, bool insist, Date since, bool correct) {
  Id organisation;
  if (!name.empty()) {
    TRY_ASSIGN(const auto found, organisation_named(env, store, name, insist));
    organisation = found;
  }
  Position* now = current(person);
  if (now && now->organisation == organisation) return {};
  if (now && (correct || !now->organisation)) {
    now->organisation = organisation;
    return {};
  }
  TRY(end(now, since));
  if (organisation) begin(person, {.organisation = organisation}, now ? std::optional(since) : std::nullopt);
  return {};
}

// Something that was known gives way to something else. A title or department that is cleared was wrong.
bool gives_way(const Position& old, const Position& fresh) {
  const auto differs = [](const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; };
  return differs(old.title, fresh.title) || differs(old.department, fresh.department) || (old.reports_to && old.reports_to != fresh.reports_to);
}

// Noted down on that day for the first time: what is said now puts it right.
bool began_on(const Person& person, const Position& position, Date day) { return position.from ? *position.from == day : !position.id || person.added == day; }

Result<void> set_position(storage::Store& store, Person& person, const Fields& fields, Date since) {
  if (!fields.has("title") && !fields.has("department") && !fields.has("reports-to")) return {};
  const auto says = [&](std::string_view field) { return !fields.get(field).empty(); };
  Position* now = current(person);
  if (!now && !says("title") && !says("department") && !says("reports-to")) return {};  // nothing is there to be cleared
  if (!now) now = &begin(person, {}, person.positions.empty() ? std::nullopt : std::optional(since));
  Position fresh = *now;
  if (fields.has("title")) fresh.title = fields.get("title");
  if (fields.has("department")) fresh.department = fields.get("department");
  if (fields.has("reports-to")) fresh.reports_to = {};
  if (const std::string& name = fields.get("reports-to"); !name.empty()) {
    TRY_ASSIGN(const auto boss, resolve_person(store, name));
    TRY(check_reporting(store, person.id, boss.id));
    fresh.reports_to = boss.id;
  }
  if (fields.has("correct") || began_on(person, *now, since) || !gives_way(*now, fresh)) {
    *now = fresh;
    return {};
  }
  TRY(end(now, since));
  begin(person, fresh, since);
  return {};
}

std::vector<std::string> pieces_of(std::string text) {
  for (auto at = text.find("，"); at != std::string::npos; at = text.find("，", at)) text.replace(at, 3, ",");
  const auto pieces = ascii::split_trimmed(text, ',');
  return {pieces.begin(), pieces.end()};
}

Result<void> end_further(storage::Store& store, Person& person, const std::string& name, Date since) {
  TRY_ASSIGN(const auto organisation, resolve_organisation(store, name));
  const Position* main = current(person);
  for (Position& position : person.positions) {
    if (!position.to && position.organisation == organisation.id && &position != main) return end(&position, since);
  }
  return usage_error(message("{who} has no further post at {org}", "who"_is = person.name, "org"_is = organisation.name),
                     message("what somebody mainly is changes with --org and --title"));
}

// Whichever has the newest record is what somebody mainly is, so that one is written anew behind the further one.
Result<void> add_further(Session& env, storage::Store& store, Person& person, const std::string& text, bool insist, Date since) {
  const auto pieces = pieces_of(text);
  TRY_ASSIGN(const auto organisation, organisation_named(env, store, pieces.front(), insist));
  Position* now = current(person);
  Position further{.organisation = organisation};
  if (person.id && person.added != since) further.from = since;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    constexpr std::string_view reports = "reports to ";
    if (pieces[i].starts_with(reports)) {
      TRY_ASSIGN(const auto boss, resolve_person(store, pieces[i].substr(reports.size())));
      TRY(check_reporting(store, person.id, boss.id));
      further.reports_to = boss.id;
    } else if (further.title.empty()) {
      further.title = pieces[i];
    } else if (further.department.empty()) {
      further.department = pieces[i];
    } else {
      return usage_error(message("--also does not know '{piece}' in '{text}'", "piece"_is = pieces[i], "text"_is = text),
                         message("as 'qinghe, 董事, 董事会, reports to zhengguodong'"));
    }
  }
  if (!now) {
    person.positions.insert(person.positions.begin(), further);
    return {};
  }
  now->id = {};
  person.positions.insert(person.positions.begin() + (now - person.positions.data()) + 1, further);
  return {};
}

// Somebody's superiors, in each position that they hold.
std::vector<Id> superiors(const Person& person) {
  std::vector<Id> found;
  for (const Position& position : person.positions) {
    if (!position.to && position.reports_to) found.push_back(position.reports_to);
  }
  return found;
}

}  // namespace

std::optional<Id> between(storage::Store& store, Id one, Id other) {
  storage::Parties parties(store);
  const auto above = [&](Id at) { return superiors(parties.person(at)); };
  for (const Id boss : above(one)) {
    if (boss != other && !domain::way_up(boss, other, above).empty()) return boss;
  }
  return std::nullopt;
}

Result<void> check_reporting(storage::Store& store, Id person, Id boss) {
  if (!person) return {};  // nobody reports to somebody new
  if (person == boss) return usage_error(message("nobody reports to themselves"));
  storage::Parties parties(store);
  const auto way = domain::way_up(boss, person, [&](Id at) { return superiors(parties.person(at)); });
  if (way.empty()) return {};
  std::string loop = parties.person(person).handle;
  for (const Id step : way) loop += " → " + parties.person(step).handle;
  return usage_error(message("that would be a loop: {loop}", "loop"_is = loop), message("clear the other line first: guanxi edit WHO --reports-to \"\""));
}

Result<void> set_positions(Session& env, storage::Store& store, Person& person, const Fields& fields) {
  TRY_ASSIGN(const auto since, since_of(env, fields));
  const bool insist = fields.truth("new-org");
  if (insist && !fields.has("org") && !fields.has("also")) {
    return usage_error(message("--new-org goes with --org or --also"), message("as --org NAME --new-org"));
  }
  if (fields.has("org")) {
    TRY(set_organisation(env, store, person, fields.get("org"), insist, since, fields.has("correct")));
  }
  TRY(set_position(store, person, fields, since));
  for (const auto& text : fields.all("also")) {
    const bool ends = text.ends_with('=');
    TRY(ends ? end_further(store, person, text.substr(0, text.size() - 1), since) : add_further(env, store, person, text, insist, since));
  }
  return {};
}

}  // namespace guanxi::app
