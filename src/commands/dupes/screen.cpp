#include "dupes/screen.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/doubles.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using present::Style;
using present::Table;

namespace {

// A line of the screen: what it tells, of the one and of the other.
void add(Table& table, const std::string& label, const std::string& one, const std::string& other) {
  if (one.empty() && other.empty()) return;
  const Style style = one == other ? Style::good : Style::plain;
  table.rows.push_back({{.value = label, .style = Style::dim}, {.value = one, .style = style}, {.value = other, .style = style}});
}

std::string points_of(const domain::Person& person, std::string_view kind) {
  std::vector<std::string> values;
  for (const auto& point : person.contacts) {
    if (point.kind == kind) values.push_back(point.value);
  }
  return text::joined(values);
}

std::string others_of(const domain::Person& person) {
  std::vector<std::string> values;
  for (const auto& point : person.contacts) {
    if (!is_phone(point) && !is_email(point)) values.push_back(point.kind + " " + point.value);
  }
  return text::joined(values);
}

std::string last_contact(Env& env, storage::Store& store, Id person) {
  std::string found;
  storage::Interactions(store).each({.person = person, .to = env.today(), .limit = 1}, [&](const storage::HistoryRow& row) {
    const std::string day = calendar::iso(row.interaction.day), kind = to_text(row.interaction.kind);
    found = message("{day}, {kind}", "day"_is = day, "kind"_is = kind);
  });
  return found;
}

void add_people(Table& table, Env& env, storage::Store& store, const Double& shown) {
  storage::Parties parties(store);
  const auto one = parties.person(shown.keep.id), other = parties.person(shown.other.id);
  const auto both = [&](const std::string& label, const auto& said) { add(table, label, said(one), said(other)); };
  const auto birthday = [](const auto& person) { return person.birthday ? calendar::to_text(*person.birthday) : std::string(); };
  both(message("read"), [&](const auto& person) { return spoken_reading(store, person); });
  both(message("also"), [](const auto& person) { return text::joined(person.aliases); });
  add(table, message("at"), text::joined({shown.keep.organisation, shown.keep.title}), text::joined({shown.other.organisation, shown.other.title}));
  both(message("where"), [](const auto& person) { return text::joined({person.city, person.country}); });
  both(message("phone"), [](const auto& person) { return points_of(person, domain::phone_kind); });
  both(message("e-mail"), [](const auto& person) { return points_of(person, domain::email_kind); });
  both(message("other"), others_of);
  both(message("birthday"), birthday);
  add(table, message("last"), last_contact(env, store, one.id), last_contact(env, store, other.id));
}

void add_firms(Table& table, storage::Store& store, const Double& shown) {
  storage::Parties parties(store);
  const auto one = parties.organisation(shown.keep.id), other = parties.organisation(shown.other.id);
  const auto group = [&](const auto& firm) { return firm.parent ? parties.ref(firm.parent)->name : std::string(); };
  const auto people = [&](const auto& firm) { return std::to_string(parties.staff(firm.id).size()); };
  const auto both = [&](const std::string& label, const auto& said) { add(table, label, said(one), said(other)); };
  both(message("also"), [](const auto& firm) { return text::joined(firm.aliases); });
  both(message("where"), [](const auto& firm) { return text::joined({firm.city, firm.country}); });
  both(message("group"), group);
  both(message("people"), people);
}

}  // namespace

std::string evidence_words(const domain::Likeness& likeness) {
  std::vector<std::string> words;
  for (const auto& evidence : likeness.evidence) words.push_back(in_words(evidence));
  return text::joined(words, "; ");
}

Style style_of(domain::Likelihood likelihood) {
  if (likelihood == domain::Likelihood::likely) return Style::good;
  return likelihood == domain::Likelihood::weak ? Style::dim : Style::plain;
}

std::string screen_of(Env& env, storage::Store& store, const Double& shown, std::string_view place) {
  const auto& style = env.text_style();
  const auto likelihood = shown.likeness.likelihood();
  std::string screen = present::styled(place, Style::dim, style) + "  " + present::styled(to_text(likelihood), style_of(likelihood), style) + "\n";
  for (const auto& line : text::wrap(evidence_words(shown.likeness), std::max(20, style.width))) screen += line + "\n";
  Table table{.command = "dupes",
              .items = "fields",
              .columns = {{.key = "field", .title = " "},
                          {.key = "one", .title = shown.keep.handle, .flexible = true},
                          {.key = "other", .title = shown.other.handle, .flexible = true}}};
  add(table, message("name"), shown.keep.name, shown.other.name);
  if (shown.keep.person) add_people(table, env, store, shown);
  else add_firms(table, store, shown);
  storage::Doubles doubles(store);
  add(table, message("records"), std::to_string(doubles.records_of(shown.keep.id)), std::to_string(doubles.records_of(shown.other.id)));
  return screen + as_text(table, style);
}

}  // namespace guanxi::commands
