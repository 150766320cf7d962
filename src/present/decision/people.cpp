// Everybody in the picture.
#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/text/join.hpp>

#include "decision/figures.hpp"

namespace guanxi::present {

using domain::Presence;

const domain::Member& member(const StakeholderMap& view, Id person) {
  static const domain::Member nobody{"?", "?"};
  const auto found = view.people.find(person);
  return found == view.people.end() ? nobody : found->second;
}

std::string shown_name(const StakeholderMap& view, Id person) {
  const auto& who = member(view, person);
  return who.name == who.handle ? who.name : who.name + " (" + who.handle + ")";
}

std::string question_of(const StakeholderMap& view) {
  const std::string question = view.topic.empty() ? message("who decides at {org}", "org"_is = view.org_name)
                                                  : message("who decides at {org} on {topic}", "org"_is = view.org_name, "topic"_is = view.topic);
  return view.day == view.today ? question : message("{question}, as of {day}", "question"_is = question, "day"_is = calendar::iso(view.day));
}

namespace {

void add_roles(const StakeholderMap& view, Figure& figure) {
  const domain::RoleView* newest = nullptr;
  for (const auto& role : view.picture.roles) {
    if (role.claim.person != figure.who) continue;
    figure.roles.push_back(&role);
    if (role.claim.stance == domain::Stance::none) continue;
    if (!newest || role.claim.since > newest->claim.since) newest = &role;
  }
  if (newest) figure.stance = newest->claim.stance;
}

}  // namespace

std::vector<Figure> figures(const StakeholderMap& view) {
  std::vector<Figure> all;
  std::vector<Id> above;
  for (const auto& line : view.picture.tree) {
    const auto depth = static_cast<std::size_t>(line.depth);
    above.resize(depth);
    all.push_back({.who = line.who, .boss = depth > 0 ? above.back() : Id{}, .depth = line.depth, .in_line = true, .presence = line.presence});
    above.push_back(line.who);
  }
  for (const auto& role : view.picture.roles) {
    const Id who = role.claim.person;
    const bool known = std::any_of(all.begin(), all.end(), [who](const Figure& one) { return one.who == who; });
    if (!known) all.push_back({.who = who, .presence = role.presence});
  }
  for (Figure& figure : all) add_roles(view, figure);
  return all;
}

std::vector<domain::Role> roles_of(const Figure& figure) {
  std::vector<domain::Role> roles;
  for (const auto* role : figure.roles) {
    if (std::find(roles.begin(), roles.end(), role->claim.role) == roles.end()) roles.push_back(role->claim.role);
  }
  return roles;
}

std::vector<std::string> shown_roles(const StakeholderMap& view, const Figure& figure) {
  std::vector<std::string> roles;
  for (const auto* role : figure.roles) {
    const bool on = view.topic.empty() && !role->claim.topic.empty();
    std::string text = on ? message("{role} on {topic}", "role"_is = to_text(role->claim.role), "topic"_is = role->claim.topic) : to_text(role->claim.role);
    if (std::find(roles.begin(), roles.end(), text) == roles.end()) roles.push_back(std::move(text));
  }
  return roles;
}

std::string position_of(const StakeholderMap& view, const Figure& figure) {
  const auto& who = member(view, figure.who);
  if (figure.presence == Presence::here) return text::joined({who.title, who.department}, ", ");
  return text::joined({who.title, who.organisation}, ", ");
}

Table people_table(const StakeholderMap& view) {
  Table table{.command = "who-decides",
              .items = "people",
              .columns = {{.key = "who"},
                          {.key = "name"},
                          {.key = "title"},
                          {.key = "department"},
                          {.key = "firm"},
                          {.key = "reports_to"},
                          {.key = "decides"},
                          {.key = "roles"},
                          {.key = "stance"},
                          {.key = "presence"},
                          {.key = "warmth"},
                          {.key = "last_contact"},
                          {.key = "last_in_person"}}};
  constexpr std::string_view presences[] = {"here", "left", "outside"};
  for (const Figure& figure : figures(view)) {
    const auto& who = member(view, figure.who);
    const auto roles = roles_of(figure);
    table.rows.push_back({{who.handle},
                          {who.name},
                          {Value::known(who.title)},
                          {Value::known(who.department)},
                          {Value::known(figure.presence == Presence::here ? view.org_name : who.organisation)},
                          {figure.boss ? Value(member(view, figure.boss).handle) : Value()},
                          {figure.who == view.picture.who},
                          {Value::Array(roles.begin(), roles.end())},
                          {figure.stance},
                          {presences[static_cast<int>(figure.presence)]},
                          {who.warmth},
                          {who.last_contact},
                          {who.last_in_person}});
  }
  return table;
}

}  // namespace guanxi::present
