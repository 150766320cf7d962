#include <guanxi/present/dates.hpp>

#include <array>

#include <guanxi/base/message.hpp>

namespace guanxi::present {
namespace {

// Whole months of the calendar from the earlier day to the later one.
long months_between(calendar::Date from, calendar::Date to) {
  const auto a = calendar::parts(from), b = calendar::parts(to);
  const int months = (b.year - a.year) * 12 + static_cast<int>(b.month) - static_cast<int>(a.month);
  return calendar::add_months(from, months) <= to ? months : months - 1;
}

// Days up to a fortnight, weeks up to two months, months up to two years: the unit that people would say.
struct Span {
  long count;
  enum { day, week, month, year } unit;
};

Span span_between(calendar::Date from, calendar::Date to) {
  const long days = (to - from).count();
  if (days < 14) return {days, Span::day};
  const long months = months_between(from, to);
  if (months < 2) return {days / 7, Span::week};
  if (months < 24) return {months, Span::month};
  return {months / 12, Span::year};
}

std::string ahead(Span span) {
  switch (span.unit) {
    case Span::day: return message_plural(span.count, "in {n} day", "in {n} days");
    case Span::week: return message_plural(span.count, "in {n} week", "in {n} weeks");
    case Span::month: return message_plural(span.count, "in {n} month", "in {n} months");
    default: return message_plural(span.count, "in {n} year", "in {n} years");
  }
}

std::string back(Span span) {
  switch (span.unit) {
    case Span::day: return message_plural(span.count, "{n} day ago", "{n} days ago");
    case Span::week: return message_plural(span.count, "{n} week ago", "{n} weeks ago");
    case Span::month: return message_plural(span.count, "{n} month ago", "{n} months ago");
    default: return message_plural(span.count, "{n} year ago", "{n} years ago");
  }
}

}  // namespace

std::string distance(calendar::Date day, calendar::Date today) {
  const long days = (day - today).count();
  if (days == 0) return message("today");
  if (days == 1) return message("tomorrow");
  if (days == -1) return message("yesterday");
  return days > 0 ? ahead(span_between(today, day)) : back(span_between(day, today));
}

std::string day_text(calendar::Date day, calendar::Date today, const TextStyle& text_style) {
  return text_style.relative ? distance(day, today) : calendar::iso(day);
}

std::string due_text(calendar::Date day, calendar::Date today, const TextStyle& text_style) {
  if (!text_style.relative || day >= today) return day_text(day, today, text_style);
  const Span span = span_between(day, today);
  switch (span.unit) {
    case Span::day: return message_plural(span.count, "{n} day late", "{n} days late");
    case Span::week: return message_plural(span.count, "{n} week late", "{n} weeks late");
    case Span::month: return message_plural(span.count, "{n} month late", "{n} months late");
    default: return message_plural(span.count, "{n} year late", "{n} years late");
  }
}

std::string weekday(calendar::Date day) {
  constexpr std::array<std::string_view, 7> names = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  return std::string(names[std::chrono::weekday(day).c_encoding()]);
}

std::string day_and_month(calendar::Date day) {
  constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto [year, month, number] = calendar::parts(day);
  return std::to_string(number) + " " + std::string(names[month - 1]);
}

std::string time_of_day(calendar::LocalTime time) { return calendar::iso(time).substr(11, 5); }

}  // namespace guanxi::present
