// What is owed, and what went both ways.
#include <algorithm>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/greeting.hpp>
#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/join.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using domain::Favour;
using domain::Promise;
using present::BriefSection;
using present::Style;
using present::Value;
using storage::FavourRow;
using storage::PartyRef;

namespace {

// Whose it is, where a section tells of several.
std::string whose(const PartyRef& who, bool several) { return several ? who.name + ": " : ""; }

struct OpenPromise {
  Promise promise;
  PartyRef who;
};

// By due day, those without one last.
std::vector<OpenPromise> open_promises(storage::Store& store, const People& people) {
  std::vector<OpenPromise> open;
  for (const auto& who : people) {
    for (auto& promise : storage::Promises(store).of(who.id)) {
      if (promise.open()) open.push_back({std::move(promise), who});
    }
  }
  std::stable_sort(open.begin(), open.end(), [](const OpenPromise& a, const OpenPromise& b) {
    return a.promise.due.value_or(calendar::Date::max()) < b.promise.due.value_or(calendar::Date::max());
  });
  return open;
}

std::string due_words(const Promise& promise, calendar::Date today) {
  if (!promise.due) return message("no day was named");
  const std::string due = with_distance(*promise.due, today);
  return *promise.due < today ? message("late since {day}", "day"_is = due) : message("due {day}", "day"_is = due);
}

}  // namespace

BriefSection complaints_section(Briefing& briefing, const PartyRef& party) {
  BriefSection section{"complaints", message("Open complaints")};
  for (const auto& [complaint, who, tier] : storage::Complaints(briefing.store).of(party.organisation_id ? party.organisation_id : party.id, true)) {
    section.add(complaint.late(briefing.today()) ? message("late") : message("open"),
                whose(who, who.id != party.id) + briefing.shown(complaint.sensitive, complaint.text), Style::bad,
                {{"id", to_text(complaint.id)},
                 {"who", who.handle},
                 {"opened", complaint.opened},
                 {"answer_by", complaint.answer_by},
                 {"severity", complaint.severity},
                 {"private", complaint.in_private},
                 {"sensitive", complaint.sensitive}});
    section.lines.back().more.push_back(text::joined(
        {short_text(complaint.id), domain::complaint_status(complaint, briefing.today()), complaint.in_private ? std::string(domain::raise_in_private) : ""},
        " · "));
  }
  return section;
}

BriefSection promises_section(Briefing& briefing, const People& people) {
  BriefSection section{"promises", message("Open promises")};
  for (const bool theirs : {false, true}) {
    for (const auto& [promise, who] : open_promises(briefing.store, people)) {
      if (promise.theirs != theirs) continue;
      const bool late = promise.due && *promise.due < briefing.today();
      section.add(theirs ? message("theirs") : message("yours"), whose(who, people.size() > 1) + briefing.shown(promise.sensitive, promise.text),
                  late ? Style::bad : Style::plain,
                  {{"id", to_text(promise.id)},
                   {"who", who.handle},
                   {"theirs", theirs},
                   {"made", promise.made},
                   {"due", promise.due},
                   {"soft", promise.soft},
                   {"sensitive", promise.sensitive}});
      section.lines.back().more.push_back(
          text::joined({short_text(promise.id), due_words(promise, briefing.today()), promise.soft ? message("soft") : ""}, " · "));
    }
  }
  return section;
}

BriefSection promise_record_section(Briefing& briefing, const People& people) {
  std::vector<Promise> all;
  for (const auto& who : people) {
    for (auto& promise : storage::Promises(briefing.store).of(who.id)) all.push_back(std::move(promise));
  }
  const auto record = domain::promise_record(all, briefing.today());
  BriefSection section{"word", message("Promises kept")};
  const auto add_side = [&](std::string label, std::string_view side, bool soft, const domain::PromiseTally& tally) {
    if (!tally.telling()) return;
    const std::string words = domain::to_text(tally);
    section.add(std::move(label), soft ? message("soft ones: {kept}", "kept"_is = words) : words, Style::plain,
                {{"side", side}, {"soft", soft}, {"kept", tally.kept}, {"broken", tally.broken}, {"dropped", tally.dropped}, {"share", tally.share()}});
  };
  add_side(message("you"), "ours", false, record.ours);
  add_side(message("you"), "ours", true, record.ours_soft);
  add_side(message("they"), "theirs", false, record.theirs);
  add_side(message("they"), "theirs", true, record.theirs_soft);
  return section;
}

namespace {

std::string favour_words(Briefing& briefing, const FavourRow& row, bool several) {
  const Favour& favour = row.favour;
  if (briefing.hides(favour.sensitive)) return whose(row.who, several) + briefing.shown(true, "");
  const std::string more =
      text::joined({favour.kind == domain::FavourKind::gift ? "" : to_text(favour.kind), favour.value ? domain::to_text(*favour.value) : "",
                    favour.purpose.empty() ? "" : message("for {purpose}", "purpose"_is = favour.purpose)});
  return whose(row.who, several) + favour.what + (more.empty() ? "" : " (" + more + ")");
}

void add_lately(Briefing& briefing, BriefSection& section, const std::vector<FavourRow>& rows, Id party, std::size_t most) {
  for (const bool received : {false, true}) {
    std::size_t shown = 0;
    for (const auto& row : rows) {
      if (row.favour.received != received || row.favour.day > briefing.today() || shown++ >= most) continue;
      const bool hidden = briefing.hides(row.favour.sensitive);
      section.add(received ? message("got") : message("gave"), calendar::iso(row.favour.day) + "  " + favour_words(briefing, row, row.who.id != party),
                  Style::plain,
                  {{"id", to_text(row.favour.id)},
                   {"who", row.who.handle},
                   {"received", received},
                   {"day", row.favour.day},
                   {"kind", row.favour.kind},
                   {"what", hidden ? Value() : Value(row.favour.what)},
                   {"value", hidden || !row.favour.value ? Value() : Value(domain::to_text(*row.favour.value))},
                   {"sensitive", row.favour.sensitive}});
    }
  }
}

}  // namespace

