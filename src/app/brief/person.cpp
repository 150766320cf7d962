// A person, before a meeting.
#include <guanxi/app/brief/brief.hpp>
#include <guanxi/app/naming/naming.hpp>

#include <algorithm>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/seniority.hpp>
#include <guanxi/domain/tie_sentences.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/pinyin.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using domain::Person;
using present::Brief;
using present::BriefSection;
using present::Style;
using present::Value;
using storage::PartyRef;

namespace {

std::string lead_of(storage::Parties& parties, const Person& person, const PartyRef& who, calendar::Date today) {
  const auto organisation = "firm"_is = who.organisation;
  std::string lead = who.organisation.empty() ? who.title
                     : who.title.empty()      ? message("at {firm}", organisation)
                                              : message("{title} at {firm}", "title"_is = who.title, organisation);
  const auto* position = person.current_position(today);
  if (!position || !position->reports_to) return lead;
  const auto boss = parties.ref(position->reports_to);
  const std::string superior = boss->name + (boss->title.empty() ? "" : " (" + boss->title + ")");
  return text::joined({lead, message("reports to {who}", "who"_is = superior)});
}

void add_claims(Briefing& briefing, BriefSection& section, Id person) {
  storage::Parties parties(briefing.store);
  for (const auto& claim : storage::Claims(briefing.store, briefing.include_sensitive).about(person)) {
    if (!claim.held_on(briefing.today())) continue;
    const auto organisation = parties.ref(claim.organisation);
    section.add(message("role"), claim_words(claim, organisation->name), claim.stance == domain::Stance::against ? Style::warn : Style::plain,
                {{"role", claim.role}, {"stance", claim.stance}, {"topic", Value::known(claim.topic)}, {"org", organisation->handle}, {"since", claim.since}});
    section.lines.back().more.push_back(text::joined({message("said {when}", "when"_is = with_distance(claim.since, briefing.today())), claim.because}, " · "));
  }
}

std::string met_words(Briefing& briefing, const Person& person) {
  std::vector<std::string> said;
  if (person.met) said.push_back(message("since {day}", "day"_is = with_distance(*person.met, briefing.today())));
  for (const auto& relation : storage::Relations(briefing.store).of(person.id)) {
    if (relation.kind != domain::Tie::introduced_by || relation.one != person.id) continue;
    said.push_back(message("introduced by {who}", "who"_is = storage::Parties(briefing.store).ref(relation.other)->name));
  }
  return text::joined(said);
}

void add_relations(Briefing& briefing, BriefSection& section, Id person) {
  storage::Parties parties(briefing.store);
  for (const auto& relation : storage::Relations(briefing.store).of(person)) {
    const bool forward = relation.one == person;
    if (relation.kind == domain::Tie::introduced_by && forward) continue;
    const auto other = parties.ref(forward ? relation.other : relation.one);
    section.add(message("tie"), domain::tie_to(relation.kind, forward, other->name) + (relation.text.empty() ? "" : ": " + relation.text), Style::plain,
                {{"kind", relation.kind}, {"other", other->handle}});
  }
}

Result<std::string> rhythm_words(Briefing& briefing, Id person) {
  TRY_ASSIGN(const auto cadence, cadence_of(briefing.env, briefing.store, person));
  const auto& row = cadence.contact;
  return row.state.rhythm ? message("every {rhythm}", "rhythm"_is = domain::to_text(*row.state.rhythm)) : std::string();
}

std::string feedback_words(Briefing& briefing, Id person) {
  std::vector<std::string> said;
  for (const auto& [feedback, word, help] : domain::WordTable<domain::Feedback>::rows) {
    const auto day = storage::Interactions(briefing.store).last_feedback(person, feedback, briefing.today());
    if (day) said.push_back(message("last {feedback} {day}", "feedback"_is = word, "day"_is = with_distance(*day, briefing.today())));
  }
  return text::joined(said);
}

Result<BriefSection> rhythm_section(Briefing& briefing, const Person& person, const PartyRef& who) {
  BriefSection section{"standing", message("How you stand")};
  add_claims(briefing, section, person.id);
  const auto warmth = warmth_of(briefing.store, person.id, briefing.today());
  TRY_ASSIGN(const auto rhythm, rhythm_words(briefing, person.id));
  const std::string met = warmth.last_met ? message("met {when}", "when"_is = with_distance(*warmth.last_met, briefing.today())) : "";
  const std::string score = message("{warmth} of {most}", "warmth"_is = warmth.score, "most"_is = domain::warmest);
  section.add(message("warmth"), text::joined({score, contact_words(warmth.last_contact, briefing.today()), met, rhythm}, " · "), Style::plain,
              {{"warmth", warmth.score}, {"last_contact", warmth.last_contact}, {"last_in_person", warmth.last_met}, {"every", Value::known(rhythm)}});
  const auto own = domain::seniority_of(briefing.env.config().text("user.title"));
  section.add(message("rank"), std::string(domain::compared(who.title, briefing.env.config().text("user.title"))), Style::plain,
              {{"rank", domain::seniority_of(who.title)}, {"own_rank", own}});
  section.add(message("known"), met_words(briefing, person));
  section.add(message("owner"), person.owner);
  section.add(message("feedback"), feedback_words(briefing, person.id));
  add_relations(briefing, section, person.id);
  return section;
}

// The subject and the others, the most senior first.
People table_of(Briefing& briefing, const BriefRequest& request) {
  People table = request.with;
  if (request.who.person) table.insert(table.begin(), request.who);
  return by_seniority(briefing.store, std::move(table), briefing.today());
}

Result<std::optional<present::StakeholderMap>> map_of(Briefing& briefing, Id organisation) {
  if (!organisation) return std::optional<present::StakeholderMap>();
  TRY_ASSIGN(auto view, stakeholder_map(briefing.env, briefing.store, storage::Parties(briefing.store).organisation(organisation),
                                        {.day = briefing.today(), .include_sensitive = briefing.include_sensitive, .way = false}));
  return std::optional(std::move(view));
}

void append(Brief& brief, BriefSection section) { brief.sections.push_back(std::move(section)); }

Result<void> append(Brief& brief, Result<BriefSection> section) {
  TRY_ASSIGN(auto made, std::move(section));
  brief.sections.push_back(std::move(made));
  return {};
}

Brief head_of(Briefing& briefing, const Person& person, const PartyRef& who) {
  const std::string reading = spoken_reading(briefing.store, person);
  const std::string died = !person.died                              ? ""
                           : *person.died == calendar::PartialDate{} ? message("died")
                                                                     : message("died {day}", "day"_is = calendar::to_text(*person.died));
  storage::Parties parties(briefing.store);
  return {.title = person.name,
          .subtitle = text::joined({reading, person.handle, person.tier.empty() ? "" : message("tier {tier}", "tier"_is = person.tier), died}, " · "),
          .lead = lead_of(parties, person, who, briefing.today()),
          .day = briefing.today(),
          .fields = {{"kind", "person"},
                     {"who", person.handle},
                     {"name", person.name},
                     {"reading", Value::known(reading)},
                     {"title", Value::known(who.title)},
                     {"org", Value::known(who.organisation)},
                     {"tier", Value::known(person.tier)}}};
}

}  // namespace

