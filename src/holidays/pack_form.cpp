#include <guanxi/holidays/pack_form.hpp>

#include "form_parts.hpp"

namespace guanxi::holidays {

using namespace calendar;

void write_weekend(FormWriter& form, const std::array<bool, 8>& weekend) {
  int mask = 0;
  for (std::size_t day = 0; day < weekend.size(); ++day) mask |= weekend[day] ? 1 << day : 0;
  form.number(mask);
}

std::array<bool, 8> read_weekend(FormReader& form) {
  const int mask = form.number();
  std::array<bool, 8> weekend{};
  for (std::size_t day = 0; day < weekend.size(); ++day) weekend[day] = (mask >> day & 1) != 0;
  return weekend;
}

void write_optional(FormWriter& form, const std::optional<int>& number) { form.text(number ? std::to_string(*number) : std::string()); }

std::optional<int> read_optional(FormReader& form) {
  const std::string text = form.text();
  return text.empty() ? std::nullopt : std::optional(FormReader(text).number());
}

void write(FormWriter& form, const Wording& wording) {
  for (const auto* field : {&wording.language, &wording.text, &wording.say, &wording.english}) form.text(*field);
}

void read(FormReader& form, Wording& wording) {
  for (auto* field : {&wording.language, &wording.text, &wording.say, &wording.english}) *field = form.text();
}

void write(FormWriter& form, const Source& source) {
  form.text(source.text);
  form.text(source.checked ? std::to_string(source.checked->time_since_epoch().count()) : std::string());
}

void read(FormReader& form, Source& source) {
  source.text = form.text();
  if (const auto day = read_optional(form)) source.checked = Date{std::chrono::days{*day}};
}

namespace {

void write_mourning(FormWriter& form, const Mourning& mourning) {
  form.number(mourning.days);
  if (mourning.days == 0) return;
  form.text(mourning.local);
  form.text(mourning.about);
  write(form, mourning.condolence);
}

void read_mourning(FormReader& form, Mourning& mourning) {
  mourning.days = form.number();
  if (mourning.days == 0) return;
  mourning.local = form.text();
  mourning.about = form.text();
  read(form, mourning.condolence);
}

}  // namespace

std::string write_form(const Pack& pack) {
  FormWriter form;
  for (const auto* field : {&pack.country, &pack.name, &pack.timezone, &pack.language}) form.text(*field);
  write_weekend(form, pack.weekend);
  for (const auto time : {pack.opens, pack.closes, pack.lunch_from, pack.lunch_to}) form.number(static_cast<int>(time.count()));
  form.number(pack.sandwich ? 1 : 0);
  form.number(pack.early_birthday ? 1 : 0);
  form.number(pack.notices);
  write(form, pack.published);
  write_mourning(form, pack.mourning);
  form.end_line();
  write(form, pack.off);
  write(form, pack.work);
  write(form, pack.regional_weekends);
  write(form, pack.holidays);
  write(form, pack.hours);
  return form.take();
}

Pack read_pack(std::string_view text) {
  FormReader form(text);
  Pack pack;
  for (auto* field : {&pack.country, &pack.name, &pack.timezone, &pack.language}) *field = form.text();
  pack.weekend = read_weekend(form);
  for (auto* time : {&pack.opens, &pack.closes, &pack.lunch_from, &pack.lunch_to}) *time = std::chrono::minutes{form.number()};
  pack.sandwich = form.truth();
  pack.early_birthday = form.truth();
  pack.notices = form.number();
  read(form, pack.published);
  read_mourning(form, pack.mourning);
  read(form, pack.off);
  read(form, pack.work);
  read(form, pack.regional_weekends);
  read(form, pack.holidays);
  read(form, pack.hours);
  return pack;
}

}  // namespace guanxi::holidays
