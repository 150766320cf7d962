// Clocks, what is coming up, and what was last.
#include <algorithm>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/greeting.hpp>
#include <guanxi/domain/milestone.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using calendar::Date;
using present::BriefSection;
using present::Style;
using present::Value;
using std::chrono::days;
using storage::PartyRef;

namespace {

constexpr int festival_days = 180;
constexpr int shown_contacts = 5;

std::string clock_words(Session& env, const domain::Side& side, const std::string& zone, bool guess) {
  const auto local = side.clock.local(env.now());
  const Date day = std::chrono::floor<days>(local);
  return present::guess_mark(guess) + present::time_of_day(local) + " " + present::weekday(day) + " " + present::day_and_month(day) + ", " + zone + ", " +
         std::string(domain::to_text(domain::state_at(side, env.now())));
}

}  // namespace

std::string reach_words(const domain::Person& person) {
  std::vector<std::string> ways;
  if (person.prefers != domain::Channel::none) ways.push_back(message("{channel} best", "channel"_is = to_text(person.prefers)));
  for (const bool preferred : {true, false}) {
    for (const auto& point : person.contacts) {
      if ((point.kind == word_of(person.prefers)) == preferred) ways.push_back(point.kind + " " + point.value);
    }
  }
  return text::joined(ways, " · ");
}

Result<BriefSection> clocks_section(Briefing& briefing, const PartyRef& who) {
  BriefSection section{"clocks", message("When and how")};
  Session& env = briefing.env;
  Clocks clocks(env, env.now());
  const ZoneHints hints = hints_of(briefing.store, who);
  TRY_ASSIGN(const auto where, clocks.whereabouts(hints));
  TRY_ASSIGN(const auto there, clocks.side(where));
  TRY_ASSIGN(const auto here, clocks.own_side());
  const bool same = there->clock.offset(env.now()) == here->clock.offset(env.now());
  const bool known = where.source != ZoneSource::user;
  section.add(message("there"), text::joined({clock_words(env, *there, where.zone, where.guess), same && known ? message("the same clock as yours") : ""}),
              Style::plain,
              {{"timezone", where.zone},
               {"timezone_from", to_text(where.source)},
               {"timezone_guessed", where.guess},
               {"state", domain::to_text(domain::state_at(*there, env.now()))},
               {"same_clock", same}});
  if (known && where.guess) {
    section.lines.back().more.push_back(
        message("~: {zone} is likely, not certain; guanxi edit {who} --city CITY or --timezone ZONE tells it", "zone"_is = where.zone, "who"_is = who.handle));
  }
  if (!same) section.add(message("here"), clock_words(env, *here, env.zone().name(), false), Style::plain, {{"timezone", env.zone().name()}});
  if (!known) section.lines.back().more.push_back(message("that is your own clock: where they live is not on record"));
  TRY_ASSIGN(const auto best, clocks.suggestion(hints, domain::Channel::none, env.today()));
  if (known) section.add(message("speak"), best.whole.empty() ? message("today, in the office hours of both") : best.whole);
  if (who.person) {
    const auto person = storage::Parties(briefing.store).person(who.id);
    section.add(message("reach"), reach_words(person), Style::plain, {{"prefers", person.prefers}});
  }
  return section;
}

Result<const holidays::Etiquette*> etiquette_of(Briefing& briefing, const std::string& country) {
  if (country.empty()) return nullptr;
  return briefing.env.packs().etiquette(country);
}

Result<std::optional<FestivalAhead>> next_festival(Briefing& briefing, const PartyRef& who, bool given) {
  const std::string country = country_there(briefing.store, who);
  TRY_ASSIGN(const auto pack, country.empty() ? Result<const holidays::Pack*>(nullptr) : briefing.env.packs().of(country));
  const auto person = who.person ? storage::Parties(briefing.store).person(who.id) : domain::Person{};
  if (!pack || person.died) return std::optional<FestivalAhead>();
  for (const auto& day : to_be_greeted(*pack, briefing.today(), briefing.today() + days{festival_days})) {
    const auto& greeting = *day.holiday->greeting;
    if (given && greeting.gift == holidays::GiftHabit::none) continue;
    if (domain::greeted(greeting, person.tags) != domain::Known::yes) continue;
    if (person.mourning && day.first <= domain::mourned_until(*person.mourning, pack->mourning)) continue;
    return FestivalAhead{day.holiday, day.first, domain::wording_for(greeting, pack->language, person.language)};
  }
  return std::optional<FestivalAhead>();
}