Result<Brief> person_brief(Session& env, storage::Store& store, const BriefRequest& request) {
  Briefing briefing(env, store, request.include_sensitive);
  const PartyRef& who = request.who;
  const Person person = storage::Parties(store).person(who.id);
  TRY_ASSIGN(const auto etiquette, etiquette_of(briefing, country_there(store, who)));
  TRY_ASSIGN(const auto view, map_of(briefing, who.organisation_id));
  const present::StakeholderMap* map = view ? &*view : nullptr;
  const People table = table_of(briefing, request);

  Brief brief = head_of(briefing, person, who);
  append(brief, name_section(briefing, person, who, etiquette));
  TRY(append(brief, mourning_section(briefing, person)));
  auto talk = topics(briefing, who, table, map, etiquette);
  append(brief, std::move(talk.bring_up));
  append(brief, std::move(talk.leave));
  append(brief, table_section(briefing, table));
  append(brief, table.size() > 1 ? ties_section(briefing, table) : BriefSection{"ties", message("Between them")});
  TRY(append(brief, rhythm_section(briefing, person, who)));
  TRY(append(brief, clocks_section(briefing, who)));
  TRY(append(brief, coming_section(briefing, who, {})));
  append(brief, complaints_section(briefing, who));
  append(brief, promises_section(briefing, {who}));
  append(brief, promise_record_section(briefing, {who}));
  append(brief, balance_section(briefing, who, shown_favours));
  TRY(append(brief, gift_section(briefing, who)));
  append(brief, facts_section(briefing, who.id));
  append(brief, contacts_section(briefing, who));
  append(brief, others_section(briefing, map, table));
  append(brief, culture_section(etiquette, person.tags));
  append(brief, phrases_section(etiquette, person.language));
  brief.foot = briefing.foot();
  return brief;
}

}  // namespace guanxi::app
