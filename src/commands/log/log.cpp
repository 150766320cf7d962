#include <guanxi/app/interactions/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/recording.hpp>

#include "log/entry.hpp"
#include "log/mail.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;

constexpr int rows_a_checkpoint = 10000;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "who took part; commas between several", .completes = Completes::person, .optional = true},
    {.name = "TEXT", .help = "what happened; needs no quotes. @name adds somebody, +tag a tag", .optional = true, .repeatable = true, .text = true},
};

constexpr Example examples[] = {
    {"guanxi log wangwei had tea, he will ask the board +renewal -k tea", "a tea today, tagged"},
    {"guanxi log wangwei,liming dinner after the audit -k dinner -d 'last fri 19:00' --place 武汉", "two people, last Friday"},
    {"guanxi log wangwei asked for the price list --via wechat --promise 'send the price list' --due 'in 3 days'", "with a promise"},
    {"guanxi log liming 'says 王总 signs, finance can veto' --decides renewal=wangwei --role chenjing=budget:against",
     "who decides, with the talk as evidence"},
    {"guanxi log wangwei handed over the offer --asked renewal --expect 'in 3w'", "a decision that is waited for"},
    {"guanxi log wangwei no answer --via phone --attempt", "tried, not reached"},
};

constexpr Section sections[] = {
    {"WHO DECIDES",
     "--decides renewal=wangwei and --role chenjing=evaluator:against say what the talk has shown of who decides; behind a colon "
     "stands a stance (for, against, neutral) or how sure that is (low, medium, high). They hold at the firm of those who took "
     "part, since that day, with this interaction as their evidence, as guanxi who-decides ORG set --from ID would record them. "
     "--asked and --decided do as guanxi decide would. What was understood is said in a line each."},
    {"MAIL",
     "--mail - reads one mail from stdin, as mutt's pipe gives it: the people on record whose addresses stand in From, To and Cc, but for your own "
     "(user.emails), the day, and the subject as the text. Its Message-ID keeps it from being recorded twice. The body is not kept.\n\n"
     "  macro index,pager L '<pipe-message>guanxi log --mail -<enter>' 'record with guanxi'"},
    {"BATCH",
     "With --batch each line of stdin is one JSON object with the options' names as fields, and who and text:\n\n"
     "  {\"who\": [\"wangwei\"], \"text\": \"had tea\", \"date\": \"2026-11-20 15:00\", \"kind\": \"tea\", \"via\": \"in-person\"}\n\n"
     "A date may be an instant with its zone (2026-11-20T07:00:00Z), and what guanxi history --format jsonl prints is taken as it is. "
     "Either all lines are taken or none; an error names its line. --new adds people who are not known yet."},
};

Result<int> log_batch(Env& env, bool make_new) {
  static constexpr auto known = line_fields<interaction_fields>();
  static constexpr auto passed_over = passed_fields<interaction_fields>();
  const Batch batch{.command = "log",
                    .key = "logged",
                    .one = "logged {n} interaction",
                    .many = "logged {n} interactions",
                    .fields = known,
                    .follows = passed_over,
                    .rows_a_checkpoint = rows_a_checkpoint,
                    .access = make_new ? storage::Access::create : storage::Access::read_write};
  Bulk bulk;
  return record_batch(env, batch, [&](storage::Store& store, Fields& fields) -> Result<void> {
    if (make_new) fields.append("new", "");
    TRY(log_interaction(env, store, fields, &bulk));
    return {};
  });
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("batch")) {
    TRY(check_batch("log", log_options, args, "new"));
    return log_batch(env, args.has("new"));
  }
  if (args.has("mail")) return log_mail(env, args);
  if (args.words().empty()) return usage_error(message("log: WHO is missing"), message("see guanxi log --help"));
  Fields fields = fields_of(args, log_options);
  fields.append("who", std::string(args.word(0)));
  fields.append("text", args.rest(1));
  return log_entry(env, std::move(fields));
}

}  // namespace

extern const Command log = {
    .spec = {.name = "log",
             .group = Group::four,
             .summary = "record an interaction",
             .description = "Records that you met, called or wrote to somebody, and prints in one line what was understood: the id, the day, "
                            "the kind, the people with their firms, and when they are next due.\n\n"
                            "Without a kind and a channel it is a meeting in person (log.kind and log.via of the configuration say "
                            "otherwise); a kind without a channel is done the usual way, and the other way round. A date without a year is "
                            "never in the future. Without TEXT, on a terminal, one line is asked for, and with -e the editor opens; what is piped in is "
                            "the text, and so is stdin for a TEXT of -.",
             .arguments = arguments,
             .options = log_options,
             .examples = examples,
             .sections = sections,
             .pipes = true,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
