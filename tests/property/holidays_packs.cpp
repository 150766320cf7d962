// Laws of packs: their compiled form, their rules as text, and the days that follow from them.
#include "calendar_generators.hpp"
#include "holidays_laws.hpp"

#include <algorithm>

#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/pack_form.hpp>
#include <guanxi/holidays/rule_text.hpp>

namespace guanxi::holidays {

using namespace calendar;

namespace {

rc::Gen<Date> pack_day() { return days_between(*make_date(1990, 1, 1), *make_date(2060, 12, 31)); }

rc::Gen<std::string> field() {
  return rc::gen::map(rc::gen::arbitrary<std::string>(), [](std::string text) {
    std::erase_if(text, [](char c) { return c == '\t' || c == '\n'; });
    return text;
  });
}

rc::Gen<std::vector<std::string>> fields() { return rc::gen::container<std::vector<std::string>>(field()); }

// One rule of each kind is drawn as often as of another.
rc::Gen<Rule> any_rule() {
  return rc::gen::exec([] {
    const Date day = *pack_day();
    const auto date = parts(day);
    const int month = static_cast<int>(date.month);
    Rule rule{.kind = static_cast<RuleKind>(*rc::gen::inRange(0, 15)), .offset = *rc::gen::inRange(-60, 61)};
    switch (rule.kind) {
      case RuleKind::dates:
        rule.first = day;
        rule.last = day + std::chrono::days{*rc::gen::inRange(0, 12)};
        break;
      case RuleKind::nth_weekday:
        rule.month = month;
        rule.nth = *rc::gen::element(-1, 1, 2, 3, 4, 5);
        rule.weekday = *rc::gen::inRange(1, 8);
        break;
      case RuleKind::weekday_from:
      case RuleKind::weekday_before: rule.weekday = *rc::gen::inRange(1, 8); [[fallthrough]];
      case RuleKind::fixed:
        rule.month = month;
        rule.day = static_cast<int>(date.day);
        break;
      case RuleKind::lunar:
      case RuleKind::islamic:
      case RuleKind::hebrew:
      case RuleKind::persian:
        rule.month = month;
        rule.day = *rc::gen::inRange(1, 31);
        break;
      case RuleKind::solar_term: rule.name = *rc::gen::element<std::string>("清明", "冬至", "夏至"); break;
      case RuleKind::hindu: rule.name = *rc::gen::elementOf(std::vector<std::string>(festival_names().begin(), festival_names().end())); break;
      case RuleKind::equinox:
        rule.month = *rc::gen::element(3, 9);
        rule.minutes = *rc::gen::inRange(-14 * 60, 14 * 60);
        break;
      default: break;
    }
    return rule;
  });
}

rc::Gen<Shift> any_shift() {
  return rc::gen::exec([] {
    Shift shift{.weekdays = *rc::gen::elementOf(std::vector<std::vector<int>>{{6}, {7}, {6, 7}, {5}}),
                .on_holiday = *rc::gen::arbitrary<bool>(),
                .to = *rc::gen::element(Shift::To::next_free, Shift::To::previous_free, Shift::To::weekday_after, Shift::To::weekday_before)};
    const bool to_weekday = shift.to == Shift::To::weekday_after || shift.to == Shift::To::weekday_before;
    if (to_weekday) shift.weekday = *rc::gen::inRange(1, 6);
    return shift;
  });
}

rc::Gen<std::optional<int>> maybe(int least, int above) {
  return rc::gen::exec([=] { return *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(least, above)) : std::nullopt; });
}

rc::Gen<Source> any_source() {
  return rc::gen::exec([] {
    Source source{.text = *field()};
    if (!source.text.empty() && *rc::gen::arbitrary<bool>()) source.checked = *pack_day();
    return source;
  });
}

rc::Gen<Wording> any_wording() {
  return rc::gen::exec([] { return Wording{*field(), *field(), *field(), *field()}; });
}

rc::Gen<Greeting> any_greeting() {
  return rc::gen::exec([] {
    return Greeting{.concerns = *fields(),
                    .not_for = *fields(),
                    .ask = *rc::gen::arbitrary<bool>(),
                    .about = *field(),
                    .gift = *rc::gen::element(GiftHabit::gift, GiftHabit::card, GiftHabit::none),
                    .lead_days = *rc::gen::inRange(0, 60),
                    .not_before = *maybe(-60, 60),
                    .not_after = *maybe(-60, 60),
                    .text = *field(),
                    .say = *field(),
                    .english = *field(),
                    .also = *rc::gen::container<std::vector<Wording>>(any_wording()),
                    .give = *fields(),
                    .never = *fields()};
  });
}

rc::Gen<Holiday> any_holiday() {
  return rc::gen::exec([] {
    Holiday holiday{.id = *rc::gen::element<std::string>("a", "b", "c", "d"),
                    .name = *field(),
                    .local = *field(),
                    .on = *rc::gen::container<std::vector<Rule>>(any_rule()),
                    .days = *rc::gen::inRange(1, 9),
                    .kind = *rc::gen::element(HolidayKind::public_day, HolidayKind::public_day, HolidayKind::festival, HolidayKind::regional),
                    .where = *field(),
                    .except = *rc::gen::container<std::vector<int>>(rc::gen::inRange(2000, 2050)),
                    .shifts = *rc::gen::container<std::vector<Shift>>(any_shift()),
                    .approximate = *rc::gen::arbitrary<bool>(),
                    .source = *any_source()};
    if (*rc::gen::arbitrary<bool>()) holiday.from = *rc::gen::inRange(1990, 2050);
    if (*rc::gen::arbitrary<bool>()) holiday.until = *rc::gen::inRange(1990, 2050);
    if (*rc::gen::arbitrary<bool>()) holiday.greeting = *any_greeting();
    return holiday;
  });
}

rc::Gen<SpecialHours> any_special_hours() {
  return rc::gen::exec([] {
    const auto time = [] { return std::chrono::minutes{*rc::gen::inRange(0, 1441)}; };
    SpecialHours hours{.name = *field(),
                       .on = *rc::gen::container<std::vector<Rule>>(any_rule()),
                       .days = *rc::gen::inRange(1, 60),
                       .weekdays = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8)),
                       .where = *fields(),
                       .opens = time(),
                       .closes = time(),
                       .pause_from = time(),
                       .pause_to = time(),
                       .source = *any_source()};
    if (*rc::gen::arbitrary<bool>()) hours.from = *rc::gen::inRange(1990, 2050);
    if (*rc::gen::arbitrary<bool>()) hours.until = *rc::gen::inRange(1990, 2050);
    return hours;
  });
}

