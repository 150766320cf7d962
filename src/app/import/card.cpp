// From a reader's record to what would be stored of it.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

using namespace settings;

using exchange::ReadPerson;

namespace {

std::vector<std::string> lines(const std::vector<std::string>& given) {
  std::vector<std::string> clean;
  for (const auto& text : given) {
    std::string one = text::trimmed_line(text);
    if (!one.empty() && std::find(clean.begin(), clean.end(), one) == clean.end()) clean.push_back(std::move(one));
  }
  return clean;
}

std::vector<domain::ContactPoint> points_of(const ReadPerson& read) {
  std::vector<domain::ContactPoint> points;
  for (const auto& given : read.contacts) {
    domain::ContactPoint point{given.kind, text::trimmed_line(given.value), text::trimmed_line(given.label)};
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
  const std::string label = text::trimmed_line(given);
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
  const std::string role = text::trimmed_line(read.role);
  if (!role.empty() && role != card.title) card.notes.push_back({.about = std::string(role_note), .text = role});
}

}  // namespace

bool is_number(std::string_view name) {
  bool digits = false;
  for (const char c : name) {
    if (ascii::is_digit(c)) digits = true;
    else if (std::string_view("+-() ./").find(c) == std::string_view::npos) return false;
  }
  return digits;
}

std::string source_name(std::string_view format, std::string_view uid) {
  const std::string name = text::trimmed_line(uid);
  return name.empty() ? name : std::string(format).append(1, ':').append(name);
}

std::vector<storage::Detail> details_of(const std::vector<exchange::ReadAddress>& addresses, const std::vector<exchange::ReadValue>& others,
                                        std::string_view format) {
  std::vector<storage::Detail> found;
  const auto add = [&](const std::string& given_name, const std::string& given_value) {
    const std::string name = text::trimmed_line(given_name), value = text::trimmed_line(given_value);
    if (name.empty() || value.empty()) return;
    const auto same = std::find_if(found.begin(), found.end(), [&](const storage::Detail& one) { return one.name == name; });
    if (same == found.end()) found.push_back({name, value, std::string(format)});
    else if (same->value != value) same->value += "; " + value;
  };
  for (const auto& address : addresses) add(address.label.empty() ? "address" : "address " + address.label, address.text);
  for (const auto& other : others) add(other.name, other.value);
  return found;
}

Card card_of(const exchange::ReadWho& who, std::string_view file, std::string_view format, int line_number) {
  ReadPerson read{.uid = who.uid, .name = who.name, .organisation = who.organisation, .line = line_number};
  if (!who.email.empty()) read.contacts.push_back({std::string(domain::email_kind), who.email});
  if (!who.phone.empty()) read.contacts.push_back({std::string(domain::phone_kind), who.phone});
  if (!who.wechat.empty()) read.contacts.push_back({std::string(domain::wechat_kind), who.wechat});
  if (read.name.empty() && !who.email.empty()) read.name = name_of_address(who.email);
  Card card = card_of(read, file, format);
  card.name_alone = card.person.contacts.empty() && card.organisation.empty();
  return card;
}

Card card_of(const ReadPerson& read, std::string_view file, std::string_view format) {
  Card card;
  card.format = format;
  card.details = details_of(read.addresses, read.others, format);
  card.file = file;
  card.source = card.file + ":" + std::to_string(read.line);
  card.uid = source_name(format, read.uid);
  card.person.name = text::trimmed_line(read.name);
  card.person.reading = text::trimmed_line(read.reading);
  card.person.surname = text::trimmed_line(read.surname);
  card.person.died = read.died;
  card.person.city = text::trimmed_line(read.city);
  card.person.country = country_code(text::trimmed_line(read.country));
  if (card.person.country.empty()) card.unknown_country = text::trimmed_line(read.country);
  card.person.timezone = text::trimmed_line(read.timezone);
  card.person.language = text::trimmed_line(read.language);
  card.person.contacts = points_of(read);
  card.person.aliases = lines(read.aliases);
  card.person.tags = lines(read.tags);
  card.organisation = text::trimmed_line(read.organisation);
  card.organisation_uid = source_name(format, read.organisation_uid);
  card.title = text::trimmed_line(read.title);
  card.department = text::trimmed_line(read.department);
  card.relations = read.relations;
  for (auto& relation : card.relations) relation.uid = source_name(format, relation.uid);
  take_days(card, read);
  take_notes(card, read);
  return card;
}

}  // namespace guanxi::app::importing
