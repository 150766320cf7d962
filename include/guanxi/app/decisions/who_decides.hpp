// Who decides: the facts from the store, the answer drawn from them, and recording what was said.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/present/decision.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

struct StakeholderQuestion {
  std::string topic = {};  // as typed; empty: in general
  calendar::Date day = {};
  bool include_sensitive = false;
  bool way = true;  // whether to look for the warmest way to the decider, which reads everybody's ties
};
// The whole answer, as of the day.
Result<present::StakeholderMap> stakeholder_map(Session& env, storage::Store& store, const domain::Organisation& organisation,
                                                const StakeholderQuestion& question);
// What should be asked about again, as of today.
Result<std::vector<domain::ReviewItem>> review_items(Session& env, storage::Store& store, const domain::Organisation& organisation, const std::string& topic);

// What `who-decides ORG set` and `unset` were told.
struct ClaimRequest {
  std::string org = {}, who = {}, from = {};  // as typed; from: an interaction's id, or empty
  std::optional<std::string> topic = {};
  std::optional<calendar::Date> since = {};  // else the interaction's day, else today
  domain::RoleClaim claim = {};              // as far as it needs no lookup
};
Result<domain::RoleClaim> requested_claim(Session& env, storage::Store& store, const ClaimRequest& request);

// Sets the claim's role from a word of ours or of another system (domain/role_words.hpp). Usage error that names the nearest.
Result<void> set_role(domain::RoleClaim& claim, std::string_view word);

// The claim with the names that its confirmation and undo show.
present::ClaimView shown_claim(storage::Store& store, const domain::RoleClaim& claim, calendar::Date today);

// ---- from `log`: what an interaction shows

// Fields: decides ("TOPIC=WHO", "WHO"), role ("WHO=ROLE[:STANCE][:CONFIDENCE]"), topic (of those that name none), asked
// (TOPIC) with expect, decided ("TOPIC=OUTCOME[:WHO]"). Claims and decisions hang on the interaction as their evidence, at the
// organisation of whom they are about when a participant is there too, else at that of the first participant who has one.
// Within a Work.
Result<void> insert_shown(Session& env, storage::Store& store, const domain::Interaction& interaction, const Fields& fields);
inline constexpr std::string_view shown_fields[] = {"decides", "role", "topic", "asked", "expect", "decided"};
bool shows_something(const Fields& fields);

// What was understood: a line each, and the fields claims and decisions.
struct Shown {
  std::vector<std::string> lines = {};
  present::Value::Object fields = {};
};
Shown shown_in(Session& env, storage::Store& store, Id interaction);

}  // namespace guanxi::app
