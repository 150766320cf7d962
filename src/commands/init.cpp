#include <guanxi/app/command.hpp>
#include <guanxi/present/listing.hpp>

namespace guanxi::commands {
namespace {

using namespace app;

constexpr OptionSpec options[] = {
    {.flags = "--name", .value = "NAME", .help = "your name"},
    {.flags = "--email", .value = "ADDRESS", .help = "a mail address of yours", .repeatable = true},
    {.flags = "--timezone", .value = "ZONE", .help = "the time zone in which you write dates and read them",
     .completes = Completes::zone},
    {.flags = "--country", .value = "CC", .help = "the country whose holidays are yours, as CN or China"},
};
constexpr Example examples[] = {
    {"guanxi init", "make the database and a configuration to begin with"},
    {"guanxi init --name 'Lin Jia' --email lin.jia@example.com --timezone Asia/Shanghai --country CN",
     "say at once who you are"},
};

constexpr std::string_view opening = R"(# The configuration of guanxi. guanxi.toml(5) tells about every key; `guanxi config list` shows what holds, and
# `guanxi config set KEY VALUE` changes it without touching these comments. Lines behind a # are suggestions.

[user]
)";

struct Field {
  std::string_view option;
  std::string_view key;
  std::string_view suggestion;  // the line whose place the value takes
};
constexpr Field fields[] = {
    {"name", "user.name", "# name = \"Lin Jia\"\n"},
    {"email", "user.emails", "# emails = [\"lin.jia@example.com\"]  # these are you, when mail is imported\n"},
    {"timezone", "user.timezone", "# timezone = \"Asia/Shanghai\"        # without it the system's\n"},
    {"country", "user.country", "# country = \"CN\"                     # whose holidays are yours\n"},
};

constexpr std::string_view closing = R"(# waking = "08:00-22:00"            # no call is suggested to you outside these hours

[remind]
# days = 7                          # how far ahead `guanxi remind` looks; 0: today only

[cadence]                           # how often one wants to be in touch
# default = "90d"                   # for everyone without another rhythm
# tiers = { A = "2w", B = "6w..3mo" }

[gift]                              # your own firm's policy
# currency = "CNY"
# limit = 300                       # for one gift
# per_org = 2000                    # for one organisation in a year

[alias]
# w = "who-decides"
)";

// What was said of the user, by key; what was not said is empty.
struct Request {
  std::vector<std::pair<const Field*, std::string>> said;
  bool anything = false;
};

Request understood(const Args& args) {
  Request request;
  for (const Field& field : fields) {
    std::string value;
    for (const auto& one : args.all(field.option)) value += (value.empty() ? "" : ",") + one;
    request.anything |= !value.empty();
    request.said.emplace_back(&field, std::move(value));
  }
  return request;
}

Result<std::string> starting_text(const Request& request, std::string_view file_name) {
  std::string text(opening);
  for (const Field& field : fields) text += field.suggestion;
  text += closing;
  for (const auto& [field, value] : request.said) {
    if (value.empty()) continue;
    auto set = with_setting(text, file_name, field->key, value);
    if (!set) return tl::unexpected(set.error());
    text = std::move(*set);
  }
  return text;
}

struct Outcome {
  bool config_made = false;
  bool database_made = false;
};

// Whether there was none, so that this made it.
Result<bool> make_config(Env& env, std::string_view text) {
  const auto there = read_config_text(env.config_file());
  if (!there) return tl::unexpected(there.error());
  if (*there) return false;
  auto held = HeldFile::hold(env.config_file());
  if (!held) return tl::unexpected(held.error());
  if (held->text()) return false;  // another command was faster
  if (const auto ready = held->prepare(text); !ready) return tl::unexpected(ready.error());
  const auto done = held->replace();
  return done ? Result<bool>(true) : tl::unexpected(done.error());
}

// What was asked for is checked before anything is made.
Result<Outcome> make_both(Env& env, const Request& request) {
  const auto text = starting_text(request, env.config_file().string());
  if (!text) return tl::unexpected(text.error());
  std::error_code ignored;
  Outcome outcome{.database_made = !std::filesystem::exists(env.database_file(), ignored)};
  env.store(storage::Access::write);
  const auto made = make_config(env, *text);
  if (!made) return tl::unexpected(made.error());
  outcome.config_made = *made;
  return outcome;
}

void tell(Env& env, const Outcome& outcome) {
  env.confirm((outcome.config_made ? "wrote the configuration      " : "the configuration is there   ") +
              env.config_file().string());
  env.confirm((outcome.database_made ? "made the database            " : "the database is there        ") +
              env.database_file().string());
  env.confirm("\nwhat to do next:\n"
              "  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with\n"
              "  guanxi log wangwei dinner, he will ask the board  what happened between you\n"
              "  guanxi remind                                     what today asks for");
}

Result<int> run(Env& env, const Args& args) {
  const Request request = understood(args);
  const auto outcome = make_both(env, request);
  if (!outcome) return tl::unexpected(outcome.error());
  if (!outcome->config_made && request.anything) {
    env.warn("the configuration is there already and stays as it is; change it with: guanxi config set KEY VALUE");
  }
  if (env.json()) {
    env.print(present::as_document("init", {{"config", env.config_file().string()},
                                            {"config_made", outcome->config_made},
                                            {"database", env.database_file().string()},
                                            {"database_made", outcome->database_made}}));
  } else {
    tell(env, *outcome);
  }
  return 0;
}

}  // namespace

extern const Command init = {
    .spec = {.name = "init",
             .group = Group::data,
             .summary = "make the database and a configuration to begin with",
             .description =
                 "Makes an empty database and a configuration whose comments say what can be set, and prints where both "
                 "are. What exists already is never changed: a second call says what is there.\n"
                 "\n"
                 "It asks nothing, so scripts can run it. add and log make the database too; init is for whoever wants to "
                 "see first where things will be.",
             .options = options,
             .examples = examples,
             .makes_config = true},
    .run = run,
};

}  // namespace guanxi::commands
