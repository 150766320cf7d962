#include <algorithm>
#include <set>

#include <guanxi/app/command.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/output.hpp>
#include <guanxi/present/decision.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/ledger.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using domain::Claim;
using storage::Store;

constexpr std::string_view actions[] = {"set", "unset"};

constexpr ArgumentSpec arguments[] = {
    {.name = "ORG|WHO", .help = "the organisation, or somebody who works there", .completes = Completes::party},
    {.name = "ACTION", .help = "set records a role, unset ends it", .optional = true, .choices = actions},
    {.name = "WHO", .help = "whose role", .completes = Completes::person, .optional = true},
};

constexpr OptionSpec options[] = {
    {.flags = "-t,--topic", .value = "TOPIC", .help = "what is to be decided, as renewal", .completes = Completes::topic},
    {.flags = "--as-of", .value = "DATE", .help = "the answer as it was on that day", .completes = Completes::date},
    {.flags = "-r,--role", .value = "ROLE", .help = "what they have to say in it", .choices = domain::role_words},
    {.flags = "--stance", .value = "STANCE", .help = "where they stand", .choices = domain::stance_words},
    {.flags = "--confidence", .value = "LEVEL", .help = "how sure that is; medium without it", .choices = domain::confidence_words},
    {.flags = "--because", .value = "TEXT", .help = "who says so, or what shows it"},
    {.flags = "--from", .value = "ID", .help = "the interaction that shows it", .completes = Completes::id},
    {.flags = "--since", .value = "DATE", .help = "since when that is known; today without it", .completes = Completes::date},
};

constexpr std::string_view synopsis[] = {
    "ORG|WHO [--topic TOPIC] [--as-of DATE]",
    "ORG set WHO --role ROLE [--topic TOPIC] [--stance STANCE] [--confidence LEVEL] [--because TEXT | --from ID] [--since DATE]",
    "ORG unset WHO [--role ROLE] [--topic TOPIC]"};

constexpr Example examples[] = {
    {"guanxi who-decides huawei --topic renewal", "who decides on the renewal, and how one knows"},
    {"guanxi who-decides huawei set wangwei --role decider --because 'Li Ming: he signs'", "record a role with who says so"},
    {"guanxi who-decides huawei set liming --role budget --stance against --confidence low", "somebody who holds the money"},
    {"guanxi who-decides huawei unset liming --role budget", "end a role as of today; --as-of still shows it"},
};

constexpr Section sections[] = {
    {"JSON", "org, topic; answer: who, basis, confidence, evidence (texts), stale; chain: the reporting line from the top through "
             "the decider down; roles: who, role, stance, topic, confidence, since, evidence, stale; route: from a contact to the "
             "decider; gaps (texts); pending; typical_decision_days. People and organisations are handles; null is not known."},
};

enum class Action { read, set, unset };

struct Request {
  Action action = Action::read;
  std::string org = {}, who = {}, from = {};
  std::optional<std::string> topic = {};
  std::optional<calendar::Date> day = {};  // --as-of or --since
  Claim claim = {};                        // as far as it needs no lookup
};

tl::unexpected<Error> unclear(const std::string& message, const std::string& hint = "see guanxi who-decides --help") {
  return usage_error("who-decides " + message, hint);
}

Result<Action> action_of(const Args& args) {
  if (args.words().size() < 2) return Action::read;
  const auto* found = std::find(std::begin(actions), std::end(actions), args.word(1));
  const std::string word(args.word(1));
  if (found == std::end(actions)) return unclear("cannot '" + word + "'", "it can: set, unset; a name of several words needs quotes");
  if (args.words().size() < 3) return unclear(word + ": WHO is missing");
  return found == actions ? Action::set : Action::unset;
}

Result<void> check_options(const Args& args, Action action) {
  const std::set<std::string_view> known[] = {
      {"topic", "as-of"}, {"topic", "role", "stance", "confidence", "because", "from", "since"}, {"topic", "role"}};
  for (const auto& option : options) {
    const std::string name(option.name());
    if (!args.has(name) || known[static_cast<int>(action)].contains(name)) continue;
    return unclear((action == Action::read ? "without set" : std::string(args.word(1))) + " takes no --" + name);
  }
  if (args.has("because") && args.has("from")) return unclear("set takes --because or --from, not both");
  if (action == Action::set && args.get("role").empty()) return unclear("set: --role is missing");
  return {};
}

Result<Request> understood(const Env& env, const Args& args) {
  const auto action = action_of(args);
  if (!action) return tl::unexpected(action.error());
  if (const auto checked = check_options(args, *action); !checked) return tl::unexpected(checked.error());
  Request request{*action, std::string(args.word(0)), std::string(args.word(2)), std::string(args.get("from"))};
  if (args.has("topic")) request.topic = text::one_line(args.get("topic"));
  const std::string_view option = *action == Action::read ? "as-of" : "since";
  if (args.has(option)) {
    const auto day = calendar::parse_date(args.get(option), env.dates(calendar::Bias::past));
    if (!day) return tl::unexpected(day.error());
    if (option == "since" && *day > env.today()) return unclear("set: --since " + calendar::iso(*day) + " lies in the future");
    request.day = *day;
  }
  request.claim.role = args.get("role");
  request.claim.stance = args.get("stance");
  if (!args.get("confidence").empty()) request.claim.confidence = args.get("confidence");
  request.claim.because = text::one_line(args.get("because"));
  return request;
}

// A person stands for the organisation where they are now.
Result<domain::Organisation> organisation_of(Store& store, const std::string& typed) {
  const auto party = resolve(store, typed);
  if (!party) return tl::unexpected(party.error());
  const Id id = party->person ? party->organisation_id : party->id;
  if (id) return storage::Parties(store).organisation(id);
  return fail(ErrorKind::no_match, "no organisation of " + described(*party) + " is known",
              "name one, or say where they are: guanxi edit " + party->handle + " --org ORG");
}

