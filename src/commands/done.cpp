#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/obligations.hpp>
#include <guanxi/app/remind/parts.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/occasions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Channel;
using domain::PromiseState;

constexpr ArgumentSpec arguments[] = {
    {.name = "ID", .help = "an item's id, as remind prints it; several may be named", .completes = Completes::item, .repeatable = true}};

constexpr OptionSpec options[] = {
    {.flags = "--on", .value = "DATE", .help = "when, if not today", .completes = Completes::date},
    {.flags = "--broken", .help = "the promise was not kept"},
    {.flags = "--dropped", .help = "the promise no longer counts; the planned meeting did not take place"},
    {.flags = "--because", .value = "TEXT", .help = "how the complaint ended"},
};

constexpr Example examples[] = {
    {"guanxi done k7qp2", "a promise kept"},
    {"guanxi done k7qp2 --broken", "a promise broken"},
    {"guanxi done c-k7qp2 --on yesterday", "contact was made: it is logged"},
    {"guanxi done h-k7qp2-spring-festival h-m3n7d-spring-festival", "two people were greeted"},
    {"guanxi done k7qp2 --because 'seal replaced, he checked it himself'", "a complaint answered"},
};

struct Request {
  std::vector<std::string> ids;
  calendar::Date day;
  PromiseState state = PromiseState::kept;
  std::string because = {};
};

Result<Request> understood(const Env& env, const Args& args) {
  Request request{args.words(), env.today()};
  if (args.has("broken") && args.has("dropped")) return usage_error("done: --broken or --dropped, not both");
  if (args.has("broken")) request.state = PromiseState::broken;
  if (args.has("dropped")) request.state = PromiseState::dropped;
  request.because = text::one_line(args.get("because"));
  if (args.has("on")) {
    const auto day = past_day(env, args.get("on"));
    if (!day) return tl::unexpected(day.error());
    request.day = *day;
  }
  return request;
}

Result<std::string> close_promise(storage::Store& store, domain::Promise promise, const Request& request) {
  if (!promise.open()) {
    return fail(ErrorKind::usage, "the promise " + short_text(promise.id) + " was " + to_text(promise.state) + " already" +
                                      (promise.closed ? " on " + calendar::iso(*promise.closed) : ""));
  }
  if (request.day < promise.made) {
    return usage_error("the promise was made on " + calendar::iso(promise.made) + ", after " + calendar::iso(request.day));
  }
  promise.state = request.state;
  promise.closed = request.day;
  storage::Promises(store).update(promise);
  const std::string which = "the promise " + short_text(promise.id), what = promise.sensitive ? "" : ": " + promise.text;
  return request.state == PromiseState::broken ? "marked " + which + " as broken" + what : to_text(request.state) + " " + which + what;
}

// Contact was made: that is what the item asked for.
Result<std::string> log_contact(Env& env, storage::Store& store, const RecordId& record, const Request& request) {
  const auto who = storage::Parties(store).ref(record.id);
  if (!who || !who->person) return fail(ErrorKind::no_match, "nobody has the id '" + to_text(record.id) + "'");
  Fields fields;
  fields.put("who", who->handle);
  if (request.day != env.today()) fields.put("date", calendar::iso(request.day));
  const auto prefers = storage::Parties(store).person(who->id).prefers;
  const bool meeting = domain::parse_word<domain::Touch>(record.kind) == domain::Touch::in_person;
  fields.put("via", word_of(meeting ? Channel::in_person : prefers == Channel::none ? Channel::other : prefers));
  const auto logged = log_interaction(env, store, fields);
  if (!logged) return tl::unexpected(logged.error());
  return "logged " + short_text(logged->id) + "  " + calendar::iso(logged->day) + "  " + to_text(logged->kind) + " (" + to_text(logged->via) + ")  " + described(*who);
}

