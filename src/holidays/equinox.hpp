// The equinoxes of 2000 to 2099.
#pragma once

#include <optional>

#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

// The day of the equinox of month 3 or 9 on a clock `minutes` east of UTC; nullopt outside of those years.
//
// Source: Jean Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 27, tables 27.B and 27.C, right within a minute; Terrestrial
// Time less the ΔT of Espenak and Meeus, Five Millennium Canon of Solar Eclipses (NASA TP-2006-214141). No equinox of these years
// falls within a minute of a midnight in China or Japan.
std::optional<calendar::Date> equinox(int year, int month, int minutes);

}  // namespace guanxi::holidays