// As it was spelled before, so that Renewal and renewal are one topic.
std::string topic_at(Store& store, Id organisation, const std::string& typed) {
  for (auto& topic : storage::Claims(store).topics(organisation)) {
    if (text::fold(topic) == text::fold(typed)) return topic;
  }
  return typed;
}

domain::OrganisationFacts facts_of(Store& store, Id organisation, calendar::Date day) {
  storage::Parties parties(store);
  storage::Interactions interactions(store);
  const auto member = [&](Id id) -> std::optional<domain::Member> {
    const auto ref = parties.ref(id);
    if (!ref || !ref->person) return std::nullopt;
    return domain::Member{ref->handle, ref->name, {}, ref->organisation, interactions.last_contact(id, domain::Weight::contact, day),
                          interactions.last_contact(id, domain::Weight::in_person, day)};
  };
  const auto source = [&](Id id) -> std::optional<domain::Source> {
    const auto found = interactions.find(id);
    if (!found) return std::nullopt;
    return domain::Source{short_text(id), found->kind, found->day, found->people};
  };
  const auto relations = [&](Id id) { return storage::Ledger(store).relations(id); };
  return domain::gather(storage::Claims(store).held(organisation, day), parties.positions_at(organisation), day, {member, source, relations});
}

Result<int> answer(Env& env, const Request& request) {
  const auto stale_after = calendar::parse_duration(env.config().text("who_decides.stale_after"));
  if (!stale_after) return tl::unexpected(stale_after.error());
  Store& store = env.store(storage::Access::read);
  const auto org = organisation_of(store, request.org);
  if (!org) return tl::unexpected(org.error());
  const domain::Question question{topic_at(store, org->id, request.topic.value_or("")), request.day.value_or(env.today()), *stale_after};
  const auto facts = facts_of(store, org->id, question.day);
  const present::DecisionView view{org->handle, org->name, question.topic, question.day, env.today(), domain::decide(facts, question), facts.people};
  env.print(env.json() ? present::as_json(view) : present::as_text(view, env.look()));
  return 0;
}

// What an interaction shows is known since that day.
Result<void> take_source(Store& store, const Request& request, Claim& claim) {
  if (request.from.empty()) return {};
  const auto record = resolve_id(store, request.from);
  if (!record) return tl::unexpected(record.error());
  const auto interaction = storage::Interactions(store).find(record->id);
  if (!interaction) return fail(ErrorKind::no_match, "'" + request.from + "' is no interaction", "guanxi history prints their ids");
  claim.interaction = interaction->id;
  if (!request.day) claim.since = std::min(interaction->day, claim.since);
  return {};
}

Result<present::ClaimView> claim_of(Env& env, Store& store, const Request& request) {
  const auto org = organisation_of(store, request.org);
  if (!org) return tl::unexpected(org.error());
  const auto who = resolve_person(store, request.who);
  if (!who) return tl::unexpected(who.error());
  Claim claim = request.claim;
  claim.organisation = org->id;
  claim.person = who->id;
  claim.topic = topic_at(store, org->id, request.topic.value_or(""));
  claim.since = request.day.value_or(env.today());
  if (const auto taken = take_source(store, request, claim); !taken) return tl::unexpected(taken.error());
  const bool inside = domain::holds_position(storage::Parties(store).positions_at(org->id), who->id, env.today());
  return present::ClaimView{claim, org->handle, org->name, {who->handle, who->name, {}, who->organisation}, !inside};
}

Result<int> write(Env& env, const Request& request) {
  Store& store = env.store(storage::Access::change);
  storage::Work work(store, "who-decides", env.now());
  auto view = claim_of(env, store, request);
  if (!view) return tl::unexpected(view.error());
  Claim& claim = view->claim;
  storage::Claims claims(store);
  const bool set = request.action == Action::set;
  const auto topic = request.topic ? std::optional(claim.topic) : std::nullopt;
  if (set) {
    claims.add(claim);
  } else if (claims.end(claim.organisation, claim.person, claim.role, topic, env.today()) == 0) {
    return fail(ErrorKind::no_match, view->who.name + " has no such role at " + view->org_name, "see guanxi who-decides " + view->org);
  }
  const std::string line = set ? present::set_line(*view) : present::unset_line(*view);
  work.commit(line);
  print_result(env, "who-decides", set ? present::set_fields(*view) : present::unset_fields(*view), line);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  const auto request = understood(env, args);
  if (!request) return tl::unexpected(request.error());
  return request->action == Action::read ? answer(env, *request) : write(env, *request);
}

}  // namespace

extern const Command who_decides = {
    .spec = {.name = "who-decides",
             .group = Group::four,
             .summary = "say who decides there, and how one knows",
             .description =
                 "Answers who decides at an organisation, in this order: the stated decider for the topic; the stated decider; the "
                 "top of the known hierarchy, from the reports-to lines of those who are there. Its basis is stated, recorded, "
                 "inferred or unknown: an honest unknown, with whom to ask, is an answer too. Below stand everybody's roles and "
                 "stances, the reporting line, the way in, and what is missing. A person stands for the organisation where they are.\n"
                 "\n"
                 "set records what somebody has to say in a decision, unset ends it as of today. Somebody from outside (a ministry, "
                 "a parent firm) may decide too and is shown as such. A claim is stale once it is older than "
                 "who_decides.stale_after or the person has left. Claims that contradict each other are all shown, the newest and "
                 "most certain first; a source's newer word on the same person, role and topic takes the place of its older one.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