Result<BriefSection> mourning_section(Briefing& briefing, const domain::Person& person) {
  BriefSection section{"mourning", message("In mourning")};
  if (!person.mourning) return section;
  const std::string country = storage::Parties(briefing.store).place(person.id).country;
  TRY_ASSIGN(const auto pack, country.empty() ? Result<const holidays::Pack*>(nullptr) : briefing.env.packs().of(country));
  const holidays::Mourning custom = pack ? pack->mourning : holidays::Mourning{};
  const Date until = domain::mourned_until(*person.mourning, custom);
  if (until < briefing.today()) return section;
  section.add("", mourning_words(*person.mourning, custom), Style::warn,
              {{"since", person.mourning}, {"until", until}, {"condolence", Value::known(custom.condolence.text)}});
  if (!custom.about.empty()) section.lines.back().more.push_back(custom.about);
  section.lines.back().more.push_back(condolence_words(custom));
  return section;
}

namespace {

struct Coming {
  Date day;
  std::string text;
  Style style = Style::plain;
  std::string_view kind;
  std::string who = {};
};

class Ahead {
 public:
  Ahead(Briefing& briefing, const PartyRef& party, const People& people, int ahead)
      : briefing_(briefing), party_(party), people_(people), until_(briefing.today() + days{ahead}) {}

  Result<BriefSection> section() {
    occasions(party_, false);
    for (const auto& who : people_) {
      if (who.id != party_.id) occasions(who, true);
    }
    if (party_.person && party_.organisation_id) occasions(*storage::Parties(briefing_.store).ref(party_.organisation_id), true);
    planned();
    TRY(rhythm());
    TRY(festival());
    TRY(closed_days());
    TRY(hours());
    decisions();
    return drawn();
  }

 private:
  void add(Date day, std::string text, std::string_view kind, Style style = Style::plain, std::string who = {}) {
    all_.push_back({day, std::move(text), style, kind, std::move(who)});
  }

  void occasions(const PartyRef& who, bool named) {
    storage::Parties parties(briefing_.store);
    if (who.person && parties.person(who.id).died) return;
    for (const auto& occasion : parties.occasions(who.id)) {
      const auto next = domain::next_day(occasion, briefing_.today());
      if (!next || *next > until_) continue;
      const bool birthday = occasion.label == domain::birthday_label;
      const bool chinese = birthday && domain::keeps_chinese_birthdays(country_there(briefing_.store, who), occasion.date);
      const std::string wish = *next > briefing_.today() ? wish_note(briefing_.env, occasion, country_there(briefing_.store, who)) : "";
      const std::string kept = birthday ? domain::birthday_note(occasion.date, *next, chinese) : domain::anniversary_note(occasion.date, *next);
      const std::string note = text::joined({kept, wish}, "; ");
      const std::string label = occasion.label + (occasion.date.lunar ? " (" + calendar::to_text(occasion.date) + ")" : "");
      const std::string what = text::joined({label, note}, "; ");
      add(*next, named ? message("{who}: {what}", "who"_is = who.name, "what"_is = what) : what, "occasion", Style::plain, who.handle);
    }
  }

  // Meetings that are put down with them; those whose day is past wait for a word whether they took place.
  void planned() {
    for (const auto& row : storage::Interactions(briefing_.store).planned(briefing_.today(), until_, -1)) {
      const auto& entry = row.interaction;
      const auto with = std::find_if(people_.begin(), people_.end(), [&](const PartyRef& one) { return holds(entry.people, one.id); });
      if (!holds(entry.people, party_.id) && with == people_.end()) continue;
      const bool past = entry.day < briefing_.today();
      const std::string text = entry.text.empty() ? "" : briefing_.shown(entry.sensitive, entry.text);
      const std::string meeting = message("planned: {kind} with {people}", "kind"_is = to_text(entry.kind), "people"_is = text::joined(row.names));
      const std::string what = text::joined({meeting, text}, ": ");
      add(entry.day, past ? message("{what} (did it take place?)", "what"_is = what) : what, "planned", past ? Style::warn : Style::plain,
          row.handles.empty() ? "" : row.handles.front());
    }
  }

  static bool holds(const std::vector<Id>& people, Id one) { return std::find(people.begin(), people.end(), one) != people.end(); }

  Result<void> rhythm() {
    if (!party_.person) return {};
    TRY_ASSIGN(const auto cadence, cadence_of(briefing_.env, briefing_.store, party_.id));
    const auto add_due = [&](const storage::DueRow& row, std::string_view kind, Sentence<"rhythm"> sentence) {
      if (!row.due.next || *row.due.next > until_) return;
      const bool due = *row.due.next <= briefing_.today();
      add(*row.due.next, message(sentence, "rhythm"_is = domain::to_text(*row.state.rhythm)), kind, due ? Style::warn : Style::plain, party_.handle);
    };
    add_due(cadence.contact, "contact", Sentence<"rhythm">("next contact due (every {rhythm})"));
    if (cadence.in_person) add_due(*cadence.in_person, "in-person", Sentence<"rhythm">("meeting face to face due (every {rhythm})"));
    return {};
  }

