// An organisation: before a meeting there, and to hand over.
#include <guanxi/app/brief/brief.hpp>

#include <algorithm>

#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

#include "brief/organisation.hpp"

namespace guanxi::app {

using domain::Organisation;
using present::Brief;
using present::BriefSection;
using present::StakeholderMap;
using present::Style;
using present::Value;
using storage::PartyRef;

namespace {

constexpr std::size_t most_people = 12;  // a page
constexpr std::size_t shown_cautions = 3;
constexpr std::size_t shown_made = 5;

}  // namespace

std::string owner_words(storage::Store& store, const People& people) {
  std::vector<std::pair<std::string, int>> owners;
  storage::Parties parties(store);
  for (const auto& who : people) {
    const std::string owner = parties.person(who.id).owner;
    if (owner.empty()) continue;
    const auto known = std::find_if(owners.begin(), owners.end(), [&](const auto& one) { return one.first == owner; });
    known == owners.end() ? owners.emplace_back(owner, 1) : * known = {owner, known->second + 1};
  }
  std::stable_sort(owners.begin(), owners.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> words;
  for (const auto& [owner, count] : owners) words.push_back(owners.size() > 1 ? owner + " (" + std::to_string(count) + ")" : owner);
  return text::joined(words);
}

BriefSection organisation_section(Briefing& briefing, const Organisation& organisation, const StakeholderMap& view) {
  BriefSection section{"firm", message("The firm")};
  std::vector<std::string> above, below;
  for (const auto& one : view.parents) above.push_back(one.name + " (" + one.handle + ")");
  for (const auto& one : view.subsidiaries) below.push_back(one.name + " (" + one.handle + ")");
  std::string groups;
  for (auto profile = above.rbegin(); profile != above.rend(); ++profile) {
    groups = groups.empty() ? *profile : message("{firm}, part of {groups}", "firm"_is = *profile, "groups"_is = groups);
  }
  section.add(message("part of"), groups);
  section.add(message("companies"), text::joined(below));
  section.add(message("where"), text::joined({organisation.city, organisation.country}));
  section.add(message("also"), text::joined(organisation.aliases));
  section.add(message("tags"), text::joined(organisation.tags));
  for (const auto& [feedback, word, help] : domain::WordTable<domain::Feedback>::rows) {
    const auto day = storage::Interactions(briefing.store).last_feedback(organisation.id, feedback, briefing.today());
    if (day) section.add(message("feedback"), message("last {feedback} {day}", "feedback"_is = word, "day"_is = with_distance(*day, briefing.today())));
  }
  return section;
}

BriefSection decider_section(const StakeholderMap& view) {
  BriefSection section{"decides", message("Who decides")};
  const auto& picture = view.picture;
  if (picture.basis == domain::Basis::unknown) {
    section.lines.push_back({.text = message("nobody is known to decide there"), .style = Style::warn, .fields = {{"who", Value()}, {"basis", "unknown"}}});
    return section;
  }
  const auto& who = member_of(view, picture.who);
  section.lines.push_back(
      {.text = text::joined({who.name, who.title}),
       .style = Style::bold,
       .more = {text::joined({std::string(domain::to_text(picture.basis)), message("{grade} confidence", "grade"_is = to_text(picture.confidence)),
                              picture.stale ? message("stale") : ""})},
       .fields = {{"who", who.handle}, {"basis", domain::to_text(picture.basis)}, {"confidence", picture.confidence}, {"stale", picture.stale}}});
  auto& more = section.lines.back().more;
  more.insert(more.end(), picture.evidence.begin(), picture.evidence.end());
  return section;
}

namespace {

std::string made_words(Briefing& briefing, const StakeholderMap& view, const domain::Decision& decision) {
  const std::string shown = briefing.shown(decision.sensitive, decision.topic), word = to_text(decision.outcome), made = calendar::iso(*decision.made);
  const auto topic = "topic"_is = shown;
  const auto outcome = "outcome"_is = word;
  const auto day = "day"_is = made;
  if (!decision.by || !view.people.contains(decision.by)) return message("{topic}: {outcome}, {day}", topic, outcome, day);
  return message("{topic}: {outcome} by {who}, {day}", topic, outcome, "who"_is = view.people.at(decision.by).name, day);
}

}  // namespace

BriefSection decisions_section(Briefing& briefing, const StakeholderMap& view) {
  BriefSection section{"decisions", message("Decisions")};
  for (const auto& [decision, due] : view.picture.pending) {
    section.add(message("pending"),
                decision.asked ? message("{topic}, asked {when}", "topic"_is = briefing.shown(decision.sensitive, decision.topic),
                                         "when"_is = with_distance(*decision.asked, briefing.today()))
                               : message("{topic}, asked some time ago", "topic"_is = briefing.shown(decision.sensitive, decision.topic)),
                due <= briefing.today() ? Style::warn : Style::plain,
                {{"id", to_text(decision.id)},
                 {"topic", briefing.hides(decision.sensitive) ? Value() : Value(decision.topic)},
                 {"asked", decision.asked},
                 {"due", due}});
    section.lines.back().more.push_back(due <= briefing.today() ? std::string(domain::patient_words)
                                                                : message("not to be brought up before {day}", "day"_is = calendar::iso(due)));
    if (!decision.note.empty() && !briefing.hides(decision.sensitive)) section.lines.back().more.push_back(decision.note);
  }
  for (std::size_t i = 0; i < std::min(view.picture.made.size(), shown_made); ++i) {
    const auto& decision = view.picture.made[i].decision;
    section.add(message("made"), made_words(briefing, view, decision), Style::plain,
                {{"id", to_text(decision.id)},
                 {"topic", briefing.hides(decision.sensitive) ? Value() : Value(decision.topic)},
                 {"outcome", decision.outcome},
                 {"made", decision.made}});
    if (!decision.note.empty() && !briefing.hides(decision.sensitive)) section.lines.back().more.push_back(decision.note);
  }
  if (!section.lines.empty())
    section.add(message("take"), view.picture.pace.count ? domain::to_text(view.picture.pace) : message("how long they take here is not known yet"));
  return section;
}

BriefSection way_section(const StakeholderMap& view) {
  BriefSection section{"way", message("Way in")};
  if (!view.way) return section;
  for (const auto& step : view.way->steps) {
    section.add(step.name, text::joined({step.org, step.reason}, " · "), Style::plain, {{"who", step.who}, {"kind", step.kind}, {"strength", step.strength}});
    if (text::joined({step.org, step.reason}).empty()) section.lines.push_back({.label = step.name, .text = step.who, .fields = {{"who", step.who}}});
  }
  return section;
}

BriefSection cautions_section(const StakeholderMap& view, std::size_t most) {
  BriefSection section{"cautions", message("To mind")};
  for (std::size_t i = 0; i < std::min(view.picture.cautions.size(), most); ++i) {
    const auto& caution = view.picture.cautions[i];
    section.add("", caution.text, Style::plain, {{"kind", caution.kind}});
    if (!caution.next.empty()) section.lines.back().more.push_back(caution.next);
  }
  return section;
}

Result<Profile> profile_of(Briefing& briefing, const PartyRef& ref) {
  storage::Parties parties(briefing.store);
  Profile profile{.organisation = parties.organisation(ref.id), .people = by_seniority(briefing.store, parties.staff(ref.id), briefing.today())};
  TRY_ASSIGN(auto view,
             stakeholder_map(briefing.env, briefing.store, profile.organisation, {.day = briefing.today(), .include_sensitive = briefing.include_sensitive}));
  profile.view = std::move(view);
  TRY_ASSIGN(const auto etiquette, etiquette_of(briefing, country_there(briefing.store, ref)));
  profile.etiquette = etiquette;
  return profile;
}

Brief organisation_head(Briefing& briefing, const Profile& profile, std::string_view kind) {
  const auto& organisation = profile.organisation;
  const std::string owner = owner_words(briefing.store, profile.people);
  return {.title = organisation.name,
          .subtitle = organisation.handle,
          .lead = text::joined({text::joined({organisation.city, organisation.country}),
                                profile.people.empty() ? message("nobody there is known") : message_plural(profile.people.size(), "{n} person", "{n} people"),
                                owner.empty() ? "" : message("looked after by {owner}", "owner"_is = owner)},
                               " · "),
          .day = briefing.today(),
          .fields = {{"kind", kind},
                     {"who", organisation.handle},
                     {"name", organisation.name},
                     {"city", Value::known(organisation.city)},
                     {"country", Value::known(organisation.country)},
                     {"owner", Value::known(owner)}}};
}

Result<Brief> organisation_brief(Session& env, storage::Store& store, const BriefRequest& request) {
  Briefing briefing(env, store, request.include_sensitive);
  TRY_ASSIGN(const auto profile, profile_of(briefing, request.who));
  const People table = by_seniority(store, request.with, briefing.today());
  TRY_ASSIGN(auto clocks, clocks_section(briefing, request.who));
  TRY_ASSIGN(auto coming, coming_section(briefing, request.who, profile.people));
  TRY_ASSIGN(auto gift, gift_section(briefing, request.who));
  auto talk = topics(briefing, request.who, table, &profile.view, profile.etiquette);

  Brief brief = organisation_head(briefing, profile, "org");
  brief.sections = {organisation_section(briefing, profile.organisation, profile.view),
                    std::move(talk.bring_up),
                    std::move(talk.leave),
                    table_section(briefing, table),
                    table.size() > 1 ? ties_section(briefing, table) : BriefSection{"ties", message("Between them")},
                    people_section(briefing, profile.people, most_people),
                    decider_section(profile.view),
                    decisions_section(briefing, profile.view),
                    complaints_section(briefing, request.who),
                    promises_section(briefing, profile.people),
                    promise_record_section(briefing, profile.people),
                    balance_section(briefing, request.who, shown_favours),
                    std::move(gift),
                    std::move(clocks),
                    std::move(coming),
                    facts_section(briefing, request.who.id),
                    contacts_section(briefing, request.who),
                    way_section(profile.view),
                    cautions_section(profile.view, shown_cautions),
                    culture_section(profile.etiquette, profile.organisation.tags),
                    phrases_section(profile.etiquette, {})};
  brief.foot = briefing.foot();
  return brief;
}

}  // namespace guanxi::app
