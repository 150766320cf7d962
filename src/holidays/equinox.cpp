#include "equinox.hpp"

#include <array>
#include <cmath>

namespace guanxi::holidays {

using namespace calendar;
namespace {

struct Term {
  double a, b, c;
};

// Table 27.C: the periodic terms, a in 0.00001 days, b and c in degrees.
constexpr std::array<Term, 24> periodic{{
    {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186},   {182, 27.85, 445267.112}, {156, 73.14, 45036.886}, {136, 171.52, 22518.443},
    {77, 222.54, 65928.934}, {74, 296.72, 3034.906},   {70, 243.58, 9037.513},  {58, 119.81, 33718.147},  {52, 297.17, 150.678},   {50, 21.02, 2281.226},
    {45, 247.54, 29929.562}, {44, 325.15, 31555.956},  {29, 60.93, 4443.417},   {18, 155.12, 67555.328},  {17, 288.79, 4562.452},  {16, 198.04, 62894.029},
    {14, 199.76, 31436.921}, {12, 95.39, 14577.848},   {12, 287.11, 31931.756}, {12, 320.81, 34777.259},  {9, 227.73, 1222.114},   {8, 15.45, 16859.074},
}};

constexpr double degrees = 3.14159265358979323846 / 180;
constexpr double unix_epoch = 2440587.5;  // as a Julian day

// Table 27.B: the mean equinox as a Julian day, Terrestrial Time.
double mean_equinox(int year, int month) {
  const double y = (year - 2000) / 1000.0;
  if (month == 3) return 2451623.80984 + y * (365242.37404 + y * (0.05169 + y * (-0.00411 + y * -0.00057)));
  return 2451810.21715 + y * (365242.01767 + y * (-0.11575 + y * (0.00337 + y * 0.00078)));
}

// Terrestrial less Universal Time, in days.
double delta_t(int year) {
  const double t = year - 2000;
  double seconds = 62.92 + t * (0.32217 + t * 0.005589);
  if (year > 2050) {
    const double u = (year - 1820) / 100.0;
    seconds = -20 + 32 * u * u - 0.5628 * (2150 - year);
  }
  return seconds / 86400;
}

}  // namespace

std::optional<Date> equinox(int year, int month, int minutes) {
  if (year < 2000 || year > 2099) return std::nullopt;
  const double mean = mean_equinox(year, month);
  const double t = (mean - 2451545) / 36525;
  const double w = (35999.373 * t - 2.47) * degrees;
  const double lambda = 1 + 0.0334 * std::cos(w) + 0.0007 * std::cos(2 * w);
  double sum = 0;
  for (const auto& term : periodic) sum += term.a * std::cos((term.b + term.c * t) * degrees);
  const double universal = mean + 0.00001 * sum / lambda - delta_t(year);
  const double local = universal - unix_epoch + minutes / 1440.0;
  return Date{std::chrono::days{static_cast<int>(std::floor(local))}};
}

}  // namespace guanxi::holidays
