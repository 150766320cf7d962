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

constexpr int no_year = 0;

void write(FormWriter& form, const Holiday& holiday) {
  form.text(holiday.id);
  form.text(holiday.name);
  form.text(holiday.local);
  form.number(holiday.days);
  form.number(static_cast<int>(holiday.kind));
  form.text(holiday.where);
  form.number(holiday.from.value_or(no_year));
  form.number(holiday.until.value_or(no_year));
  form.numbers(holiday.except);
  form.number(holiday.approximate ? 1 : 0);
  write(form, holiday.on);
  write(form, holiday.shifts);
  form.number(holiday.greeting ? 1 : 0);
  if (holiday.greeting) write(form, *holiday.greeting);
  form.end_line();
}

std::optional<int> year(int number) { return number == no_year ? std::nullopt : std::optional(number); }

void read(FormReader& form, Holiday& holiday) {
  holiday.id = form.text();
  holiday.name = form.text();
  holiday.local = form.text();
  holiday.days = form.number();
  holiday.kind = static_cast<HolidayKind>(form.number());
  holiday.where = form.text();
  holiday.from = year(form.number());
  holiday.until = year(form.number());
  holiday.except = form.numbers();
  holiday.approximate = form.truth();
  read(form, holiday.on);
  read(form, holiday.shifts);
  if (form.truth()) read(form, holiday.greeting.emplace());
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
  form.end_line();
  write(form, pack.off);
  write(form, pack.work);
  write(form, pack.holidays);
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
  read(form, pack.off);
  read(form, pack.work);
  read(form, pack.holidays);
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
