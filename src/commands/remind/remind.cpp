#include <algorithm>
#include <utility>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/reminders.hpp>
#include <guanxi/storage/delivery.hpp>

#include "remind/give.hpp"
#include "remind/request.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Digest;

constexpr int something_due = 10;  // --exit-code

constexpr ArgumentSpec arguments[] = {
    {.name = filter_argument, .help = filter_argument_help, .completes = Completes::filter, .optional = true, .repeatable = true}};

constexpr std::array own_options = {
    OptionSpec{.flags = "--as-of", .value = "DATE", .help = "as of this day instead of today", .type = OptionType::date, .former = "--on"},
    OptionSpec{.flags = "--days", .value = "N", .help = "look N days ahead; remind.days otherwise", .type = OptionType::number, .most = calendar::most_days},
    OptionSpec{.flags = "-n,--limit", .value = "N", .help = "at most N items; remind.max otherwise", .type = OptionType::number, .most = calendar::most_days},
    OptionSpec{.flags = "--exit-code", .help = "exit with 10 when something is due"},
    OptionSpec{
        .flags = "--once", .value = "NAME", .help = "leave out what NAME was already given that day", .completes = Completes::once, .type = OptionType::text},
    OptionSpec{.flags = "--include-sensitive", .help = "show what sensitive entries say"},
    OptionSpec{.flags = "-v,--verbose", .help = "say below each item why it is due, and how to go about it"},
    OptionSpec{.flags = "--count", .help = "print only how many items there are, 0 with nothing due"},
    OptionSpec{.flags = "--notify", .help = "show how many, and the first of them, on the desktop by notify-send"},
};
constexpr auto options = with_options(own_options, reminder_options);

constexpr std::string_view formats[] = {"text", "json", "jsonl",    "tsv",   "csv",    "markdown", "html",
                                        "mail", "ics",  "dingtalk", "wecom", "feishu", "waybar",   "ids"};

constexpr Example examples[] = {
    {"guanxi remind", "what today asks for; nothing at all when nothing is due"},
    {"guanxi remind --days 7 --only promise,occasion", "promises and days to remember of the coming week"},
    {"guanxi remind --overdue 'tier:A -tag:paused'", "what waits of those who matter most"},
    {"guanxi remind --once cron --format json", "for a script: everything once a day"},
    {"guanxi remind --days 30 --only occasion,holiday --format ics >days.ics", "a calendar to import or to subscribe to"},
    {"guanxi remind -v --only holiday", "whom to greet, in which words, with what"},
    {"guanxi remind --count", "a number for a status bar, as tmux's or polybar's"},
    {"guanxi remind --exit-code --quiet >/dev/null || echo due", "in a prompt"},
};

