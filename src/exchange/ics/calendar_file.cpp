#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/calendar_file.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include <guanxi/text/sanitise.hpp>

#include "bytes/encoding.hpp"
#include "ics/marks.hpp"
#include "ics/recurrence.hpp"
#include "ics/structure.hpp"
#include "ics/whole_day.hpp"

namespace guanxi::exchange {
namespace {

using calendar::Date;
using std::chrono::days;

constexpr days longest{366};

using Tree = std::unique_ptr<icalcomponent, void (*)(icalcomponent*)>;

std::string text_of(const char* text) { return text ? text::one_line(ascii::trimmed(text)) : std::string(); }

icalproperty* property(icalcomponent* component, icalproperty_kind kind) { return icalcomponent_get_first_property(component, kind); }

// An X-property's value is text in some files and unknown in others.
std::string x_value(icalproperty* property) {
  const icalvalue* value = icalproperty_get_value(property);
  if (!value) return {};
  return text_of(icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : icalproperty_get_x(property));
}

std::string x_property(icalcomponent* component, std::string_view name) {
  for (auto* one = property(component, ICAL_X_PROPERTY); one; one = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
    const char* key = icalproperty_get_x_name(one);
    if (key && ascii::same_word(key, name)) return x_value(one);
  }
  return {};
}

std::string uid_of(icalcomponent* event) {
  auto* uid = property(event, ICAL_UID_PROPERTY);
  return uid ? text_of(icalproperty_get_uid(uid)) : std::string();
}

bool weekend(Date day) { return std::chrono::weekday(std::chrono::sys_days(day.time_since_epoch())).iso_encoding() >= 6; }

bool midnight(const icaltimetype& time) { return time.hour == 0 && time.minute == 0 && time.second == 0; }

std::string description_of(icalcomponent* event) {
  auto* description = property(event, ICAL_DESCRIPTION_PROPERTY);
  const char* text = description ? icalproperty_get_description(description) : nullptr;
  return text ? text : "";
}

DayMark apples_mark(icalcomponent* event) {
  const std::string special = x_property(event, "X-APPLE-SPECIAL-DAY");
  if (ascii::same_word(special, "WORK-HOLIDAY")) return DayMark::off;
  return ascii::same_word(special, "ALTERNATE-WORKDAY") ? DayMark::worked : DayMark::none;
}

// ---- when

struct Times {
  icaltimetype start;
  days length;
};

class FileReader {
 public:
  FileReader(std::string_view name, ics::Years years) : name_(name), years_(years) {}

  Result<CalendarFile> read(const std::string& text) {
    TRY_ASSIGN(const auto lines, ics::event_lines(text, name_));
    icalerror_set_errors_are_fatal(0);
    const Tree tree(icalparser_parse_string(ics::with_days_mended(text).c_str()), icalcomponent_free);
    if (!tree) return wrong(1, message("it cannot be read as a calendar"));
    collect(tree.get());
    if (events_.size() != lines.size()) return wrong(1, message("it cannot be read as a calendar"));
    for (std::size_t i = 0; i < events_.size(); ++i) note_override(events_[i]);
    for (std::size_t i = 0; i < events_.size(); ++i) {
      line_ = lines[i];
      TRY(read_event(events_[i]));
    }
    settle_marks();
    return std::move(file_);
  }

 private:
  tl::unexpected<Error> wrong(int line, const std::string& what) const {
    return usage_error(message("{file}:{line}: {what}", "file"_is = name_, "line"_is = line, "what"_is = what),
                       message("a calendar file is as RFC 5545 has it, .ics"));
  }
  Result<void> left_out(const std::string& why) {
    file_.warnings.push_back({line_, why});
    return {};
  }

  void collect(icalcomponent* component) {
    const auto kind = icalcomponent_isa(component);
    if (kind == ICAL_VEVENT_COMPONENT) return events_.push_back(component);
    if (kind == ICAL_VCALENDAR_COMPONENT && file_.name.empty()) file_.name = x_property(component, "X-WR-CALNAME");
    for (auto* inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
      collect(inner);
    }
  }

  // An event that stands for one occurrence of another of its UID.
  void note_override(icalcomponent* event) {
    auto* id = property(event, ICAL_RECURRENCEID_PROPERTY);
    const auto day = id ? ics::day_of(icalproperty_get_recurrenceid(id)) : std::nullopt;
    if (day) overridden_[uid_of(event)].insert(ics::midnight_meant(icalproperty_get_recurrenceid(id)));
  }

