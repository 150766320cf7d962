#include "decisions/claim_hierarchy.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <guanxi/domain/climb.hpp>

namespace guanxi::domain {

using calendar::Date;

bool holds_position(std::span<const Position> positions, Id person, Date day) {
  return std::any_of(positions.begin(), positions.end(), [&](const Position& position) { return position.person == person && position.held_on(day); });
}

Presence presence(const OrganisationFacts& facts, Id person, Date day) {
  Presence found = Presence::outside;
  for (const Position& position : facts.positions) {
    if (position.person != person) continue;
    if (position.held_on(day)) return Presence::here;
    if (position.to && *position.to <= day) found = Presence::left;
  }
  return found;
}

std::map<Id, Presence> presences(const OrganisationFacts& facts, Date day) {
  std::map<Id, Presence> found;
  for (const Position& position : facts.positions) {
    Presence& one = found.emplace(position.person, Presence::outside).first->second;
    if (position.held_on(day)) one = Presence::here;
    else if (one != Presence::here && position.to && *position.to <= day) one = Presence::left;
  }
  return found;
}

std::optional<Date> left_on(const OrganisationFacts& facts, Id person, Date day) {
  if (presence(facts, person, day) != Presence::left) return std::nullopt;
  std::optional<Date> last;
  for (const Position& position : facts.positions) {
    if (position.person == person && position.to && *position.to <= day) last = std::max(last, position.to);
  }
  return last;
}

std::optional<Date> position_changed_on(const OrganisationFacts& facts, Id person, Date since, Date day) {
  std::set<std::string> then, now;
  std::optional<Date> changed;
  for (const Position& position : facts.positions) {
    if (position.person != person || position.title.empty()) continue;
    if (position.held_on(day)) now.insert(position.title);
    if (!position.held_on(since)) continue;
    then.insert(position.title);
    if (position.to && *position.to <= day) changed = std::max(changed, position.to);
  }
  const bool kept = std::any_of(then.begin(), then.end(), [&now](const auto& title) { return now.contains(title); });
  return kept || now.empty() ? std::nullopt : changed;
}

Hierarchy::Hierarchy(const OrganisationFacts& facts, Date day) : facts_(facts), day_(day) {
  read_lines(day);
  sort_reports();
  find_tops();
  find_circle();
}

void Hierarchy::read_lines(Date day) {
  std::set<Id> here, ended;
  for (const Position& position : facts_.positions) {
    if (position.held_on(day)) here.insert(position.person);
    else if (position.to && *position.to <= day) ended.insert(position.person);
  }
  for (const Position& position : facts_.positions) {
    const Id boss = position.reports_to;
    if (!boss || boss == position.person || !position.held_on(day)) continue;
    if (ended.contains(boss) && !here.contains(boss)) continue;
    if (boss_.emplace(position.person, boss).second) reports_[boss].push_back(position.person);
  }
  for (const Position& position : facts_.below) {
    const bool ours = position.held_on(day) && here.contains(position.reports_to) && position.person != position.reports_to;
    if (ours && boss_.emplace(position.person, position.reports_to).second) reports_[position.reports_to].push_back(position.person);
  }
}

const std::string& Hierarchy::handle(Id person) const {
  static const std::string none;
  const auto found = facts_.people.find(person);
  return found == facts_.people.end() ? none : found->second.handle;
}

void Hierarchy::sort_reports() {
  const auto by_handle = [this](Id one, Id other) { return std::tie(handle(one), one) < std::tie(handle(other), other); };
  for (auto& [boss, people] : reports_) std::sort(people.begin(), people.end(), by_handle);
}

void Hierarchy::find_tops() {
  for (const auto& [boss, people] : reports_) {
    if (boss_.contains(boss)) continue;
    tops_.push_back(boss);
    measure(boss);
  }
  std::sort(tops_.begin(), tops_.end(),
            [this](Id one, Id other) { return below(one) != below(other) ? below(one) > below(other) : handle(one) < handle(other); });
}

// Everybody has one superior at most, so whoever walks up from below a circle ends in it.
void Hierarchy::find_circle() {
  std::set<Id> seen;
  for (const auto& [person, boss] : boss_) {
    std::vector<Id> path;
    for (Id at = person; at && seen.insert(at).second;) {
      path.push_back(at);
      const auto next = boss_.find(at);
      at = next == boss_.end() ? Id{} : next->second;
      if (!at || !seen.contains(at)) continue;
      const auto again = std::find(path.begin(), path.end(), at);
      if (again == path.end()) break;
      circle_.assign(again, path.end());
      return;
    }
  }
}

// From the leaves up: a tree's lines stand behind that of their superior.
void Hierarchy::measure(Id top) {
  const auto lines = branch_of(top, {});
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    Branch& branch = branches_[line->who];
    const auto member = facts_.people.find(line->who);
    branch.contact |= member != facts_.people.end() && member->second.last_contact.has_value();
    const auto boss = boss_.find(line->who);
    if (boss == boss_.end()) continue;
    Branch& above = branches_[boss->second];
    above.people += branch.people + 1;
    above.height = std::max(above.height, branch.height + 1);
    above.contact |= branch.contact;
  }
}

