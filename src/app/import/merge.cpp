// Adding what is missing, and renewing what files told before.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app::importing {

using domain::ContactPoint;
using domain::Occasion;
using domain::Person;
using domain::Position;

void Changes::add(std::string_view field) {
  if (std::find(adds.begin(), adds.end(), field) == adds.end()) adds.emplace_back(field);
}

bool Changes::renews(std::string_view field, std::string_view stored, std::string_view given) const {
  const auto found = known.find(field);
  return found != known.end() && found->second == stored && !known_before.contains({std::string(field), std::string(given)});
}

namespace {

bool same_text(std::string_view one, std::string_view other) { return text::fold(one) == text::fold(other); }

void fill(std::string& stored, const std::string& given, std::string_view field, Changes& changes) {
  if (given.empty()) return;
  changes.told.insert_or_assign(std::string(field), given);
  if (stored == given) return;
  if (stored.empty()) {
    stored = given;
    changes.add(field);
  } else if (!same_text(stored, given)) {
    if (!changes.renews(field, stored, given)) return changes.conflicts.push_back({std::string(field), stored, given});
    changes.renewals.push_back({std::string(field), stored, given});
    stored = given;
  }
}

bool has_point(const Person& person, const ContactPoint& point) {
  return std::any_of(person.contacts.begin(), person.contacts.end(),
                     [&](const ContactPoint& known) { return domain::same_point(known, point, person.country, person.country); });
}

void merge_points(Person& person, const Card& card, Changes& changes) {
  for (const ContactPoint& point : card.person.contacts) {
    if (has_point(person, point)) continue;
    person.contacts.push_back(point);
    changes.add(point.kind);
  }
}

bool is_called(const Person& person, const std::string& name) {
  return same_text(person.name, name) || std::any_of(person.aliases.begin(), person.aliases.end(), [&](const auto& alias) { return same_text(alias, name); });
}

// Another name of somebody who was known by something else is an alias.
void merge_aliases(Person& person, const Card& card, Changes& changes) {
  std::vector<std::string> given = {card.person.name};
  given.insert(given.end(), card.person.aliases.begin(), card.person.aliases.end());
  for (const std::string& name : given) {
    if (name.empty() || is_called(person, name)) continue;
    person.aliases.push_back(name);
    changes.add("alias");
  }
}

void merge_tags(Person& person, const Card& card, Changes& changes) {
  for (const std::string& tag : card.person.tags) {
    if (std::find(person.tags.begin(), person.tags.end(), tag) != person.tags.end()) continue;
    person.tags.push_back(tag);
    changes.add("tag");
  }
}

// The same day, of which one tells less.
bool agrees(const calendar::PartialDate& one, const calendar::PartialDate& other) {
  const bool years = !one.year || !other.year || one.year == other.year;
  const bool months = one.month == 0 || other.month == 0 || (one.month == other.month && one.leap == other.leap);
  return one.lunar == other.lunar && years && months && (one.day == 0 || other.day == 0 || one.day == other.day);
}
bool tells_more(const calendar::PartialDate& one, const calendar::PartialDate& other) {
  const auto known = [](const calendar::PartialDate& date) { return (date.year ? 1 : 0) + (date.month ? 1 : 0) + (date.day ? 1 : 0); };
  const bool nothing_less = (one.year || !other.year) && (one.month || !other.month) && (one.day || !other.day);
  return nothing_less && known(one) > known(other);
}

// true: the stored date becomes the one told.
bool takes_date(const calendar::PartialDate& stored, const calendar::PartialDate& given, std::string_view field, Changes& changes) {
  if (stored == given) return false;
  if (!agrees(stored, given)) {
    changes.conflicts.push_back({std::string(field), calendar::to_text(stored), calendar::to_text(given)});
    return false;
  }
  if (!tells_more(given, stored)) return false;
  changes.add(field);
  return true;
}

void merge_birthday(Person& person, const Card& card, Changes& changes) {
  if (!card.person.birthday) return;
  const bool has = person.birthday.has_value();
  if (has && card.person.birthday->lunar && !person.birthday->lunar) return;  // merge_occasions has a place for it
  if (!has) changes.add(domain::birthday_label);
  if (!has || takes_date(*person.birthday, *card.person.birthday, domain::birthday_label, changes)) {
    person.birthday = card.person.birthday;
  }
}

Position* current(Person& person, calendar::Date today) {
  const Position* found = person.current_position(today);
  return found ? &person.positions[static_cast<std::size_t>(found - person.positions.data())] : nullptr;
}

// What they were until now stays as what they were; what was begun today is no history.
Position& next_position(Person& person, const Position& now, calendar::Date today) {
  const auto at = static_cast<std::size_t>(&now - person.positions.data());
  if (now.from == today) return person.positions[at];
  Position next = now;
  next.id = {};
  next.from = today;
  person.positions[at].to = today;
  return *person.positions.insert(person.positions.begin(), std::move(next));
}

bool renews(const std::string& stored, const std::string& given, std::string_view field, const Changes& changes) {
  return !given.empty() && !stored.empty() && !same_text(stored, given) && changes.renews(field, stored, given);
}

Position& new_position(Person& person, calendar::Date today) {
  Position position;
  if (!person.positions.empty()) position.from = today;
  return *person.positions.insert(person.positions.begin(), position);
}

}  // namespace