// Until the day after the occurrence that is coming up.
Result<std::string> close_occasion(storage::Store& store, const domain::Occasion& occasion, const Request& request) {
  if (storage::Occasions(store).is_missed(occasion, request.day)) {
    const auto missed = domain::missed_day(occasion, request.day);
    storage::Occasions(store).settle(occasion, *missed);
    return "done with " + occasion.label + " of " + calendar::iso(*missed);
  }
  const auto next = domain::next_day(occasion, request.day);
  if (!next) return usage_error("'" + occasion.label + "' does not come up again");
  storage::Snoozes(store).snooze("occasion", occasion.id, *next + std::chrono::days{1});
  storage::Occasions(store).settle(occasion, *next);
  return "done with " + occasion.label + " of " + calendar::iso(*next);
}

Result<std::string> close_festival(Env& env, storage::Store& store, const RecordId& record) {
  const auto festival = festival_ahead(env, store, record);
  if (!festival) return tl::unexpected(festival.error());
  storage::Snoozes(store).snooze(festival->reminder, record.id, festival->last + std::chrono::days{1});
  if (festival->whom.empty()) return "for whom " + festival->name + " is, remind does not ask until " + calendar::iso(festival->last + std::chrono::days{1});
  return "done with " + festival->name + " of " + calendar::iso(festival->first) + " for " + festival->whom;
}

Result<std::string> close(Env& env, storage::Store& store, const std::string& id, const Request& request) {
  const auto record = resolve_id(store, id);
  if (!record) return tl::unexpected(record.error());
  const bool complaint = record->kind.empty() && storage::Complaints(store).find(record->id);
  if (!complaint && !request.because.empty()) return usage_error("only a complaint takes --because", "it says how the complaint ended");
  const bool promise_words = request.state != PromiseState::kept;
  if (!promise_words && is_festival(*record)) return close_festival(env, store, *record);
  if (!promise_words && !record->kind.empty()) return log_contact(env, store, *record, request);
  if (auto promise = storage::Promises(store).find(record->id)) return close_promise(store, *promise, request);
  if (const auto meeting = storage::Interactions(store).find(record->id); meeting && record->kind.empty() && request.state != PromiseState::broken) {
    return close_planned(env, store, *meeting, request.day, request.state == PromiseState::dropped);
  }
  if (promise_words) return usage_error(request.state == PromiseState::broken ? "only a promise can be broken" : "only a promise or a planned meeting can be dropped");
  if (const auto closed = close_practice(store, *record, request.day, request.because)) return *closed;
  if (const auto occasion = storage::Parties(store).occasion(record->id)) return close_occasion(store, *occasion, request);
  if (const auto decision = storage::Decisions(store).find(record->id)) return asked_after_decision(store, *decision, request.day);
  return fail(ErrorKind::no_match, "'" + id + "' cannot be ticked off", "remind prints the ids");
}

Result<int> run(Env& env, const Args& args) {
  const auto request = understood(env, args);
  if (!request) return tl::unexpected(request.error());
  auto& store = env.store(storage::Access::change);
  storage::Work work(store, "done", env.now());
  std::string lines;
  present::Value::Array all;
  for (const auto& id : request->ids) {
    const auto line = close(env, store, id, *request);
    if (!line) return tl::unexpected(line.error());
    lines += (lines.empty() ? "" : "\n") + *line;
    all.push_back(present::Value::Object{{"id", id}, {"done", *line}});
  }
  work.commit(lines);
  if (!env.json()) env.confirm(text::lines(lines));
  else if (all.size() == 1) env.print(present::as_document("done", {{"id", request->ids.front()}, {"done", lines}}));
  else env.print(present::as_document("done", {{"items", std::move(all)}}));
  return 0;
}

}  // namespace

extern const Command done = {
    .spec = {.name = "done",
             .group = Group::word,
             .summary = "tick off a reminder or a promise",
             .description =
                 "Ticks off an item of remind by its id. What that means depends on the item.\n\n"
                 "A promise was kept, or with --broken or --dropped it was not. A planned meeting took place, or with --dropped it "
                 "did not. A contact or a meeting is logged as such. A birthday or another day is left out until it comes round "
                 "again. Of a festival, somebody was greeted. A complaint is dealt with. A gift that was received needs no answer "
                 "any more. A loss of face is made up for. Of a pending decision you asked how it stands: it comes up again after "
                 "a decent time.",
             .arguments = arguments,
             .options = options,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
