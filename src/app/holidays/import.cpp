#include <guanxi/app/holidays/import.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/calendar_file.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/pack_form.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/sanitise.hpp>

#include <guanxi/settings/packs/text.hpp>
#include "holidays/own_packs.hpp"

namespace guanxi::app {

using namespace settings;

namespace fs = std::filesystem;
using calendar::Date;
using exchange::CalendarEvent;
using exchange::DayMark;
using holidays::HolidayKind;
using holidays::Pack;

namespace {

constexpr std::string_view mark_of_imports = "# Made by guanxi holidays import";
constexpr int years_back = 1;
constexpr int years_ahead = 10;

Result<std::string> country_of_import(Session& env, const HolidayImport& wanted) {
  const std::string given = wanted.country.empty() ? env.config().text("user.country") : wanted.country;
  if (given.empty()) {
    return usage_error(message("the country or region of these holidays is not known"), message("--country CC says it, or user.country in the configuration"));
  }
  return parse_country(given);
}

std::string bytes_name(const HolidayImport& wanted) { return wanted.file == "-" ? "stdin" : wanted.file; }

Result<exchange::CalendarFile> read_file(const HolidayImport& wanted, const ReadStdin& read_stdin, int first_year, int last_year) {
  std::string bytes;
  if (wanted.file == "-") {
    TRY_ASSIGN(auto read, read_stdin());
    bytes = std::move(read);
  } else {
    TRY_ASSIGN(auto text, read_config_text(wanted.file, the_file));
    if (!text) return fail(ErrorKind::failed, message("there is no file {file}", "file"_is = wanted.file));
    bytes = std::move(*text);
  }
  exchange::MemoryInput input(bytes_name(wanted), bytes);
  return exchange::read_calendar(input, first_year, last_year);
}

// Makes a pack of a calendar's events, over what is known of the country already.
class PackMaker {
 public:
  PackMaker(std::string country, std::string name, HolidayKind otherwise, std::optional<Pack> known)
      : name_(std::move(name)), otherwise_(otherwise), known_(std::move(known)) {
    pack_.country = std::move(country);
    if (!known_) return;
    for (const auto& holiday : known_->holidays) taken_.insert(holiday.id);
    known_days_.emplace(*known_);
  }

  void take(const CalendarEvent& event) {
    if (event.mark == DayMark::off || event.mark == DayMark::worked) note_notice(event);
    if (event.mark == DayMark::worked) return add_days(event, pack_.work);
    // What is known says which holiday it is; the file, which days of it are off.
    if (event.mark == DayMark::off && known_) return add_days(event, pack_.off);
    const HolidayKind kind = event.mark == DayMark::off ? HolidayKind::public_day : event.mark == DayMark::festival ? HolidayKind::festival : otherwise_;
    const Key key{event.summary, kind};
    if (!spans_.contains(key)) order_.push_back(key);
    auto& spans = spans_[key];
    for (const auto& span : event.spans) add_new_days(span, kind, spans);
  }

  Pack finish() {
    for (const auto& key : order_) {
      const auto spans = joined_spans(spans_[key]);
      if (!spans.empty()) pack_.holidays.push_back(holiday_on(free_id(key.first), key.first, key.second, spans));
    }
    for (auto* days : {&pack_.off, &pack_.work}) {
      std::sort(days->begin(), days->end());
      days->erase(std::unique(days->begin(), days->end()), days->end());
    }
    std::erase_if(pack_.off, [this](Date day) { return std::binary_search(pack_.work.begin(), pack_.work.end(), day); });
    return std::move(pack_);
  }

  int known_already() const { return known_already_; }

 private:
  using Key = std::pair<std::string, HolidayKind>;

  // Days off and days worked of a year are what its notice announces.
  void note_notice(const CalendarEvent& event) {
    if (!known_ || known_->notices == 0) return;
    for (const auto& span : event.spans) pack_.notices = std::max(pack_.notices, calendar::parts(span.first).year);
  }

  static void add_days(const CalendarEvent& event, std::vector<Date>& days) {
    for (const auto& span : event.spans) {
      for (Date day = span.first; day <= span.last; day += std::chrono::days{1}) days.push_back(day);
    }
  }

  // A day off that is one already would count twice, and shift holidays that go to another day where two fall together.
  void add_new_days(const exchange::DaySpan& span, HolidayKind kind, std::vector<holidays::DateRange>& spans) {
    for (Date day = span.first; day <= span.last; day += std::chrono::days{1}) {
      const bool known = kind == HolidayKind::public_day && known_days_ && known_days_->closed(day);
      known ? void(++known_already_) : spans.push_back({day, day});
    }
  }

  std::string free_id(const std::string& summary) {
    std::string id = slug(summary, "day");
    if (taken_.contains(id)) id = slug(name_, "pack") + "-" + id;
    const std::string base = id;
    for (int number = 2; taken_.contains(id); ++number) id = base + "-" + std::to_string(number);
    taken_.insert(id);
    return id;
  }

