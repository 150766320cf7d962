#include <algorithm>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>
#include "who_decides/page.hpp"
#include "who_decides/review.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using storage::Store;

constexpr std::string_view actions[] = {"set", "unset", "review"};
constexpr std::string_view formats[] = {"text", "json", "jsonl", "tsv", "csv", "dot", "mermaid"};

constexpr ArgumentSpec arguments[] = {
    {.name = "ORG|WHO", .help = "the organisation, or somebody who works there", .completes = Completes::party},
    {.name = "ACTION", .help = "set records a role, unset ends it, review asks about what is stale or missing", .optional = true, .choices = actions},
    {.name = "WHO", .help = "whose role", .completes = Completes::person, .optional = true},
};

constexpr OptionSpec options[] = {
    {.flags = "-t,--topic", .value = "TOPIC", .help = "what is to be decided, as renewal", .completes = Completes::topic, .type = OptionType::text},
    {.flags = "--as-of", .value = "DATE", .help = "the answer as it was on that day", .type = OptionType::date, .days = Days::past, .only_with = "read"},
    {.flags = "-r,--role", .value = "ROLE", .help = "their part in it: decider, approver, budget, …", .completes = Completes::role, .only_with = "set unset"},
    {.flags = "--stance", .value = "STANCE", .help = "where they stand", .choices = domain::words<domain::Stance>(), .only_with = "set"},
    {.flags = "--confidence",
     .value = "LEVEL",
     .help = "how sure that is; medium without it",
     .choices = domain::words<domain::Confidence>(),
     .only_with = "set"},
    {.flags = "--because", .value = "TEXT", .help = "who says so, or what shows it", .type = OptionType::text, .only_with = "set"},
    {.flags = "--from", .value = "ID", .help = "the interaction that shows it", .completes = Completes::id, .only_with = "set"},
    {.flags = "--since",
     .value = "DATE",
     .help = "since when that is known; today without it",
     .type = OptionType::date,
     .days = Days::until_today,
     .only_with = "set"},
    {.flags = "--all", .help = "all points to watch, not the three most important", .only_with = "read"},
    {.flags = "--include-sensitive", .help = "show topic and reason of sensitive decisions", .only_with = "read"},
};

constexpr std::string_view synopsis[] = {
    "ORG|WHO [--topic TOPIC] [--as-of DATE]",
    "ORG set WHO --role ROLE [--topic TOPIC] [--stance STANCE] [--confidence LEVEL] [--because TEXT | --from ID] [--since DATE]",
    "ORG unset WHO [--role ROLE] [--topic TOPIC]", "ORG review [--topic TOPIC]"};

constexpr Example examples[] = {
    {"guanxi who-decides huawei --topic renewal", "who decides on the renewal, and how that is known"},
    {"guanxi who-decides huawei set wangwei --role decider --because 'Li Ming: he signs'", "record a role with who says so"},
    {"guanxi who-decides huawei set liming --role budget --stance against --confidence low", "somebody who holds the money"},
    {"guanxi who-decides huawei --format dot | dot -Tsvg > huawei.svg", "the chart, through Graphviz"},
    {"guanxi who-decides huawei unset liming --role budget", "end a role as of today; --as-of still shows it"},
};

enum class Action { set, unset, review, read };

struct Request {
  Action action = Action::read;
  ClaimRequest given = {};
  std::optional<calendar::Date> as_of = {};
  bool all = false, include_sensitive = false;
};

constexpr std::string_view mode_words[] = {"set", "unset", "review", "read"};  // as only_with has them

tl::unexpected<Error> unclear(std::string sentence) { return usage_error(std::move(sentence), message("see guanxi who-decides --help")); }

Result<Action> action_of(const Args& args) {
  if (args.words().size() < 2) return Action::read;
  const std::string_view word = args.word(1);
  const auto* found = std::find(std::begin(actions), std::end(actions), word);
  if (found == std::end(actions)) {
    return usage_error(message("who-decides cannot '{action}'", "action"_is = word),
                       message("it can: set, unset, review; a name of several words needs quotes"));
  }
  const auto action = static_cast<Action>(found - actions);
  if (action == Action::review && args.words().size() > 2) {
    return unclear(message("who-decides review asks about the whole organisation, not '{words}'", "words"_is = args.rest(2)));
  }
  if (action != Action::review && args.words().size() < 3) return unclear(message("who-decides {action}: WHO is missing", "action"_is = word));
  return action;
}