constexpr Section sections[] = {
    {"ITEMS",
     "In this order: issue (complaints that wait for an answer, however far off), planned (what is put down for today and tomorrow, "
     "and what is past and was not confirmed), missed (birthdays and other days of the last week; contracts, renewals and deadlines "
     "until they are done), promise (ours), contact, in-person, occasion, "
     "holiday (who is greeted before a festival), decision (one that was asked for, when its time has come), owed (what they "
     "promised, and what you received and left unanswered for half a year). Within a kind the oldest date comes first, then the "
     "tier, then the handle; of complaints the gravest comes first, of people "
     "to get in touch with or to meet whoever waits longest for their rhythm, tier A counted three times and B twice, as in cadence.\n\n"
     "A festival's greeting goes to those whom it concerns, in the words of their language. Where nothing tells whether it concerns "
     "somebody (a sex, a faith), nobody is greeted for it, and one item asks for whom it is; a tag answers it (edit WHO --tag +women), "
     "done ends the question for a year. Somebody in mourning (edit WHO --mourning) gets no festive greeting but condolence; ics, "
     "dingtalk, wecom and feishu, which others read, leave both out.\n\n"
     "For people each item is one line: who it is, what, how late, and the best time; of a meeting ahead its hour and the brief to read. Of a "
     "kind no more lines are shown than remind.section says, with how many are left and what shows them; a kind that is asked for alone is "
     "shown whole. A festival is one line with the names in it; asked for alone, and with -v, it has a line and an id for everybody. -v says "
     "below each item why it is due and how to go about it.\n\n"
     "A birthday that was missed stays for a week. Who recorded nothing for longer than a week was away: what fell into the absence stays "
     "for a week after it, as far as it is not older than a month.\n\n"
     "Every item has an id that stays the same from day to day; snooze and done take it. An item marked sensitive shows who "
     "and when, and what only with --include-sensitive."},
    {"FORMATS",
     "With nothing due every format is empty, but json, which is one object always, and waybar. text, markdown and html are to be read; "
     "what holds for several people, as a festival does, they tell once. json, jsonl, tsv and csv hold an item a row; more, in json, is how many a "
     "limit left out, null where it is not known.\n\n"
     "html is one page that fetches nothing, for mail programs and browsers, light or dark.\n\n"
     "mail is a message from the first of user.emails to the same, the text with the page beside it, for sendmail -t or "
     "msmtp -t. Its subject names nothing sensitive.\n\n"
     "ics is a calendar with an all-day event an item, on its day; what is overdue stands on the digest's. The events keep their "
     "UIDs, so that a calendar moves them when it is given the next digest.\n\n"
     "dingtalk, wecom and feishu (Lark's robot takes the same) are messages for a group's robot, one JSON object a line, numbered when there "
     "are several; none is longer than the robot takes. examples/send.sh of the source sends them, and mails."},
    {"STATUS BARS AND THE DESKTOP",
     "--count prints a bare number, as tmux and polybar want it. waybar is one JSON object for a module \"custom\" whose return-type is json, "
     "without escape: text is how many, and empty with nothing due, which hides the module; class and alt are overdue, due or none; "
     "percentage is the share that is overdue; the tooltip has the first lines of each kind. Neither looks at remind.max or remind.once, "
     "and neither counts as telling: --once NAME leaves out what NAME was given, and notes nothing.\n\n"
     "--notify runs notify-send (libnotify-bin) with how many there are, and with the first five that are not sensitive; with nothing due it does "
     "nothing. With --once NAME each item makes itself known once a day. From cron it needs the address of the desktop's session."},
};

// On a terminal silence leaves somebody who begins without a next step; cron still gets nothing.
Result<void> say_how_to_begin(Env& env, storage::Store& store) {
  if (!env.interactive()) return {};
  TRY_ASSIGN(const auto rhythms, all_cadences(env, store));
  if (rhythms.empty()) env.note(message("nothing is due, and nobody has a rhythm yet\nhint: {step}", "step"_is = next_step(env)));
  return {};
}

// Among few people what a limit leaves out is counted; among many that it is something must do.
Result<void> count_left_out(Env& env, storage::Store& store, ReminderRequest request, Digest& digest) {
  constexpr int few = 300;
  if (digest.left_out >= 0 || storage::Parties(store).more_people_than(few)) return {};
  const int limit = std::exchange(request.limit, -1);
  TRY_ASSIGN(const auto all, reminders(env, store, request));
  digest.left_out = static_cast<int>(all.items.size()) - limit;
  return {};
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(auto request, parse_request(env, args));
  auto& store = env.store(storage::Access::read);
  TRY(choose(env, store, args, request.what));
  if (!request.once.empty()) {
    const auto given = storage::Delivery(store).given(request.once, request.what.day);
    request.what.given.insert(given.begin(), given.end());
  }
  TRY_ASSIGN(auto digest, reminders(env, store, request.what));
  TRY(count_left_out(env, store, request.what, digest));
  digest.section = request.section;
  digest.detail = request.detail;
  digest.again = request.again;
  TRY(give(env, request, digest));
  if (digest.items.empty()) {
    TRY(say_how_to_begin(env, store));
  }
  return request.exit_code && !digest.items.empty() ? something_due : 0;
}

}  // namespace

extern const Command remind = {
    .spec = {.name = "remind",
             .group = Group::four,
             .summary = "what today asks for",
             .description = "Prints the promises that are due, the people to get in touch with and to meet, the birthdays and other "
                            "days coming up, and what others owe. With nothing due it prints nothing, so cron sends no mail.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
