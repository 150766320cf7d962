#include "holidays/notice_given.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/places/countries.hpp>

#include "holidays/notice_days.hpp"
#include "holidays/own_packs.hpp"

namespace guanxi::app {

using namespace settings;

using calendar::Date;
using holidays::DateRange;
using std::chrono::days;

namespace {

constexpr int first_year = 1901;  // of the calendar's tables
constexpr int last_year = 2100;

int year_of(Date day) { return calendar::parts(day).year; }

Result<void> split_off(GivenNotice& given, const std::vector<DateRange>& spans) {
  const auto worked = days_in(given.work);
  for (const auto& span : spans) {
    const std::size_t before = given.off.size();
    for (Date day = span.first; day <= span.last; day += days{1}) {
      if (!worked.contains(day)) given.off.push_back({day, day});
      else if (span.first == span.last)
        return usage_error(message("{day} is both off and worked", "day"_is = calendar::iso(day)), message("leave one of the two out"));
      else given.exceptions.push_back(day);
    }
    if (given.off.size() == before) {
      return usage_error(message("every day of {days} is both off and worked", "days"_is = notice_days_text({span})), message("leave one of the two out"));
    }
  }
  given.off = joined_spans(std::move(given.off));
  return {};
}

Result<void> within_tables(const std::vector<DateRange>& spans) {
  for (const auto& span : spans) {
    if (year_of(span.first) >= first_year && year_of(span.last) <= last_year) continue;
    return usage_error(message("{days} lies outside of the calendar's tables", "days"_is = notice_days_text({span})), message("from 1901 to 2100"));
  }
  return {};
}

Result<int> notice_year(const std::string& text) {
  if (const auto year = whole_number(text, first_year, last_year)) return *year;
  return usage_error(message("'{text}' is no year that a notice is of", "text"_is = text), message("as --notices 2027"));
}

Result<void> must_make_sense(const HolidayNotice& wanted) {
  if (wanted.remove) {
    if (wanted.off || !wanted.worked.empty() || !wanted.name.empty() || !wanted.source.empty() || !wanted.notices.empty())
      return usage_error(message("--remove goes with the days alone"), message("guanxi holidays add CC DAYS --remove"));
    if (wanted.days.empty()) {
      return usage_error(message("holidays add --remove: which days are taken back is missing"), message("guanxi holidays add CC DAYS --remove"));
    }
    return {};
  }
  if (wanted.days.empty() && wanted.off) {
    return usage_error(message("--off: which days are off is missing"), message("guanxi holidays add CC 2027-02-05..02-12 --off"));
  }
  if (wanted.days.empty() && wanted.worked.empty()) {
    return usage_error(message("holidays add: the days are missing"), message("guanxi holidays add CC 2027-02-05..02-12 --off --work 2027-02-20"));
  }
  if (!wanted.days.empty() && !wanted.off) {
    return usage_error(message("what {days} is, is not said", "days"_is = wanted.days.front()),
                       message("--off says that these days are off, --work DAYS which others are worked, --remove takes days back"));
  }
  return {};
}

}  // namespace

Result<GivenNotice> given_notice(const HolidayNotice& wanted) {
  TRY(must_make_sense(wanted));
  GivenNotice given;
  TRY_ASSIGN(const auto country, parse_country(wanted.country));
  given.country = country;
  TRY_ASSIGN(auto spans, parse_notice_days(wanted.days));
  TRY_ASSIGN(auto work, parse_notice_days(wanted.worked));
  TRY(within_tables(spans));
  TRY(within_tables(work));
  given.work = joined_spans(std::move(work));
  if (wanted.remove) given.back = joined_spans(spans);
  else TRY(split_off(given, spans));
  if (!wanted.notices.empty()) {
    TRY_ASSIGN(const auto year, notice_year(wanted.notices));
    given.notices = year;
  }
  return given;
}

}  // namespace guanxi::app
