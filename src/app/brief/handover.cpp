// All of an organisation for the colleague who takes over, in the order in which it is needed.
#include <guanxi/app/brief/brief.hpp>
#include <guanxi/app/naming/naming.hpp>

#include <algorithm>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/seniority.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/pinyin.hpp>

#include "brief/organisation.hpp"

namespace guanxi::app {

using domain::Person;
using present::Brief;
using present::BriefSection;
using present::Style;
using present::Value;
using storage::PartyRef;

namespace {

constexpr std::size_t all_favours = 20;
constexpr std::size_t all_cautions = 10;
constexpr int main_points = 12;
constexpr int a_year = 366;  // of dates

Result<std::string> both_rhythms(Briefing& briefing, Id person) {
  TRY_ASSIGN(const auto cadence, cadence_of(briefing.env, briefing.store, person));
  std::vector<std::string> words;
  const auto add_rhythm = [&](const storage::DueRow& row, Sentence<"rhythm"> sentence) {
    if (!row.state.rhythm) return;
    words.push_back(text::joined({message(sentence, "rhythm"_is = domain::to_text(*row.state.rhythm)),
                                  row.due.next ? message("next {day}", "day"_is = calendar::iso(*row.due.next)) : ""}));
  };
  add_rhythm(cadence.contact, Sentence<"rhythm">("every {rhythm}"));
  if (cadence.in_person) add_rhythm(*cadence.in_person, Sentence<"rhythm">("face to face every {rhythm}"));
  return text::joined(words, "; ");
}

// Facts in a line: what is told by subject, and what to avoid elsewhere.
std::string fact_words(Briefing& briefing, Id person) {
  std::vector<std::string> facts;
  for (const auto& note : domain::by_subject(storage::Notes(briefing.store).of(person))) {
    if (note.about == domain::avoid_subject) continue;
    facts.push_back(text::joined({note.about, briefing.shown(note.sensitive, note.text)}, ": "));
  }
  return text::joined(facts, " · ");
}

Result<BriefSection> people_in_full(Briefing& briefing, const People& people) {
  BriefSection section{"people", message("People, in order of rank")};
  std::vector<Id> ids;
  for (const auto& who : people) ids.push_back(who.id);
  const auto warmth = warmth_of(briefing.store, ids, briefing.today());
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto& who = people[i];
    const auto person = storage::Parties(briefing.store).person(who.id);
    TRY_ASSIGN(const auto rhythm, both_rhythms(briefing, who.id));
    const auto address = address_of(briefing.store, person, who.title);
    const std::string toned = spoken_reading(briefing.store, person);
    const auto last = warmth[i].last_contact;
    present::BriefLine line{.label = label_of(who, people),
                            .text = text::joined({said(address), who.title, person.tier.empty() ? "" : message("tier {tier}", "tier"_is = person.tier)}, " · "),
                            .style = Style::bold};
    for (const std::string& more : {text::joined({toned, person.handle, text::joined(person.aliases)}, " · "), reach_words(person),
                                    text::joined({rhythm, contact_words(last, briefing.today()), warmth_words(warmth[i].score),
                                                  person.owner.empty() ? "" : message("owner {owner}", "owner"_is = person.owner)},
                                                 " · "),
                                    fact_words(briefing, who.id)}) {
      if (!more.empty()) line.more.push_back(more);
    }
    line.fields = {{"who", who.handle},
                   {"title", Value::known(who.title)},
                   {"address", address.say},
                   {"prefers", person.prefers},
                   {"owner", Value::known(person.owner)},
                   {"tier", Value::known(person.tier)},
                   {"rank", domain::seniority_of(who.title)},
                   {"warmth", warmth[i].score},
                   {"last_contact", last}};
    section.lines.push_back(std::move(line));
  }
  return section;
}

BriefSection roles_section(const present::StakeholderMap& view) {
  BriefSection section{"roles", message("Who has which say")};
  for (const auto& role : view.picture.roles) {
    const auto& member = member_of(view, role.claim.person);
    section.add(
        member.name, text::joined({claim_words(role.claim), message("{grade} confidence", "grade"_is = to_text(role.claim.confidence))}),
        role.claim.stance == domain::Stance::against ? Style::warn : Style::plain,
        {{"who", member.handle}, {"role", role.claim.role}, {"stance", role.claim.stance}, {"topic", Value::known(role.claim.topic)}, {"stale", role.stale}});
    const std::string more = text::joined({role.stale ? message("stale: {why}", "why"_is = role.why_stale) : "", role.evidence}, "; ");
    if (!more.empty()) section.lines.back().more.push_back(more);
  }
  return section;
}

// The meetings face to face, the newest first: what was only written or said by telephone is in `history`.
BriefSection history_section(Briefing& briefing, const PartyRef& organisation) {
  BriefSection section{"history", message("History: the last meetings")};
  storage::HistoryFilter filter{.organisation = organisation.id, .to = briefing.today(), .via = {domain::Channel::in_person}, .limit = main_points};
  storage::Interactions(briefing.store).each(filter, [&](const storage::HistoryRow& row) {
    const auto& entry = row.interaction;
    if (!domain::no_contact(entry).empty()) return;
    const std::string head = message("{kind} with {people}", "kind"_is = to_text(entry.kind), "people"_is = text::joined(row.names));
    section.add(calendar::iso(entry.day), text::joined({head, entry.text.empty() ? "" : briefing.shown(entry.sensitive, entry.text)}, ": "), Style::plain,
                {{"id", to_text(entry.id)}, {"day", entry.day}, {"kind", entry.kind}, {"who", Value::strings(row.handles)}, {"sensitive", entry.sensitive}});
  });
  return section;
}

class Never {
 public:
  Never(Briefing& briefing, const Profile& profile) : briefing_(briefing), profile_(profile) {}

