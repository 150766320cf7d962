#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/settings/config/config.hpp>

#include "init/starting_text.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr OptionSpec options[] = {
    {.flags = "--name", .value = "NAME", .help = "your name", .type = OptionType::text},
    {.flags = "--email", .value = "ADDRESS", .help = "a mail address of yours", .repeatable = true},
    {.flags = "--timezone", .value = "ZONE", .help = "the time zone in which you write dates and read them", .completes = Completes::zone},
    {.flags = "--country", .value = "CC", .help = "the country or region whose holidays are yours, as CN or China", .completes = Completes::country},
};
constexpr Example examples[] = {
    {"guanxi init", "make the database and a configuration to begin with"},
    {"guanxi init --name 'Lin Jia' --email lin.jia@example.com --timezone Asia/Shanghai --country CN", "say at once who you are"},
};

Beginner parse_request(const Args& args) {
  Beginner request;
  for (const UserField& field : user_fields()) {
    std::string value;
    for (const auto& one : args.all(field.option)) value += (value.empty() ? "" : ",") + one;
    request.anything |= !value.empty();
    request.said.emplace_back(&field, std::move(value));
  }
  return request;
}

// What is asked for on a terminal; Enter takes what stands in brackets.
struct Question {
  std::string_view key;
  std::string words;
  std::string usual;  // empty: it is left out
};

// Asked again until the answer suits its key. nullopt: there is no terminal.
std::optional<std::string> answer_to(Env& env, const Question& question) {
  const std::string words = question.usual.empty() ? message("{question} [leave it out]:", "question"_is = question.words)
                                                   : message("{question} [{usual}]:", "question"_is = question.words, "usual"_is = question.usual);
  while (true) {
    auto answer = env.ask_line(words);
    if (!answer || answer->empty()) return question.usual;
    const auto set = with_setting(suggestions(), "init", question.key, *answer);
    if (set) return answer;
    const Error& wrong = set.error();
    env.warn(wrong.hint.empty() ? wrong.message : message("{error}\nhint: {hint}", "error"_is = wrong.message, "hint"_is = wrong.hint));
  }
}

// Somebody who begins, and said nothing yet, is asked; what exists already needs no answer.
void ask_on_terminal(Env& env, Beginner& request) {
  const auto there = read_config_text(env.config_file());
  if (request.anything || !env.interactive() || env.quiet() || !there || *there) return;
  const Question questions[] = {{"user.name", message("Your name"), ""},
                                {"user.timezone", message("The time zone you live in"), env.zone().name()},
                                {"cadence.tiers.A", message("How often to be in touch with the most important people, tier A"), "2w"},
                                {"cadence.tiers.B", message("How often with those of tier B"), "6w"},
                                {"cadence.default", message("How often with everybody else"), "90d"}};
  for (const Question& question : questions) {
    if (const auto answer = answer_to(env, question); answer && !answer->empty()) request.answers.emplace_back(question.key, *answer);
  }
}

struct Outcome {
  bool config_made = false;
  bool database_made = false;
};

// Whether there was none, so that this made it.
Result<bool> make_config(Env& env, std::string_view text) {
  TRY_ASSIGN(const auto there, read_config_text(env.config_file()));
  if (there) return false;
  TRY_ASSIGN(auto held, HeldFile::hold(env.config_file(), env.effect()));
  if (held.text()) return false;  // another command was faster
  TRY(held.prepare(text));
  TRY(held.replace());
  return true;
}

// What was asked for is checked before anything is made.
Result<Outcome> make_both(Env& env, const Beginner& request) {
  TRY_ASSIGN(const auto text, starting_text(request, env.config_file().string()));
  std::error_code ignored;
  Outcome outcome{.database_made = !std::filesystem::exists(env.database_file(), ignored)};
  env.store(storage::Access::create);
  TRY_ASSIGN(const auto made, make_config(env, text));
  outcome.config_made = made;
  return outcome;
}

void tell(Env& env, const Outcome& outcome) {
  const std::string config = env.config_file().string(), database = env.database_file().string();
  env.confirm(outcome.config_made ? message("wrote the configuration      {file}", "file"_is = config)
                                  : message("the configuration is there   {file}", "file"_is = config));
  env.confirm(outcome.database_made ? message("made the database            {file}", "file"_is = database)
                                    : message("the database is there        {file}", "file"_is = database));
  env.confirm("\n" + message("what to do next:\n"
                             "  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with\n"
                             "  guanxi log wangwei dinner, he will ask the board  what happened between you\n"
                             "  guanxi remind                                     what today asks for"));
}

Result<int> run(Env& env, const Args& args) {
  Beginner request = parse_request(args);
  ask_on_terminal(env, request);
  TRY_ASSIGN(const auto outcome, make_both(env, request));
  if (!outcome.config_made && request.anything) {
    env.warn(message("the configuration is there already and stays as it is; change it with: guanxi config set KEY VALUE"));
  }
  if (env.json()) {
    env.print(present::as_document("init", {{"config", env.config_file().string()},
                                            {"config_made", outcome.config_made},
                                            {"database", env.database_file().string()},
                                            {"database_made", outcome.database_made}}));
  } else {
    tell(env, outcome);
  }
  return 0;
}

}  // namespace

extern const Command init = {
    .spec = {.name = "init",
             .group = Group::data,
             .summary = "make the database and a configuration to begin with",
             .description = "Makes an empty database and a configuration whose comments say what can be set, and prints where both "
                            "are. What exists already is never changed: a second call says what is there.\n"
                            "\n"
                            "On a terminal, without options, it asks for your name, your time zone and how often you want to be in touch; "
                            "Enter takes what stands in brackets. Elsewhere, and with --quiet, it asks nothing, so scripts can run it. add "
                            "and log make the database too; init is for whoever wants to see first where things will be.",
             .options = options,
             .examples = examples,
             .makes_config = true,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
