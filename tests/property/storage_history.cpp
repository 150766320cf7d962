#include "storage_history.hpp"

#include <algorithm>
#include <array>

namespace guanxi::storage {

using calendar::Date;
using calendar::Duration;
using domain::Touch;

namespace {

using Unit = Duration::Unit;
constexpr std::array<Duration, 8> lengths = {
    {{3, Unit::day}, {1, Unit::week}, {10, Unit::day}, {30, Unit::day}, {1, Unit::month}, {2, Unit::month}, {5, Unit::month}, {1, Unit::year}}};
constexpr std::array<std::string_view, 4> tiers = {"", "A", "B", "C"};
constexpr int actions = 26;

domain::Rhythm some_rhythm(int choice) {
  if (choice % 9 == 8) return {.off = true};
  return {.every = lengths.at(static_cast<std::size_t>(choice % 9))};
}

Touch some_touch(const Step& step) { return step.who % 2 ? Touch::in_person : Touch::contact; }
std::string_view some_tier(int number) { return tiers.at(static_cast<std::size_t>(number) % tiers.size()); }
std::string some_country(int number) { return number % 3 == 0 ? "" : number % 3 == 1 ? "CN" : "DE"; }

std::vector<NameKey> keys_for(const std::string& handle) { return {{NameKind::name, handle}, {NameKind::part, handle.substr(0, 3)}}; }

}  // namespace

std::ostream& operator<<(std::ostream& out, const Step& s) {
  return out << "{" << s.action << ", " << s.who << ", " << s.other << ", " << s.choice << ", " << s.day << "}";
}

rc::Gen<Step> any_step() {
  using namespace rc;
  return gen::build<Step>(gen::set(&Step::action, gen::inRange(0, actions)), gen::set(&Step::who, gen::inRange(0, 24)),
                          gen::set(&Step::other, gen::inRange(0, 24)), gen::set(&Step::choice, gen::inRange(0, 72)),
                          gen::set(&Step::day, gen::inRange(-70, 70)));
}

rc::Gen<std::vector<Step>> some_steps() { return rc::gen::scale(0.2, rc::gen::container<std::vector<Step>>(any_step())); }

World::World()
    : store(folder_.file(), Access::create),
      parties(store),
      log(store),
      rhythms(store),
      notes(store),
      relations(store),
      promises(store),
      favours(store),
      occasions(store),
      snoozes(store),
      claims(store),
      complaints(store),
      faces(store) {
  store.database().execute("PRAGMA synchronous = OFF");
  Work work(store, "test", some_instant);
  for (int i = 0; i < 2; ++i) add_organisation({.who = i});
  for (int i = 0; i < 4; ++i) add_person({.who = i, .other = i, .choice = i, .day = -30 - i});
  work.commit("began");
}

PartyRef World::person(int number) {
  const auto all = people();
  return all.empty() ? PartyRef{} : all[static_cast<std::size_t>(number) % all.size()];
}
Id World::organisation(int number) {
  const auto all = organisations();
  return all.empty() ? Id{} : all[static_cast<std::size_t>(number) % all.size()].id;
}
std::vector<domain::Interaction> World::interactions() {
  std::vector<domain::Interaction> found;
  log.each({}, [&](const HistoryRow& row) { found.push_back(row.interaction); });
  return found;
}

bool World::run(const Step& step) { return run_parts({step}, 1); }

bool World::run_parts(const std::vector<Step>& steps, int parts) {
  const Id before = newest_entry();
  Work work(store, "test", some_instant);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (i > 0 && parts > 1) work.checkpoint();
    apply(steps[i]);
  }
  work.commit("did");
  return newest_entry() != before;
}

Id World::newest_entry() {
  const auto entries = store.journal(1);
  return entries.empty() ? Id{} : entries.front().id;
}

std::map<std::string, std::vector<std::string>> World::dump() {
  std::map<std::string, std::vector<std::string>> tables;
  for (const auto& table : rows_of(store,
                                   "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND "
                                   "strict AND name NOT IN ('meta', 'machine', 'author', 'zone', 'journal', 'undone', 'own_given')")) {
    auto& rows = tables[table];
    rows = rows_of(store, "SELECT * FROM " + table);
    std::sort(rows.begin(), rows.end());
  }
  return tables;
}