  BriefSection section() {
    for (const auto& who : profile_.people) notes(who);
    notes({.id = profile_.organisation.id, .person = false, .name = profile_.organisation.name});
    faces();
    complaints();
    gifts();
    customs();
    return std::move(section_);
  }

 private:
  void add(std::string_view kind, std::string said, std::string why) {
    section_.add("", std::move(said), Style::plain, {{"kind", kind}});
    if (!why.empty()) section_.lines.back().more.push_back(std::move(why));
  }

  void notes(const PartyRef& who) {
    for (const auto& note : storage::Notes(briefing_.store).of(who.id)) {
      const bool health = note.about == domain::about_health;
      if ((note.about != domain::avoid_subject && !health) || briefing_.hides(note.sensitive)) continue;
      add(health ? "health" : "avoid", message("{who}: {note}", "who"_is = who.name, "note"_is = note.text),
          health ? message("their health, unless they begin") : "");
    }
  }

  void faces() {
    if (!briefing_.include_sensitive) return;
    const auto rows = storage::Faces(briefing_.store).of(profile_.organisation.id);
    for (const auto& who : profile_.people) {
      std::vector<domain::FaceEvent> events;
      for (const auto& row : rows) {
        if (row.who.id == who.id) events.push_back(row.event);
      }
      const auto repaired = domain::repairs(events);
      for (std::size_t i = 0; i < events.size(); ++i) {
        if (!events[i].lost || repaired[i]) continue;
        const std::string day = calendar::iso(events[i].day);
        add("face", message("{who} lost face: {what}", "who"_is = who.name, "what"_is = events[i].text),
            events[i].in_public ? message("{day}, in public; not made up for yet", "day"_is = day) : message("{day}; not made up for yet", "day"_is = day));
      }
    }
  }

  void complaints() {
    for (const auto& row : storage::Complaints(briefing_.store).of(profile_.organisation.id, true)) {
      if (row.complaint.in_private)
        add("private", message("the complaint of {who} in front of others", "who"_is = row.who.name), std::string(domain::raise_in_private));
    }
  }

  void gifts() {
    const auto policy = organisation_gift_policy(briefing_.store, profile_.organisation.id);
    if (policy && policy->policy.none) add("gift", message("a gift of any kind"), message("{firm} lets nobody take one", "firm"_is = policy->organisation));
    if (!profile_.etiquette || profile_.etiquette->taboos.empty()) return;
    if (const auto never = never_given(*profile_.etiquette, profile_.organisation.tags); !never.empty())
      add("taboo", message("as a gift: {gifts}", "gifts"_is = never), "");
  }

  void customs() {
    if (!profile_.etiquette) return;
    for (const auto& advice : profile_.etiquette->advice) {
      if (!advice.good) add("custom", advice.say, advice.why);
    }
  }

  Briefing& briefing_;
  const Profile& profile_;
  BriefSection section_{"never", message("Never say or do")};
};

}  // namespace

Result<Brief> handover(Session& env, storage::Store& store, const BriefRequest& request) {
  Briefing briefing(env, store, request.include_sensitive);
  TRY_ASSIGN(const auto profile, profile_of(briefing, request.who));
  TRY_ASSIGN(auto people, people_in_full(briefing, profile.people));
  TRY_ASSIGN(auto coming, coming_section(briefing, request.who, profile.people, a_year));
  TRY_ASSIGN(auto gift, gift_section(briefing, request.who));

  Brief brief = organisation_head(briefing, profile, "handover");
  brief.sections = {organisation_section(briefing, profile.organisation, profile.view),
                    std::move(people),
                    ties_section(briefing, profile.people),
                    decider_section(profile.view),
                    roles_section(profile.view),
                    decisions_section(briefing, profile.view),
                    complaints_section(briefing, request.who),
                    promises_section(briefing, profile.people),
                    promise_record_section(briefing, profile.people),
                    balance_section(briefing, request.who, all_favours),
                    std::move(gift),
                    std::move(coming),
                    facts_section(briefing, request.who.id),
                    history_section(briefing, request.who),
                    Never(briefing, profile).section(),
                    cautions_section(profile.view, all_cautions),
                    culture_section(profile.etiquette, profile.organisation.tags),
                    phrases_section(profile.etiquette, {})};
  brief.foot = briefing.foot();
  return brief;
}

}  // namespace guanxi::app
