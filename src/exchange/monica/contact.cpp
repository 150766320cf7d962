#include "monica/contact.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

#include "words/contact_kinds.hpp"
#include "words/date_order.hpp"
#include "words/names.hpp"
#include "words/relation_words.hpp"

namespace guanxi::exchange::monica {
namespace {

using json::Value;

std::string line_of(const Value& value) { return text::one_line(ascii::trimmed(value.text)); }

std::optional<calendar::PartialDate> written_day(const Value& value) {
  const auto date = calendar::parse_iso_date(std::string_view(value.text).substr(0, 10));
  if (!date) return std::nullopt;
  const auto parts = calendar::parts(*date);
  return calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

// A day of which the year may not be known, or nothing but the year.
std::optional<calendar::PartialDate> special_day(const Value& value) {
  auto day = written_day(value["date"]);
  if (!day) return std::nullopt;
  if (value["is_year_unknown"].is_true()) day->year.reset();
  if (value["is_age_based"].is_true()) day->month = day->day = 0;
  return day;
}

void add_other(ReadPerson& person, std::string_view name, const Value& value) {
  if (const std::string text = line_of(value); !text.empty()) person.others.push_back({std::string(name), text});
}

void take_properties(ReadPerson& person, const Value& properties) {
  person.name = name_of(properties);
  person.title = line_of(properties["job"]);
  person.organisation = line_of(properties["company"]);
  if (const std::string nick = line_of(properties["nickname"]); !nick.empty()) person.aliases.push_back(nick);
  for (const Value& tag : properties["tags"].list()) person.tags.push_back(line_of(tag));
  person.birthday = special_day(properties["birthdate"]);
  person.died = special_day(properties["deceased_date"]);
  if (!person.died && properties["is_dead"].is_true()) person.died = calendar::PartialDate{};
  if (const auto met = special_day(properties["first_met_date"])) person.occasions.push_back({"First met", *met});
  add_other(person, "description", properties["description"]);
  add_other(person, "food preferences", properties["food_preferences"]);
}

void take_ties(ReadPerson& person, const Value& properties, const Known& known) {
  const auto add = [&](std::string_view kind, std::string_view word, const std::string& who) {
    const auto other = known.contacts.find(who);
    if (other == known.contacts.end()) return;
    ReadRelation tie{.kind = std::string(kind), .name = {}, .label = std::string(kind == word ? "" : word)};
    (other->second.partial ? tie.name : tie.uid) = other->second.partial ? other->second.name : who;
    person.relations.push_back(std::move(tie));
  };
  if (const auto own = known.relations.find(person.uid); own != known.relations.end()) {
    for (const auto& one : own->second) add(relation_kind_of(one.type), one.type, one.who);
  }
  add("introduced-by", "introduced-by", line_of(properties["first_met_through"]));
}

void take_field(ReadPerson& person, const Value& properties, const Known& known) {
  const auto kind = known.field_kinds.find(line_of(properties["type"]));
  const std::string value = line_of(properties["data"]);
  if (!value.empty()) person.contacts.push_back({kind == known.field_kinds.end() ? "other" : kind->second, value, {}});
}

void take_address(ReadPerson& person, const Value& properties) {
  std::string all;
  for (const char* part : {"street", "postal_code", "city", "province", "country"}) {
    if (const std::string text = line_of(properties[part]); !text.empty()) all += (all.empty() ? "" : ", ") + text;
  }
  if (all.empty()) return;
  if (person.city.empty()) person.city = line_of(properties["city"]);
  if (person.country.empty()) person.country = line_of(properties["country"]);
  person.addresses.push_back({all, line_of(properties["name"])});
}

void take_note(ReadPerson& person, const Value& record) {
  const auto day = written_day(record["created_at"]);
  const std::string body = text::lines(ascii::trimmed(record["properties"]["body"].text));
  if (!body.empty()) person.note += (person.note.empty() ? "" : "\n") + (day ? calendar::to_text(*day) + ": " : std::string()) + body;
}

// Monica makes one for each birthday by itself.
bool take_reminder(ReadPerson& person, const Value& properties) {
  const auto day = written_day(properties["initial_date"]);
  if (!day || properties["frequency_type"].text != "year") return false;
  if (person.birthday && person.birthday->month == day->month && person.birthday->day == day->day) return true;
  person.occasions.push_back({line_of(properties["title"]), *day});
  return true;
}

void give_interaction(const Value& record, std::string_view kind, const ReadWho& who, const Input& input, Sink& sink) {
  const Value& properties = record["properties"];
  ReadInteraction one{.uid = "monica:" + line_of(record["uuid"]), .kind = std::string(kind), .summary = line_of(properties["content"]), .line = record.line};
  tell_when(properties[kind == "call" ? "called_at" : "happened_at"], one, input);
  one.participants.push_back(who);
  sink.interaction(std::move(one));
}

bool give_task(const Value& record, const ReadWho& who, Sink& sink) {
  const Value& properties = record["properties"];
  ReadTask task{.uid = "monica:" + line_of(record["uuid"]), .text = line_of(properties["title"]), .people = {who}, .line = record.line};
  if (task.text.empty()) return false;
  task.made = written_day(record["created_at"]);
  task.done = properties["completed"].is_true();
  if (task.done) task.ended = written_day(properties["completed_at"]);
  sink.task(std::move(task));
  return true;
}

}  // namespace

std::string name_of(const Value& properties) {
  return full_name({.family = line_of(properties["last_name"]), .given = line_of(properties["first_name"]), .additional = line_of(properties["middle_name"])});
}

void tell_when(const Value& value, ReadInteraction& one, const Input& input) {
  const auto at = calendar::parse_rfc3339(value.text);
  const bool midnight = at && at->time_since_epoch() % std::chrono::hours{24} == std::chrono::seconds{0};
  one.day = at && !midnight ? std::optional(taken(*at, input).day) : written_day(value);
  if (!midnight) one.at = at;
}

void give_contact(const Value& contact, const Known& known, const Input& input, Sink& sink, std::map<std::string, int>& left_out) {
  ReadPerson person{.uid = line_of(contact["uuid"]), .line = contact.line};
  take_properties(person, contact["properties"]);
  take_ties(person, contact["properties"], known);
  const ReadWho who{.uid = person.uid, .name = person.name};
  for (const Value& part : contact["data"].list()) {
    const std::string& type = part["type"].text;
    constexpr std::array<std::string_view, 2> elsewhere = {"activity", "photo"};
    for (const Value& record : part["values"].list()) {
      if (type == "contact_field") take_field(person, record["properties"], known);
      else if (type == "address") take_address(person, record["properties"]);
      else if (type == "note") take_note(person, record);
      else if (type == "call") give_interaction(record, "call", who, input, sink);
      else if (type == "conversation") give_interaction(record, "message", who, input, sink);
      else if (type == "task"       ? !give_task(record, who, sink)
               : type == "reminder" ? !take_reminder(person, record["properties"])
                                    : !ascii::among(type, elsewhere))
        ++left_out[text::one_line(type)];
    }
  }
  sink.person(std::move(person));
}

}  // namespace guanxi::exchange::monica
