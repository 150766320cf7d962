#include "calendar_generators.hpp"

int main() {
  using namespace guanxi::calendar;
  const bool dates = dates_hold();
  const bool lunar = lunar_dates_hold();
  const bool language = the_language_holds();
  return dates && lunar && language ? 0 : 1;
}