int Hierarchy::below(Id person) const {
  const auto found = branches_.find(person);
  return found == branches_.end() ? 0 : found->second.people;
}

bool Hierarchy::leads_better(Id one, Id other) const {
  const Branch& a = branches_.at(one);
  const Branch& b = branches_.at(other);
  return std::tie(a.contact, a.height) > std::tie(b.contact, b.height);
}

std::vector<Id> Hierarchy::chain(Id person) const {
  if (!known(person)) {
    if (tops_.empty()) return {};
    person = tops_.front();
  }
  std::vector<Id> line = climb(person, [this](Id at) {
    const auto boss = boss_.find(at);
    return boss == boss_.end() ? Id{} : boss->second;
  });
  std::reverse(line.begin(), line.end());
  if (!branches_.contains(person)) return line;  // in a circle or below one
  for (auto at = reports_.find(person); at != reports_.end(); at = reports_.find(line.back())) {
    const auto best = [this](Id one, Id other) { return leads_better(other, one); };
    line.push_back(*std::max_element(at->second.begin(), at->second.end(), best));
  }
  return line;
}

std::vector<ReportingLine> Hierarchy::branch_of(Id top, const std::vector<Id>& first) const {
  const auto favoured = [&first](Id person) { return std::find(first.begin(), first.end(), person) != first.end(); };
  std::vector<ReportingLine> lines;
  std::vector<ReportingLine> open{{.who = top}};
  while (!open.empty()) {
    const ReportingLine line = open.back();
    open.pop_back();
    lines.push_back(line);
    const auto found = reports_.find(line.who);
    if (found == reports_.end()) continue;
    auto people = found->second;
    std::stable_partition(people.begin(), people.end(), favoured);
    for (auto next = people.rbegin(); next != people.rend(); ++next) open.push_back({.who = *next, .depth = line.depth + 1});
  }
  return lines;
}

std::vector<ReportingLine> Hierarchy::tree(const std::vector<Id>& first) const {
  std::vector<ReportingLine> lines;
  const auto add = [&](Id top) {
    const auto branch = branch_of(top, first);
    lines.insert(lines.end(), branch.begin(), branch.end());
  };
  const bool led = !first.empty() && std::find(tops_.begin(), tops_.end(), first.front()) != tops_.end();
  if (led) add(first.front());
  for (const Id top : tops_) {
    if (!led || top != first.front()) add(top);
  }
  const auto there = presences(facts_, day_);
  for (ReportingLine& line : lines) {
    const auto found = there.find(line.who);
    line.presence = found == there.end() ? Presence::outside : found->second;
  }
  return lines;
}

}  // namespace guanxi::domain