rc::Gen<std::vector<Date>> sorted_days() {
  return rc::gen::map(rc::gen::unique<std::vector<Date>>(pack_day()), [](std::vector<Date> days) {
    std::sort(days.begin(), days.end());
    return days;
  });
}

rc::Gen<RegionalWeekend> any_regional_weekend() {
  return rc::gen::exec([] {
    RegionalWeekend regional{.where = *fields(), .from = *maybe(1990, 2050), .until = *maybe(1990, 2050), .source = *any_source()};
    for (std::size_t day = 1; day < 7; ++day) regional.weekend[day] = *rc::gen::arbitrary<bool>();
    return regional;
  });
}

rc::Gen<Mourning> any_mourning() {
  return rc::gen::exec([] { return Mourning{*rc::gen::inRange(1, 1000), *field(), *field(), *any_wording()}; });
}

rc::Gen<Pack> any_pack() {
  return rc::gen::exec([] {
    Pack pack{.country = *field(),
              .name = *field(),
              .timezone = *field(),
              .language = *field(),
              .opens = std::chrono::minutes{*rc::gen::inRange(0, 720)},
              .closes = std::chrono::minutes{*rc::gen::inRange(720, 1441)},
              .lunch_from = std::chrono::minutes{*rc::gen::inRange(0, 720)},
              .lunch_to = std::chrono::minutes{*rc::gen::inRange(720, 1441)},
              .sandwich = *rc::gen::arbitrary<bool>(),
              .early_birthday = *rc::gen::arbitrary<bool>(),
              .off = *sorted_days(),
              .work = *sorted_days(),
              .published = *any_source(),
              .regional_weekends = *rc::gen::container<std::vector<RegionalWeekend>>(any_regional_weekend()),
              .holidays = *rc::gen::container<std::vector<Holiday>>(any_holiday()),
              .hours = *rc::gen::container<std::vector<SpecialHours>>(any_special_hours())};
    if (*rc::gen::arbitrary<bool>()) pack.mourning = *any_mourning();
    for (std::size_t day = 1; day < 7; ++day) pack.weekend[day] = *rc::gen::weightedElement<bool>({{1, true}, {4, false}});
    pack.weekend[7] = false;  // there is always a day on which one may work
    return pack;
  });
}

