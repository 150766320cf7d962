
#include <guanxi/app/visit/visit.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using calendar::Date;
using std::chrono::days;

constexpr int usual_days = 7;
constexpr int most_days = 92;
constexpr int most_people = 100000;

constexpr ArgumentSpec arguments[] = {
    {.name = "CITY", .help = "where the trip goes; in any script, as 深圳, Shenzhen or 'shen zhen'", .completes = Completes::city, .repeatable = true}};

constexpr OptionSpec options[] = {
    {.flags = "--from", .value = "DATE", .help = "the first day there; today otherwise", .type = OptionType::date},
    {.flags = "--to", .value = "DATE", .help = "the last day there; six days after the first otherwise", .type = OptionType::date},
    {.flags = "-n,--max", .value = "N", .help = "at most N people, those who need it most", .type = OptionType::number, .least = 1, .most = most_people},
    {.flags = "--include-sensitive", .help = "show what sensitive promises and complaints are about"},
};

constexpr std::string_view formats[] = {"text", "json", "jsonl", "tsv", "csv", "ics"};

constexpr Example examples[] = {
    {"guanxi visit 武汉", "whom to see there in the coming week, and why"},
    {"guanxi visit Hamburg --from 2026-12-07 --to 2026-12-09 --max 5", "a short trip: the five who need it most"},
    {"guanxi visit wuhan --format ics >trip.ics", "the plan as all-day events, a firm each"},
};

constexpr Section sections[] = {
    {"WHO IS THERE",
     "Who has that city, and who has none and works at a firm that has. A city matches in characters, by its reading with or without "
     "tones and blanks, and by the usual foreign names of well-known cities (München, Munich, 慕尼黑)."},
    {"HOW PEOPLE ARE RANKED",
     "By the need to meet face to face, 0 to 100, as the sum of: rhythm, at most 25 (an in-person rhythm past its limit 25, past its "
     "ideal 18, due during the trip 10); apart, 20 (days since the last meeting, a year or never making the most); complaint, 15 (high "
     "15, normal 10, low 5; their firm's two thirds of that); promise, 10 (what you owe them: late 10, due during the trip 7, else "
     "4); tier, 10 (A 10, B 6, C 3); say, 10 (decider or approver at the firm 10, budget or sponsor 7, champion, coach or "
     "gatekeeper 4, any other role 2); cooling, 5 (one for every 2 points of warmth lost in 90 days); occasion, 5 (a day of theirs "
     "in the trip 5, a festival to greet them for 3).\n\n"
     "Firms come in the order of their neediest. At a firm the highest in rank comes first, by title, whatever the score, for that is how "
     "one calls there; people without a firm come last."},
    {"DAYS",
     "The days on which nobody works there are named, by the holidays of the country that most of those people are in, and weekend days "
     "that are worked in exchange. Calls are spread in order over the days that are left; when none is, over all. What to bring is said "
     "before a festival with a gift, in its lead time, as remind does."},
    {"FORMATS",
     "ics has an all-day event a call on its day there, tentative, for nobody has been asked yet. The UID is made of whom one calls on and "
     "the trip's first day: asked again for the same trip, a calendar moves the event.\n\n"
     "JSON: people, in the order of the calls: handle, name, org, org_name, title, tier, score, day, last_in_person, prefers, reach, "
     "gift_policy, bring, why (in words, the weightiest first), points (by part), sensitive (something is not told); city, country, timezone, "
     "from, to, opens, closes, days (date, works, made_up, reason, provisional), festivals, left_out."},
};

Result<domain::Trip> trip_of(Env& env, const Args& args) {
  domain::Trip trip{args.date("from").value_or(env.today()), {}};
  trip.last = args.date("to").value_or(trip.first + days{usual_days - 1});
  if (trip.last < trip.first) {
    return usage_error(message("--to lies before --from"),
                       message("from {from} to {to}", "from"_is = calendar::iso(trip.first), "to"_is = calendar::iso(trip.last)));
  }
  if (trip.last - trip.first >= days{most_days})
    return usage_error(message("a trip has at most {most} days", "most"_is = most_days), message("plan it in parts"));
  return trip;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto trip, trip_of(env, args));
  TRY_ASSIGN(const auto visit, visit_to(env, env.store(storage::Access::read), {args.rest(0), trip, args.number("max"), args.has("include-sensitive")}));
  if (env.format() == "text") env.print(present::as_text(visit, env.text_style()));
  else if (env.format() == "ics") env.print(present::as_ics(visit, env.now()));
  else print_table(env, present::as_table(visit));
  return 0;
}

}  // namespace

extern const Command visit = {
    .spec = {.name = "visit",
             .group = Group::meeting,
             .summary = "whom to see on a trip to a city",
             .description = "Shows everybody in a city by how much they need to be met face to face, with the reasons in words, firm by firm: "
                            "whom to call on first, how to reach them and what to bring; and which days of the trip nobody works there.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