void merge(Person& person, const Card& card, Changes& changes) {
  merge_aliases(person, card, changes);
  merge_points(person, card, changes);
  merge_birthday(person, card, changes);
  fill(person.city, card.person.city, "city", changes);
  fill(person.country, card.person.country, "country", changes);
  fill(person.timezone, card.person.timezone, "timezone", changes);
  fill(person.language, card.person.language, "language", changes);
  fill(person.reading, card.person.reading, "reading", changes);
  if (person.name.find(card.person.surname) != std::string::npos) fill(person.surname, card.person.surname, "surname", changes);
  if (card.person.died && !person.died) {
    person.died = card.person.died;
    changes.add("day of death");
  }
  merge_tags(person, card, changes);
}

void merge_position(Person& person, const Card& card, const Employer& given, const Employer& current_employer, calendar::Date today, Changes& changes) {
  if (!given.id && card.title.empty() && card.department.empty()) return;
  Position* position = current(person, today);
  if (given.id) changes.told.insert_or_assign("org", given.name);
  if (position && position->organisation && given.id && position->organisation != given.id) {
    if (!changes.renews("org", current_employer.name, given.name)) {
      changes.conflicts.push_back({"org", current_employer.name, given.name});
      return;  // a title is one at that other firm
    }
    changes.renewals.push_back({"org", current_employer.name, given.name});
    position = &next_position(person, *position, today);
    position->organisation = given.id;
    position->reports_to = {};
    position->title = position->department = {};
  } else if (position && (renews(position->title, card.title, "title", changes) || renews(position->department, card.department, "department", changes))) {
    position = &next_position(person, *position, today);
  }
  if (!position) position = &new_position(person, today);
  if (!position->organisation && given.id) {
    position->organisation = given.id;
    changes.add("org");
  }
  fill(position->title, card.title, "title", changes);
  fill(position->department, card.department, "department", changes);
}

std::vector<Occasion> merge_occasions(const Person& person, std::vector<Occasion>& known, const Card& card, Changes& changes) {
  std::vector<Occasion> given = card.occasions;
  const bool solar = person.birthday && !person.birthday->lunar;
  if (solar && card.person.birthday && card.person.birthday->lunar) {
    given.push_back({.label = std::string(lunar_birthday_label), .date = *card.person.birthday});
  }
  std::vector<Occasion> fresh;
  for (Occasion& occasion : given) {
    const auto same = [&](const Occasion& one) { return one.label == occasion.label; };
    const auto stored = std::find_if(known.begin(), known.end(), same);
    if (stored != known.end()) {
      if (!takes_date(stored->date, occasion.date, occasion.label, changes)) continue;
      stored->date = occasion.date;
      fresh.push_back(*stored);
      continue;
    }
    changes.add(occasion.label);
    known.push_back(occasion);
    fresh.push_back(std::move(occasion));
  }
  return fresh;
}

std::vector<domain::Note> merge_notes(std::vector<domain::Note>& known, const Card& card, Changes& changes) {
  std::vector<domain::Note> fresh;
  for (const domain::Note& note : card.notes) {
    const bool stored = std::any_of(known.begin(), known.end(), [&](const auto& one) { return one.text == note.text; });
    if (stored) continue;
    changes.add("note");
    known.push_back(note);
    fresh.push_back(note);
  }
  return fresh;
}

}  // namespace guanxi::app::importing
