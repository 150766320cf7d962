#include <algorithm>

#include <guanxi/calendar/scan.hpp>
#include "written_date.hpp"

namespace guanxi::calendar {
namespace {

constexpr std::array<std::string_view, 12> full_names{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

std::optional<int> month_of(std::string_view word) {
  if (word == "sept") return 9;
  for (std::size_t month = 0; month < full_names.size(); ++month) {
    if (word == full_names[month] || word == month_names[month]) return static_cast<int>(month + 1);
  }
  return std::nullopt;
}

// 12, 12th
std::optional<int> day_of(std::string_view word) {
  Scanner scan(word);
  const auto day = scan.digits(1, 2);
  if (!day) return std::nullopt;
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (scan.eat(suffix)) break;
  }
  return scan.done() ? day : std::nullopt;
}

std::optional<int> year_of(std::string_view word) {
  Scanner scan(word);
  const auto year = scan.digits(4, 4);
  return scan.done() ? year : std::nullopt;
}

// False when the word is no part of a date, or one of a kind that is there already.
bool add_word(WrittenParts& written, std::string_view word) {
  if (word == "of" || word == "the") return true;
  const auto add = [](std::optional<int>& part, std::optional<int> value) {
    if (!value || part) return false;
    part = value;
    return true;
  };
  return add(written.month, month_of(word)) || add(written.year, year_of(word)) || add(written.day, day_of(word));
}

}  // namespace

Reading read_english(std::string_view text) {
  constexpr std::string_view between = " ,.-";
  WrittenParts written;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find_first_of(between));
    if (!word.empty() && !add_word(written, word)) return std::nullopt;
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  if (!written.month) return std::nullopt;
  return checked(written);
}

}  // namespace guanxi::calendar
