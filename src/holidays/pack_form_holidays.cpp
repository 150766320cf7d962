// Holidays, greetings and hours in a compiled pack. What most of them leave out is told by one number of bits.
#include "form_parts.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

int bit(bool holds, int which) { return holds ? which : 0; }

// ---- greetings

enum Said : int { not_for = 1, about = 2, habit = 4, not_before = 8, not_after = 16, also = 32, silent = 64 };

int said(const Greeting& greeting) {
  return bit(!greeting.not_for.empty(), not_for) | bit(!greeting.about.empty(), about) | bit(greeting.gift != GiftHabit::gift, habit) |
         bit(greeting.not_before.has_value(), not_before) | bit(greeting.not_after.has_value(), not_after) | bit(!greeting.also.empty(), also) |
         bit(!greeting.ask, silent);
}

void write(FormWriter& form, const Greeting& greeting) {
  form.texts(greeting.concerns);
  form.number(greeting.lead_days);
  form.text(greeting.text);
  form.text(greeting.say);
  form.text(greeting.english);
  form.texts(greeting.give);
  form.texts(greeting.never);
  const int members = said(greeting);
  form.number(members);
  if (members & not_for) form.texts(greeting.not_for);
  if (members & about) form.text(greeting.about);
  if (members & habit) form.number(static_cast<int>(greeting.gift));
  if (members & not_before) form.number(*greeting.not_before);
  if (members & not_after) form.number(*greeting.not_after);
  if (members & also) holidays::write(form, greeting.also);
}

void read(FormReader& form, Greeting& greeting) {
  greeting.concerns = form.texts();
  greeting.lead_days = form.number();
  greeting.text = form.text();
  greeting.say = form.text();
  greeting.english = form.text();
  greeting.give = form.texts();
  greeting.never = form.texts();
  const int members = form.number();
  greeting.ask = (members & silent) == 0;
  if (members & not_for) greeting.not_for = form.texts();
  if (members & about) greeting.about = form.text();
  if (members & habit) greeting.gift = static_cast<GiftHabit>(form.number());
  if (members & not_before) greeting.not_before = form.number();
  if (members & not_after) greeting.not_after = form.number();
  if (members & also) holidays::read(form, greeting.also);
}

// ---- holidays

enum Given : int { several = 1, where = 2, from = 4, until = 8, except = 16, approximate = 32, shifts = 64, greeting = 128, source = 256 };

int given(const Holiday& holiday) {
  return bit(holiday.days != 1, several) | bit(!holiday.where.empty(), where) | bit(holiday.from.has_value(), from) | bit(holiday.until.has_value(), until) |
         bit(!holiday.except.empty(), except) | bit(holiday.approximate, approximate) | bit(!holiday.shifts.empty(), shifts) |
         bit(holiday.greeting.has_value(), greeting) | bit(!holiday.source.text.empty(), source);
}

}  // namespace

void write(FormWriter& form, const Holiday& holiday) {
  form.text(holiday.id);
  form.text(holiday.name);
  form.text(holiday.local);
  form.number(static_cast<int>(holiday.kind));
  write(form, holiday.on);
  const int members = given(holiday);
  form.number(members);
  if (members & several) form.number(holiday.days);
  if (members & where) form.text(holiday.where);
  if (members & from) form.number(*holiday.from);
  if (members & until) form.number(*holiday.until);
  if (members & except) form.numbers(holiday.except);
  if (members & shifts) write(form, holiday.shifts);
  if (members & source) write(form, holiday.source);
  if (members & greeting) write(form, *holiday.greeting);
  form.end_line();
}

void read(FormReader& form, Holiday& holiday) {
  holiday.id = form.text();
  holiday.name = form.text();
  holiday.local = form.text();
  holiday.kind = static_cast<HolidayKind>(form.number());
  read(form, holiday.on);
  const int members = form.number();
  if (members & several) holiday.days = form.number();
  if (members & where) holiday.where = form.text();
  if (members & from) holiday.from = form.number();
  if (members & until) holiday.until = form.number();
  if (members & except) holiday.except = form.numbers();
  holiday.approximate = (members & approximate) != 0;
  if (members & shifts) read(form, holiday.shifts);
  if (members & source) read(form, holiday.source);
  if (members & greeting) read(form, holiday.greeting.emplace());
}

void write(FormWriter& form, const SpecialHours& hours) {
  form.text(hours.name);
  write(form, hours.on);
  form.number(hours.days);
  form.numbers(hours.weekdays);
  form.texts(hours.where);
  for (const auto time : {hours.opens, hours.closes, hours.pause_from, hours.pause_to}) form.number(static_cast<int>(time.count()));
  write_optional(form, hours.from);
  write_optional(form, hours.until);
  write(form, hours.source);
  form.end_line();
}

void read(FormReader& form, SpecialHours& hours) {
  hours.name = form.text();
  read(form, hours.on);
  hours.days = form.number();
  hours.weekdays = form.numbers();
  hours.where = form.texts();
  for (auto* time : {&hours.opens, &hours.closes, &hours.pause_from, &hours.pause_to}) *time = std::chrono::minutes{form.number()};
  hours.from = read_optional(form);
  hours.until = read_optional(form);
  read(form, hours.source);
}

void write(FormWriter& form, const RegionalWeekend& regional) {
  write_weekend(form, regional.weekend);
  form.texts(regional.where);
  write_optional(form, regional.from);
  write_optional(form, regional.until);
  write(form, regional.source);
  form.end_line();
}

void read(FormReader& form, RegionalWeekend& regional) {
  regional.weekend = read_weekend(form);
  regional.where = form.texts();
  regional.from = read_optional(form);
  regional.until = read_optional(form);
  read(form, regional.source);
}

}  // namespace guanxi::holidays
