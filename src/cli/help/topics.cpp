// What several commands share, explained once.
#include <array>

#include <guanxi/cli/help.hpp>
#include <guanxi/domain/filter.hpp>

#include "help/formats.hpp"

namespace guanxi::cli {
namespace {

// ---- dates

constexpr TopicEntry days[] = {
    {"2026-11-20, 2026/11/20, 20261120, 2026年11月20日", "a day; the year comes first"},
    {"20 nov 2026, nov 20 2026", "the same, the month by its name"},
    {"today, yesterday, tomorrow, 今天, 昨天, 明天, 前天, 后天", "near days"},
    {"fri, friday, 周五", "the day of the week: the last one where something is recorded, the next one where something is promised; today counts"},
    {"last fri, next fri", "before today, after today"},
    {"上周五, 下周五", "of the week before this one, of the week after it; weeks begin on Monday"},
    {"3 days ago, 2 weeks ago, 两周前", "counted back from today"},
    {"in 2w, +10d, -3d, 两周后, next month", "counted on from today, or back; d, w, mo and y are days, weeks, months and years"},
    {"nov 20, 20 nov, 11-20, 11月20日", "a day without its year: in the past where something is recorded, to come where something is promised"},
};
constexpr TopicEntry lunar_days[] = {
    {"lunar 08-15, 农历八月十五, 除夕", "a day of the Chinese calendar without its year"},
    {"lunar 2026-08-15, lunar 2025-闰6-01", "with its year; 闰 before the month is the leap month"},
    {"mid-autumn, mid-autumn 2027", "a holiday by its id; guanxi holidays --format tsv shows the ids"},
};
constexpr TopicEntry times[] = {
    {"2026-11-20 19:00, last fri 7pm, 昨天19:00, noon", "a day with its time, where a time is asked for: log, plan, when"},
    {"now, 2 hours ago", "a moment of today"},
    {"2026-11-20T11:00:00Z", "an instant, as programs write it"},
};
constexpr TopicEntry lengths[] = {
    {"10d, 2w, 1mo, 1y, P14D", "of a rhythm, of a snooze, and in filters: last>60d"},
    {"2w..6w", "of a rhythm with a limit: ideally every two weeks, six at the most"},
    {"45m, 1h30m", "of a talk: guanxi when --duration"},
};
constexpr TopicPart about_dates[] = {
    {"",
     "Wherever a command takes a DATE, it takes any of these. Today is the day in your own time zone: user.timezone of the configuration, else TZ. Several "
     "words stand in quotes.\n\n"
     "11/12 is refused, because half of the world reads it the other way. A month after 31 January is the last day of February. The Chinese calendar "
     "is exact from 1901 to 2100."},
    {"Days", "", days},
    {"The Chinese calendar and holidays", "", lunar_days},
    {"Times", "", times},
    {"Lengths", "", lengths},
};
constexpr Example dates_examples[] = {
    {"guanxi log wangwei tea in his office --date 'last fri 15:00'", "what happened, with its time"},
    {"guanxi promise wangwei the price list --due 'in 2w'", "a promise, and its day"},
    {"guanxi plan wangwei 'next tue 10:00' a visit to the works", "a meeting ahead"},
    {"guanxi edit wangwei --birthday 'lunar 1985-08-15'", "a birthday that is kept by the Chinese calendar"},
    {"guanxi lunar mid-autumn", "on which day a festival falls, and what day that is there"},
    {"GUANXI_NOW=2027-02-01 guanxi remind", "the digest of another day"},
};

// ---- filters

constexpr std::size_t filter_words = domain::WordTable<domain::FilterWord>::rows.size();
constexpr auto words_of_filters() {
  std::array<TopicEntry, filter_words + 1> entries{};
  for (std::size_t i = 0; i < filter_words; ++i) {
    const auto& row = domain::WordTable<domain::FilterWord>::rows[i];
    entries[i] = {row.word, row.help};
  }
  entries[filter_words] = {"@NAME", "the filter of that name in the configuration"};
  return entries;
}
constexpr auto words = words_of_filters();
constexpr TopicPart about_filters[] = {
    {"",
     "A filter chooses people, entries or reminders. list, history, cadence, remind, find and graph take it, as options or as one argument in quotes:\n\n"
     "  guanxi list --tier A --tag vip --tag board\n"
     "  guanxi list 'tier:A last>60d -tag:paused org:青石'\n\n"
     "Conditions one after the other hold all. or parts such rows, ( ) put together, - or not before a condition turns it round. Commas part "
     "values any of which will do, as an option that is given again does; tag:a+b, as --tag a+b, is both. A value with a blank, a comma or a "
     "parenthesis stands in \"…\", in which \"\" is one quote.\n\n"
     "Days are written as everywhere (fri, 2026-11-20, \"3 days ago\"); a length of time is one from today: last>60d is longer ago than 60 "
     "days, due<2w within two weeks. An entry is chosen by anybody who took part, each condition for itself.\n\n"
     "guanxi config set filter.vip 'tier:A -tag:paused' gives a filter a name, and guanxi list @vip uses it; so do other filters, as "
     "'@vip country:DE'.\n\n"
     "--sort, --reverse, --limit and --columns say how a table is put, and --format ids prints handles or ids alone, one a line, for another command."},
    {"Words", "", words},
};
constexpr Example filters_examples[] = {
    {"guanxi list 'tier:A last>60d'", "those who matter most and were not spoken with for two months"},
    {"guanxi list 'org:青石 or (country:DE -tag:paused)'", "a firm, and Germany but for some"},
    {"guanxi history 'who:wangwei kind:dinner,lunch' --since 2026-01-01", "when you ate with somebody this year"},
    {"guanxi remind --overdue --city 宁波", "what waits in one city"},
    {"guanxi config set filter.cold 'tier:A last>60d' && guanxi list @cold", "a filter with a name"},
};

// ---- naming

constexpr TopicEntry ways_to_name[] = {
    {"wangwei", "a handle: ASCII, unique, made of the name and changed with edit --handle"},
    {"王伟, Muller", "a name or an alias in any script, with or without diacritics, in any case, in simplified or traditional characters"},
    {"王总, 山本社長, Herr Weber", "a surname with a title or an honorific, as people are addressed"},
    {"wang wei, ww", "the name's pinyin, whole or its initials"},
    {"wang@qingshi.example", "a mail address, a telephone number, or a WeChat id"},
    {"wangwei@qingshi, 王伟@青石", "any of these, and behind @ the organisation, to tell two people apart"},
    {"klaus", "the beginning of a handle that no other has"},
};
constexpr TopicEntry ways_for_records[] = {
    {"7k2qp", "an interaction, a promise, a note: an id that never changes and is never used again. Its beginning is enough while it fits no other"},
    {"c-7k2qp", "an item of remind, for done and snooze"},
};
constexpr TopicPart about_naming[] = {
    {"",
     "Wherever a command takes a WHO or an ORG, it takes any of these, tried in this order. The first kind that fits wins. Where two people fit equally "
     "well, nothing is guessed: both are listed, and the exit code is 3.\n\n"
     "Several people have commas between them: wangwei,lina. A name of several words stands in quotes. In the words of log, @wangwei adds somebody."},
    {"People and organisations", "", ways_to_name},
    {"Other records", "", ways_for_records},
};
constexpr Example naming_examples[] = {
    {"guanxi show 王总", "by surname and title"},
    {"guanxi show 'wang wei'", "by pinyin"},
    {"guanxi show ww@qingshi", "by initials, of one firm"},
    {"guanxi log wangwei,klaus both want samples, @lina too", "three people"},
    {"guanxi edit wangwei --alias 'Old Wang'", "one more name"},
    {"guanxi edit klaus --handle kw", "another handle"},
};

}  // namespace

std::span<const HelpTopic> help_topics() {
  static const std::array<HelpTopic, 4> topics = {{
      {"dates", "how days, times and lengths of time are written", about_dates, dates_examples},
      {"filters", "choosing people, entries and reminders", about_filters, filters_examples},
      formats_topic(),
      {"naming", "how people, organisations and records are named", about_naming, naming_examples},
  }};
  return topics;
}

}  // namespace guanxi::cli
