#include <guanxi/exchange/calendar_file.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>

#include <guanxi/text/sanitise.hpp>

#include "ascii.hpp"
#include "encoding.hpp"
#include "ics_recurrence.hpp"
#include "ics_structure.hpp"

namespace guanxi::exchange {
namespace {

using calendar::Date;
using std::chrono::days;

constexpr days longest{366};

using Tree = std::unique_ptr<icalcomponent, void (*)(icalcomponent*)>;

std::string text_of(const char* text) { return text ? text::one_line(trimmed(text)) : std::string(); }

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
    if (key && same_word(key, name)) return x_value(one);
  }
  return {};
}

std::string uid_of(icalcomponent* event) {
  auto* uid = property(event, ICAL_UID_PROPERTY);
  return uid ? text_of(icalproperty_get_uid(uid)) : std::string();
}

bool midnight(const icaltimetype& time) { return time.hour == 0 && time.minute == 0 && time.second == 0; }

// ---- what an event is called, and what its name says of it

struct Word {
  std::string_view text;
  DayMark mark;
};
// At the end of a summary, in brackets of either width, or behind 休｜ and 班｜ at its beginning.
constexpr std::array<Word, 8> bracketed{{{"（休）", DayMark::off}, {"(休)", DayMark::off}, {"（班）", DayMark::worked}, {"(班)", DayMark::worked},
                                         {"[休]", DayMark::off}, {"[班]", DayMark::worked}, {"【休】", DayMark::off}, {"【班】", DayMark::worked}}};
constexpr std::array<Word, 4> leading{{{"休｜", DayMark::off}, {"班｜", DayMark::worked}, {"休|", DayMark::off}, {"班|", DayMark::worked}}};
constexpr std::array<std::string_view, 5> worked_words{"补班", "補班", "调休上班", "调休 上班", "補行上班"};

// Takes the word off the name; what it says.
DayMark take_mark(std::string& name) {
  DayMark mark = DayMark::none;
  for (const auto& word : bracketed) {
    if (!name.ends_with(word.text)) continue;
    mark = word.mark;
    name.resize(name.size() - word.text.size());
  }
  for (const auto& word : leading) {
    if (!name.starts_with(word.text)) continue;
    mark = word.mark;
    name.erase(0, word.text.size());
  }
  if (std::any_of(worked_words.begin(), worked_words.end(), [&](auto word) { return name.find(word) != std::string::npos; })) {
    mark = DayMark::worked;
  }
  name = std::string(trimmed(name));
  return mark;
}