BriefSection balance_section(Briefing& briefing, const PartyRef& party, std::size_t shown) {
  const auto rows = storage::Favours(briefing.store).at(party.id);
  std::vector<Favour> favours;
  for (const auto& row : rows) {
    favours.push_back(row.favour);
    if (briefing.hides(row.favour.sensitive)) favours.back().value.reset();  // what it was worth is part of what it was
  }
  const auto balance = domain::balance(favours, briefing.today());
  BriefSection section{"balance", message("Given and received")};
  if (balance.given.count + balance.received.count == 0) return section;
  section.add(message("so far"), message("gave {given}, got {got}", "given"_is = domain::to_text(balance.given), "got"_is = domain::to_text(balance.received)),
              Style::plain, {{"given", tally_fields(balance.given)}, {"got", tally_fields(balance.received)}});
  if (const Favour* waiting = balance.unreturned_by_us) {
    section.add(message("open"),
                message("not answered: {what}, {day}", "what"_is = briefing.shown(waiting->sensitive, waiting->what),
                        "day"_is = with_distance(waiting->day, briefing.today())),
                Style::warn, {{"id", to_text(waiting->id)}, {"unreturned_since", waiting->day}});
  }
  add_lately(briefing, section, rows, party.id, shown);
  return section;
}

namespace {

// What was given this year, of the currencies that the policy speaks of: to this person, or to the whole firm.
std::string given_this_year(Briefing& briefing, const domain::GiftPolicy& policy, Id party) {
  const auto& limit = policy.yearly ? policy.yearly : policy.each;
  if (!limit) return {};
  const int year = calendar::parts(briefing.today()).year;
  const auto minor = storage::Favours(briefing.store).given_in_year(party, limit->currency, year);
  if (!minor) return message("given in {year}: nothing in {currency}", "year"_is = year, "currency"_is = limit->currency);
  return message("given in {year}: {amount}", "year"_is = year, "amount"_is = domain::to_text(domain::Money{minor, limit->currency}));
}

void add_festival(Briefing& briefing, BriefSection& section, const FestivalAhead& festival, bool gifts) {
  const auto& [holiday, day, words] = festival;
  const auto& greeting = *holiday->greeting;
  const auto send = day - std::chrono::days{greeting.lead_days};
  section.add(
      message("occasion"), text::joined({festival_title(*holiday), with_distance(day, briefing.today())}), Style::plain,
      {{"festival", holiday->id}, {"day", day}, {"send_from", send}, {"give", Value::strings(greeting.give)}, {"never", Value::strings(greeting.never)}});
  auto& more = section.lines.back().more;
  const auto span = domain::in_words(domain::said_span(greeting, day));
  const std::string said = text::joined({domain::in_words(words), span}), first = calendar::iso(send);
  const auto say = "words"_is = said;
  const auto from = "day"_is = first;
  more.push_back(greeting.gift == holidays::GiftHabit::card ? message("say {words}; a card goes out from {day}", say, from)
                                                            : message("say {words}; a gift or a card goes out from {day}", say, from));
  if (!gifts) more.push_back(message("words alone, for their firm lets nobody take a gift"));
  if (gifts && !greeting.give.empty()) more.push_back(message("give {gifts}", "gifts"_is = text::joined(greeting.give)));
  if (gifts && !greeting.never.empty()) more.push_back(message("never {gifts}", "gifts"_is = text::joined(greeting.never)));
}

void add_policies(Briefing& briefing, BriefSection& section, const PartyRef& party, const std::optional<OrganisationPolicy>& theirs) {
  if (theirs) {
    section.add(message("they take"), domain::to_text(theirs->policy) + " (" + theirs->organisation + ")", Style::warn,
                {{"policy", domain::to_text(theirs->policy)}});
    const std::string given = given_this_year(briefing, theirs->policy, party.id);
    if (!given.empty()) section.lines.back().more.push_back(given);
  } else if (!party.person || party.organisation_id) {
    section.add(message("they take"), message("no policy of theirs is on record: ask before you give"), Style::plain, {{"policy", Value()}});
  }
  const auto own = own_gift_policy(briefing.env.config());
  if (own.none || own.each || own.yearly)
    section.add(message("you give"), message("{policy} (your firm)", "policy"_is = domain::to_text(own)), Style::plain, {{"own_policy", domain::to_text(own)}});
}

}  // namespace

Result<BriefSection> gift_section(Briefing& briefing, const PartyRef& party) {
  BriefSection section{"gift", message("A gift")};
  TRY_ASSIGN(const auto festival, next_festival(briefing, party, true));
  const auto theirs = organisation_gift_policy(briefing.store, party.person ? party.organisation_id : party.id);
  if (festival) add_festival(briefing, section, *festival, !theirs || !theirs->policy.none);
  for (const auto& note : storage::Notes(briefing.store).of(party.id)) {
    if (note.about == domain::about_gifts)
      section.add(message("noted"), briefing.shown(note.sensitive, note.text), Style::plain, {{"id", to_text(note.id)}, {"sensitive", note.sensitive}});
  }
  add_policies(briefing, section, party, theirs);
  return section;
}

}  // namespace guanxi::app
