// What is known of the people in a city that makes it more or less needful to meet them.
#include <algorithm>

#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/greeting.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/join.hpp>

#include "visit/residents.hpp"

namespace guanxi::app {

using calendar::Date;
using domain::Touch;

namespace {

// What to say to whom, in a sentence; in which other languages.
std::string advice(const holidays::Pack& pack, const holidays::HolidayDay& day) {
  const auto& greeting = *day.holiday->greeting;
  const std::string whom = !greeting.about.empty() ? greeting.about : domain::for_everyone(greeting) ? "" : text::joined(greeting.concerns);
  const std::string title = festival_title(*day.holiday), first = calendar::iso(day.first);
  const std::string said = greeting.text + (greeting.say.empty() ? "" : " (" + greeting.say + ")");
  const auto festival = "festival"_is = title;
  const auto date = "day"_is = first;
  const auto words = "words"_is = said;
  std::vector<std::string> all{whom.empty() ? message("{festival} on {day}: {words}", festival, date, words)
                                            : message("{festival} on {day} ({whom}): {words}", festival, date, "whom"_is = whom, words)};
  for (const auto& other : greeting.also) {
    if (!domain::same_language(other.language, pack.language)) all.push_back(other.language + ": " + other.text);
  }
  if (!greeting.never.empty()) all.push_back(message("never {gifts}", "gifts"_is = text::joined(greeting.never)));
  return text::joined(all, "; ");
}

}  // namespace

Result<std::vector<Greeted>> greeted_in(Session& env, std::string_view country, const domain::Trip& trip) {
  std::vector<Greeted> found;
  TRY_ASSIGN(const auto pack, env.packs().of(country));
  if (!pack) return found;
  for (const auto& day : to_be_greeted(*pack, trip.first, trip.last)) {
    found.push_back({festival_title(*day.holiday), day.first, &*day.holiday->greeting, advice(*pack, day), pack->mourning});
  }
  return found;
}

std::string ResidentReader::shown(const std::string& text, bool sensitive, Resident& resident) const {
  if (!sensitive || request_.include_sensitive) return text;
  resident.hidden = true;
  return {};
}

void ResidentReader::add_complaints(Resident& resident) {
  storage::Complaints complaints(store_);
  const auto take = [&](const std::vector<storage::ComplaintRow>& rows, bool of_organisation) {
    for (const auto& row : rows) {
      const auto& complaint = row.complaint;
      resident.facts.complaints.push_back({complaint.severity, of_organisation, complaint.in_private, shown(complaint.text, complaint.sensitive, resident)});
    }
  };
  take(complaints.of(resident.record.id, true), false);
  const Id organisation = resident.who.organisation_id;
  if (!organisation) return;
  auto known = organisation_complaints_.find(organisation);
  if (known == organisation_complaints_.end()) {
    auto rows = complaints.of(organisation, true);
    std::erase_if(rows, [&](const storage::ComplaintRow& row) { return row.complaint.party != organisation; });
    known = organisation_complaints_.emplace(organisation, std::move(rows)).first;
  }
  take(known->second, true);
}

void ResidentReader::add_promises(Resident& resident) {
  for (const auto& promise : storage::Promises(store_).of(resident.record.id)) {
    if (!promise.open()) break;  // they come first
    if (!promise.theirs && !promise.soft) resident.facts.promises.push_back({promise.due, shown(promise.text, promise.sensitive, resident)});
  }
}

void ResidentReader::add_roles(Resident& resident) {
  for (const auto& claim : storage::Claims(store_).about(resident.record.id)) {
    const bool counts = claim.role != domain::Role::none && claim.organisation == resident.who.organisation_id && claim.held_on(request_.trip.first);
    auto& roles = resident.facts.roles;
    if (counts && std::find(roles.begin(), roles.end(), claim.role) == roles.end()) roles.push_back(claim.role);
  }
}

Result<void> ResidentReader::add_days(Resident& resident) {
  const auto& trip = request_.trip;
  for (const auto& occasion : storage::Parties(store_).occasions(resident.record.id)) {
    const auto day = domain::next_day(occasion, trip.first);
    if (!day || trip.last < *day) continue;
    resident.facts.occasions.push_back({occasion.label, *day});
    if (occasion.label == domain::birthday_label) resident.bring.push_back(message("something for the birthday on {day}", "day"_is = calendar::iso(*day)));
  }
  auto known = festivals_.find(resident.country);
  if (known == festivals_.end()) {
    TRY_ASSIGN(auto festivals, greeted_in(env_, resident.country, trip));
    known = festivals_.emplace(resident.country, std::move(festivals)).first;
  }
  for (const auto& festival : known->second) {
    const auto& greeting = *festival.greeting;
    const auto& mourning = resident.record.mourning;
    if (domain::greeted(greeting, resident.record.tags) != domain::Known::yes) continue;
    if (mourning && festival.day <= domain::mourned_until(*mourning, festival.custom)) continue;
    resident.facts.festivals.push_back(message("{festival} on {day}", "festival"_is = festival.title, "day"_is = calendar::iso(festival.day)));
    if (!gets_a_gift(resident.record.tier) || greeting.gift == holidays::GiftHabit::none) continue;
    const std::string gift = gift_words(greeting, resident.record.tier);
    const auto what = "what"_is = gift;
    const auto when = "festival"_is = festival.title;
    resident.bring.push_back(greeting.give.empty() ? message("{what} for {festival}", what, when)
                                                   : message("{what} for {festival}: {gifts}", what, when, "gifts"_is = text::joined(greeting.give)));
  }
  return {};
}

Resident ResidentReader::read(storage::Rhythms& rhythms, const storage::ClassRhythms& classes, Id person) {
  storage::Parties parties(store_);
  const Date first = request_.trip.first;
  const int length = static_cast<int>((request_.trip.last - first).count());
  const auto row = rhythms.one(person, Touch::in_person, first, classes, length);
  Resident resident{.record = parties.person(person), .who = row.who, .country = row.country};
  resident.facts.rhythm = row.state.rhythm;
  resident.facts.due = row.due;
  resident.facts.last_met = storage::Interactions(store_).last_contact(person, domain::Weight::in_person, first);
  resident.facts.tier = resident.record.tier;
  add_complaints(resident);
  add_promises(resident);
  add_roles(resident);
  return resident;
}

void ResidentReader::add_warmth(std::vector<Resident>& residents) {
  std::vector<Id> people;
  for (const auto& resident : residents) people.push_back(resident.record.id);
  const auto now = warmth_of(store_, people, env_.today());
  const auto before = warmth_of(store_, people, env_.today() - domain::cooling_span);
  for (std::size_t i = 0; i < residents.size(); ++i) {
    residents[i].facts.warmth = now[i].score;
    residents[i].facts.warmth_before = before[i].score;
  }
}

Result<std::vector<Resident>> ResidentReader::read(const std::vector<Id>& people) {
  TRY_ASSIGN(const auto classes, class_rhythms(env_, store_, Touch::in_person));
  auto rhythms = rhythms_of(env_, store_);
  std::vector<Resident> residents;
  for (const Id person : people) {
    if (storage::Parties(store_).person(person).died) continue;
    residents.push_back(read(rhythms, classes, person));
    TRY(add_days(residents.back()));
  }
  add_warmth(residents);
  return residents;
}

}  // namespace guanxi::app
