#include "holidays/notice_file.hpp"

#include <algorithm>

#include "holidays/notice_days.hpp"
#include "holidays/own_packs.hpp"

namespace guanxi::app {

using calendar::Date;
using holidays::DateRange;
using holidays::Holiday;

namespace {

// Notices that were added before keep theirs.
void add_source(holidays::Source& known, const holidays::Source& source) {
  if (known.text.find(source.text) != known.text.npos) return;
  known.text += (known.text.empty() ? "" : "; ") + source.text;
  known.checked = source.checked;
}

}  // namespace

NoticeFile::NoticeFile(holidays::Pack own) : own_(std::move(own)), off_(own_.off.begin(), own_.off.end()), work_(own_.work.begin(), own_.work.end()) {
  for (const auto& holiday : own_.holidays) {
    for (const auto& rule : holiday.on) each_day({{rule.first, rule.last}}, [&](Date day) { days_of_[holiday.id].insert(day); });
  }
}

bool NoticeFile::take_out(Date day) {
  bool found = off_.erase(day) + work_.erase(day) > 0;
  for (auto& [id, all] : days_of_) found = all.erase(day) > 0 || found;
  return found;
}

void NoticeFile::set_work(Date day) {
  take_out(day);
  work_.insert(day);
  single_ = true;
}

void NoticeFile::set_off(Date day) {
  take_out(day);
  off_.insert(day);
  single_ = true;
}

bool NoticeFile::keep_closed(Date day) {
  const bool off = off_.contains(day);
  single_ = single_ || off;
  for (const auto& [id, all] : days_of_) {
    if (all.contains(day)) return touched_.insert(id), true;
  }
  return off;
}

void NoticeFile::set_holiday(Date day, const std::string& name, const std::set<std::string>& taken) {
  take_out(day);
  days_of_[id_of(name, taken)].insert(day);
}

std::string NoticeFile::id_of(const std::string& name, const std::set<std::string>& taken) {
  for (const auto& holiday : own_.holidays) {
    if (holiday.name == name) return touched_.insert(holiday.id), holiday.id;
  }
  const std::string base = slug(name, "day");
  std::string id = base;
  const auto used = [&] {
    return taken.contains(id) || std::any_of(own_.holidays.begin(), own_.holidays.end(), [&](const Holiday& one) { return one.id == id; });
  };
  if (used()) id = std::string(notices_name) + "-" + base;
  for (int number = 2; used(); ++number) id = std::string(notices_name) + "-" + base + "-" + std::to_string(number);
  own_.holidays.push_back({.id = id, .name = name});
  return touched_.insert(id), id;
}

void NoticeFile::set_source(const holidays::Source& source) {
  if (single_) add_source(own_.published, source);
  for (auto& holiday : own_.holidays) {
    if (touched_.contains(holiday.id)) add_source(holiday.source, source);
  }
}

int NoticeFile::last_year_of_days() const {
  int year = 0;
  const auto see = [&](const std::set<Date>& all) {
    if (!all.empty()) year = std::max(year, calendar::parts(*all.rbegin()).year);
  };
  see(off_);
  see(work_);
  for (const auto& [id, all] : days_of_) see(all);
  return year;
}

holidays::Pack NoticeFile::finish() {
  own_.off.assign(off_.begin(), off_.end());
  own_.work.assign(work_.begin(), work_.end());
  if (off_.empty() && work_.empty()) own_.published = {};
  for (auto& holiday : own_.holidays) {
    std::vector<DateRange> spans;
    for (const Date day : days_of_[holiday.id]) spans.push_back({day, day});
    holiday.on = holiday_on({}, {}, holiday.kind, joined_spans(std::move(spans))).on;
  }
  std::erase_if(own_.holidays, [](const Holiday& holiday) { return holiday.on.empty(); });
  return own_;
}

}  // namespace guanxi::app