  std::string name_;
  HolidayKind otherwise_;
  std::optional<Pack> known_;
  std::optional<holidays::WorkCalendar> known_days_ = {};
  std::set<std::string> taken_ = {};
  std::map<Key, std::vector<holidays::DateRange>> spans_ = {};
  std::vector<Key> order_ = {};
  Pack pack_ = {};
  int known_already_ = 0;
};

std::string header(const std::string& source, Date today, int first_year, int last_year) {
  return message("{mark} from {file} on {day}; the next import of this name replaces it.\n# What repeats every year is written out for {first} to {last}.",
                 "mark"_is = mark_of_imports, "file"_is = text::one_line(source), "day"_is = calendar::iso(today), "first"_is = first_year,
                 "last"_is = last_year) +
         "\n";
}

Result<void> refuse_own_work(const fs::path& target) {
  TRY_ASSIGN(const auto there, read_config_text(target, the_pack));
  if (!there || there->starts_with(mark_of_imports)) return {};
  return usage_error(message("{file} is there already, and no import", "file"_is = target.string()), message("--name NAME gives the new pack another name"));
}

void warn_of_days_left_out(Session& env, const HolidayImport& wanted, const exchange::CalendarFile& file) {
  for (const auto& one : file.warnings)
    env.warn(text::one_line(message("{file}:{line}: {what}", "file"_is = wanted.file, "line"_is = one.line, "what"_is = one.message)));
}

// How many events are days off though nothing in the file says so.
int assumed_public(const exchange::CalendarFile& file) {
  return static_cast<int>(
      std::count_if(file.events.begin(), file.events.end(), [](const auto& event) { return event.mark == DayMark::none && !event.called_public; }));
}

std::string name_of_import(const HolidayImport& wanted, const exchange::CalendarFile& file) {
  if (!wanted.name.empty()) return slug(wanted.name, "pack");
  if (!file.name.empty()) return slug(file.name, "pack");
  return slug(wanted.file == "-" ? "import" : fs::path(wanted.file).stem().string(), "pack");
}

int days_of(const Pack& pack) {
  int days = 0;
  for (const auto& holiday : pack.holidays) {
    for (const auto& rule : holiday.on) days += static_cast<int>((rule.last - rule.first).count()) + 1;
  }
  return days;
}

}  // namespace

std::string to_text(const ImportedHolidays& made) {
  std::string all = message("{holidays} of {country} on {days}", "holidays"_is = message_plural(made.holidays, "{n} holiday", "{n} holidays"),
                            "country"_is = made.country, "days"_is = message_plural(made.days, "{n} day", "{n} days"));
  const auto add = [&all](const std::string& more) { all += ", " + more; };
  if (made.off != 0) add(message_plural(made.off, "{n} single day off", "{n} single days off"));
  if (made.workdays != 0) add(message_plural(made.workdays, "{n} workday", "{n} workdays"));
  if (made.festivals != 0) add(message_plural(made.festivals, "{n} festival not closed", "{n} festivals not closed"));
  const auto file = "file"_is = made.file;
  const auto what = "what"_is = all;
  const auto first = "first"_is = made.first_year;
  const auto last = "last"_is = made.last_year;
  if (made.known == 0) return message("{file}: {what}; what repeats is written out for {first} to {last}", file, what, first, last);
  return message_plural(made.known, "{file}: {what}; {n} day off known already; what repeats is written out for {first} to {last}",
                        "{file}: {what}; {n} days off known already; what repeats is written out for {first} to {last}", file, what, first, last);
}

Result<ImportedHolidays> import_holidays(Session& env, const HolidayImport& wanted, const ReadStdin& read_stdin) {
  TRY_ASSIGN(const auto country, country_of_import(env, wanted));
  const int year = calendar::parts(env.today()).year;
  ImportedHolidays made{.country = country, .first_year = year - years_back, .last_year = year + years_ahead};
  TRY_ASSIGN(const auto file, read_file(wanted, read_stdin, made.first_year, made.last_year));
  warn_of_days_left_out(env, wanted, file);
  if (file.events.empty())
    return usage_error(message("there is no day to import in {file}", "file"_is = bytes_name(wanted)), message("events of whole days are taken"));
  made.name = name_of_import(wanted, file);
  const fs::path target = own_pack_file(env, country, made.name);
  made.file = target.string();
  made.assumed = wanted.kind.empty() ? assumed_public(file) : 0;
  TRY(refuse_own_work(target));
  TRY_ASSIGN(auto known, env.packs().without(country, target));
  PackMaker maker(country, made.name, wanted.kind == "festival" ? HolidayKind::festival : HolidayKind::public_day, std::move(known));
  for (const auto& event : file.events) maker.take(event);
  const Pack pack = maker.finish();
  const std::string text = header(fs::path(bytes_name(wanted)).filename().string(), env.today(), made.first_year, made.last_year) + pack_text(pack);
  TRY(parse_pack(text, target.string()));
  TRY(write_config_text(target, text, env.effect(), the_pack));
  made.holidays = static_cast<int>(pack.holidays.size());
  made.days = days_of(pack);
  made.off = static_cast<int>(pack.off.size());
  made.festivals =
      static_cast<int>(std::count_if(pack.holidays.begin(), pack.holidays.end(), [](const auto& one) { return one.kind == HolidayKind::festival; }));
  made.known = maker.known_already();
  made.workdays = static_cast<int>(pack.work.size());
  return made;
}

}  // namespace guanxi::app
