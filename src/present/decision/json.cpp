// Who decides, for scripts; and one claim.
#include <guanxi/present/decision.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

#include "decision/figures.hpp"

namespace guanxi::present {
namespace {

constexpr std::string_view command = "who-decides";

Value handle_of(const StakeholderMap& view, Id person) {
  const auto found = view.people.find(person);
  return found == view.people.end() ? Value() : Value(found->second.handle);
}

Value handles_of(const StakeholderMap& view, const std::vector<Id>& people) {
  Value::Array handles;
  for (const Id person : people) handles.push_back(handle_of(view, person));
  return handles;
}

Value answer_of(const StakeholderMap& view) {
  const auto& picture = view.picture;
  return Value::Object{{"who", handle_of(view, picture.who)},
                       {"basis", domain::to_text(picture.basis)},
                       {"confidence", picture.confidence},
                       {"evidence", Value::strings(picture.evidence)},
                       {"stale", picture.stale}};
}

Value role_of(const StakeholderMap& view, const domain::RoleView& role) {
  const domain::RoleClaim& claim = role.claim;
  return Value::Object{{"who", handle_of(view, claim.person)},
                       {"role", claim.role},
                       {"stance", claim.stance},
                       {"topic", Value::known(claim.topic)},
                       {"confidence", claim.confidence},
                       {"since", claim.since},
                       {"evidence", Value::known(role.evidence)},
                       {"stale", role.stale},
                       {"why_stale", Value::known(role.why_stale)},
                       {"id", to_text(claim.id)}};
}

Value pending_of(const StakeholderMap& view) {
  Value::Array all;
  for (const auto& [decision, due] : view.picture.pending) {
    all.emplace_back(Value::Object{{"id", to_text(decision.id)},
                                   {"topic", decision.topic},
                                   {"asked", decision.asked},
                                   {"expected", decision.expected},
                                   {"due", due},
                                   {"waiting_days", static_cast<int>((view.day - *decision.asked).count())}});
  }
  return all;
}

Value decisions_of(const StakeholderMap& view) {
  Value::Array all;
  for (const auto& made : view.picture.made) {
    const auto& decision = made.decision;
    all.emplace_back(Value::Object{{"id", to_text(decision.id)},
                                   {"topic", decision.topic},
                                   {"asked", decision.asked},
                                   {"made", decision.made},
                                   {"by", handle_of(view, decision.by)},
                                   {"said_to_decide", handle_of(view, made.said)},
                                   {"outcome", decision.outcome},
                                   {"because", Value::known(decision.note)}});
  }
  return all;
}

Value former_of(const StakeholderMap& view) {
  Value::Array all;
  for (const auto& [who, left, title] : view.picture.former) {
    const auto& now = member(view, who);
    all.emplace_back(Value::Object{{"who", handle_of(view, who)},
                                   {"left", left},
                                   {"title", Value::known(title)},
                                   {"now", Value::known(now.organisation)},
                                   {"last_contact", now.last_contact}});
  }
  return all;
}

Value cautions_of(const StakeholderMap& view) {
  Value::Array all;
  for (const auto& caution : view.picture.cautions) {
    all.emplace_back(Value::Object{{"kind", caution.kind}, {"text", caution.text}, {"next", Value::known(caution.next)}, {"weight", caution.weight}});
  }
  return all;
}

Value gaps_of(const StakeholderMap& view) {
  Value::Array all;
  for (const auto& caution : view.picture.cautions) all.emplace_back(text::joined({caution.text, caution.next}, " "));
  return all;
}

Value names_of(const std::vector<OrganisationName>& organisations) {
  Value::Array handles;
  for (const auto& organisation : organisations) handles.emplace_back(organisation.handle);
  return handles;
}

}  // namespace

Value::Object pace_fields(const domain::Pace& pace) {
  const bool any = pace.count > 0;
  return {{"count", pace.count},
          {"median", any ? Value(pace.median) : Value()},
          {"shortest", any ? Value(pace.shortest) : Value()},
          {"longest", any ? Value(pace.longest) : Value()}};
}

std::string as_json(const StakeholderMap& view) {
  const auto& picture = view.picture;
  Value::Array roles;
  for (const auto& role : picture.roles) roles.push_back(role_of(view, role));
  return as_document(command, {{"org", view.org},
                               {"topic", Value::known(view.topic)},
                               {"answer", answer_of(view)},
                               {"chain", handles_of(view, picture.chain)},
                               {"roles", std::move(roles)},
                               {"route", handles_of(view, picture.route)},
                               {"gaps", gaps_of(view)},
                               {"pending", pending_of(view)},
                               {"typical_decision_days", picture.pace.typical()},
                               {"decision_days", pace_fields(picture.pace)},
                               {"way", view.way ? way_value(*view.way) : Value()},
                               {"decisions", decisions_of(view)},
                               {"cautions", cautions_of(view)},
                               {"people", objects_of(people_table(view))},
                               {"former", former_of(view)},
                               {"parents", names_of(view.parents)},
                               {"companies", names_of(view.subsidiaries)}});
}

namespace {

std::string subject(const ClaimView& view) { return view.who.name + " (" + view.who.handle + ")"; }

// "budget at Acme on machines"
std::string role_there(const ClaimView& view) {
  const domain::RoleClaim& claim = view.claim;
  if (claim.topic.empty()) return message("{role} at {org}", "role"_is = to_text(claim.role), "org"_is = view.org_name);
  return message("{role} at {org} on {topic}", "role"_is = to_text(claim.role), "org"_is = view.org_name, "topic"_is = claim.topic);
}

std::string no_longer(const ClaimView& view) {
  const domain::RoleClaim& claim = view.claim;
  const std::string who = subject(view);
  if (claim.role != domain::Role::none) return message("{who}: no longer {role}", "who"_is = who, "role"_is = role_there(view));
  if (claim.topic.empty()) return message("{who}: no longer any role at {org}", "who"_is = who, "org"_is = view.org_name);
  return message("{who}: no longer any role at {org} on {topic}", "who"_is = who, "org"_is = view.org_name, "topic"_is = claim.topic);
}

}  // namespace

std::string set_line(const ClaimView& view) {
  const domain::RoleClaim& claim = view.claim;
  std::string outside;
  if (view.outside) outside = view.who.organisation.empty() ? message("from outside") : message("from outside ({firm})", "firm"_is = view.who.organisation);
  const std::string said = text::joined({role_there(view), to_text(claim.stance), message("{grade} confidence", "grade"_is = to_text(claim.confidence)),
                                         message("since {day}", "day"_is = calendar::iso(claim.since)), outside,
                                         claim.because.empty() ? "" : message("because: {why}", "why"_is = claim.because),
                                         claim.interaction ? message("shown by {id}", "id"_is = short_text(claim.interaction)) : ""});
  return text::one_line(message("{who}: {said}", "who"_is = subject(view), "said"_is = said));
}

std::string unset_line(const ClaimView& view) { return text::one_line(no_longer(view)); }

Value::Object unset_fields(const ClaimView& view) {
  return {{"org", view.org}, {"who", view.who.handle}, {"role", view.claim.role}, {"topic", Value::known(view.claim.topic)}, {"ended", true}};
}

Value::Object set_fields(const ClaimView& view) {
  const domain::RoleClaim& claim = view.claim;
  return {{"id", to_text(claim.id)},
          {"org", view.org},
          {"who", view.who.handle},
          {"role", claim.role},
          {"stance", claim.stance},
          {"topic", Value::known(claim.topic)},
          {"confidence", claim.confidence},
          {"since", claim.since},
          {"because", Value::known(claim.because)},
          {"from", claim.interaction ? Value(to_text(claim.interaction)) : Value()},
          {"outside", view.outside}};
}

}  // namespace guanxi::present