rc::Gen<Taboo> any_taboo() {
  return rc::gen::exec([] {
    const auto season = [] { return Season{.on = *rc::gen::container<std::vector<Rule>>(any_rule()), .days = *rc::gen::inRange(1, 60)}; };
    const auto numbers = rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 500));
    return Taboo{.what = *field(),
                 .words = *fields(),
                 .except = *fields(),
                 .unless = *fields(),
                 .with = *fields(),
                 .whom = *fields(),
                 .not_for = *fields(),
                 .presumed = *rc::gen::arbitrary<bool>(),
                 .during = season(),
                 .outside = season(),
                 .counts = *numbers,
                 .amounts = *numbers,
                 .even = *rc::gen::element(EvenOf::nothing, EvenOf::things, EvenOf::money),
                 .above = *field(),
                 .why = *field(),
                 .source = *any_source()};
  });
}

rc::Gen<Etiquette> any_etiquette() {
  return rc::gen::exec([] {
    Etiquette all{*field(), *field(), *field(), *field(), *field(), *field(), *field(), {}, {}, {}};
    all.taboos = *rc::gen::container<std::vector<Taboo>>(*rc::gen::inRange<std::size_t>(0, 4), any_taboo());
    all.phrases.resize(*rc::gen::inRange<std::size_t>(0, 4));
    for (auto& phrase : all.phrases) phrase = {*field(), *field(), *field(), *field(), *field()};
    all.advice.resize(*rc::gen::inRange<std::size_t>(0, 4));
    for (auto& advice : all.advice) advice = {*rc::gen::arbitrary<bool>(), *field(), *field()};
    return all;
  });
}

bool forms_hold() {
  bool holds = rc::check("a pack's form is read as the pack", [] {
    const Pack pack = *any_pack();
    RC_ASSERT(read_pack(write_form(pack)) == pack);
  });
  holds &= rc::check("etiquette's form is read as the etiquette", [] {
    const Etiquette etiquette = *any_etiquette();
    RC_ASSERT(read_etiquette(write_form(etiquette)) == etiquette);
  });
  holds &= rc::check("a form that is cut short is still read", [] {
    const std::string form = write_form(*any_pack());
    read_pack(std::string_view(form).substr(0, *rc::gen::inRange<std::size_t>(0, form.size() + 1)));
  });
  holds &= rc::check("a rule's text is read as the rule", [] {
    const Rule rule = *any_rule();
    RC_ASSERT(parse_rule(to_text(rule)).value() == rule);
  });
  holds &= rc::check("any text is a rule or an error with a hint", [] {
    const auto rule = parse_rule(*any_text());
    if (!rule) RC_ASSERT(!rule.error().hint.empty());
  });
  return holds;
}

// As large as real ones may be: where a hundred holidays of nine days shift each other, a year takes minutes to work out.
rc::Gen<Pack> plausible_pack() { return rc::gen::scale(0.06, any_pack()); }

