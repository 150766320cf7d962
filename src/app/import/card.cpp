// From a reader's record to what would be stored of it.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

using namespace settings;

using exchange::ReadPerson;

namespace {

constexpr std::string_view role_note = "role";

std::string line(std::string_view given) { return std::string(ascii::trimmed(text::one_line(given))); }

std::vector<std::string> lines(const std::vector<std::string>& given) {
  std::vector<std::string> clean;
  for (const auto& text : given) {
    std::string one = line(text);
    if (!one.empty() && std::find(clean.begin(), clean.end(), one) == clean.end()) clean.push_back(std::move(one));
  }
  return clean;
}

std::vector<domain::ContactPoint> points_of(const ReadPerson& read) {
  std::vector<domain::ContactPoint> points;
  for (const auto& given : read.contacts) {
    domain::ContactPoint point{given.kind, line(given.value), line(given.label)};
    if (domain::can_be_used(point)) points.push_back(std::move(point));
  }
  return points;
}

// Two days under one label would replace each other: the second is called "other 2".
std::string free_label(const std::vector<domain::Occasion>& taken, const std::string& label) {
  std::string tried = label;
  const auto is_taken = [&](const auto& occasion) { return occasion.label == tried; };
  for (int number = 2; std::any_of(taken.begin(), taken.end(), is_taken); ++number) {
    tried = label + " " + std::to_string(number);
  }
  return tried;
}

void append_day(Card& card, std::string_view given, const calendar::PartialDate& date) {
  const std::string label = line(given);
  const bool known = std::any_of(card.occasions.begin(), card.occasions.end(),
                                 [&](const domain::Occasion& other) { return other.date == date && other.label.starts_with(label); });
  if (known) return;
  domain::Occasion occasion;
  occasion.label = free_label(card.occasions, label.empty() ? "other" : label);
  occasion.date = date;
  card.occasions.push_back(std::move(occasion));
}

void take_days(Card& card, const ReadPerson& read) {
  card.person.birthday = read.birthday ? read.birthday : read.lunar_birthday;
  if (read.birthday && read.lunar_birthday) append_day(card, lunar_birthday_label, *read.lunar_birthday);
  for (const auto& given : read.occasions) {
    if (text::fold(given.label) != domain::birthday_label) append_day(card, given.label, given.date);
    else if (!card.person.birthday) card.person.birthday = given.date;
  }
}

void take_notes(Card& card, const ReadPerson& read) {
  const std::string note(ascii::trimmed(text::lines(read.note)));
  if (!note.empty()) card.notes.push_back({.text = note});
  const std::string role = line(read.role);
  if (!role.empty() && role != card.title) card.notes.push_back({.about = std::string(role_note), .text = role});
}

}  // namespace

Card card_of(const ReadPerson& read, std::string_view file) {
  Card card;
  card.file = file;
  card.source = card.file + ":" + std::to_string(read.line);
  card.uid = line(read.uid);
  card.person.name = line(read.name);
  card.person.reading = line(read.reading);
  card.person.surname = line(read.surname);
  card.person.died = read.died;
  card.person.city = line(read.city);
  card.person.country = country_code(line(read.country));
  if (card.person.country.empty()) card.unknown_country = line(read.country);
  card.person.timezone = line(read.timezone);
  card.person.language = line(read.language);
  card.person.contacts = points_of(read);
  card.person.aliases = lines(read.aliases);
  card.person.tags = lines(read.tags);
  card.organisation = line(read.organisation);
  card.title = line(read.title);
  card.department = line(read.department);
  card.relations = read.relations;
  take_days(card, read);
  take_notes(card, read);
  return card;
}

}  // namespace guanxi::app::importing