Result<void> check_options(const Args& args, Action action) {
  if (const OptionSpec* wrong = misfit(options, args, mode_words[static_cast<int>(action)])) {
    if (action == Action::read) return unclear(message("who-decides without set takes no --{option}", "option"_is = wrong->name()));
    return unclear(message("who-decides {action} takes no --{option}", "action"_is = args.word(1), "option"_is = wrong->name()));
  }
  if (args.has("because") && args.has("from")) return unclear(message("who-decides set takes --because or --from, not both"));
  if (action == Action::set && args.get("role").empty()) return unclear(message("who-decides set: --role is missing"));
  return {};
}

Result<Request> parse_request(const Args& args) {
  TRY_ASSIGN(const auto action, action_of(args));
  TRY(check_options(args, action));
  Request request{.action = action, .all = args.has("all"), .include_sensitive = args.has("include-sensitive")};
  ClaimRequest& given = request.given;
  given.org = args.word(0);
  given.who = args.word(2);
  given.from = args.get("from");
  if (args.has("topic")) given.topic = text::one_line(args.get("topic"));
  request.as_of = args.date("as-of");
  given.since = args.date("since");
  if (args.has("role")) {
    TRY(set_role(given.claim, args.get("role")));
  }
  given.claim.stance = chosen<domain::Stance>(args, "stance");
  given.claim.confidence = chosen(args, "confidence", given.claim.confidence);
  given.claim.because = text::one_line(args.get("because"));
  return request;
}

void print_view(Env& env, const present::StakeholderMap& view) {
  if (env.json()) return env.print(present::as_json(view));
  if (env.format() == "dot") return env.print(present::as_dot(view));
  if (env.format() == "mermaid") return env.print(present::as_mermaid(view));
  if (env.format() == "text") return env.print(present::as_text(view, env.text_style()));
  print_table(env, present::people_table(view));
}

Result<int> answer(Env& env, const Request& request) {
  Store& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto org, organisation_of(store, request.given.org));
  const StakeholderQuestion question{request.given.topic.value_or(""), request.as_of.value_or(env.today()), request.include_sensitive};
  TRY_ASSIGN(auto view, stakeholder_map(env, store, org, question));
  view.all_cautions = request.all;
  print_view(env, view);
  return 0;
}

Result<int> write(Env& env, const Request& request) {
  Store& store = env.store(storage::Access::read_write);
  storage::Work work(store, "who-decides", env.now());
  TRY_ASSIGN(auto claim, requested_claim(env, store, request.given));
  storage::Claims claims(store);
  const bool set = request.action == Action::set;
  const auto topic = request.given.topic ? std::optional(claim.topic) : std::nullopt;
  if (set && !claims.known(claim)) claims.add(claim);
  const bool ended = !set && claims.end(claim.organisation, claim.person, claim.role, topic, env.today()) > 0;
  const auto view = shown_claim(store, claim, env.today());
  if (!set && !ended)
    return fail(ErrorKind::no_match, message("{who} has no such role at {org}", "who"_is = view.who.name, "org"_is = view.org_name),
                message("see guanxi who-decides {org}", "org"_is = view.org));
  const std::string line = set ? present::set_line(view) : present::unset_line(view);
  work.commit(line);
  print_result(env, "who-decides", set ? present::set_fields(view) : present::unset_fields(view), line);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto request, parse_request(args));
  if (request.action == Action::review) return review(env, request.given.org, request.given.topic.value_or(""));
  return request.action == Action::read ? answer(env, request) : write(env, request);
}

}  // namespace

extern const Command who_decides = {
    .spec = {.name = "who-decides",
             .group = Group::four,
             .summary = "say who decides there, and how that is known",
             .description = who_decides_page::description,
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = who_decides_page::sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
