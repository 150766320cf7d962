#include <guanxi/app/decisions/who_decides.hpp>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/network/introductions.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app {

using domain::Member;
using domain::Weight;

namespace {

Member member_of(storage::Store& store, const storage::PartyRef& ref, calendar::Date day) {
  storage::Interactions interactions(store);
  Member member{.handle = ref.handle, .name = ref.name, .title = ref.title, .organisation = ref.organisation};
  member.last_contact = interactions.last_contact(ref.id, Weight::contact, day);
  member.last_in_person = interactions.last_contact(ref.id, Weight::in_person, day);
  return member;
}

domain::OrganisationFacts facts_of(storage::Store& store, Id organisation, calendar::Date day, bool include_sensitive) {
  storage::Parties parties(store);
  domain::FactLookup lookup;
  lookup.member = [&](Id id) -> std::optional<Member> {
    const auto ref = parties.ref(id);
    return ref && ref->person ? std::optional(member_of(store, *ref, day)) : std::nullopt;
  };
  lookup.source = [&](Id id) -> std::optional<domain::Source> {
    const auto found = storage::Interactions(store).find(id);
    if (!found) return std::nullopt;
    return domain::Source{short_text(id), found->kind, found->day, found->people};
  };
  domain::OrganisationFacts stored{.claims = storage::Claims(store, include_sensitive).of(organisation),
                                   .positions = parties.positions_at(organisation),
                                   .below = parties.positions_below(organisation),
                                   .decisions = storage::Decisions(store).of(organisation)};
  return domain::gather(std::move(stored), day, lookup);
}

Result<domain::Question> question_of(const Session& env, storage::Store& store, Id organisation, const StakeholderQuestion& asked) {
  TRY_ASSIGN(const auto stale_after, calendar::parse_duration(env.config().text("who_decides.stale_after")));
  return domain::Question{.topic = asked.topic.empty() ? "" : topic_at(store, organisation, asked.topic),
                          .day = asked.day,
                          .stale_after = stale_after,
                          .own_title = env.config().text("user.title"),
                          .include_sensitive = asked.include_sensitive};
}

std::vector<present::OrganisationName> parents_of(storage::Parties& parties, Id group) {
  std::vector<present::OrganisationName> names;
  for (const auto& organisation : parties.groups(group)) names.push_back({organisation.handle, organisation.name});
  return names;
}

// As people write themselves: "林佳 Lin Jia", lin jia, linjia.
std::string name_key(const std::string& name) {
  std::string key = text::fold(name);
  std::erase(key, ' ');
  return key;
}

// Then the seniority that matters is that colleague's, which is not known.
bool looked_after_by_another(const Session& env, storage::Parties& parties, Id who) {
  if (!who || env.config().text("user.title").empty()) return false;
  const std::string owner = name_key(parties.person(who).owner);
  return !owner.empty() && name_key(env.config().text("user.name")).find(owner) == std::string::npos;
}

void add_warmth(storage::Store& store, domain::OrganisationFacts& facts, calendar::Date day) {
  std::vector<Id> people;
  for (const auto& [id, member] : facts.people) people.push_back(id);
  const auto warmths = warmth_of(store, people, day);
  for (std::size_t i = 0; i < people.size(); ++i) facts.people.at(people[i]).warmth = warmths[i].score;
}

// The warmest way to the decider. Who stands on it and has nothing to do with the organisation joins the facts.
void add_way(storage::Store& store, domain::OrganisationFacts& facts, present::StakeholderMap& view) {
  if (!view.picture.who) return;
  auto ways = ways_to(store, {.to = view.picture.who, .count = 1, .day = view.day});
  if (ways.empty()) return;
  storage::Parties parties(store);
  for (const auto& step : ways.front().steps) {
    const auto ref = parties.by_handle(step.who, storage::PartyKind::person);
    if (!ref) return;
    view.picture.route.push_back(ref->id);
    if (!facts.people.contains(ref->id)) facts.people.emplace(ref->id, member_of(store, *ref, view.day));
  }
  view.way = std::move(ways.front());
}

}  // namespace

Result<present::StakeholderMap> stakeholder_map(Session& env, storage::Store& store, const domain::Organisation& organisation,
                                                const StakeholderQuestion& asked) {
  TRY_ASSIGN(const auto question, question_of(env, store, organisation.id, asked));
  auto facts = facts_of(store, organisation.id, asked.day, asked.include_sensitive);
  present::StakeholderMap view{.org = organisation.handle, .org_name = organisation.name, .topic = question.topic, .day = asked.day, .today = env.today()};
  view.picture = domain::decide(facts, question);
  if (asked.way) add_way(store, facts, view);
  add_warmth(store, facts, asked.day);
  view.picture.cautions = domain::cautions(facts, question, view.picture);
  storage::Parties parties(store);
  if (looked_after_by_another(env, parties, view.picture.who)) {
    std::erase_if(view.picture.cautions, [](const domain::Caution& caution) { return caution.kind == "rank"; });
  }
  view.people = std::move(facts.people);
  view.parents = parents_of(parties, organisation.parent);
  for (const Id child : parties.children(organisation.id)) {
    if (const auto ref = parties.ref(child)) view.subsidiaries.push_back({ref->handle, ref->name});
  }
  return view;
}

Result<std::vector<domain::ReviewItem>> review_items(Session& env, storage::Store& store, const domain::Organisation& organisation, const std::string& topic) {
  TRY_ASSIGN(const auto question, question_of(env, store, organisation.id, {.topic = topic, .day = env.today()}));
  auto facts = facts_of(store, organisation.id, question.day, false);
  std::erase_if(facts.claims, [](const auto& claim) { return claim.topic == storage::hidden_topic; });  // not to be asked about aloud
  return domain::to_review(facts, question, domain::decide(facts, question));
}

}  // namespace guanxi::app
