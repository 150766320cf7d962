// From what was typed to a claim.
#include <guanxi/app/decisions/who_decides.hpp>

#include <algorithm>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/role_words.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

using domain::RoleClaim;

Result<void> set_role(RoleClaim& claim, std::string_view word) {
  const auto reading = domain::read_role(word);
  if (reading.known && reading.role == domain::Role::none) {
    return usage_error(message("'{word}' is a stance, not a role", "word"_is = word),
                       message("say what they are, with --stance against, as --role budget --stance against"));
  }
  if (reading.known) {
    claim.role = reading.role;
    return {};
  }
  const auto near = text::nearest(reading.unknown, domain::words<domain::Role>());
  return usage_error(message("--role does not know '{word}'", "word"_is = word),
                     near ? message("did you mean {near}? it takes: {roles}", "near"_is = *near, "roles"_is = listed<domain::Role>())
                          : message("it takes: {roles}", "roles"_is = listed<domain::Role>()));
}

present::ClaimView shown_claim(storage::Store& store, const RoleClaim& claim, calendar::Date today) {
  storage::Parties parties(store);
  const auto organisation = parties.ref(claim.organisation);
  const auto who = parties.ref(claim.person);
  const bool inside = domain::holds_position(parties.positions_at(claim.organisation), claim.person, today);
  return {claim, organisation->handle, organisation->name, domain::Member{.handle = who->handle, .name = who->name, .organisation = who->organisation},
          !inside};
}

namespace {

// What an interaction shows is known since that day.
Result<void> take_source(storage::Store& store, const ClaimRequest& request, RoleClaim& claim) {
  if (request.from.empty()) return {};
  TRY_ASSIGN(const auto record, resolve_id(store, request.from));
  const auto interaction = storage::Interactions(store).find(record.id);
  if (!interaction) return fail(ErrorKind::no_match, message("'{id}' is no interaction", "id"_is = request.from), message("guanxi history prints their ids"));
  claim.interaction = interaction->id;
  if (!request.since) claim.since = std::min(interaction->day, claim.since);
  return {};
}

}  // namespace

Result<RoleClaim> requested_claim(Session& env, storage::Store& store, const ClaimRequest& request) {
  TRY_ASSIGN(const auto org, organisation_of(store, request.org));
  TRY_ASSIGN(const auto who, resolve_person(store, request.who));
  RoleClaim claim = request.claim;
  claim.organisation = org.id;
  claim.person = who.id;
  claim.topic = topic_at(store, org.id, request.topic.value_or(""));
  claim.since = request.since.value_or(env.today());
  TRY(take_source(store, request, claim));
  return claim;
}

}  // namespace guanxi::app
