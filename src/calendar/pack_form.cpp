#include <guanxi/calendar/pack_form.hpp>

#include "form_fields.hpp"

namespace guanxi::calendar {
namespace {

// What lists are made of.
void write(FormWriter& form, const Rule& rule);
void read(FormReader& form, Rule& rule);
void write(FormWriter& form, const Shift& shift);
void read(FormReader& form, Shift& shift);
void write(FormWriter& form, const Holiday& holiday);
void read(FormReader& form, Holiday& holiday);
void write(FormWriter& form, const SpecialHours& hours);
void read(FormReader& form, SpecialHours& hours);
void write(FormWriter& form, const Taboo& taboo);
void read(FormReader& form, Taboo& taboo);
void write(FormWriter& form, const Phrase& phrase);
void read(FormReader& form, Phrase& phrase);
void write(FormWriter& form, const Advice& advice);
void read(FormReader& form, Advice& advice);
void write(FormWriter& form, Date day) { form.day(day); }
void read(FormReader& form, Date& day) { day = form.day(); }

template <class T>
void write(FormWriter& form, const std::vector<T>& list) {
  form.number(static_cast<int>(list.size()));
  for (const auto& one : list) write(form, one);
}

template <class T>
void read(FormReader& form, std::vector<T>& list) {
  list.resize(form.count());
  for (auto& one : list) read(form, one);
}

// ---- rules: the kind, then the members that count for it

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

void write(FormWriter& form, const Greeting& greeting) {
  form.text(greeting.concerns);
  form.number(greeting.lead_days);
  form.text(greeting.text);
  form.text(greeting.say);
  form.text(greeting.english);
  form.texts(greeting.give);
  form.texts(greeting.never);
}

void read(FormReader& form, Greeting& greeting) {
  greeting.concerns = form.text();
  greeting.lead_days = form.number();
  greeting.text = form.text();
  greeting.say = form.text();
  greeting.english = form.text();
  greeting.give = form.texts();
  greeting.never = form.texts();
}

// ---- holidays

// Which members differ from their defaults, and follow.
enum Given : int { days = 1, where = 2, from = 4, until = 8, except = 16, approximate = 32, shifts = 64, greeting = 128 };

int given(const Holiday& holiday) {
  const auto bit = [](bool holds, Given which) { return holds ? static_cast<int>(which) : 0; };
  return bit(holiday.days != 1, days) | bit(!holiday.where.empty(), where) | bit(holiday.from.has_value(), from) |
         bit(holiday.until.has_value(), until) | bit(!holiday.except.empty(), except) | bit(holiday.approximate, approximate) |
         bit(!holiday.shifts.empty(), shifts) | bit(holiday.greeting.has_value(), greeting);
}

void write(FormWriter& form, const Holiday& holiday) {
  form.text(holiday.id);
  form.text(holiday.name);
  form.text(holiday.local);
  form.number(static_cast<int>(holiday.kind));
  write(form, holiday.on);
  const int members = given(holiday);
  form.number(members);
  if (members & days) form.number(holiday.days);
  if (members & where) form.text(holiday.where);
  if (members & from) form.number(*holiday.from);
  if (members & until) form.number(*holiday.until);
  if (members & except) form.numbers(holiday.except);
  if (members & shifts) write(form, holiday.shifts);
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
  if (members & days) holiday.days = form.number();
  if (members & where) holiday.where = form.text();
  if (members & from) holiday.from = form.number();
  if (members & until) holiday.until = form.number();
  if (members & except) holiday.except = form.numbers();
  holiday.approximate = (members & approximate) != 0;
  if (members & shifts) read(form, holiday.shifts);
  if (members & greeting) read(form, holiday.greeting.emplace());
}

void write(FormWriter& form, const SpecialHours& hours) {
  form.text(hours.name);
  write(form, hours.on);
  form.number(hours.days);
  form.numbers(hours.weekdays);
  for (const auto time : {hours.opens, hours.closes, hours.pause_from, hours.pause_to}) form.number(static_cast<int>(time.count()));
  form.number(hours.from.value_or(0));
  form.number(hours.until.value_or(0));
  form.end_line();
}

void read(FormReader& form, SpecialHours& hours) {
  hours.name = form.text();
  read(form, hours.on);
  hours.days = form.number();
  hours.weekdays = form.numbers();
  for (auto* time : {&hours.opens, &hours.closes, &hours.pause_from, &hours.pause_to}) *time = std::chrono::minutes{form.number()};
  if (const int year = form.number(); year != 0) hours.from = year;
  if (const int year = form.number(); year != 0) hours.until = year;
}

// ---- etiquette

void write(FormWriter& form, const Taboo& taboo) {
  form.text(taboo.what);
  form.texts(taboo.words);
  form.text(taboo.why);
  form.end_line();
}

void read(FormReader& form, Taboo& taboo) {
  taboo.what = form.text();
  taboo.words = form.texts();
  taboo.why = form.text();
}

void write(FormWriter& form, const Phrase& phrase) {
  for (const auto* field : {&phrase.purpose, &phrase.text, &phrase.say, &phrase.english}) form.text(*field);
  form.end_line();
}

void read(FormReader& form, Phrase& phrase) {
  for (auto* field : {&phrase.purpose, &phrase.text, &phrase.say, &phrase.english}) *field = form.text();
}

void write(FormWriter& form, const Advice& advice) {
  form.number(advice.good ? 1 : 0);
  form.text(advice.say);
  form.text(advice.why);
  form.end_line();
}

void read(FormReader& form, Advice& advice) {
  advice.good = form.truth();
  advice.say = form.text();
  advice.why = form.text();
}

int bits(const std::array<bool, 8>& weekend) {
  int mask = 0;
  for (std::size_t day = 0; day < weekend.size(); ++day) mask |= weekend[day] ? 1 << day : 0;
  return mask;
}

std::array<bool, 8> weekend_of(int mask) {
  std::array<bool, 8> weekend{};
  for (std::size_t day = 0; day < weekend.size(); ++day) weekend[day] = (mask >> day & 1) != 0;
  return weekend;
}

}  // namespace

std::string write_form(const Pack& pack) {
  FormWriter form;
  for (const auto* field : {&pack.country, &pack.name, &pack.timezone, &pack.language}) form.text(*field);
  form.number(bits(pack.weekend));
  form.number(static_cast<int>(pack.opens.count()));
  form.number(static_cast<int>(pack.closes.count()));
  form.number(pack.sandwich ? 1 : 0);
  form.number(pack.notices);
  form.end_line();
  write(form, pack.off);
  write(form, pack.work);
  write(form, pack.holidays);
  write(form, pack.hours);
  return form.take();
}

Pack read_pack(std::string_view text) {
  FormReader form(text);
  Pack pack;
  for (auto* field : {&pack.country, &pack.name, &pack.timezone, &pack.language}) *field = form.text();
  pack.weekend = weekend_of(form.number());
  pack.opens = std::chrono::minutes{form.number()};
  pack.closes = std::chrono::minutes{form.number()};
  pack.sandwich = form.truth();
  pack.notices = form.number();
  read(form, pack.off);
  read(form, pack.work);
  read(form, pack.holidays);
  read(form, pack.hours);
  return pack;
}

std::string write_form(const Etiquette& etiquette) {
  FormWriter form;
  for (const auto* field : {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address,
                            &etiquette.meeting, &etiquette.gifts}) {
    form.text(*field);
  }
  form.end_line();
  write(form, etiquette.taboos);
  write(form, etiquette.phrases);
  write(form, etiquette.advice);
  return form.take();
}

Etiquette read_etiquette(std::string_view text) {
  FormReader form(text);
  Etiquette etiquette;
  for (auto* field : {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address,
                      &etiquette.meeting, &etiquette.gifts}) {
    *field = form.text();
  }
  read(form, etiquette.taboos);
  read(form, etiquette.phrases);
  read(form, etiquette.advice);
  return etiquette;
}

}  // namespace guanxi::calendar
