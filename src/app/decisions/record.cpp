// Recording decisions: what is told is fitted to what is known of the topic.
#include <guanxi/app/decisions/record.hpp>

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/text/fold.hpp>

#include "records/decision.hpp"

namespace guanxi::app {

using calendar::Date;
using calendar::iso;
using domain::Decision;
using domain::Outcome;

std::string topic_at(storage::Store& store, Id organisation, const std::string& typed) {
  for (auto& topic : storage::Claims(store, true).topics(organisation)) {
    if (text::fold(topic) == text::fold(typed)) return topic;
  }
  return typed;
}

Result<domain::Organisation> organisation_of(storage::Store& store, const std::string& typed) {
  TRY_ASSIGN(const auto party, resolve(store, typed));
  const Id id = party.person ? party.organisation_id : party.id;
  if (id) return storage::Parties(store).organisation(id);
  return fail(ErrorKind::no_match, message("no organisation of {who} is known", "who"_is = described(party)),
              message("name one, or say where they are: guanxi edit {who} --org ORG", "who"_is = party.handle));
}

namespace {

using Day = std::optional<Date>;

Result<void> apply(Session& env, storage::Store& store, Decision& decision, const Fields& fields) {
  return set_fields(env, store, fields_of_decision(), "a decision", fields, decision);
}

// What is known of one topic at an organisation.
struct Known {
  std::optional<Decision> pending = {};
  std::optional<Decision> newest = {};  // made
};

Known known_of(storage::Store& store, Id organisation, const std::string& topic) {
  Known known;
  for (const Decision& decision : storage::Decisions(store).of(organisation)) {
    if (decision.topic != topic) continue;
    auto& place = decision.made ? known.newest : known.pending;
    if (!place) place = decision;
  }
  return known;
}

std::string on_topic(const Decision& decision) {
  return decision.sensitive ? message("the decision {id}", "id"_is = short_text(decision.id)) : message("the decision on {topic}", "topic"_is = decision.topic);
}

// Which record is meant: the pending one, or a new one.
Result<Decision> chosen(const Known& known, const Decision& given, const Fields& fields) {
  const bool earlier = known.pending && given.asked && given.made && *given.made < *known.pending->asked;
  if (known.pending && !earlier) {
    if (!fields.empty()) return *known.pending;
    return usage_error(
        message("{decision} is pending already, asked for on {day}", "decision"_is = on_topic(*known.pending), "day"_is = iso(*known.pending->asked)),
        message("say what came of it: --outcome approved, rejected or deferred; or when an answer is expected: --expect DATE"));
  }
  if (!known.newest || earlier) return Decision{};
  const Date last = *known.newest->made;
  if (given.made && *given.made == last) {
    return usage_error(message("{decision} was recorded for {day} already", "decision"_is = on_topic(*known.newest), "day"_is = iso(last)),
                       message("correct it: guanxi edit {id} --outcome …", "id"_is = short_text(known.newest->id)));
  }
  if (!given.made && given.asked && *given.asked < last) {
    return usage_error(
        message("{decision} was made on {day}, after {asked}", "decision"_is = on_topic(*known.newest), "day"_is = iso(last), "asked"_is = iso(*given.asked)),
        message("for an earlier one say what came of it too: --made DATE --outcome …"));
  }
  return Decision{};
}

// Put off until a day: from then on the question waits anew, and the old answer keeps what was expected of it.
std::optional<Decision> asked_anew(Decision& decision, const Day& expected_before) {
  const bool postponed = decision.outcome == Outcome::deferred && decision.made && decision.expected > decision.made && decision.expected != expected_before;
  if (!postponed) return std::nullopt;
  Decision anew{.organisation = decision.organisation,
                .topic = decision.topic,
                .asked = decision.made,
                .expected = decision.expected,
                .interaction = decision.interaction,
                .sensitive = decision.sensitive};
  decision.expected = expected_before;
  return anew;
}

}  // namespace

Result<RecordedDecision> record_decision(Session& env, storage::Store& store, Id organisation, const std::string& topic, const Fields& fields, Id interaction) {
  Decision given;
  TRY(apply(env, store, given, fields));
  if (given.outcome != Outcome::none && !given.made) given.made = env.today();
  if (given.asked && given.made) {
    TRY(domain::check(given));
  }
  const Known known = known_of(store, organisation, topic);
  TRY_ASSIGN(const auto found, chosen(known, given, fields));
  RecordedDecision recorded{found};
  Decision& decision = recorded.decision;
  const Day expected_before = decision.expected;
  TRY(apply(env, store, decision, fields));
  decision.made = given.made;
  if (!decision.asked && !decision.made) decision.asked = env.today();
  if (interaction) decision.interaction = interaction;
  decision.organisation = organisation;
  decision.topic = topic;
  recorded.anew = asked_anew(decision, expected_before);
  TRY(domain::check(decision));
  storage::Decisions decisions(store);
  decision.id ? decisions.update(decision) : decisions.add(decision);
  if (recorded.anew) decisions.add(*recorded.anew);
  return recorded;
}

Result<std::string> asked_after_decision(storage::Store& store, const Decision& decision, Date day) {
  if (decision.made) {
    return usage_error(message("{decision} was {outcome} on {day} already", "decision"_is = on_topic(decision), "outcome"_is = to_text(decision.outcome),
                               "day"_is = iso(*decision.made)));
  }
  const auto all = storage::Decisions(store).of(decision.organisation);
  const Date again = domain::patient_again(day, domain::pace(all, day));
  storage::Snoozes(store).snooze("decision", decision.id, again);
  return message("asked how {decision} stands; it comes up again on {day}", "decision"_is = on_topic(decision), "day"_is = iso(again));
}

}  // namespace guanxi::app
