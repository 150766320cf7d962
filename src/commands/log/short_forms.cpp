// The commonest kinds of interaction under names of their own: log with the kind said already.
#include <array>
#include <utility>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/recording.hpp>

#include "log/entry.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using domain::InteractionKind;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "who took part; commas between several", .completes = Completes::person},
    {.name = "TEXT", .help = "what happened; needs no quotes. @name adds somebody, +tag a tag", .optional = true, .repeatable = true, .text = true},
};

constexpr bool is_left_out(const OptionSpec& option) { return option.flags == "-k,--kind" || option.flags == "--batch" || option.flags == "--mail"; }

// Those of log, but for the kind, which is said, and for what says it by itself.
constexpr auto options = [] {
  std::array<OptionSpec, log_options.size() - 3> kept = {};
  std::size_t count = 0;
  for (const OptionSpec& option : log_options) {
    if (!is_left_out(option)) kept[count++] = option;
  }
  return kept;
}();
static_assert(!options.back().flags.empty());

template <InteractionKind kind>
Result<int> record(Env& env, const Args& args) {
  Fields fields = fields_of(args, options);
  fields.append("kind", domain::word_of(kind));
  fields.append("who", std::string(args.word(0)));
  fields.append("text", args.rest(1));
  return log_entry(env, std::move(fields));
}

constexpr CommandSpec short_form(std::string_view name, std::string_view summary, std::string_view description, std::span<const Example> examples) {
  return {.name = name,
          .group = Group::four,
          .summary = summary,
          .description = description,
          .arguments = arguments,
          .options = options,
          .examples = examples,
          .pipes = true,
          .writes = true};
}

constexpr Example call_examples[] = {
    {"guanxi call wangwei he will ask the board", "a call just now"},
    {"guanxi call wangwei no answer --attempt", "tried, not reached: the rhythm goes on"},
    {"guanxi call liming the audit is moved -v zoom -d yesterday", "by video, yesterday"},
};
constexpr Example met_examples[] = {
    {"guanxi met wangwei showed us the plant", "a meeting just now"},
    {"guanxi met wangwei,liming the tender is out +tender -d 'last fri 15:00'", "two people, last Friday"},
};
constexpr Example mail_examples[] = {
    {"guanxi mail wangwei sent the offer", "an e-mail just now, whoever wrote it"},
    {"guanxi mail liming asks for the drawings --promise 'send the drawings' --due fri", "with a promise"},
};
constexpr Example dinner_examples[] = {
    {"guanxi dinner wangwei,liming the chairwoman signs every contract", "with two people, this evening"},
    {"guanxi dinner wangwei his son studies in Hamburg -d yesterday --place 宁波", "yesterday, and where"},
};

}  // namespace

extern const Command call = {.spec = short_form("call", "record a call: log --kind call",
                                                "Records a call, by phone unless --via says otherwise. Everything else is as in guanxi log.", call_examples),
                             .run = record<InteractionKind::call>};
extern const Command met = {.spec = short_form("met", "record a meeting: log --kind meeting",
                                               "Records a meeting, in person unless --via says otherwise. Everything else is as in guanxi log.", met_examples),
                            .run = record<InteractionKind::meeting>};
extern const Command mail = {.spec = short_form("mail", "record an e-mail: log --kind email",
                                                "Records an e-mail that was sent or received. Everything else is as in guanxi log.", mail_examples),
                             .run = record<InteractionKind::email>};
extern const Command dinner = {
    .spec = short_form("dinner", "record a dinner: log --kind dinner", "Records a dinner. Everything else is as in guanxi log.", dinner_examples),
    .run = record<InteractionKind::dinner>};

}  // namespace guanxi::commands
