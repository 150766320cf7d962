#include "holidays/notice_days.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::app {

using calendar::Date;
using holidays::DateRange;

namespace {

constexpr Sentence<> how = "days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between";
constexpr std::chrono::days longest{366};

// What is left out in front is taken from the day before: "" is missing, "02-12" takes the year, "12" year and month.
Result<Date> day_of(std::string_view text, const std::string& whole, const std::optional<Date>& before) {
  if (text.empty()) return usage_error(message("'{text}': a day is missing", "text"_is = whole), message(how));
  const auto hyphens = std::count(text.begin(), text.end(), '-');
  std::string full(text);
  if (hyphens < 2 && text.find_first_not_of("0123456789-") == text.npos) {
    if (!before) return usage_error(message("'{text}': the first day needs its year", "text"_is = whole), message(how));
    full = calendar::iso(*before).substr(0, hyphens == 1 ? 5 : 8) + full;
  }
  const auto day = calendar::parse_iso_date(full);
  if (!day) {
    return usage_error(
        text == whole ? message("there is no day '{day}'", "day"_is = text) : message("'{text}': there is no day '{day}'", "text"_is = whole, "day"_is = text),
        message(how));
  }
  return *day;
}

Result<DateRange> span_of(const std::string& text, const std::optional<Date>& before) {
  const auto dots = text.find("..");
  TRY_ASSIGN(const auto first, day_of(ascii::trimmed(std::string_view(text).substr(0, dots)), text, before));
  if (dots == text.npos) return DateRange{first, first};
  TRY_ASSIGN(const auto last, day_of(ascii::trimmed(std::string_view(text).substr(dots + 2)), text, first));
  if (last < first) {
    return usage_error(message("'{text}' ends before it begins", "text"_is = text),
                       message("from the earlier day to the later one, with the year where it is another: 2026-12-31..2027-01-02"));
  }
  if (last - first > longest) return usage_error(message("'{text}' is longer than a year", "text"_is = text), message(how));
  return DateRange{first, last};
}

}  // namespace

Result<std::vector<DateRange>> parse_notice_days(const std::vector<std::string>& texts) {
  std::vector<DateRange> spans;
  std::optional<Date> before;
  for (const std::string& text : texts) {
    for (const auto piece : ascii::split_trimmed(text, ',')) {
      const std::string part(piece);
      if (part.empty()) return usage_error(message("'{text}': a day is missing", "text"_is = text), message(how));
      TRY_ASSIGN(const auto span, span_of(part, before));
      spans.push_back(span);
      before = span.last;
    }
  }
  return spans;
}

std::set<Date> days_in(const std::vector<DateRange>& spans) {
  std::set<Date> all;
  each_day(spans, [&](Date day) { all.insert(day); });
  return all;
}

std::string notice_days_text(const std::vector<DateRange>& spans) {
  std::string all;
  for (const auto& span : spans) {
    all += (all.empty() ? "" : ",") + calendar::iso(span.first);
    if (span.last != span.first) all += ".." + calendar::iso(span.last);
  }
  return all;
}

}  // namespace guanxi::app
