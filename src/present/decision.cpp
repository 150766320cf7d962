// Who decides, for scripts; and one claim.
#include <guanxi/present/decision.hpp>

#include <guanxi/present/listing.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view command = "who-decides";

Value handle_of(const DecisionView& view, Id person) {
  const auto found = view.people.find(person);
  return found == view.people.end() ? Value() : Value(found->second.handle);
}

Value handles_of(const DecisionView& view, const std::vector<Id>& people) {
  Value::Array handles;
  for (const Id person : people) handles.push_back(handle_of(view, person));
  return handles;
}

Value answer_of(const DecisionView& view) {
  const auto& picture = view.picture;
  return Value::Object{{"who", handle_of(view, picture.who)},
                       {"basis", domain::to_text(picture.basis)},
                       {"confidence", Value::known(picture.confidence)},
                       {"evidence", Value::strings(picture.evidence)},
                       {"stale", picture.stale}};
}

Value role_of(const DecisionView& view, const domain::RoleView& role) {
  const domain::Claim& claim = role.claim;
  return Value::Object{{"who", handle_of(view, claim.person)},         {"role", claim.role},
                       {"stance", Value::known(claim.stance)},         {"topic", Value::known(claim.topic)},
                       {"confidence", Value::known(claim.confidence)}, {"since", claim.since},
                       {"evidence", Value::known(role.evidence)},      {"stale", role.stale}};
}

}  // namespace

std::string as_json(const DecisionView& view) {
  Value::Array roles;
  for (const auto& role : view.picture.roles) roles.push_back(role_of(view, role));
  return as_document(command, {{"org", view.org},
                               {"topic", Value::known(view.topic)},
                               {"answer", answer_of(view)},
                               {"chain", handles_of(view, view.picture.chain)},
                               {"roles", std::move(roles)},
                               {"route", handles_of(view, view.picture.route)},
                               {"gaps", Value::strings(view.picture.gaps)},
                               {"pending", Value::Array()},
                               {"typical_decision_days", Value()}});
}

namespace {

std::string subject(const ClaimView& view) {
  return view.who.name + " (" + view.who.handle + "): ";
}

std::string place(const ClaimView& view) {
  return " at " + view.org_name + (view.claim.topic.empty() ? "" : " on " + view.claim.topic);
}

}  // namespace

std::string set_line(const ClaimView& view) {
  const domain::Claim& claim = view.claim;
  std::string line = subject(view) + claim.role + place(view);
  if (!claim.stance.empty()) line += ", " + claim.stance;
  line += ", " + claim.confidence + " confidence, since " + calendar::iso(claim.since);
  if (view.outside) line += ", from outside" + (view.who.firm.empty() ? "" : " (" + view.who.firm + ")");
  if (!claim.because.empty()) line += ", because: " + claim.because;
  if (claim.interaction) line += ", shown by " + short_text(claim.interaction);
  return text::one_line(line);
}

std::string unset_line(const ClaimView& view) {
  return text::one_line(subject(view) + "no longer " + (view.claim.role.empty() ? "any role" : view.claim.role) +
                        place(view));
}

Value::Object unset_fields(const ClaimView& view) {
  return {{"org", view.org},
          {"who", view.who.handle},
          {"role", Value::known(view.claim.role)},
          {"topic", Value::known(view.claim.topic)},
          {"ended", true}};
}

Value::Object set_fields(const ClaimView& view) {
  const domain::Claim& claim = view.claim;
  return {{"id", to_text(claim.id)},
          {"org", view.org},
          {"who", view.who.handle},
          {"role", claim.role},
          {"stance", Value::known(claim.stance)},
          {"topic", Value::known(claim.topic)},
          {"confidence", claim.confidence},
          {"since", claim.since},
          {"because", Value::known(claim.because)},
          {"from", claim.interaction ? Value(to_text(claim.interaction)) : Value()},
          {"outside", view.outside}};
}

}  // namespace guanxi::present
