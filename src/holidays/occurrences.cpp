#include "occurrences.hpp"

#include <algorithm>

namespace guanxi::holidays {

using namespace calendar;
namespace {

using std::chrono::days;

// How far beside the span one must look: substitutes and breaks that begin before it, or reach behind its end.
constexpr days margin{40};

bool holds(const Holiday& holiday, Date day) {
  const int year = parts(day).year;
  if (holiday.from && year < *holiday.from) return false;
  if (holiday.until && year > *holiday.until) return false;
  return std::find(holiday.except.begin(), holiday.except.end(), year) == holiday.except.end();
}

const Shift* shift_on(const Holiday& holiday, int weekday) {
  for (const auto& shift : holiday.shifts) {
    if (std::find(shift.weekdays.begin(), shift.weekdays.end(), weekday) != shift.weekdays.end()) return &shift;
  }
  return nullptr;
}

const Shift* shift_on_holiday(const Holiday& holiday) {
  for (const auto& shift : holiday.shifts) {
    if (shift.on_holiday) return &shift;
  }
  return nullptr;
}

std::string_view id_of(const HolidayDay& day) { return day.holiday ? std::string_view(day.holiday->id) : std::string_view(); }

bool earlier(const HolidayDay& a, const HolidayDay& b) {
  if (a.first != b.first) return a.first < b.first;
  if (id_of(a) != id_of(b)) return id_of(a) < id_of(b);
  return a.kind < b.kind;
}

}  // namespace

Occurrences::Occurrences(const Pack& pack, Date from, Date to)
    : pack_(pack), begin_(from - margin), window_(static_cast<std::size_t>((to - from + 2 * margin).count()) + 1) {
  for (const auto& holiday : pack.holidays) find(holiday);
  std::stable_sort(days_.begin(), days_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  publish();
  close();
  shift_all();
  if (pack.sandwich) bridge();
  for (auto& day : days_) {
    if (day.kind != HolidayKind::workday) day.closed = inside(day.first) && closed(day.first);
    if (day.kind == HolidayKind::public_day) run_on(day);
  }
  append_days_off();
  std::sort(days_.begin(), days_.end(), earlier);
}

void Occurrences::find(const Holiday& holiday) {
  const Date end = begin_ + days{static_cast<int>(window_.size()) - 1};
  const days longer{holiday.days - 1};
  spans_.clear();
  for (const auto& rule : holiday.on) add_spans(rule, begin_ - longer, end, spans_);
  for (const auto& span : spans_) {
    if (holds(holiday, span.first)) days_.push_back({&holiday, holiday.kind, span.first, span.last + longer, false});
  }
}

void Occurrences::publish() {
  for (const Date day : pack_.off) {
    if (inside(day)) at(day).off = true;
  }
  for (const Date day : pack_.work) {
    if (!inside(day)) continue;
    at(day).worked = true;
    days_.push_back({nullptr, HolidayKind::workday, day, day, false});
  }
}

void Occurrences::close() {
  for (const auto& occurrence : days_) {
    if (occurrence.kind != HolidayKind::public_day) continue;
    for (Date day = occurrence.first; day <= occurrence.last; day += days{1}) {
      if (!inside(day)) continue;
      ++at(day).holidays;
      at(day).closed = true;
      if (!at(day).reason) at(day).reason = occurrence.holiday;
    }
  }
}

// In the order of the days, so that of two neighbours the earlier one takes the nearer substitute.
void Occurrences::shift_all() {
  const std::size_t count = days_.size();
  for (std::size_t i = 0; i < count; ++i) {
    const HolidayDay occurrence = days_[i];
    if (occurrence.kind != HolidayKind::public_day || occurrence.holiday->shifts.empty()) continue;
    for (Date day = occurrence.first; day <= occurrence.last; day += days{1}) {
      if (inside(day)) substitute_for(occurrence, day);
    }
  }
}

void Occurrences::substitute_for(const HolidayDay& occurrence, Date day) {
  const Shift* shift = shift_on(*occurrence.holiday, weekday_of(day));
  if (!shift && at(day).holidays > 1) {
    shift = shift_on_holiday(*occurrence.holiday);
    if (shift) --at(day).holidays;
  }
  if (!shift) return;
  const bool back = shift->to == Shift::To::previous_free || shift->to == Shift::To::weekday_before;
  const bool free = shift->to == Shift::To::next_free || shift->to == Shift::To::previous_free;
  const days step{back ? -1 : 1};
  Date target = day + step;
  while (inside(target) && (free ? at(target).closed || weekend(target) : weekday_of(target) != shift->weekday)) target += step;
  if (inside(target)) substitute(occurrence.holiday, target);
}

void Occurrences::substitute(const Holiday* holiday, Date day) {
  days_.push_back({holiday, HolidayKind::substitute, day, day, true});
  at(day).closed = true;
  if (!at(day).reason) at(day).reason = holiday;
}

// A working day between two public holidays.
bool Occurrences::bridged(Date day) const { return !at(day).closed && !weekend(day) && at(day - days{1}).holidays > 0 && at(day + days{1}).holidays > 0; }

void Occurrences::bridge() {
  for (Date day = begin_ + days{1}; inside(day + days{1}); day += days{1}) {
    if (bridged(day)) substitute(at(day - days{1}).reason, day);
  }
}

// Where a day of the break is published as off, the break lasts until people are back at work.
void Occurrences::run_on(HolidayDay& occurrence) {
  bool published = false;
  Date day = occurrence.first;
  for (; inside(day) && (day <= occurrence.last || !works(day)); day += days{1}) {
    published = published || at(day).off;
    if (at(day).off && !at(day).reason) at(day).reason = occurrence.holiday;
  }
  if (published) occurrence.last = std::max(occurrence.last, day - days{1});
}

// Those that belong to no holiday's break; neighbours are one entry.
void Occurrences::append_days_off() {
  std::vector<bool> announced(window_.size(), false);
  for (const auto& occurrence : days_) {
    if (occurrence.kind != HolidayKind::public_day && occurrence.kind != HolidayKind::substitute) continue;
    for (Date day = occurrence.first; day <= occurrence.last; day += days{1}) {
      if (inside(day)) announced[static_cast<std::size_t>((day - begin_).count())] = true;
    }
  }
  const auto apart = [&](Date day) {
    return inside(day) && at(day).off && !at(day).worked && !weekend(day) && !announced[static_cast<std::size_t>((day - begin_).count())];
  };
  for (const Date day : pack_.off) {
    if (!apart(day)) continue;
    if (!days_.empty() && days_.back().kind == HolidayKind::off && days_.back().last + days{1} == day) days_.back().last = day;
    else days_.push_back({nullptr, HolidayKind::off, day, day, true});
  }
}

std::vector<HolidayDay> holidays_between(const Pack& pack, Date from, Date to) {
  if (to < from) return {};
  auto all = Occurrences(pack, from, to).all();
  std::erase_if(all, [&](const HolidayDay& day) { return day.last < from || day.first > to; });
  return all;
}

std::string_view to_text(HolidayKind kind) {
  switch (kind) {
    case HolidayKind::public_day: return "public";
    case HolidayKind::festival: return "festival";
    case HolidayKind::regional: return "regional";
    case HolidayKind::substitute: return "substitute";
    case HolidayKind::off: return "off";
    case HolidayKind::workday: break;
  }
  return "workday";
}

std::string_view to_text(GiftHabit habit) {
  constexpr std::array<std::string_view, 3> words = {"gift", "card", "none"};
  return words[static_cast<std::size_t>(habit)];
}

}  // namespace guanxi::holidays