  Result<std::optional<Times>> times_of(icalcomponent* event, bool marked) {
    auto* start = property(event, ICAL_DTSTART_PROPERTY);
    if (!start || !ics::day_of(icalproperty_get_dtstart(start))) return wrong(line_, message("an event without a day: DTSTART is missing or no date"));
    Times times{icalproperty_get_dtstart(start), days{1}};
    const icaltimetype begin = times.start;
    const bool said_whole = begin.is_date || ascii::same_word(x_property(event, "X-MICROSOFT-CDO-ALLDAYEVENT"), "TRUE");
    bool whole = said_whole || midnight(begin);
    Date first = said_whole ? ics::midnight_meant(begin) : *ics::day_of(begin);
    if (auto* end = property(event, ICAL_DTEND_PROPERTY)) {
      const icaltimetype until = icalproperty_get_dtend(end);
      if (!ics::day_of(until)) return wrong(line_, message("an event whose DTEND is no date"));
      if (icaltime_compare(until, begin) < 0 && *ics::day_of(until) < *ics::day_of(begin)) return wrong(line_, message("an event that ends before it begins"));
      const bool of_some_zone = spans_midnights(begin, until);
      if (of_some_zone) first = ics::midnight_meant(begin);
      const bool to_the_end = until.hour == 23 && until.minute == 59;
      whole = said_whole || of_some_zone || (whole && (until.is_date || midnight(until) || to_the_end));
      times.length = (whole || marked ? ics::end_meant(until) : *ics::day_of(until)) - first;
    } else if (auto* duration = property(event, ICAL_DURATION_PROPERTY)) {
      const auto length = icalproperty_get_duration(duration);
      times.length = days{static_cast<int>(std::min(length.days, 10'000u) + 7 * std::min(length.weeks, 1'000u) + std::min(length.hours, 10'000u) / 24)};
      whole = said_whole || (whole && length.hours % 24 + length.minutes + length.seconds == 0);
    } else {
      whole = said_whole;
    }
    times.length = std::max(times.length, days{1});  // DTEND is the day after; many write the same day
    if ((!whole && !(marked && times.length == days{1})) || times.length > longest) return std::nullopt;
    times.start = ics::as_date(first);
    return times;
  }

  // From a midnight to a midnight of a zone that is not UTC.
  static bool spans_midnights(const icaltimetype& begin, const icaltimetype& until) {
    const bool utc = !begin.is_date && !until.is_date && icaltime_is_utc(begin) && icaltime_is_utc(until);
    const bool same = begin.hour == until.hour && begin.minute == until.minute && begin.second == 0 && until.second == 0;
    return utc && same && begin.minute % 15 == 0 && *ics::day_of(until) > *ics::day_of(begin);
  }

  // nullopt: it repeats as holidays do not.
  std::optional<std::set<Date>> starts(icalcomponent* event, const icaltimetype& first) {
    const Date start = *ics::day_of(first);
    std::set<Date> found;
    if (!property(event, ICAL_RRULE_PROPERTY) || calendar::parts(start).year >= years_.first) found.insert(start);
    for (auto* rule = property(event, ICAL_RRULE_PROPERTY); rule; rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
      const auto days = ics::occurrences(icalproperty_get_rrule(rule), first, years_);
      if (!days) return std::nullopt;
      found.insert(days->begin(), days->end());
    }
    for (auto* more = property(event, ICAL_RDATE_PROPERTY); more; more = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
      if (ics::day_of(icalproperty_get_rdate(more).time)) found.insert(ics::midnight_meant(icalproperty_get_rdate(more).time));
    }
    for (auto* less = property(event, ICAL_EXDATE_PROPERTY); less; less = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
      if (ics::day_of(icalproperty_get_exdate(less))) found.erase(ics::midnight_meant(icalproperty_get_exdate(less)));
    }
    return found;
  }

  Result<void> read_event(icalcomponent* event) {
    auto* status = property(event, ICAL_STATUS_PROPERTY);
    if (status && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED) return {};
    auto* summary = property(event, ICAL_SUMMARY_PROPERTY);
    CalendarEvent made{.summary = summary ? text_of(icalproperty_get_summary(summary)) : std::string(), .mark = apples_mark(event), .line = line_};
    auto* start = property(event, ICAL_DTSTART_PROPERTY);
    const auto day = start ? ics::day_of(icalproperty_get_dtstart(start)) : std::nullopt;
    const DayMark in_name = ics::take_mark(made.summary, day && weekend(*day));
    if (made.mark == DayMark::none) made.mark = in_name;
    const auto called = ics::called(description_of(event));
    if (made.mark == DayMark::none && called == ics::Called::festival) made.mark = DayMark::festival;
    made.called_public = made.mark == DayMark::none && called == ics::Called::public_day;
    if (made.summary.empty()) return left_out(message("an event without a name is left out"));
    TRY_ASSIGN(const auto times, times_of(event, in_name == DayMark::off || in_name == DayMark::worked));
    if (!times) return left_out(message("'{event}' is left out: it is no whole day, or longer than a year", "event"_is = made.summary));
    auto found = starts(event, times->start);
    if (!found) {
      return left_out(
          message("'{event}' is left out: it repeats otherwise than yearly or on a few days, or by a calendar that is not known", "event"_is = made.summary));
    }
    if (!property(event, ICAL_RECURRENCEID_PROPERTY)) {
      for (const Date moved : overridden_[uid_of(event)]) found->erase(moved);
    }
    for (const Date begins : *found) made.spans.push_back({begins, begins + times->length - days{1}});
    if (!made.spans.empty()) file_.events.push_back(std::move(made));
    return {};
  }

  // Where some events are marked as days off, or called public, the others are none.
  void settle_marks() {
    const auto marked = [](const CalendarEvent& event) { return event.mark == DayMark::off || event.mark == DayMark::worked; };
    const bool calls = std::any_of(file_.events.begin(), file_.events.end(), [](const auto& event) { return event.called_public; });
    if (!calls && std::none_of(file_.events.begin(), file_.events.end(), marked)) return;
    for (auto& event : file_.events) {
      if (event.mark == DayMark::none && !event.called_public) event.mark = DayMark::festival;
    }
  }

  std::string name_;
  ics::Years years_;
  int line_ = 0;
  std::vector<icalcomponent*> events_ = {};
  std::map<std::string, std::set<Date>> overridden_ = {};
  CalendarFile file_ = {};
};

}  // namespace

Result<CalendarFile> read_calendar(Input& input, int first_year, int last_year) {
  TRY_ASSIGN(const std::string bytes, input.beginning(std::string::npos));  // libical takes whole calendars
  TRY_ASSIGN(const Decoded decoded, decode_file(bytes, input.encoding));
  // libical reads up to a NUL.
  const std::string text = decoded.text.substr(0, decoded.text.find('\0'));
  return FileReader(input.name, {first_year, last_year}).read(text);
}

}  // namespace guanxi::exchange
