#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/lunar.hpp>

#include <array>

namespace guanxi::calendar {
namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names months{"正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"};
constexpr Names animals{"鼠", "牛", "虎", "兔", "龙", "蛇", "马", "羊", "猴", "鸡", "狗", "猪"};
constexpr Names animals_english{"Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake", "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig"};
constexpr std::array<std::string_view, 11> numerals{"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

// The place in the cycle of twelve, which began with the year 4.
std::size_t animal_of(int year) { return static_cast<std::size_t>((year % 12 + 8) % 12); }

std::string day_text(int day) {
  if (day < 1 || day > 30) return std::to_string(day) + "日";
  if (day == 20) return "二十";
  if (day == 30) return "三十";
  constexpr std::array<std::string_view, 3> tens{"初", "十", "廿"};
  if (day == 10) return "初十";
  return std::string(tens[static_cast<std::size_t>(day / 10)]).append(numerals[static_cast<std::size_t>(day % 10)]);
}

std::string month_text(int month) {
  if (month < 1 || month > 12) return std::to_string(month) + "月";
  return std::string(months[static_cast<std::size_t>(month - 1)]);
}

std::string ordinal(int number) {
  std::string_view suffix = "th";
  if (number / 10 % 10 != 1) {
    if (number % 10 == 1) suffix = "st";
    if (number % 10 == 2) suffix = "nd";
    if (number % 10 == 3) suffix = "rd";
  }
  return std::to_string(number).append(suffix);
}

}  // namespace

std::string lunar_month_text(const LunarDate& lunar) { return (lunar.leap ? "闰" : "") + month_text(lunar.month); }

std::string lunar_day_text(const LunarDate& lunar) { return day_text(lunar.day); }

std::string lunar_text(const LunarDate& lunar) { return "农历" + lunar_month_text(lunar) + lunar_day_text(lunar); }

std::string lunar_text_english(const LunarDate& lunar) {
  return ordinal(lunar.day) + " of the " + (lunar.leap ? "leap " : "") + ordinal(lunar.month) + " month";
}

std::string lunar_iso(const LunarDate& lunar) {
  const std::string month = lunar.leap ? "闰" + std::to_string(lunar.month) : ascii::padded(lunar.month, 2);
  std::string year = std::to_string(lunar.year);
  if (year.size() < 4) year.insert(0, 4 - year.size(), '0');
  return year + '-' + month + '-' + ascii::padded(lunar.day, 2);
}

std::string_view zodiac(int lunar_year) { return animals[animal_of(lunar_year)]; }
std::string_view zodiac_english(int lunar_year) { return animals_english[animal_of(lunar_year)]; }

}  // namespace guanxi::calendar
