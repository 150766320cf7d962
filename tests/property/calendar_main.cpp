#include "calendar_generators.hpp"

int main() {
  using namespace guanxi::calendar;
  const bool dates = dates_hold();
  const bool lunar = lunar_dates_hold();
  const bool language = the_language_holds();
  const bool packs = packs_hold();
  return dates && lunar && language && packs ? 0 : 1;
}
