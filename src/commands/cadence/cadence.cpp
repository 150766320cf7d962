#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/work.hpp>

#include "cadence/pause.hpp"
#include "cadence/table.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Touch;

constexpr std::string_view actions[] = {"off", "clear", "pause", "resume"};

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|FILTER",
     .help = "a person; a filter, as 'city:Bonn'; or the word suggest",
     .completes = Completes::person,
     .or_else = Completes::filter,
     .optional = true},
    {.name = "RHYTHM", .help = "2w, 2w..6w, off, clear, pause, resume", .completes = Completes::rhythm, .optional = true, .choices = actions},
};

constexpr std::string_view of_class_modes = "(list) (add) pause resume";

constexpr std::array own_options = {
    OptionSpec{
        .flags = "--in-person", .value = "RHYTHM", .help = "the rhythm for meeting face to face", .completes = Completes::rhythm, .only_with = when_adding},
    OptionSpec{
        .flags = "--tier", .value = "TIER", .help = "of everybody of this tier", .completes = Completes::tier, .repeatable = true, .only_with = of_class_modes},
    OptionSpec{.flags = "--org", .value = "ORG", .help = "of anybody there", .repeatable = true, .type = OptionType::organisation, .only_with = of_class_modes},
    OptionSpec{.flags = "--default", .value = "RHYTHM", .help = "of everybody else", .completes = Completes::rhythm, .only_with = "(add) pause resume"},
    OptionSpec{
        .flags = "--until", .value = "DATE", .help = "with pause: until when", .type = OptionType::date, .days = Days::after_today, .only_with = "pause"},
};
constexpr std::array filters = {of_tag, of_city, of_country, of_owner, of_who, of_overdue, of_due};
constexpr auto options = with_options(own_options, only_listing(filters), only_listing(arrangement_options));

constexpr std::string_view synopsis[] = {"[FILTER] [filters]",
                                         "WHO",
                                         "WHO RHYTHM [--in-person RHYTHM]",
                                         "WHO --in-person RHYTHM",
                                         "WHO off|clear",
                                         "WHO pause --until DATE",
                                         "WHO resume",
                                         "--tier TIER RHYTHM",
                                         "--org ORG RHYTHM",
                                         "--default RHYTHM",
                                         "--tier TIER pause --until DATE",
                                         "--tier TIER resume",
                                         "suggest [WHO]"};

constexpr Example examples[] = {
    {"guanxi cadence", "everybody with a rhythm, most urgent first"},
    {"guanxi cadence wangwei 2w..6w --in-person 3mo", "every two weeks, six at the most; meet every three months"},
    {"guanxi cadence --tier A 2w", "everybody of tier A who has none of their own"},
    {"guanxi cadence --tier B pause --until 'in 2w'", "nobody of tier B is due for two weeks"},
    {"guanxi cadence --overdue --country DE", "of those in Germany who are past due"},
    {"guanxi cadence suggest", "what the actual rhythms are"},
};

struct Request {
  RhythmSubject subject;
  std::string contact;  // rhythm, off or clear; empty: untouched
  std::string in_person;
};

Result<Request> class_request(storage::Store& store, const Args& args) {
  Request request;
  request.contact = args.word(0);
  request.in_person = args.get("in-person");
  if (args.has("org")) {
    TRY_ASSIGN(const auto organisation, resolve_organisation(store, args.get("org")));
    request.subject = {organisation.id, "", message("anybody at {org}", "org"_is = organisation.name)};
  } else if (args.has("tier")) {
    request.subject = {{}, ascii::upper(args.get("tier")), message("tier {tier}", "tier"_is = ascii::upper(args.get("tier")))};
  } else {
    if (!args.words().empty()) return usage_error(message("cadence: --default takes its rhythm itself, without '{words}'", "words"_is = args.rest(0)));
    request.subject = {{}, "", message("everybody else")};
    request.contact = args.get("default");
  }
  if (args.words().size() > 1) return usage_error(message("cadence: unexpected argument '{word}'", "word"_is = args.word(1)));
  return request;
}

