// Who is at the table, how they are tied, and who else matters.
#include <algorithm>

#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/seniority.hpp>
#include <guanxi/domain/tie_sentences.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/join.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using present::BriefLine;
using present::BriefSection;
using present::Style;
using present::Value;
using storage::PartyRef;

namespace {

constexpr std::size_t most_others = 8;

bool among(const People& people, Id id) {
  return std::any_of(people.begin(), people.end(), [id](const PartyRef& one) { return one.id == id; });
}

// "2 open promises, 1 complaint"
std::string owed_words(Briefing& briefing, Id person) {
  const auto promises = storage::Promises(briefing.store).of(person);
  const auto open = std::count_if(promises.begin(), promises.end(), [](const auto& one) { return one.open(); });
  const auto complaints = storage::Complaints(briefing.store).of(person, true).size();
  return text::joined({open ? message_plural(open, "{n} open promise", "{n} open promises") : "",
                       complaints ? message_plural(complaints, "{n} complaint", "{n} complaints") : ""});
}

BriefLine person_line(Briefing& briefing, const PartyRef& who, const People& table, const domain::Warmth& warmth) {
  const auto seniority = domain::seniority_of(who.title);
  const auto person = storage::Parties(briefing.store).person(who.id);
  const auto address = address_of(briefing.store, person, who.title);
  const std::string roles = role_words(briefing, who);
  const std::string compared(domain::compared(who.title, briefing.env.config().text("user.title")));
  BriefLine line{.label = label_of(who, table), .text = text::joined({text::joined({who.title, who.organisation}), said(address)}, " · ")};
  line.more = {
      text::joined({compared, roles, warmth_words(warmth.score), contact_words(warmth.last_contact, briefing.today()), owed_words(briefing, who.id)}, " · ")};
  line.fields = {{"who", who.handle},
                 {"title", Value::known(who.title)},
                 {"org", Value::known(who.organisation)},
                 {"address", address.say},
                 {"rank", seniority},
                 {"compared", Value::known(compared)},
                 {"roles", Value::known(roles)},
                 {"warmth", warmth.score},
                 {"last_contact", warmth.last_contact}};
  return line;
}

// What seniority means for who should come along.
std::string seniority_words(Briefing& briefing, const People& table) {
  const std::string title = briefing.env.config().text("user.title");
  const auto own = domain::seniority_order(title);
  const auto highest = domain::seniority_order(table.front().title);
  if (!highest) return {};
  const auto mine = "title"_is = title;
  const auto name = "who"_is = table.front().name;
  if (!own) return message("your own title is not known (user.title), so nobody can be told to be of equal rank");
  if (*highest < *own) {
    return message("{who} ({theirs}) ranks above you ({title}): somebody of equal rank on your side gives face", name, "theirs"_is = table.front().title, mine);
  }
  if (*highest > *own) return message("you ({title}) rank above everybody of theirs here", mine);
  return message("you ({title}) and {who} are of equal rank", mine, name);
}

}  // namespace

BriefSection table_section(Briefing& briefing, const People& table) {
  BriefSection section{"with", message("At the table, in order of rank")};
  if (table.size() < 2) return section;
  std::vector<Id> ids;
  for (const auto& who : table) ids.push_back(who.id);
  const auto warmth = warmth_of(briefing.store, ids, briefing.today());
  for (std::size_t i = 0; i < table.size(); ++i) section.lines.push_back(person_line(briefing, table[i], table, warmth[i]));
  section.add(message("rank"), seniority_words(briefing, table));
  return section;
}

BriefSection ties_section(Briefing& briefing, const People& table) {
  BriefSection section{"ties", message("Between them")};
  storage::Parties parties(briefing.store);
  const auto add = [&](const PartyRef& one, std::string said, std::string_view kind, const PartyRef& other) {
    section.add("", std::move(said), Style::plain, {{"who", one.handle}, {"kind", kind}, {"other", other.handle}});
  };
  for (const auto& who : table) {
    const auto person = parties.person(who.id);
    const auto* position = person.current_position(briefing.today());
    if (position && position->reports_to && among(table, position->reports_to)) {
      const auto boss = *parties.ref(position->reports_to);
      add(who, message("{who} reports to {boss}", "who"_is = who.name, "boss"_is = boss.name), "reports-to", boss);
    }
    for (const auto& relation : storage::Relations(briefing.store).of(who.id)) {
      if (relation.one != who.id || !among(table, relation.other)) continue;
      const auto other = *parties.ref(relation.other);
      add(who, domain::tie_sentence(relation.kind, who.name, other.name), word_of(relation.kind), other);
    }
  }
  return section;
}

namespace {

std::string member_words(const present::StakeholderMap& view, Id id, calendar::Date today) {
  const auto& member = member_of(view, id);
  std::vector<std::string> roles;
  for (const auto& role : view.picture.roles) {
    if (role.claim.person != id) continue;
    const std::string said = claim_words(role.claim);
    roles.push_back(role.stale ? message("{role} (stale)", "role"_is = said) : said);
  }
  return text::joined({member.title, text::joined(roles, "; "), contact_words(member.last_contact, today)}, " · ");
}

// Who decides, then those with a role in its order, then the rest of the reporting line; nobody who left, none of the table.
std::vector<Id> in_order(const present::StakeholderMap& view, const People& table) {
  std::vector<Id> order;
  const auto append = [&](Id id) {
    if (id && view.people.contains(id) && !among(table, id) && std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
  };
  append(view.picture.who);
  for (const auto& role : view.picture.roles) {
    if (role.presence != domain::Presence::left && !role.stale) append(role.claim.person);
  }
  for (const auto& role : view.picture.roles) {
    if (role.presence != domain::Presence::left) append(role.claim.person);
  }
  for (const Id id : view.picture.chain) append(id);
  return order;
}

}  // namespace

BriefSection others_section(Briefing& briefing, const present::StakeholderMap* view, const People& table) {
  BriefSection section{"others", message("Who else matters there")};
  if (!view) return section;
  if (view->picture.basis == domain::Basis::unknown)
    section.add(message("decider"), message("nobody is known to decide there; guanxi who-decides {org} says whom to ask", "org"_is = view->org));
  const auto order = in_order(*view, table);
  for (std::size_t i = 0; i < std::min(order.size(), most_others); ++i) {
    const auto& member = member_of(*view, order[i]);
    const bool against = std::any_of(view->picture.roles.begin(), view->picture.roles.end(), [&](const auto& role) {
      return role.claim.person == order[i] && !role.stale && role.claim.stance == domain::Stance::against;
    });
    const std::string decides = order[i] == view->picture.who ? message("decides ({basis})", "basis"_is = domain::to_text(view->picture.basis)) : "";
    section.add(member.name, text::joined({decides, member_words(*view, order[i], briefing.today())}, " · "), against ? Style::warn : Style::plain,
                {{"who", member.handle},
                 {"title", Value::known(member.title)},
                 {"decides", order[i] == view->picture.who},
                 {"against", against},
                 {"warmth", member.warmth}});
  }
  if (order.size() > most_others)
    section.add(message("and"), message("{count} more: guanxi who-decides {org}", "count"_is = order.size() - most_others, "org"_is = view->org));
  return section;
}

}  // namespace guanxi::app
