#include <algorithm>
#include <utility>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/app/cadence/standings.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/storage/delivery.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Digest;

constexpr int something_due = 10;  // --exit-code

constexpr OptionSpec options[] = {
    {.flags = "--on", .value = "DATE", .help = "as of this day instead of today", .type = OptionType::date},
    {.flags = "--days", .value = "N", .help = "look N days ahead; remind.days otherwise", .type = OptionType::number, .most = calendar::most_days},
    {.flags = "--only", .value = "KIND,…", .help = "only these kinds; repeatable", .completes = Completes::reminder, .repeatable = true},
    {.flags = "--except", .value = "KIND,…", .help = "all but these kinds; repeatable", .completes = Completes::reminder, .repeatable = true},
    {.flags = "-n,--limit", .value = "N", .help = "at most N items; remind.max otherwise", .type = OptionType::number, .most = calendar::most_days},
    {.flags = "--exit-code", .help = "exit with 10 when something is due"},
    {.flags = "--once", .value = "NAME", .help = "leave out what NAME was already given that day", .type = OptionType::text},
    {.flags = "--include-sensitive", .help = "show what sensitive entries say"},
};

constexpr std::string_view formats[] = {"text", "json", "jsonl", "tsv",      "csv",  "markdown",
                                        "html", "mail", "ics",   "dingtalk", "wecom"};

constexpr Example examples[] = {
    {"guanxi remind", "what today asks for; nothing at all when nothing is due"},
    {"guanxi remind --days 7 --only promise,occasion", "promises and days to remember of the coming week"},
    {"guanxi remind --once cron --format json", "for a script: everything once a day"},
    {"guanxi remind --days 30 --only occasion,holiday --format ics >days.ics", "a calendar to import or to subscribe to"},
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
     "dingtalk and wecom, which others read, leave both out.\n\n"
     "Every item has an id that stays the same from day to day; snooze and done take it. An item marked sensitive shows who "
     "and when, and what only with --include-sensitive."},
    {"FORMATS",
     "With nothing due every format is empty, but json, which is one object always. text, markdown and html are to be read; "
     "what holds for several people, as a festival does, they tell once, and of a kind they show no more than remind.section, with "
     "how many are left. json, jsonl, tsv and csv hold an item a row; more, in json, is how many a limit left out, null where it is not known.\n\n"
     "html is one page that fetches nothing, for mail programs and browsers, light or dark.\n\n"
     "mail is a message from the first of user.emails to the same, the text with the page beside it, for sendmail -t or "
     "msmtp -t. Its subject names nothing sensitive.\n\n"
     "ics is a calendar with an all-day event an item, on its day; what is overdue stands on the digest's. The events keep their "
     "UIDs, so that a calendar moves them when it is given the next digest.\n\n"
     "dingtalk and wecom are messages for a group's robot, one JSON object a line, numbered when there are several; none is "
     "longer than the robot takes. examples/send.sh of the source sends them, and mails."},
};

struct Request {
  ReminderRequest what;
  std::string once;
  bool exit_code = false;
  present::Letter letter = {};  // for mail
};

Result<std::set<std::string, std::less<>>> kind_set(std::string_view list) {
  std::set<std::string, std::less<>> kinds;
  const auto known = reminder_kinds();
  while (!list.empty()) {
    const auto comma = list.find(',');
    const std::string kind(list.substr(0, comma));
    if (std::find(known.begin(), known.end(), kind) == known.end()) {
      const auto near = text::nearest(kind, known);
      return usage_error(message("remind knows no kind '{kind}'", "kind"_is = kind),
                         near ? message("did you mean {near}?", "near"_is = *near)
                              : message("issue, planned, missed, promise, contact, in-person, occasion, holiday, decision, owed"));
    }
    kinds.insert(kind);
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return kinds;
}

Result<void> read_kinds(const Args& args, ReminderRequest& request) {
  TRY_ASSIGN(request.kinds, kind_set(text::joined(args.all("only"), ",")));
  TRY_ASSIGN(const auto except, kind_set(text::joined(args.all("except"), ",")));
  if (except.empty()) return {};
  if (request.kinds.empty()) request.kinds.insert(reminder_kinds().begin(), reminder_kinds().end());
  for (const auto& kind : except) request.kinds.erase(kind);
  if (request.kinds.empty()) return usage_error(message("remind: --only and --except leave nothing"));
  return {};
}

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

Result<Request> understood(const Env& env, const Args& args) {
  Request request;
  request.what.day = args.date("on").value_or(env.today());
  request.what.days = args.number("days").value_or(env.config().number("remind.days"));
  const int most = env.config().number("remind.max");
  request.what.limit = args.number("limit").value_or(most > 0 ? most : -1);
  TRY(read_kinds(args, request.what));
  request.what.include_sensitive = args.has("include-sensitive");
  constexpr std::string_view read_by_others[] = {"ics", "dingtalk", "wecom"};
  request.what.shared = !request.what.include_sensitive && std::find(std::begin(read_by_others), std::end(read_by_others), env.format()) != std::end(read_by_others);
  request.once = args.has("once") ? std::string(args.get("once")) : env.config().text("remind.once");
  request.exit_code = args.has("exit-code");
  if (env.format() == "mail") {
    TRY_ASSIGN(auto mine, letter(env));
    request.letter = std::move(mine);
  }
  return request;
}

std::string rendered(const Env& env, const Request& request, const Digest& digest) {
  const std::string& format = env.format();
  if (format == "json") return present::as_json(digest);
  if (format == "jsonl") return present::as_jsonl(digest);
  if (format == "tsv") return present::as_tsv(digest);
  if (format == "csv") return present::as_csv(digest);
  if (format == "markdown") return present::as_markdown(digest);
  if (format == "html") return present::as_html(digest);
  if (format == "mail") return present::as_mail(digest, request.letter);
  if (format == "ics") return present::as_ics(digest, env.now());
  if (format == "dingtalk") return present::as_dingtalk(digest);
  if (format == "wecom") return present::as_wecom(digest);
  return present::as_text(digest, env.look());
}

bool for_people(std::string_view format) {
  constexpr std::string_view whole[] = {"json", "jsonl", "tsv", "csv", "ics"};
  return std::find(std::begin(whole), std::end(whole), format) == std::end(whole);
}

// What a closed pipe or a full disk swallowed was not given.
Result<void> give(Env& env, const Request& request, const Digest& digest) {
  env.print(rendered(env, request, digest));
  if (request.once.empty() || digest.items.empty()) return {};
  TRY(env.flush());
  if (!env.delivered()) return {};
  std::vector<std::string> ids;
  if (for_people(env.format())) {
    for (const auto* item : present::shown(digest)) ids.push_back(item->id);
  } else {
    for (const auto& item : digest.items) ids.push_back(item.id);
  }
  storage::Delivery(env.store(storage::Access::write)).record(request.once, digest.date, ids);
  return {};
}

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
  TRY_ASSIGN(auto request, understood(env, args));
  auto& store = env.store(storage::Access::read);
  if (!request.once.empty()) {
    const auto given = storage::Delivery(store).given(request.once, request.what.day);
    request.what.given.insert(given.begin(), given.end());
  }
  TRY_ASSIGN(auto digest, reminders(env, store, request.what));
  TRY(count_left_out(env, store, request.what, digest));
  digest.section = env.config().number("remind.section");
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
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