  Result<void> festival() {
    TRY_ASSIGN(const auto next, next_festival(briefing_, party_));
    if (next && next->day <= until_) add(next->day, message("{festival}: a greeting", "festival"_is = next->holiday->name), "festival");
    return {};
  }

  // Weeks of shorter hours: what is to be settled is settled before or after them.
  Result<void> hours() {
    const auto there = storage::Parties(briefing_.store).place(party_.id);
    TRY_ASSIGN(const auto pack,
               there.country.empty() ? Result<const holidays::Pack*>(nullptr) : briefing_.env.packs().at(there.country, there.city, briefing_.today()));
    if (!pack) return {};
    for (const auto& span : holidays::hours_between(*pack, briefing_.today(), until_)) {
      const bool long_one = span.last - span.first >= days{6};
      const std::string hours = hours_text(*span.hours);
      const std::string text =
          long_one ? message("{hours}, until {day}: before it or after it is better", "hours"_is = hours, "day"_is = calendar::iso(span.last)) : hours;
      add(std::max(span.first, briefing_.today()), text, "hours", long_one ? Style::warn : Style::plain);
    }
    return {};
  }

  // The next days on which their country is closed.
  Result<void> closed_days() {
    const auto there = storage::Parties(briefing_.store).place(party_.id);
    const std::string& country = there.country;
    TRY_ASSIGN(const auto calendar, briefing_.env.packs().days_at(country, there.city, briefing_.today()));
    for (Date day = briefing_.today(); day <= until_; day += days{1}) {
      if (!calendar->closed(day)) continue;
      add(day, text::joined({closed_around(*calendar, day), closed_day_name(briefing_.env, country, day)}, ": "), "closure", Style::warn);
      break;
    }
    return {};
  }

  void decisions() {
    const Id organisation = party_.person ? party_.organisation_id : party_.id;
    if (!organisation) return;
    for (const auto& decision : storage::Decisions(briefing_.store).of(organisation)) {
      if (!decision.pending_on(briefing_.today()) || !decision.expected || *decision.expected > until_) continue;
      add(*decision.expected, message("their answer on {topic} is expected", "topic"_is = briefing_.shown(decision.sensitive, decision.topic)), "decision");
    }
  }

  BriefSection drawn() {
    std::stable_sort(all_.begin(), all_.end(), [](const Coming& a, const Coming& b) { return a.day < b.day; });
    BriefSection section{"coming", message("Coming up")};
    for (const Coming& one : all_) {
      section.add(calendar::iso(one.day), text::joined({one.text, present::distance(one.day, briefing_.today())}), one.style,
                  {{"day", one.day}, {"kind", one.kind}, {"who", Value::known(one.who)}});
    }
    return section;
  }

  Briefing& briefing_;
  const PartyRef& party_;
  const People& people_;
  Date until_;
  std::vector<Coming> all_;
};

}  // namespace

Result<BriefSection> coming_section(Briefing& briefing, const PartyRef& party, const People& people, int days) {
  return Ahead(briefing, party, people, days).section();
}

BriefSection contacts_section(Briefing& briefing, const PartyRef& party) {
  BriefSection section{"contacts", message("Last contacts")};
  storage::HistoryFilter filter{.to = briefing.today(), .limit = shown_contacts};
  (party.person ? filter.person : filter.organisation) = party.id;
  storage::Interactions(briefing.store).each(filter, [&](const storage::HistoryRow& row) {
    const auto& entry = row.interaction;
    std::vector<std::string> others;
    for (std::size_t i = 0; i < row.handles.size(); ++i) {
      if (row.handles[i] != party.handle) others.push_back(row.names[i]);
    }
    const std::string kind = to_text(entry.kind) + domain::in_brackets(domain::no_contact(entry));
    const std::string head = others.empty() ? kind : message("{kind} with {people}", "kind"_is = kind, "people"_is = text::joined(others));
    const std::string text = entry.text.empty() ? "" : briefing.shown(entry.sensitive, entry.text);
    section.add(
        calendar::iso(entry.day), text.empty() ? head : head + ": " + text, !domain::no_contact(entry).empty() ? Style::dim : Style::plain,
        {{"id", to_text(entry.id)}, {"day", entry.day}, {"kind", entry.kind}, {"via", entry.via}, {"attempt", entry.attempt}, {"sensitive", entry.sensitive}});
  });
  return section;
}

}  // namespace guanxi::app
