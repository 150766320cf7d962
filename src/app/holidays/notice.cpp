#include <guanxi/app/holidays/notice.hpp>

#include <algorithm>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/settings/config/config.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

#include <guanxi/settings/packs/text.hpp>
#include "holidays/notice_days.hpp"
#include "holidays/notice_file.hpp"
#include "holidays/notice_given.hpp"
#include "holidays/own_packs.hpp"

namespace guanxi::app {

using namespace settings;

namespace fs = std::filesystem;
using calendar::Date;
using holidays::DateRange;
using holidays::Holiday;
using holidays::HolidayKind;
using holidays::Pack;
using std::chrono::days;

namespace {

constexpr std::string_view notice_header =
    "# Made by guanxi holidays add, which writes it anew each time; what you write yourself goes into a file of its own.\n";
constexpr std::string_view unnamed = "Day off";

// Whether the span is days of a holiday that is known: of that name, or with no name of any that it meets or whose break it prolongs.
bool known_holiday(const Pack& known, holidays::WorkCalendar& calendar, const DateRange& span, const std::string& name) {
  const Date begin = calendar.last_workday(span.first - days{1}) + days{1};
  const auto named = [&](const Holiday& holiday) {
    const std::string folded = text::fold(name);
    return name.empty() || folded == text::fold(holiday.name) || folded == text::fold(holiday.local) || folded == holiday.id;
  };
  const auto all = holidays_between(known, std::min(begin, span.first), span.last);
  return std::any_of(all.begin(), all.end(), [&](const auto& day) {
    return (day.kind == HolidayKind::public_day || day.kind == HolidayKind::substitute) && day.holiday && named(*day.holiday);
  });
}

void set_days(NoticeFile& notices, const GivenNotice& given, const HolidayNotice& wanted, const Pack& known) {
  holidays::WorkCalendar calendar(known);
  std::set<std::string> taken;
  for (const auto& holiday : known.holidays) taken.insert(holiday.id);
  for (const auto& span : given.off) {
    const bool of_holiday = known_holiday(known, calendar, span, wanted.name);
    each_day({span}, [&](Date day) {
      if (wanted.name.empty() && notices.keep_closed(day)) return;
      if (of_holiday) notices.set_off(day);
      else notices.set_holiday(day, wanted.name.empty() ? std::string(unnamed) : wanted.name, taken);
    });
  }
  each_day(given.work, [&](Date day) { notices.set_work(day); });
}

// Where a country announces each year's days, the year after the last that is known is known with these.
Result<void> set_year(Session& env, NoticeFile& notices, const GivenNotice& given, const Pack& known) {
  const int reach = std::max(known.notices, notices.notices());
  if (given.notices != 0) {
    if (given.notices < reach) {
      return usage_error(message("the notices of {country} reach {year} already", "country"_is = given.country, "year"_is = reach),
                         message("--notices {year} leaves it at that", "year"_is = reach));
    }
    if (given.notices > known.notices) notices.set_notices(given.notices);
    return {};
  }
  int year = 0;
  for (const auto* spans : {&given.off, &given.work}) each_day(*spans, [&](Date day) { year = std::max(year, calendar::parts(day).year); });
  if (reach == 0 || year <= reach) return {};
  if (year == reach + 1) {
    notices.set_notices(year);
    return {};
  }
  env.warn(message("closures of {year} stay provisional, as the notice of {next} is not in; --notices {year} says that it is", "year"_is = year,
                   "next"_is = reach + 1));
  return {};
}

Result<void> take_back(NoticeFile& notices, const GivenNotice& given, const Pack& known, NoticeMade& made) {
  each_day(given.back, [&](Date day) { made.removed += notices.take_out(day) ? 1 : 0; });
  if (made.removed == 0) {
    return usage_error(message("{days}: no such day was added for {country}", "days"_is = notice_days_text(given.back), "country"_is = given.country),
                       message("holidays add has written these: {file}", "file"_is = made.file));
  }
  if (notices.notices() > notices.last_year_of_days()) notices.set_notices(notices.last_year_of_days() > known.notices ? notices.last_year_of_days() : 0);
  return {};
}

Result<Pack> own_pack(const std::optional<std::string>& text, const fs::path& target, const std::string& country) {
  if (!text) return Pack{.country = country};
  TRY_ASSIGN(const auto parsed, parse_pack(*text, target.string()));
  if (parsed.pack.country == country && std::string(notice_header) + pack_text(parsed.pack) == *text) return parsed.pack;
  return usage_error(
      message("{file} was written or changed by hand, and would be written over", "file"_is = target.string()),
      message("call it otherwise, as {name}: it stays in force, and days are added in a file of their own", "name"_is = own_pack_file_name(country, "own")));
}

// The file's new text; empty: nothing is left for it.
struct Change {
  std::string text = {};
  NoticeMade made = {};
};

Result<Change> change_of(Session& env, const HolidayNotice& wanted, const GivenNotice& given, const fs::path& target, const std::optional<std::string>& old) {
  Change change{.made = {.file = target.string(), .country = given.country}};
  TRY_ASSIGN(const auto own, own_pack(old, target, given.country));
  TRY_ASSIGN(auto known, env.packs().without(given.country, target));
  const Pack pack = known.value_or(Pack{.country = given.country});
  NoticeFile notices(own);
  if (wanted.remove) {
    TRY(take_back(notices, given, pack, change.made));
  } else {
    set_days(notices, given, wanted, pack);
    TRY(set_year(env, notices, given, pack));
    if (!wanted.source.empty()) notices.set_source({.text = text::one_line(wanted.source), .checked = env.today()});
    change.made.off = static_cast<int>(days_in(given.off).size());
    change.made.workdays = static_cast<int>(days_in(given.work).size());
    auto all = given.off;
    all.insert(all.end(), given.work.begin(), given.work.end());
    change.made.take_back = "guanxi holidays add " + given.country + " " + notice_days_text(joined_spans(all)) + " --remove";
  }
  const Pack made = notices.finish();
  change.made.notices = std::max(pack.notices, made.notices);
  if (!made.off.empty() || !made.work.empty() || !made.holidays.empty()) change.text = std::string(notice_header) + pack_text(made);
  change.made.changed = change.text != old.value_or("");
  if (change.text.empty()) return change;
  TRY(parse_pack(change.text, target.string()));
  return change;
}

}  // namespace

std::string to_text(const NoticeMade& made) {
  const auto file = "file"_is = made.file;
  if (made.removed != 0) return message_plural(made.removed, "{file}: {n} day taken back", "{file}: {n} days taken back", file);
  std::string all;
  const auto add = [&all](const std::string& more) { all += (all.empty() ? "" : ", ") + more; };
  if (!made.changed) add(message("nothing new"));
  if (made.off != 0) add(message_plural(made.off, "{n} day off", "{n} days off"));
  if (made.workdays != 0) add(message_plural(made.workdays, "{n} workday", "{n} workdays"));
  const auto what = "what"_is = all;
  const auto country = "country"_is = made.country;
  return made.notices == 0 ? message("{file}: {what} of {country}", file, what, country)
                           : message("{file}: {what} of {country}; notices known up to {year}", file, what, country, "year"_is = made.notices);
}

Result<void> note_holidays(Session& env, const HolidayNotice& wanted, const std::function<Result<void>(const NoticeMade&)>& tell) {
  TRY_ASSIGN(const auto given, given_notice(wanted));
  const fs::path target = own_pack_file(env, given.country, notices_name);
  TRY(plain_or_absent(target, the_pack));
  TRY_ASSIGN(const auto before, read_config_text(target, the_pack));
  TRY_ASSIGN(const auto first, change_of(env, wanted, given, target, before));
  for (const Date day : given.exceptions) env.warn(message("{day} is worked, and left out of the days off", "day"_is = calendar::iso(day)));
  if (!first.made.changed) return tell(first.made);
  TRY_ASSIGN(auto held, HeldFile::hold(target, env.effect(), the_pack));
  TRY_ASSIGN(const auto change, held.text() == before ? Result<Change>(first) : change_of(env, wanted, given, target, held.text()));
  if (!change.text.empty()) {
    TRY(held.prepare(change.text));
  }
  if (const auto said = tell(change.made); !said) {
    return fail(said.error().kind, message("{why}: nothing was changed", "why"_is = said.error().message), said.error().hint);
  }
  return change.text.empty() ? held.remove() : held.replace();
}

}  // namespace guanxi::app
