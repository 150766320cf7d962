#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/text/nearest.hpp>

#include "holidays/actions.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr std::string_view actions[] = {"add", "check", "import"};
constexpr std::string_view kinds[] = {"public", "festival", "regional", "substitute", "workday", "off"};

constexpr ArgumentSpec arguments[] = {
    {.name = "ACTION", .help = "add, check or import; without it the holidays are listed", .optional = true, .choices = actions},
    {.name = "FILE",
     .help = "check: packs in TOML; import: a calendar file (.ics); add: a country or region, and days",
     .completes = Completes::pack,
     .optional = true,
     .repeatable = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--country",
     .value = "CC",
     .help = "of this country or region: two letters of ISO 3166 or its name",
     .completes = Completes::country,
     .repeatable = true,
     .only_with = "list import"},
    {.flags = "--who",
     .value = "WHO",
     .help = "of the country or region that this person or firm is in",
     .completes = Completes::party,
     .repeatable = true,
     .only_with = "list"},
    {.flags = "--year",
     .value = "YEAR",
     .help = "in this year instead of the coming twelve months",
     .completes = Completes::year,
     .type = OptionType::number,
     .least = 1901,
     .most = 2100,
     .only_with = "list"},
    {.flags = "--from", .value = "DATE", .help = "from this day on; today otherwise", .type = OptionType::date, .only_with = "list"},
    {.flags = "--to", .value = "DATE", .help = "up to this day; a year on otherwise", .type = OptionType::date, .only_with = "list"},
    {.flags = "--kind",
     .value = "KIND",
     .help = "list only these; import: what the file's days are",
     .choices = kinds,
     .repeatable = true,
     .only_with = "list import"},
    {.flags = "--name",
     .value = "NAME",
     .help = "import: what the new pack is called; otherwise as the calendar or its file is; add: what the days are for",
     .type = OptionType::text,
     .only_with = "add import"},
    {.flags = "--off", .help = "add: the days are off", .only_with = "add"},
    {.flags = "--work", .value = "DAYS", .help = "add: these days are worked", .completes = Completes::date, .repeatable = true, .only_with = "add"},
    {.flags = "--source", .value = "TEXT", .help = "add: where it is published, kept with the days", .type = OptionType::text, .only_with = "add"},
    {.flags = "--notices",
     .value = "YEAR",
     .help = "add: the year whose notice this is; otherwise that of the days",
     .completes = Completes::year,
     .only_with = "add"},
    {.flags = "--remove", .help = "add: take these days out again", .only_with = "add"},
};

constexpr std::string_view synopsis[] = {"[--country CC]… [--who WHO]… [--year YEAR | --from DATE --to DATE] [--kind KIND]…",
                                         "add CC DAYS… --off [--work DAYS]… [--name NAME] [--source TEXT] [--notices YEAR]", "add CC DAYS… --remove",
                                         "check FILE.toml…", "import FILE.ics [--country CC] [--name NAME] [--kind KIND]"};

constexpr Example examples[] = {
    {"guanxi holidays", "what the coming year has in your country and your contacts' countries"},
    {"guanxi holidays --country CN --country Germany --year 2027", "two countries, one year"},
    {"guanxi holidays --who wangwei --kind public", "when the office of somebody is closed"},
    {"guanxi holidays --country AE --json", "greetings, lead times and all, for a script"},
    {"guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-20", "what a government's notice says, without waiting for a release"},
};

constexpr Section sections[] = {
    {"WHAT IS SHOWN",
     "public is a day off in all of the country, substitute the day off for one that fell on a weekend or another holiday, regional a "
     "day off in parts, festival a day that matters without being off, workday a weekend day on which people work, off days that a "
     "notice gives beside any holiday. A break runs to the day before people are back where the government publishes its days, as China does each November for the year after. ±1 day stands "
     "where the moon has to be sighted first; provisional where the government has not yet announced that year's days off: add "
     "puts the notice in, and so does a newer pack file, or an imported calendar of the notice."},
    {"NOTICES",
     "add puts days into CC-notices.toml in the folder of your own packs, and merges them with those that were added before; a later word on a day "
     "wins. DAYS are days and spans with commas between; what is left out in front is as in the day before: 2027-02-05..02-12,04-03..05. "
     "A worked day within a span is left out of it. Days of a holiday that is known prolong it; others are a holiday of their own, called NAME. Where a "
     "government announces each year's days, the year of the days is no longer called provisional; --notices with the year before leaves that as it is. "
     "--remove takes days out again."},
    {"PACKS",
     "Holidays come from packs, a TOML file a country, that are compiled in. A file of your own in the folder packs beside the "
     "configuration goes over them: cn.toml, or cn-company.toml for a further one. It takes the place of the holidays whose ids it "
     "repeats and adds to the rest. check says what is wrong in one, with its line.\n"
     "\n"
     "import makes such a file of a calendar in the format of RFC 5545 (.ics). Events of whole days are taken; those that repeat are "
     "written out from last year to ten years from now."},
    {"JSON",
     "holidays: country, id, name, local, date, end, in_days, kind, closed, provisional, approximate, where, and for festivals that people are greeted "
     "on: lead_days, concerns, greeting, say, english, give, never."},
};

// Options that another action has.
Result<void> check_options(const Args& args, std::string_view action) {
  const OptionSpec* wrong = misfit(options, args, action);
  if (!wrong) return {};
  const std::string hint = message("see guanxi holidays --help");
  if (action != "list") {
    return usage_error(message("holidays {action} takes no --{option}", "action"_is = action, "option"_is = wrong->name()), hint);
  }
  if (wrong->goes_with("import")) return usage_error(message("--{option} is for add and import", "option"_is = wrong->name()), hint);
  return usage_error(message("--{option} is for add", "option"_is = wrong->name()), hint);
}

Result<int> run(Env& env, const Args& args) {
  const std::string_view action = args.words().empty() ? "list" : args.word(0);
  const bool known = args.words().empty() || std::find(std::begin(actions), std::end(actions), action) != std::end(actions);
  if (!known) {
    constexpr Sentence<> knows = "it knows add, check and import; a country is --country CC, a person --who WHO";
    const auto near = text::nearest(action, actions);
    return usage_error(message("holidays cannot '{action}'", "action"_is = action),
                       near ? message("did you mean {near}? {knows}", "near"_is = *near, "knows"_is = message(knows)) : message(knows));
  }
  TRY(check_options(args, action));
  if (action == "add") return add_notice(env, args);
  if (action == "check") return check_files(env, args);
  return action == "import" ? import_file(env, args) : list_days(env, args);
}

}  // namespace

extern const Command holidays = {
    .spec = {.name = "holidays",
             .group = Group::calendar,
             .summary = "the holidays of countries, and your own packs of them",
             .description = "Lists the days off and the festivals of your country (user.country) and of the countries that your people and "
                            "firms are in, for the coming twelve months, or of those that are asked for.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
