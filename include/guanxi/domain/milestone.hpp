// What is special about a day that comes round: the tens, a whole cycle of sixty years, the year of one's own sign.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::domain {

// 虚岁, the age as China counts it: one at birth, and one more at each lunar New Year. nullopt before the birth; when the
// lunar year of the birth is not known (no year, a year alone, a solar January or February alone); outside the lunar table.
std::optional<int> nominal_age(const calendar::PartialDate& birth, calendar::Date on);

// Whether somebody's round birthdays are kept the Chinese way: from China, Hong Kong, Macau or Taiwan, or a lunar birthday.
bool keeps_chinese_birthdays(std::string_view country, const calendar::PartialDate& birth);

// Why a birthday that is kept on `day` is no ordinary one; empty when it is, when its year is not known, and on other days.
// Of a birthday known to the month alone or to the year alone it is told in that whole month or year.
//
// Everywhere, the tens of the age in full years: "50: a round birthday".
// The Chinese way also, where most families count 虚岁:
// - "60: 花甲, a whole cycle of sixty years, 六十大寿"; 70, 77, 80, 88, 90, 99 and 100 have their names as well. They are told
//   by full years, and on the birthday before, when it is the nominal age that is reached: "59: 60 by the Chinese count
//   (虚岁), by which many keep 六十大寿".
// - "36: 本命年, the year of their own sign: red is worn": the lunar years of the animal in whose year they were born, told on
//   the birthday within it, or where it has none, on the last one before.
std::string birthday_note(const calendar::PartialDate& birth, calendar::Date day, bool chinese);

// "10 years since 2016, a round number", "1 year since 2025"; empty in the first year, without a year, and on other days.
// Round are 5, 25, 75 and the tens.
std::string anniversary_note(const calendar::PartialDate& date, calendar::Date day);

}  // namespace guanxi::domain