DayMark mark_of(icalcomponent* event) {
  const std::string special = x_property(event, "X-APPLE-SPECIAL-DAY");
  if (same_word(special, "WORK-HOLIDAY")) return DayMark::off;
  if (same_word(special, "ALTERNATE-WORKDAY")) return DayMark::worked;
  auto* description = property(event, ICAL_DESCRIPTION_PROPERTY);
  const char* text = description ? icalproperty_get_description(description) : nullptr;
  return text && starts_with_word(text, "Observance") ? DayMark::festival : DayMark::none;  // as Google's calendars say it
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
    const auto lines = ics::event_lines(text, name_);
    if (!lines) return tl::unexpected(lines.error());
    icalerror_set_errors_are_fatal(0);
    const Tree tree(icalparser_parse_string(text.c_str()), icalcomponent_free);
    if (!tree) return wrong(1, "it cannot be read as a calendar");
    collect(tree.get());
    if (events_.size() != lines->size()) return wrong(1, "it cannot be read as a calendar");
    for (std::size_t i = 0; i < events_.size(); ++i) note_override(events_[i]);
    for (std::size_t i = 0; i < events_.size(); ++i) {
      line_ = (*lines)[i];
      if (const auto read = read_event(events_[i]); !read) return tl::unexpected(read.error());
    }
    settle_marks();
    return std::move(file_);
  }

 private:
  tl::unexpected<Error> wrong(int line, const std::string& what) const {
    return usage_error(name_ + ":" + std::to_string(line) + ": " + what, "a calendar file is as RFC 5545 has it, .ics");
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
    if (day) overridden_[uid_of(event)].insert(*day);
  }

  Result<std::optional<Times>> times_of(icalcomponent* event) {
    auto* start = property(event, ICAL_DTSTART_PROPERTY);
    if (!start || !ics::day_of(icalproperty_get_dtstart(start))) return wrong(line_, "an event without a day: DTSTART is missing or no date");
    Times times{icalproperty_get_dtstart(start), days{1}};
    bool whole = times.start.is_date || midnight(times.start);
    if (auto* end = property(event, ICAL_DTEND_PROPERTY)) {
      const icaltimetype until = icalproperty_get_dtend(end);
      const auto last = ics::day_of(until);
      if (!last) return wrong(line_, "an event whose DTEND is no date");
      times.length = *last - *ics::day_of(times.start);
      whole = whole && (until.is_date || midnight(until));
    } else if (auto* duration = property(event, ICAL_DURATION_PROPERTY)) {
      const auto length = icalproperty_get_duration(duration);
      times.length = days{static_cast<int>(std::min(length.days, 10'000u) + 7 * std::min(length.weeks, 1'000u))};
      whole = whole && length.hours + length.minutes + length.seconds == 0;
    } else {
      whole = whole && times.start.is_date;
    }
    if (times.length < days{0}) return wrong(line_, "an event that ends before it begins");
    times.length = std::max(times.length, days{1});  // DTEND is the day after; many write the same day
    if (!whole || times.length > longest) return std::nullopt;
    times.start.is_date = 1;
    times.start.hour = times.start.minute = times.start.second = 0;
    times.start.zone = nullptr;
    return times;
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
      if (const auto day = ics::day_of(icalproperty_get_rdate(more).time)) found.insert(*day);
    }
    for (auto* less = property(event, ICAL_EXDATE_PROPERTY); less; less = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
      if (const auto day = ics::day_of(icalproperty_get_exdate(less))) found.erase(*day);
    }
    return found;
  }

  Result<void> read_event(icalcomponent* event) {
    auto* status = property(event, ICAL_STATUS_PROPERTY);
    if (status && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED) return {};
    auto* summary = property(event, ICAL_SUMMARY_PROPERTY);
    CalendarEvent made{.summary = summary ? text_of(icalproperty_get_summary(summary)) : std::string(), .mark = mark_of(event), .line = line_};
    const DayMark in_name = take_mark(made.summary);
    if (made.mark == DayMark::none) made.mark = in_name;
    if (made.summary.empty()) return left_out("an event without a name is left out");
    const auto times = times_of(event);
    if (!times) return tl::unexpected(times.error());
    if (!*times) return left_out("'" + made.summary + "' is left out: it is no whole day, or longer than a year");
    auto found = starts(event, (*times)->start);
    if (!found) return left_out("'" + made.summary + "' is left out: it repeats otherwise than yearly, or by a calendar that is not known");
    if (!property(event, ICAL_RECURRENCEID_PROPERTY)) {
      for (const Date day : overridden_[uid_of(event)]) found->erase(day);
    }
    for (const Date day : *found) made.spans.push_back({day, day + (*times)->length - days{1}});
    if (!made.spans.empty()) file_.events.push_back(std::move(made));
    return {};
  }

  // Where some events are marked as days off, the others are none.
  void settle_marks() {
    const auto marked = [](const CalendarEvent& event) { return event.mark == DayMark::off || event.mark == DayMark::worked; };
    if (std::none_of(file_.events.begin(), file_.events.end(), marked)) return;
    for (auto& event : file_.events) {
      if (event.mark == DayMark::none) event.mark = DayMark::festival;
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

Result<CalendarFile> read_calendar(const Source& source, int first_year, int last_year) {
  const auto decoded = decode_file(source.bytes, source.encoding);
  if (!decoded) return tl::unexpected(decoded.error());
  // libical reads up to a NUL.
  const std::string text = decoded->text.substr(0, decoded->text.find('\0'));
  return FileReader(source.name, {first_year, last_year}).read(text);
}

}  // namespace guanxi::exchange
