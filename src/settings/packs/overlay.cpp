#include "packs/overlay.hpp"

#include <algorithm>

namespace guanxi::settings {
namespace {

using calendar::Date;
using holidays::Etiquette;
using holidays::Pack;

void take(std::string& known, const std::string& own) {
  if (!own.empty()) known = own;
}

void overlay_holidays(Pack& pack, const Pack& own) {
  std::erase_if(pack.holidays, [&own](const auto& known) {
    return std::any_of(own.holidays.begin(), own.holidays.end(), [&known](const auto& one) { return one.id == known.id; });
  });
  for (const auto& holiday : own.holidays) {
    if (!holiday.on.empty()) pack.holidays.push_back(holiday);
  }
}

// Sorted lists: `days` gains the new ones, `opposite` loses them.
void overlay_days(std::vector<Date>& days, std::vector<Date>& opposite, const std::vector<Date>& own) {
  std::erase_if(opposite, [&own](Date day) { return std::binary_search(own.begin(), own.end(), day); });
  std::vector<Date> all;
  std::set_union(days.begin(), days.end(), own.begin(), own.end(), std::back_inserter(all));
  days = std::move(all);
}

template <class T, class Key>
void replace_by(std::vector<T>& known, const std::vector<T>& own, Key key) {
  std::erase_if(known, [&](const T& old) { return std::any_of(own.begin(), own.end(), [&](const T& one) { return one.*key == old.*key; }); });
  known.insert(known.end(), own.begin(), own.end());
}

}  // namespace

void overlay(Pack& pack, const PackFile& own) {
  take(pack.name, own.pack.name);
  take(pack.timezone, own.pack.timezone);
  take(pack.language, own.pack.language);
  if (own.gives_weekend) pack.weekend = own.pack.weekend;
  if (own.gives_hours) {
    pack.opens = own.pack.opens;
    pack.closes = own.pack.closes;
  }
  pack.notices = std::max(pack.notices, own.pack.notices);
  if (own.gives_lunch) {
    pack.lunch_from = own.pack.lunch_from;
    pack.lunch_to = own.pack.lunch_to;
  }
  if (own.gives_early_birthday) pack.early_birthday = own.pack.early_birthday;
  if (own.pack.mourning.days != 0) pack.mourning = own.pack.mourning;
  if (!own.pack.published.text.empty()) pack.published = own.pack.published;
  if (!own.pack.regional_weekends.empty()) pack.regional_weekends = own.pack.regional_weekends;
  if (own.gives_sandwich) pack.sandwich = own.pack.sandwich;
  overlay_days(pack.off, pack.work, own.pack.off);
  overlay_days(pack.work, pack.off, own.pack.work);
  overlay_holidays(pack, own.pack);
  replace_by(pack.hours, own.pack.hours, &holidays::SpecialHours::name);
}

void overlay(Etiquette& etiquette, const Etiquette& own) {
  take(etiquette.communication, own.communication);
  take(etiquette.no, own.no);
  take(etiquette.time, own.time);
  take(etiquette.hierarchy, own.hierarchy);
  take(etiquette.address, own.address);
  take(etiquette.meeting, own.meeting);
  take(etiquette.gifts, own.gifts);
  replace_by(etiquette.taboos, own.taboos, &holidays::Taboo::what);
  replace_by(etiquette.phrases, own.phrases, &holidays::Phrase::purpose);
  replace_by(etiquette.advice, own.advice, &holidays::Advice::say);
}

}  // namespace guanxi::settings
