
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/network/introductions.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr int most_ways = 50;

constexpr ArgumentSpec arguments[] = {{.name = "WHO", .help = "whom to get to", .completes = Completes::person}};

constexpr OptionSpec options[] = {
    {.flags = "--from", .value = "WHO", .help = "from this person instead of from you", .type = OptionType::person},
    {.flags = "--via", .value = "KIND", .help = "only over ties of this kind", .choices = path_kinds, .repeatable = true},
    {.flags = "-n,--limit", .value = "N", .help = "at most N ways, of 50; 3 without it", .type = OptionType::number, .least = 1, .most = most_ways},
};

constexpr Example examples[] = {
    {"guanxi path wangwei", "the three warmest ways to somebody"},
    {"guanxi path wangwei -n 1 --json", "the warmest one, for a script"},
    {"guanxi path wangwei --from liming --via classmate --via kin", "how one gets to the other over classmates and kin"},
};

constexpr Section sections[] = {
    {"HOW A WAY IS WEIGHED",
     "Each step has a strength from 1 to 100, and the score of a way is the product of its steps': two steps of 60 and 50 make 30. "
     "A way has six steps at the most and a score of 0.1 at the least.\n\n"
     "From you to somebody you are or were in contact with it is the warmth of that tie, which has recency in it (see "
     "guanxi-show(1)), 5 at the least. A relation (see guanxi-relate(1)) counts by its stated strength, 1 to 5 being 20, 40, "
     "60, 75 and 90; else by its kind: spouse 90, kin 80, mentor and comrade 75, friend and assistant-of 70, classmate 65, "
     "introduced-by 60, partner 55, client-of 50, colleague and former-colleague 45, townsman and neighbour 40. Of several the "
     "strongest counts. A reporting line is 50, working at the same firm now 15. Ties to organisations lead to nobody in "
     "particular and do not count. Nor do those of the dead.\n\n"
     "A way that goes a long way round is left out: where one tie leads from somebody earlier to somebody later in it at least "
     "as strongly. But whom you know may be reached through others as well, for one may want to be introduced to an "
     "acquaintance. No way takes two steps among the colleagues of one firm."},
    {"JSON",
     "to, from (null: you), via; paths, the warmest first: score (0 to 100), steps: who, name, org, kind (contact, reports-to, "
     "colleague, or a kind of relation), strength, reason (said of who), introduced_by, last_contact (yours). ask, when paths is "
     "empty: who, name, warmth, why. People are handles; null is not known."},
};

// By the addresses and numbers that the configuration gives as the user's own.
bool is_user(const Env& env, const domain::Person& person) {
  const auto listed = [&env, &person](std::string_view key, std::string_view kind, const domain::ContactPoint& point) {
    const auto own = env.config().texts(key);
    return point.kind == kind && std::any_of(own.begin(), own.end(), [&](const std::string& value) {
             return domain::normalised({point.kind, value}, person.country) == domain::normalised(point, person.country);
           });
  };
  return std::any_of(person.contacts.begin(), person.contacts.end(),
                     [&](const domain::ContactPoint& point) { return listed("user.emails", "email", point) || listed("user.phones", "phone", point); });
}

// An end of a way.
Result<storage::PartyRef> living(storage::Store& store, std::string_view who) {
  TRY_ASSIGN(const auto person, resolve_person(store, who));
  if (!storage::Parties(store).person(person.id).died) return person;
  return usage_error(message("{who} has died: no way leads there, and none begins there", "who"_is = described(person)),
                     message("see what is recorded of them: guanxi show {who}", "who"_is = person.handle));
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto to, living(store, args.word(0)));
  PathQuestion question{.to = to.id, .via = args.all("via"), .count = args.number("limit").value_or(PathQuestion{}.count), .day = env.today()};
  present::PathView view{.to = to.handle, .to_name = to.name, .via = question.via};
  if (args.has("from")) {
    TRY_ASSIGN(const auto from, living(store, args.get("from")));
    if (from.id == to.id) return usage_error(message("both names mean {who}", "who"_is = described(to)), message("name two people"));
    question.from = from.id;
    view.from = from.handle;
    view.from_name = from.name;
  } else if (is_user(env, storage::Parties(store).person(to.id))) {
    return usage_error(message("{who} is you, by user.emails or user.phones", "who"_is = described(to)), message("name somebody else, or --from WHO"));
  }
  view.ways = ways_to(store, question);
  if (view.ways.empty()) view.ask = guides_to(store, question);
  env.print(env.json() ? present::as_json(view) : present::as_text(view, env.text_style()));
  return 0;
}

}  // namespace

extern const Command path = {
    .spec = {.name = "path",
             .group = Group::meeting,
             .summary = "the warmest ways to somebody",
             .description = "Shows through whom you get to somebody, the warmest ways first: whom you know, whom they know, up to six steps, "
                            "each with its strength, what it rests on, and who introduced whom. Ways lead over your own contacts, recorded "
                            "relations, reporting lines and colleagues; where none is known it says so, and names whom to ask. With --from it "
                            "shows ways between two others, which do not lead through you.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
