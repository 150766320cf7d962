// What the formats of "who decides?" share.
#pragma once

#include <string>
#include <vector>

#include <guanxi/present/decision.hpp>

namespace guanxi::present {

// Somebody in the picture.
struct Figure {
  Id who = {};
  Id boss = {};  // none: nobody above them is known
  int depth = 0;
  bool in_line = false;  // in the reporting tree
  domain::Presence presence = domain::Presence::here;
  std::vector<const domain::RoleView*> roles = {};
  domain::Stance stance = {};  // the newest that was told
};

// Those of the reporting tree in its order, then those who have a role alone.
std::vector<Figure> figures(const StakeholderMap& view);
const domain::Member& member(const StakeholderMap& view, Id person);  // "?" for whom nothing is known
// The name with the handle, which alone stands for itself.
std::string shown_name(const StakeholderMap& view, Id person);
// "decider, budget", each once.
std::vector<domain::Role> roles_of(const Figure& figure);
// The same; in general, "decider on pumps".
std::vector<std::string> shown_roles(const StakeholderMap& view, const Figure& figure);
// "总经理, 采购部"; of somebody from outside with the firm.
std::string position_of(const StakeholderMap& view, const Figure& figure);
// On a terminal "3 days ago", else ISO; of another day than today always ISO.
std::string day_of(const StakeholderMap& view, calendar::Date date, const TextStyle& text_style);

// With handles where there is room for them. Roles and decisions: a line each below the heading; the newest decisions.
inline constexpr std::size_t shown_decisions = 5;
std::string role_table(const StakeholderMap& view, const TextStyle& text_style, int width);
std::string tree_table(const StakeholderMap& view, const TextStyle& text_style);
std::string decision_table(const StakeholderMap& view, const TextStyle& text_style);
// "who decides at 青石泵业 on renewal, as of 2026-11-01".
std::string question_of(const StakeholderMap& view);

}  // namespace guanxi::present
