#include <guanxi/calendar/lunar.hpp>

#include "solar_term_table.hpp"

namespace guanxi::calendar {
namespace {

bool in_table(int year) { return year >= solar_term_table_year && year < solar_term_table_year + static_cast<int>(solar_term_table.size()); }

// `year` lies in the table, `term` counts from 小寒.
Date term_day(int year, std::size_t term) {
  const auto offsets = solar_term_table[static_cast<std::size_t>(year - solar_term_table_year)];
  const auto later = static_cast<unsigned>((offsets >> (2 * term)) & 3);
  const auto month = static_cast<unsigned>(term / 2 + 1);
  return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{solar_terms[term].earliest + later}};
}

const SolarTerm* term_on(Date date) {
  const auto [year, month, day] = parts(date);
  if (!in_table(year)) return nullptr;
  for (std::size_t term = 2 * (month - 1); term < 2 * month; ++term) {
    if (term_day(year, term) == date) return &solar_terms[term];
  }
  return nullptr;
}

}  // namespace

std::optional<std::string_view> solar_term(Date date) {
  const auto* term = term_on(date);
  if (term == nullptr) return std::nullopt;
  return term->name;
}

std::optional<std::string_view> solar_term_english(Date date) {
  const auto* term = term_on(date);
  if (term == nullptr) return std::nullopt;
  return term->english;
}

std::optional<SolarTermDay> next_solar_term(Date from) {
  const auto [year, month, day] = parts(from);
  // Two a month: one of the next three is not over yet.
  for (std::size_t place = 2 * (month - 1); place < 2 * month + 1; ++place) {
    const std::size_t term = place % solar_terms.size();
    const int of_year = year + (place < solar_terms.size() ? 0 : 1);
    if (!in_table(of_year)) break;
    const Date on = term_day(of_year, term);
    if (on >= from) return SolarTermDay{on, solar_terms[term].name, solar_terms[term].english};
  }
  return std::nullopt;
}

std::optional<Date> solar_term_day(int year, std::string_view name) {
  if (!in_table(year)) return std::nullopt;
  for (std::size_t term = 0; term < solar_terms.size(); ++term) {
    if (solar_terms[term].name == name) return term_day(year, term);
  }
  return std::nullopt;
}

}  // namespace guanxi::calendar
