#include "favours/favours.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr OptionSpec own_options[] = {{.flags = "--yes", .help = "record it although something speaks against it", .only_with = when_adding}};
constexpr auto options = joined(favour_options, own_options);

constexpr Example examples[] = {
    {"guanxi gave wangwei a tea set --value '260 CNY' --for mid-autumn", "a gift, and what it was for"},
    {"guanxi gave wangwei introduced him to a bank in Frankfurt --kind introduction", "help counts too"},
    {"guanxi gave wangwei", "what he was given"},
    {"guanxi gave --for mid-autumn --format csv", "what went out for the festival, for a spreadsheet"},
};

constexpr Section sections[] = {
    {"WHAT SPEAKS AGAINST A GIFT",
     "Before a gift is recorded it is held against your own firm's policy (gift.limit and gift.per_org of the configuration, in "
     "gift.currency), against theirs (guanxi edit ORG --gift-limit '200 CNY per year'), and against what is not given in their country. "
     "A limit of another currency is not converted, and that is said. Your limit a year counts what their firm got since January, theirs "
     "what this person got.\n\n"
     "What speaks against it is said on stderr. On a terminal the command then asks; elsewhere nothing is recorded unless --yes is given."},
    {"JSON", favour_json},
};

constexpr ListOrAdd frame = favour_frame<false>("gave", options);

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command gave = {
    .spec = {.name = "gave",
             .group = Group::word,
             .summary = "record what was given, or list it",
             .description = "Records a gift, a favour, hospitality, an introduction or advice that went to somebody. Favours go both ways: got "
                            "records what came back, balance lays the two side by side.",
             .arguments = favour_arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
