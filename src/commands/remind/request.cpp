#include "remind/request.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/reminders.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

namespace {

// Whose mail it is, from the configuration. Asked for before anything is looked up, so that a missing address shows on a
// day with nothing due as well.
Result<present::Letter> letter(const Env& env) {
  constexpr Sentence<> how_to_set = "guanxi config set user.emails you@example.com";
  const auto addresses = env.config().texts("user.emails");
  if (addresses.empty()) {
    return usage_error(message("no mail address of yours is known"), message(how_to_set));
  }
  if (!present::mail_address(addresses.front())) {
    return usage_error(message("mail cannot go to '{address}', the first of user.emails", "address"_is = addresses.front()), message(how_to_set));
  }
  return present::Letter{env.config().text("user.name"), addresses.front(), env.now(), env.local_now()};
}

// A count and a notification are no text to be read, and have no other form.
Result<void> check_ways(const Env& env, const Args& args) {
  if (args.has("count") && args.has("notify")) return usage_error(message("remind: --count or --notify, not both"));
  if (args.has("verbose") && (args.has("count") || args.has("notify") || env.format() == "waybar")) {
    return usage_error(message("remind: -v does not go with --count, --notify or --format waybar"), message("they have no room for it"));
  }
  for (const std::string_view way : {"count", "notify"}) {
    if (!args.has(way) || env.format() == "text") continue;
    return usage_error(message("remind: --{way} does not go with --format {format}", "way"_is = way, "format"_is = env.format()),
                       message("leave one of them out"));
  }
  return {};
}

// What shows a number tells nothing of the items: it marks none as given, and counts what the configuration would leave out.
bool only_counts(const Env& env, const Args& args) { return args.has("count") || env.format() == "waybar"; }

// As a shell takes it for one word.
std::string shell_word(std::string_view word) {
  constexpr std::string_view plain = "_-.,:+@%/=";
  const bool quotes = word.empty() || !std::all_of(word.begin(), word.end(), [&](char c) {
                        return ascii::is_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80 || plain.find(c) != plain.npos;
                      });
  if (!quotes) return std::string(word);
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

// So that the rest of a kind is asked for as of the same days, and of the same people.
std::string same_choice(const Args& args) {
  std::vector<std::string> words;
  if (const auto day = args.date("as-of")) words.push_back("--as-of " + calendar::iso(*day));
  if (const auto days = args.number("days")) words.push_back("--days " + std::to_string(*days));
  for (const OptionSpec& option : filter_options_of_reminders) {
    const std::string name = "--" + std::string(option.name());
    if (option.value.empty() && args.has(option.name())) words.push_back(name);
    if (option.value.empty()) continue;
    for (const auto& value : args.all(option.name())) words.push_back(name + " " + shell_word(value));
  }
  for (const auto& word : args.words()) words.push_back(shell_word(word));
  return text::joined(words, " ");
}

}  // namespace

Result<ReminderCall> parse_request(const Env& env, const Args& args) {
  TRY(check_ways(env, args));
  ReminderCall request;
  request.what.day = args.date("as-of").value_or(env.today());
  request.what.days = args.number("days").value_or(env.config().number("remind.days"));
  const int most = only_counts(env, args) ? 0 : env.config().number("remind.max");
  request.what.limit = args.number("limit").value_or(most > 0 ? most : -1);
  TRY(read_kinds(args, request.what));
  request.what.include_sensitive = args.has("include-sensitive");
  constexpr std::string_view read_by_others[] = {"ics", "dingtalk", "wecom", "feishu"};
  request.what.shared =
      !request.what.include_sensitive && std::find(std::begin(read_by_others), std::end(read_by_others), env.format()) != std::end(read_by_others);
  request.once = args.has("once") || only_counts(env, args) ? std::string(args.get("once")) : env.config().text("remind.once");
  request.exit_code = args.has("exit-code");
  request.count = args.has("count");
  request.notify = args.has("notify");
  request.detail = args.has("verbose");
  request.section = request.what.kinds.size() == 1 ? 0 : env.config().number("remind.section");
  request.again = same_choice(args);
  if (env.format() == "mail") {
    TRY_ASSIGN(auto mine, letter(env));
    request.letter = std::move(mine);
  }
  return request;
}

Result<void> choose(Env& env, storage::Store& store, const Args& args, ReminderRequest& request) {
  if (const auto names = names_in(args); !names.empty()) {
    return usage_error(message("remind: unexpected argument '{word}'", "word"_is = names.front()),
                       message("of one person: --who {word}", "word"_is = names.front()));
  }
  return read_filters(env, store, args, request);
}

}  // namespace guanxi::commands