void World::apply(const Step& step) {
  const PartyRef who = person(step.who);
  switch (step.action) {
    case 0: return add_person(step);
    case 1: return add_organisation(step);
    case 2:
    case 3:
    case 4:
    case 5: return add_interaction(step);
    case 6:
    case 7: return change_interaction(step);
    case 8: {
      const auto all = interactions();
      if (!all.empty()) log.remove(all[static_cast<std::size_t>(step.choice) % all.size()].id);
      return;
    }
    case 9:
    case 10:
    case 11: return set_rhythm(step);
    case 12: return clear_rhythm(step);
    case 13:
      if (who.id) rhythms.pause(who.id, middle_day + step.day);
      return;
    case 14:
      if (who.id) rhythms.resume(who.id);
      return;
    case 15:
    case 16: return move_position(step);
    case 17: return edit_person(step);
    case 18:
      if (who.id) parties.remove(who.id);
      return;
    case 19:
      if (step.choice % 2 && organisation(step.other)) parties.remove(organisation(step.other));
      return;
    case 20: return merge(step);
    case 21:
      if (who.id) snoozes.snooze(step.choice % 2 ? "contact" : "in-person", who.id, middle_day + step.day);
      return;
    case 22: return add_extra(step);
    case 23:
    case 24: return add_obligation(step);
    default: return remove_extra(step);
  }
}

void World::add_person(const Step& step) {
  domain::Person person;
  person.handle = parties.free_handle(step.who % 3 ? "wang" : "li");
  person.name = person.handle;
  person.tier = some_tier(step.choice);
  person.country = some_country(step.choice / 2);
  person.added = middle_day + step.day;
  person.tags = {"t" + std::to_string(step.choice % 3)};
  person.contacts = {{"email", person.handle + "@example.com"}};
  if (step.choice % 4 == 0) person.birthday = calendar::PartialDate{.lunar = step.choice % 8 == 0, .month = 2, .day = 29};
  if (const Id org = organisation(step.other); org && step.choice % 5) person.positions = {{.organisation = org}};
  parties.add(person, keys_for(person.handle));
}

void World::add_organisation(const Step& step) {
  domain::Organisation org;
  org.handle = parties.free_handle("huaxin");
  org.name = org.handle;
  org.added = middle_day + step.day;
  org.country = some_country(step.choice);
  if (step.choice % 2) org.parent = organisation(step.other);
  parties.add(org, keys_for(org.handle));
}

domain::Interaction World::interaction(const Step& step) {
  domain::Interaction interaction;
  interaction.day = middle_day + step.day;
  interaction.at = calendar::Instant{interaction.day.time_since_epoch() + std::chrono::hours{12}};
  interaction.zone = "UTC";
  interaction.kind = step.choice % 3 == 1 ? domain::InteractionKind::dinner : domain::InteractionKind::call;
  interaction.via = step.choice % 3 == 1 ? domain::Channel::in_person : domain::Channel::phone;
  interaction.attempt = step.choice % 3 == 2;
  for (const int number : {step.who, step.other}) {
    const Id id = person(number).id;
    if (id && std::count(interaction.people.begin(), interaction.people.end(), id) == 0) interaction.people.push_back(id);
  }
  if (step.choice % 4 == 0) interaction.tags = {"work"};
  return interaction;
}

void World::add_interaction(const Step& step) {
  auto made = interaction(step);
  if (!made.people.empty()) log.add(made);
}

void World::change_interaction(const Step& step) {
  const auto all = interactions();
  if (all.empty()) return;
  const auto& old = all[static_cast<std::size_t>(step.choice / 3) % all.size()];
  auto changed = interaction(step);
  changed.id = old.id;
  if (step.day % 2) changed.day = old.day, changed.at = old.at;
  log.update(changed);
}

void World::edit_person(const Step& step) {
  const PartyRef who = person(step.who);
  if (!who.id) return;
  auto person = parties.person(who.id);
  if (step.choice % 3 == 0) person.handle = parties.free_handle("chen");
  if (step.choice % 3 == 1) person.tier = some_tier(step.other);
  if (step.choice % 3 == 2) person.added = middle_day + step.day;
  if (step.choice % 5 == 0) person.birthday = std::nullopt;
  if (step.choice % 7 == 0) person.country = some_country(step.other);
  if (step.choice % 5 == 1) person.ignored = !person.ignored;
  parties.update(person, keys_for(person.handle));
  if (step.choice % 4 == 0) move_organisation(step);
}

void World::move_organisation(const Step& step) {
  const Id id = organisation(step.other);
  if (!id) return;
  auto org = parties.organisation(id);
  org.country = some_country(step.who);
  parties.update(org, keys_for(org.handle));
}

void World::move_position(const Step& step) {
  const PartyRef who = person(step.who);
  if (!who.id) return;
  auto person = parties.person(who.id);
  auto& held = person.positions;
  const Id org = organisation(step.other);
  const Id boss = this->person(step.other).id;
  switch (step.choice % 4) {
    case 0:
      if (!held.empty()) held.front().to = middle_day + step.day;
      break;
    case 1:
      if (!held.empty() && org) held.front().organisation = org;
      break;
    case 2:
      if (!held.empty()) held.pop_back();
      break;
    default:
      if (org) held.insert(held.begin(), {.organisation = org, .reports_to = boss == who.id ? Id{} : boss});
  }
  parties.update(person, keys_for(person.handle));
}