bool days_hold() {
  bool holds = rc::check("the days of a rule lie in the range, ascending, whatever the range is cut into", [] {
    const Rule rule = *any_rule();
    const Date from = *pack_day();
    const Date to = from + std::chrono::days{*rc::gen::inRange(0, 1500)};
    const Date middle = from + std::chrono::days{*rc::gen::inRange(0, 1500)};
    const auto days = days_of(rule, from, to);
    RC_ASSERT(std::adjacent_find(days.begin(), days.end(), std::greater_equal<>()) == days.end());
    if (!days.empty()) RC_ASSERT(days.front() >= from && days.back() <= to);
    RC_PRE(middle < to);
    auto parts = days_of(rule, from, middle);
    const auto rest = days_of(rule, middle + std::chrono::days{1}, to);
    parts.insert(parts.end(), rest.begin(), rest.end());
    RC_ASSERT(parts == days);
  });
  holds &= rc::check("a day has special hours if, and only if, one of its weekday or a stretch of them does", [] {
    const Pack pack = *any_pack();
    const Date day = *pack_day();
    const auto* found = hours_on(pack, day);
    const auto spans = hours_between(pack, day, day);
    const auto on_weekday = [day](const SpecialHours& hours) {
      return hours.weekdays.empty() ||
             std::find(hours.weekdays.begin(), hours.weekdays.end(), static_cast<int>(std::chrono::weekday(day).iso_encoding())) != hours.weekdays.end();
    };
    const bool stretch = std::any_of(spans.begin(), spans.end(), [&](const HoursSpan& span) {
      RC_ASSERT(span.first <= day && day <= span.last);
      return on_weekday(*span.hours);
    });
    const int year = parts(day).year;
    const bool weekly = std::any_of(pack.hours.begin(), pack.hours.end(), [&](const SpecialHours& hours) {
      return hours.where.empty() && hours.on.empty() && on_weekday(hours) && year >= hours.from.value_or(year) && year <= hours.until.value_or(year);
    });
    RC_ASSERT((found != nullptr) == (stretch || weekly));
  });
  holds &= rc::check("holidays touch the range, in order", [] {
    const Pack pack = *plausible_pack();
    const Date from = *pack_day();
    const Date to = from + std::chrono::days{*rc::gen::inRange(0, 400)};
    Date before = Date::min();
    for (const auto& day : holidays_between(pack, from, to)) {
      RC_ASSERT(day.first <= to && day.last >= from && day.first <= day.last);
      RC_ASSERT(day.first >= before);
      before = day.first;
    }
  });
  return holds;
}

bool workdays_hold() {
  bool holds = rc::check("the last workday is worked, not later, and none lies between; likewise the next", [] {
    const Pack pack = *plausible_pack();
    WorkCalendar days(pack);
    const Date day = *pack_day();
    const Date last = days.last_workday(day);
    RC_ASSERT(last <= day && days.works(last));
    for (Date each = last + std::chrono::days{1}; each <= day; each += std::chrono::days{1}) RC_ASSERT(!days.works(each));
    const Date next = days.next_workday(day);
    RC_ASSERT(next >= day && days.works(next));
    RC_ASSERT(days.works(day) == (last == day) && days.works(day) == (next == day));
  });
  holds &= rc::check("a later day has no earlier last workday", [] {
    const Pack pack = *plausible_pack();
    WorkCalendar days(pack);
    const Date day = *pack_day();
    const Date later = day + std::chrono::days{*rc::gen::inRange(0, 60)};
    RC_ASSERT(days.last_workday(day) <= days.last_workday(later));
    RC_ASSERT(days.next_workday(day) <= days.next_workday(later));
  });
  holds &= rc::check("published days win; what is closed is told; what was asked before does not matter", [] {
    const Pack pack = *plausible_pack();
    WorkCalendar days(pack);
    const Date day = *pack_day();
    const bool off = std::binary_search(pack.off.begin(), pack.off.end(), day);
    const bool work = std::binary_search(pack.work.begin(), pack.work.end(), day);
    if (work) RC_ASSERT(days.works(day));
    if (off && !work) RC_ASSERT(days.closed(day) && !days.works(day));
    RC_ASSERT(!(days.closed(day) && days.works(day)));
    WorkCalendar fresh(pack);
    days.works(day + std::chrono::days{*rc::gen::inRange(-400, 400)});
    RC_ASSERT(fresh.works(day) == days.works(day) && fresh.reason(day) == days.reason(day));
  });
  return holds;
}

}  // namespace

bool packs_hold() {
  const bool forms = forms_hold();
  const bool days = days_hold();
  const bool workdays = workdays_hold();
  return forms && days && workdays;
}

}  // namespace guanxi::holidays
