// Rules and shifts in a compiled pack.
#include "form_parts.hpp"

namespace guanxi::holidays {

using namespace calendar;

// The kind, then the members that count for it

void write(FormWriter& form, const Rule& rule) {
  form.number(static_cast<int>(rule.kind));
  form.number(rule.offset);
  switch (rule.kind) {
    case RuleKind::dates:
      form.day(rule.first);
      form.day(rule.last);
      break;
    case RuleKind::solar_term:
    case RuleKind::hindu: form.text(rule.name); break;
    case RuleKind::easter:
    case RuleKind::orthodox_easter:
    case RuleKind::lunar_eve: break;
    case RuleKind::nth_weekday:
      form.number(rule.month);
      form.number(rule.nth);
      form.number(rule.weekday);
      break;
    case RuleKind::equinox:
      form.number(rule.month);
      form.number(rule.minutes);
      break;
    default:
      form.number(rule.month);
      form.number(rule.day);
      if (rule.kind == RuleKind::weekday_from || rule.kind == RuleKind::weekday_before) form.number(rule.weekday);
  }
}

void read(FormReader& form, Rule& rule) {
  rule.kind = static_cast<RuleKind>(form.number());
  rule.offset = form.number();
  switch (rule.kind) {
    case RuleKind::dates:
      rule.first = form.day();
      rule.last = form.day();
      break;
    case RuleKind::solar_term:
    case RuleKind::hindu: rule.name = form.text(); break;
    case RuleKind::easter:
    case RuleKind::orthodox_easter:
    case RuleKind::lunar_eve: break;
    case RuleKind::nth_weekday:
      rule.month = form.number();
      rule.nth = form.number();
      rule.weekday = form.number();
      break;
    case RuleKind::equinox:
      rule.month = form.number();
      rule.minutes = form.number();
      break;
    default:
      rule.month = form.number();
      rule.day = form.number();
      if (rule.kind == RuleKind::weekday_from || rule.kind == RuleKind::weekday_before) rule.weekday = form.number();
  }
}

void write(FormWriter& form, const Shift& shift) {
  form.numbers(shift.weekdays);
  form.number(shift.on_holiday ? 1 : 0);
  form.number(static_cast<int>(shift.to));
  form.number(shift.weekday);
}

void read(FormReader& form, Shift& shift) {
  shift.weekdays = form.numbers();
  shift.on_holiday = form.truth();
  shift.to = static_cast<Shift::To>(form.number());
  shift.weekday = form.number();
}

}  // namespace guanxi::holidays
