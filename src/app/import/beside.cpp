#include "import/beside.hpp"

#include <algorithm>

namespace guanxi::app::importing {

using storage::Detail;

void Beside::load(storage::Details details, Id party) {
  details_ = details.of(party);
  told_ = details.told(party);
  told_before_ = details.told_before(party);
  sources_ = details.sources(party);
}

void Beside::tell(Changes& changes, std::string_view format) const {
  for (const Detail& field : told_) {
    if (field.source == format) changes.known.emplace(field.name, field.value);
  }
  for (const Detail& field : told_before_) {
    if (field.source == format) changes.known_before.emplace(field.name, field.value);
  }
}

void Beside::merge(Detail detail, Changes& changes, PlannedBeside& plan) {
  changes.told.insert_or_assign(detail.name, detail.value);
  const auto stored = std::find_if(details_.begin(), details_.end(), [&](const Detail& one) { return one.name == detail.name; });
  if (stored == details_.end()) {
    changes.add(detail.name);
    details_.push_back(detail);
  } else {
    if (stored->value == detail.value) return;
    if (!changes.renews(detail.name, stored->value, detail.value)) return changes.conflicts.push_back({detail.name, stored->value, detail.value});
    changes.renewals.push_back({detail.name, stored->value, detail.value});
    *stored = detail;
  }
  plan.details.push_back(std::move(detail));
}

void Beside::note(Detail told, PlannedBeside& plan) {
  const auto last = std::find_if(told_.begin(), told_.end(), [&](const Detail& one) { return one.name == told.name && one.source == told.source; });
  if (last == told_.end()) {
    told_.push_back(told);
  } else {
    if (*last == told) return;
    if (last->value != told.value) told_before_.push_back(*last);
    *last = told;
  }
  plan.told.push_back(std::move(told));
}

void Beside::take(const std::vector<Detail>& details, std::string_view format, calendar::Date today, Changes& changes, PlannedBeside& plan) {
  for (Detail detail : details) {
    detail.day = today;
    merge(std::move(detail), changes, plan);
  }
  for (const auto& told : changes.told) {
    const bool kept = std::any_of(changes.conflicts.begin(), changes.conflicts.end(), [&](const Conflict& one) { return one.field == told.first; });
    if (!kept) note({.name = told.first, .value = told.second, .source = std::string(format), .day = today}, plan);
  }
}

void Beside::add_source(const std::string& name, PlannedBeside& plan) {
  if (name.empty() || std::find(sources_.begin(), sources_.end(), name) != sources_.end()) return;
  sources_.push_back(name);
  plan.sources.push_back(name);
}

}  // namespace guanxi::app::importing