void World::set_rhythm(const Step& step) {
  const Touch touch = some_touch(step);
  const auto rhythm = some_rhythm(step.choice);
  const Id who = person(step.other).id;
  const Id org = organisation(step.other);
  if (step.who % 3 == 0 && who) rhythms.set(who, touch, rhythm);
  if (step.who % 3 == 1 && org) rhythms.set(org, touch, rhythm);
  if (step.who % 3 == 2) rhythms.set_class(some_tier(step.other), touch, rhythm);
}

void World::clear_rhythm(const Step& step) {
  const Id who = person(step.other).id;
  if (step.choice % 3 == 0 && who) rhythms.clear(who, some_touch(step));
  if (step.choice % 3 == 1) rhythms.clear(organisation(step.other), some_touch(step));
  if (step.choice % 3 == 2) rhythms.clear_class(some_tier(step.other), some_touch(step));
}

void World::merge(const Step& step) {
  const bool orgs = step.choice % 3 == 0;
  const Id from = orgs ? organisation(step.who) : person(step.who).id;
  const Id to = orgs ? organisation(step.other) : person(step.other).id;
  if (from && to && from != to) parties.move_all(from, to);
}

void World::add_extra(const Step& step) {
  const Id who = person(step.who).id;
  const Id other = person(step.other).id;
  const Id org = organisation(step.other);
  const auto all = interactions();
  const Id seen = all.empty() ? Id{} : all[static_cast<std::size_t>(step.choice) % all.size()].id;
  const Date day = middle_day + step.day;
  if (!who) return;
  domain::Note note{.party = who, .day = day, .text = "tea"};
  domain::Relation tie{.one = who, .other = other, .kind = step.choice % 2 ? domain::Tie::friend_ : domain::Tie::mentor};
  domain::Promise promise{.person = who, .text = "a book", .made = day, .interaction = seen};
  domain::Favour favour{.person = who, .what = "wine", .day = day, .interaction = seen};
  domain::Occasion wedding{.party = who, .label = "wedding", .date = {.month = 5, .day = step.choice % 28 + 1}};
  domain::RoleClaim claim{.organisation = org, .person = who, .role = domain::Role::decider, .interaction = seen, .since = day};
  switch (step.choice % 6) {
    case 0: return notes.add(note);
    case 1:
      if (other != who) relations.set(tie);
      if (other != who && step.day % 2) Doubles(store).tell_apart(who, other);
      return;
    case 2: return promises.add(promise);
    case 3: return favours.add(favour);
    case 4: return parties.set_occasion(wedding);
    default:
      if (org) claims.add(claim);
  }
}

void World::add_obligation(const Step& step) {
  const Id who = person(step.who).id;
  const Id org = organisation(step.other);
  const auto all = interactions();
  const Id seen = all.empty() || step.other % 2 ? Id{} : all[static_cast<std::size_t>(step.choice) % all.size()].id;
  const Date day = middle_day + step.day;
  if (!who) return;
  domain::Complaint complaint{.party = step.other % 3 == 0 && org ? org : who, .text = "it leaks", .opened = day, .interaction = seen};
  domain::FaceEvent event{.person = who, .lost = step.other % 3 != 0, .text = "a word", .day = day, .interaction = seen};
  domain::Favour favour{.person = who, .received = step.other % 3 != 0, .what = "tea", .day = day, .interaction = seen};
  switch (step.choice % 4) {
    case 0: return complaints.add(complaint);
    case 1: return faces.add(event);
    case 2: return favours.add(favour);
    default:
      if (org) favours.set_gift_policy(org, step.other % 4 ? "200 CNY" : "");
  }
}

void World::remove_extra(const Step& step) {
  const Id who = person(step.who).id;
  if (!who) return;
  for (const auto& note : notes.of(who)) notes.remove(note.id);
  for (const auto& tie : relations.of(who)) relations.remove(tie.id);
  for (const auto& [low, high] : Doubles(store).told_apart()) Doubles(store).forget_distinction(low, high);
  for (auto promise : promises.of(who)) {
    promise.state = domain::PromiseState::kept;
    promises.update(promise);
  }
  parties.remove_occasion(who, "wedding");
  for (const auto& [complaint, whose, tier] : complaints.of(who, true)) {
    auto closed = complaint;
    closed.closed = middle_day + step.day;
    complaints.update(closed);
  }
  for (const auto& row : faces.of(who)) {
    if (step.choice % 2) faces.repair(row.event.id, middle_day);
    else faces.remove(row.event.id);
  }
  for (const auto& favour : favours.of(who)) {
    if (step.choice % 3 == 0) favours.rest(favour.id);
    if (step.choice % 3 == 1) favours.remove(favour.id);
  }
}

}  // namespace guanxi::storage
