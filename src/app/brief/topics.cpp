// What to bring up and what not: the facts for the domain's rule, and its answer as sections.
#include <algorithm>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/promises.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using domain::TalkFacts;
using present::BriefSection;
using storage::PartyRef;

namespace {

constexpr int searched_contacts = 20;  // for one that was no attempt

std::vector<domain::WaitingDecision> pending_at(storage::Store& store, Id organisation, calendar::Date today) {
  std::vector<domain::WaitingDecision> waiting;
  const auto all = storage::Decisions(store).of(organisation);
  const auto pace = domain::pace(all, today);
  for (const auto& decision : all) {
    if (decision.pending_on(today)) waiting.push_back({decision, domain::patient_until(decision, pace)});
  }
  return waiting;
}

// Somebody's own, and those of their firm as a whole.
std::vector<domain::Complaint> complaints_for(storage::Store& store, const PartyRef& who) {
  std::vector<domain::Complaint> all;
  for (auto& row : storage::Complaints(store).of(who.id, true)) {
    if (row.who.id != who.id) row.complaint.text = row.who.name + ": " + row.complaint.text;
    all.push_back(std::move(row.complaint));
  }
  if (!who.person || !who.organisation_id) return all;
  for (auto& row : storage::Complaints(store).of(who.organisation_id, true)) {
    if (row.complaint.party == who.organisation_id) all.push_back(std::move(row.complaint));
  }
  return all;
}

// Of a firm those of all its people, each told with the name.
std::vector<domain::Promise> promises_of(storage::Store& store, const PartyRef& who) {
  if (who.person) return storage::Promises(store).of(who.id);
  std::vector<domain::Promise> all;
  for (const auto& one : storage::Parties(store).staff(who.id)) {
    for (auto& promise : storage::Promises(store).of(one.id)) {
      promise.text = one.name + ": " + promise.text;
      all.push_back(std::move(promise));
    }
  }
  return all;
}

std::optional<domain::Interaction> last_contact(storage::Store& store, const PartyRef& who, calendar::Date today) {
  std::optional<domain::Interaction> last;
  storage::HistoryFilter filter{.to = today, .limit = searched_contacts};
  (who.person ? filter.person : filter.organisation) = who.id;
  storage::Interactions(store).each(filter, [&](const storage::HistoryRow& row) {
    if (!last && domain::no_contact(row.interaction).empty()) last = row.interaction;
  });
  return last;
}

// By whose word it goes, when that is known and not merely guessed, and nobody at the table is that person.
std::string absent_decider(const present::StakeholderMap* view, const People& table) {
  if (!view || !view->picture.who || view->picture.stale) return {};
  if (view->picture.basis != domain::Basis::stated && view->picture.basis != domain::Basis::recorded) return {};
  const bool here = std::any_of(table.begin(), table.end(), [&](const PartyRef& one) { return one.id == view->picture.who; });
  return here ? "" : member_of(*view, view->picture.who).name;
}

bool speaks_against(storage::Store& store, Id person, calendar::Date today) {
  const auto claims = storage::Claims(store).about(person);
  return std::any_of(claims.begin(), claims.end(), [&](const auto& claim) { return claim.held_on(today) && claim.stance == domain::Stance::against; });
}

TalkFacts facts_of(Briefing& briefing, const PartyRef& who, const People& table, const present::StakeholderMap* view, const holidays::Etiquette* etiquette) {
  storage::Store& store = briefing.store;
  const auto today = briefing.today();
  const Id organisation = who.person ? who.organisation_id : who.id;
  TalkFacts facts{.today = today, .include_sensitive = briefing.include_sensitive, .in_company = table.size() > 1};
  facts.decider = who.person ? absent_decider(view, table) : "";
  facts.against = who.person && speaks_against(store, who.id, today);
  const auto policy = organisation_gift_policy(store, organisation);
  facts.no_gifts = policy && policy->policy.none;
  facts.complaints = complaints_for(store, who);
  facts.notes = domain::by_subject(storage::Notes(store).of(who.id));
  facts.occasions = storage::Parties(store).occasions(who.id);
  if (organisation) facts.decisions = pending_at(store, organisation, today);
  facts.promises = promises_of(store, who);
  if (who.person) facts.favours = storage::Favours(store).of(who.id);
  if (briefing.include_sensitive) {
    for (auto& row : storage::Faces(store).of(who.id)) facts.faces.push_back(std::move(row.event));
  }
  facts.last = last_contact(store, who, today);
  facts.feedback_asked = storage::Interactions(store).last_feedback(who.id, domain::Feedback::asked, today);
  if (etiquette) facts.customs = etiquette->advice;
  return facts;
}

BriefSection drawn(std::string_view key, std::string heading, const std::vector<domain::Topic>& topics) {
  BriefSection section{key, std::move(heading)};
  for (const auto& topic : topics) {
    section.add("", topic.text, present::Style::plain, {{"kind", topic.kind}});
    if (!topic.why.empty()) section.lines.back().more.push_back(topic.why);
  }
  return section;
}

}  // namespace

Topics topics(Briefing& briefing, const PartyRef& who, const People& table, const present::StakeholderMap* view, const holidays::Etiquette* etiquette) {
  const auto facts = facts_of(briefing, who, table, view, etiquette);
  return {drawn("bring_up", message("Bring up"), domain::to_bring_up(facts)), drawn("leave", message("Leave alone"), domain::to_leave(facts))};
}

}  // namespace guanxi::app
