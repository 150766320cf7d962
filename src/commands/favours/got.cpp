#include "favours/favours.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr Example examples[] = {
    {"guanxi got wangwei mooncakes --for mid-autumn --value 180", "a gift, valued in gift.currency"},
    {"guanxi got wangwei a word with the port office --kind favour", "help counts too"},
    {"guanxi got wangwei", "what came from him"},
};

constexpr Section sections[] = {{"JSON", favour_json}};

constexpr ListOrAdd frame = favour_frame<true>("got", favour_options);

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command got = {
    .spec = {.name = "got",
             .group = Group::word,
             .summary = "record what was received, or list it",
             .description = "Records a gift, a favour, hospitality, an introduction or advice that came from somebody. What waits for an answer "
                            "for half a year comes up in remind, until something is given (gave) or it is closed (done ID).",
             .arguments = favour_arguments,
             .options = favour_options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
