// What the lists of a compiled pack are made of, each written and read at one place: rules, holidays, etiquette.
#pragma once

#include <guanxi/holidays/pack.hpp>

#include "form_fields.hpp"

namespace guanxi::holidays {

void write(FormWriter& form, const Rule& rule);
void read(FormReader& form, Rule& rule);
void write(FormWriter& form, const Shift& shift);
void read(FormReader& form, Shift& shift);
void write(FormWriter& form, const Wording& wording);
void read(FormReader& form, Wording& wording);
void write(FormWriter& form, const Source& source);
void read(FormReader& form, Source& source);
void write(FormWriter& form, const Holiday& holiday);
void read(FormReader& form, Holiday& holiday);
void write(FormWriter& form, const SpecialHours& hours);
void read(FormReader& form, SpecialHours& hours);
void write(FormWriter& form, const RegionalWeekend& weekend);
void read(FormReader& form, RegionalWeekend& weekend);
void write(FormWriter& form, const Taboo& taboo);
void read(FormReader& form, Taboo& taboo);
void write(FormWriter& form, const Phrase& phrase);
void read(FormReader& form, Phrase& phrase);
void write(FormWriter& form, const Advice& advice);
void read(FormReader& form, Advice& advice);
inline void write(FormWriter& form, calendar::Date day) { form.day(day); }
inline void read(FormReader& form, calendar::Date& day) { day = form.day(); }

// Days off of a week, a bit each.
void write_weekend(FormWriter& form, const std::array<bool, 8>& weekend);
std::array<bool, 8> read_weekend(FormReader& form);
// A year or a number of days that may be missing.
void write_optional(FormWriter& form, const std::optional<int>& number);
std::optional<int> read_optional(FormReader& form);

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

}  // namespace guanxi::holidays
