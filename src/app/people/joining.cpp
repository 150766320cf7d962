#include "people/joining.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

using domain::Organisation;
using domain::Person;
using domain::Position;

namespace {

template <class T>
void fill(T& target, const T& source) {
  if (target == T{}) target = source;
}

void join(std::vector<std::string>& target, const std::vector<std::string>& more) {
  for (const auto& text : more) {
    if (std::find(target.begin(), target.end(), text) == target.end()) target.push_back(text);
  }
}

template <class Party>
void join_common(Party& keep, const Party& other) {
  fill(keep.city, other.city);
  fill(keep.country, other.country);
  join(keep.aliases, other.aliases);
  join(keep.tags, other.tags);
  if (other.name != keep.name) join(keep.aliases, {other.name});
  keep.added = std::min(keep.added, other.added);
}

// What the kept record has wins; what it lacks comes from the other.
void join_people(Person& keep, const Person& other) {
  join_common(keep, other);
  fill(keep.timezone, other.timezone);
  fill(keep.language, other.language);
  fill(keep.reading, other.reading);
  if (keep.name.find(other.surname) != keep.name.npos) fill(keep.surname, other.surname);
  fill(keep.died, other.died);
  fill(keep.mourning, other.mourning);
  fill(keep.tier, other.tier);
  fill(keep.owner, other.owner);
  fill(keep.prefers, other.prefers);
  fill(keep.birthday, other.birthday);
  fill(keep.met, other.met);
  for (const auto& point : other.contacts) {
    const bool known =
        std::any_of(keep.contacts.begin(), keep.contacts.end(), [&](const auto& p) { return domain::same_point(p, point, keep.country, keep.country); });
    if (!known) keep.contacts.push_back(point);
  }
}

// KEEP's position stays the current one, filled from OTHER's at the same firm or at none; a position elsewhere stands beside it.
void join_positions(Person& keep, std::vector<Position> all) {
  const auto own = [&keep](const Position& p) {
    return std::any_of(keep.positions.begin(), keep.positions.end(), [&p](const auto& q) { return q.id == p.id; });
  };
  const auto current = std::find_if(all.begin(), all.end(), [&own](const auto& p) { return own(p) && !p.to; });
  if (current != all.end()) {
    Position first = *current;
    all.erase(current);
    for (const Position& p : all) {
      if (own(p) || p.to || (p.organisation && p.organisation != first.organisation)) continue;
      fill(first.title, p.title);
      fill(first.department, p.department);
      if (p.reports_to != keep.id) fill(first.reports_to, p.reports_to);
    }
    std::erase_if(all, [&](const auto& p) { return !own(p) && !p.to && (!p.organisation || p.organisation == first.organisation); });
    const bool newest = all.empty() || all.front().id < first.id;
    if (!newest) first.id = {};  // written anew, it is the newest again
    all.insert(all.begin(), first);
  }
  keep.positions = std::move(all);
}

}  // namespace

void merge_people(storage::Store& store, Id keep_id, Id other_id) {
  storage::Parties parties(store);
  Person keep = parties.person(keep_id);
  join_people(keep, parties.person(other_id));
  parties.move_all(other_id, keep_id);
  const Person moved = parties.person(keep_id);  // with the positions that came along
  join_positions(keep, moved.positions);
  if (!keep.birthday) keep.birthday = moved.birthday;
  parties.update(keep, settled_keys(store, keep));
}

void merge_organisations(storage::Store& store, Id keep_id, Id other_id) {
  storage::Parties parties(store);
  Organisation keep = parties.organisation(keep_id);
  const Organisation other = parties.organisation(other_id);
  join_common(keep, other);
  if (!keep.parent && other.parent != keep.id) keep.parent = other.parent;
  if (keep.parent == other_id) keep.parent = {};
  parties.move_all(other_id, keep_id);
  parties.update(keep, name_keys(keep));
  rebuild_staff_keys(store, keep_id);
}

}  // namespace guanxi::app
