#include "done/closing.hpp"

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/app/remind/obligations.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/occasions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/snoozes.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using domain::Channel;
using domain::PromiseState;

namespace {

// "the promise k7qp2 was kept already on 2026-11-20"
std::string closed_already(const domain::Promise& promise) {
  const std::string id = short_text(promise.id);
  const std::string_view state = word_of(promise.state);
  if (!promise.closed) return message("the promise {id} was {state} already", "id"_is = id, "state"_is = state);
  return message("the promise {id} was {state} already on {day}", "id"_is = id, "state"_is = state, "day"_is = calendar::iso(*promise.closed));
}

// "kept the promise k7qp2"
std::string closed_now(const domain::Promise& promise) {
  const std::string id = short_text(promise.id);
  if (promise.state == PromiseState::broken) return message("marked the promise {id} as broken", "id"_is = id);
  if (promise.state == PromiseState::dropped) return message("dropped the promise {id}", "id"_is = id);
  return message("kept the promise {id}", "id"_is = id);
}

Result<std::string> close_promise(storage::Store& store, domain::Promise promise, const Closing& request) {
  if (!promise.open()) return usage_error(closed_already(promise));
  if (request.day < promise.made) {
    return usage_error(message("the promise was made on {made}, after {day}", "made"_is = calendar::iso(promise.made), "day"_is = calendar::iso(request.day)));
  }
  promise.state = request.state;
  promise.closed = request.day;
  storage::Promises(store).update(promise);
  return closed_now(promise) + (promise.sensitive ? "" : ": " + promise.text);
}

// Contact was made: that is what the item asked for.
Result<std::string> log_contact(Env& env, storage::Store& store, const RecordId& record, const Closing& request) {
  const auto who = storage::Parties(store).ref(record.id);
  if (!who || !who->person) return fail(ErrorKind::no_match, message("nobody has the id '{id}'", "id"_is = to_text(record.id)));
  Fields fields;
  fields.append("who", who->handle);
  if (request.day != env.today()) fields.append("date", calendar::iso(request.day));
  const auto prefers = storage::Parties(store).person(who->id).prefers;
  const bool meeting = domain::parse_word<domain::Touch>(record.kind) == domain::Touch::in_person;
  fields.append("via", word_of(meeting ? Channel::in_person : prefers == Channel::none ? Channel::other : prefers));
  TRY_ASSIGN(const auto logged, log_interaction(env, store, fields));
  return message("logged {id}  {day}  {kind} ({via})  {who}", "id"_is = short_text(logged.id), "day"_is = calendar::iso(logged.day),
                 "kind"_is = word_of(logged.kind), "via"_is = word_of(logged.via), "who"_is = described(*who));
}

// Until the day after the occurrence that is coming up.
Result<std::string> close_occasion(storage::Store& store, const domain::Occasion& occasion, const Closing& request) {
  if (const auto missed = storage::Occasions(store).missed_day(occasion, request.day)) {
    storage::Occasions(store).settle(occasion, *missed);
    return message("done with {what} of {day}", "what"_is = occasion.label, "day"_is = calendar::iso(*missed));
  }
  const auto next = domain::next_day(occasion, request.day);
  if (!next) return usage_error(message("'{what}' does not come up again", "what"_is = occasion.label));
  storage::Snoozes(store).snooze("occasion", occasion.id, *next + std::chrono::days{1});
  storage::Occasions(store).settle(occasion, *next);
  return message("done with {what} of {day}", "what"_is = occasion.label, "day"_is = calendar::iso(*next));
}

Result<std::string> close_festival(Env& env, storage::Store& store, const RecordId& record, const Closing& request) {
  if (request.dated) return usage_error(message("a greeting takes no --date"), message("it counts for the festival that comes up: leave --date out"));
  TRY_ASSIGN(const auto festival, festival_ahead(env, store, record));
  storage::Snoozes(store).snooze(festival.reminder, record.id, festival.last + std::chrono::days{1});
  if (festival.whom.empty()) {
    return message("for whom {festival} is, remind does not ask until {day}", "festival"_is = festival.name,
                   "day"_is = calendar::iso(festival.last + std::chrono::days{1}));
  }
  return message("done with {festival} of {day} for {who}", "festival"_is = festival.name, "day"_is = calendar::iso(festival.first), "who"_is = festival.whom);
}

}  // namespace

Result<std::string> close(Env& env, storage::Store& store, const std::string& id, const Closing& request) {
  TRY_ASSIGN(const auto record, resolve_id(store, id));
  const bool complaint = record.kind.empty() && storage::Complaints(store).find(record.id);
  if (!complaint && !request.because.empty()) return usage_error(message("only a complaint takes --because"), message("it says how the complaint ended"));
  const bool promise_words = request.state != PromiseState::kept;
  if (!promise_words && is_festival(record)) return close_festival(env, store, record, request);
  if (!promise_words && !record.kind.empty()) return log_contact(env, store, record, request);
  if (auto promise = storage::Promises(store).find(record.id)) return close_promise(store, *promise, request);
  if (const auto meeting = storage::Interactions(store).find(record.id); meeting && record.kind.empty() && request.state != PromiseState::broken) {
    return close_planned(env, store, *meeting, request.day, request.state == PromiseState::dropped);
  }
  if (promise_words)
    return usage_error(request.state == PromiseState::broken ? message("only a promise can be broken")
                                                             : message("only a promise or a planned meeting can be dropped"));
  if (const auto closed = close_obligation(store, record, request.day, request.because)) return *closed;
  if (const auto occasion = storage::Parties(store).occasion(record.id)) return close_occasion(store, *occasion, request);
  if (const auto decision = storage::Decisions(store).find(record.id)) return asked_after_decision(store, *decision, request.day);
  return fail(ErrorKind::no_match, message("'{id}' cannot be ticked off", "id"_is = id), message("remind prints the ids"));
}

}  // namespace guanxi::commands