Result<int> change(Env& env, storage::Store& store, const Request& request) {
  storage::Work work(store, "cadence", env.now());
  std::string said;
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    const std::string& text = touch == Touch::contact ? request.contact : request.in_person;
    if (text.empty()) continue;
    TRY_ASSIGN(const auto done, set_rhythm(store, request.subject, touch, text));
    said += (said.empty() ? "" : ", ") + done;
  }
  if (said.empty()) return usage_error(message("cadence: RHYTHM is missing"), message("as 2w, 2w..6w or off"));
  const std::string line = request.subject.words + ": " + said;
  work.commit(message("rhythm of {whom}", "whom"_is = line));
  print_result(env, "cadence", {{"set", line}}, line);
  return 0;
}

Result<int> suggest(Env& env, storage::Store& store, std::string_view only) {
  Id person;
  if (!only.empty()) {
    TRY_ASSIGN(const auto who, resolve_person(store, only));
    person = who.id;
  }
  TRY_ASSIGN(const auto table, suggested_cadences(env, store, person));
  if (table.rows.empty()) env.note(message("no rhythm can be told yet: that takes three days of contact with a person"));
  print_table(env, table);
  return 0;
}

Result<int> set_for_person(Env& env, const Args& args) {
  const std::string_view action = args.word(1);
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto who, resolve_person(store, args.word(0)));
  if (pauses(action)) return pause_or_resume(env, store, {{who}, described(who)}, args, action);
  Request request{{who.id, "", described(who)}, std::string(action), std::string(args.get("in-person"))};
  if (action == "clear" && request.in_person.empty()) request.in_person = action;
  return change(env, store, request);
}

bool of_class(const Args& args) { return args.has("tier") || args.has("org") || args.has("default"); }

// What it is called to do, as only_with of the options has it.
std::string_view mode_of(const Args& args) {
  if (args.word(0) == "suggest") return "suggest";
  if (domain::looks_like_filter(args.word(0))) return when_listing;
  const std::string_view of_everybody = args.words().empty() ? args.get("default") : args.word(0);
  const std::string_view action = of_class(args) ? of_everybody : args.word(1);
  if (pauses(action)) return action;
  return action.empty() && !args.has("in-person") && !args.has("default") ? when_listing : when_adding;
}

Result<void> check_options(const Args& args, std::string_view mode) {
  if (const OptionSpec* wrong = misfit(options, args, mode)) {
    if (wrong->name() == "until") return usage_error(message("cadence: --until is for pause"), message("guanxi cadence WHO pause --until DATE"));
    return usage_error(message("cadence {action} takes no --{option}", "action"_is = mode, "option"_is = wrong->name()), message("see guanxi cadence --help"));
  }
  const auto classes = args.all("tier").size() + args.all("org").size() + args.all("default").size();
  if (mode != when_listing && classes > 1) {
    return usage_error(message("cadence: --tier, --org and --default exclude each other"), message("set the one after the other"));
  }
  return {};
}

Result<int> run(Env& env, const Args& args) {
  const std::string_view mode = mode_of(args);
  TRY(check_options(args, mode));
  if (mode == "suggest") return suggest(env, env.store(storage::Access::read), args.word(1));
  if (mode == when_listing) return list_cadences(env, env.store(storage::Access::read), args);
  if (of_class(args)) {
    auto& store = env.store(storage::Access::create);
    TRY_ASSIGN(const auto request, class_request(store, args));
    if (pauses(request.contact)) {
      TRY_ASSIGN(const auto people, people_of(store, request.subject));
      return pause_or_resume(env, store, {people, request.subject.words, true}, args, request.contact);
    }
    return change(env, store, request);
  }
  return set_for_person(env, args);
}

}  // namespace

extern const Command cadence = {
    .spec = {.name = "cadence",
             .group = Group::four,
             .summary = "show and set how often to be in touch",
             .description = "Without arguments: everybody with a rhythm, most urgent first. With a person and a rhythm it sets one: 2w is an "
                            "ideal, 2w..6w an ideal and a limit. A person's own rhythm wins over the organisation's, that over the tier's, "
                            "that over the default; off means never, clear takes a rhythm away again. pause lets nobody be due before a day, resume "
                            "ends that: of a person, or of everybody who is of a tier or at a firm today.\n\n"
                            "The next contact is due the rhythm after the last one; for somebody never contacted, after the day they were "
                            "added. Attempts and days to come do not count; for --in-person only meetings in person do. The status is ok, "
                            "soon, due, or lapsed: past the limit, or past twice the ideal.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .columns = columns_of_cadences,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
