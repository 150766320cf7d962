#include <array>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/domain/tie_sentences.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Relation;
using domain::Tie;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "one of the two", .completes = Completes::party},
    {.name = "OTHER", .help = "the other; without it the ties of WHO are listed", .completes = Completes::party, .optional = true},
};

constexpr auto options = only_adding(std::to_array<OptionSpec>({
    {.flags = "-k,--kind", .value = "KIND", .help = "WHO is that of OTHER", .choices = domain::words<Tie>()},
    {.flags = "--strength", .value = "1-5", .help = "how strong the tie is; \"\" clears it", .type = OptionType::number, .clears = true, .least = 1, .most = 5},
    {.flags = "--since", .value = "DATE", .help = "since when; \"\" clears it", .type = OptionType::date, .days = Days::until_today, .clears = true},
    {.flags = "--because", .value = "TEXT", .help = "what it rests on, as 'Fudan, 1998'; \"\" clears it", .type = OptionType::text},
    {.flags = "--remove", .help = "take the tie away"},
}));

constexpr Example examples[] = {
    {"guanxi relate wangwei liming --kind classmate --strength 4 --because 'Fudan, 1998'", "two classmates who are close"},
    {"guanxi relate liming wangwei --kind introduced-by", "who introduced whom"},
    {"guanxi relate wangwei", "the ties of one person"},
};

// What was not told stays as it is, what was told empty is cleared.
struct Request {
  Tie kind = {};
  bool remove = false;
  std::optional<std::optional<int>> strength;
  std::optional<std::string> because;
  std::optional<std::optional<calendar::Date>> since;
};

Result<Request> parse_request(const Args& args) {
  Request request{.kind = chosen<Tie>(args, "kind"), .remove = args.has("remove")};
  if (request.kind == Tie::none && !request.remove) return usage_error(message("relate: --kind is missing"), message("see guanxi relate --help"));
  for (const std::string_view fact : {"strength", "since", "because"}) {
    if (!request.remove || !args.has(fact)) continue;
    return usage_error(message("relate: --remove takes the tie away, so --{option} says nothing", "option"_is = fact), message("leave out one of them"));
  }
  if (args.has("strength")) request.strength = args.number("strength");
  if (args.has("since")) request.since = args.date("since");
  if (args.has("because")) request.because = text::one_line(args.get("because"));
  return request;
}

Result<int> list(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto who, resolve(store, args.word(0)));
  Table table{.command = "relate",
              .items = "relations",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "one", .title = "who", .flexible = true},
                          {.key = "kind", .title = "is"},
                          {.key = "other", .title = "whom", .flexible = true},
                          {.key = "strength", .title = "strength", .spare = 2},
                          {.key = "since", .title = "since", .spare = 3},
                          {.key = "because", .title = "because", .flexible = true, .spare = 1}}};
  storage::Parties parties(store);
  for (const Relation& relation : storage::Relations(store).of(who.id)) {
    const auto one = parties.ref(relation.one), other = parties.ref(relation.other);
    table.rows.push_back({{.value = to_text(relation.id), .text = short_text(relation.id)},
                          {.value = one->handle, .text = one->name},
                          {.value = relation.kind, .text = std::string(domain::relation_kind(relation.kind).forward)},
                          {.value = other->handle, .text = other->name},
                          {relation.strength},
                          {relation.since},
                          {Value::known(relation.text)}});
  }
  print_table(env, table);
  return 0;
}

// What is known of the tie already; of a kind that holds both ways, whichever of the two was told first.
Relation known_tie(storage::Relations relations, const storage::PartyRef& one, const storage::PartyRef& other, Tie kind) {
  const bool symmetric = domain::relation_kind(kind).symmetric;
  for (const Relation& relation : relations.of(one.id)) {
    const bool same_way = relation.one == one.id && relation.other == other.id;
    const bool other_way = symmetric && relation.one == other.id && relation.other == one.id;
    if (relation.kind == kind && (same_way || other_way)) return relation;
  }
  return {{}, one.id, other.id, kind};
}

void take(const Request& request, Relation& relation) {
  if (request.strength) relation.strength = *request.strength;
  if (request.since) relation.since = *request.since;
  if (request.because) relation.text = *request.because;
}

std::string line_of(const storage::PartyRef& one, const storage::PartyRef& other, const Relation& relation) {
  std::vector<std::string> facts = {domain::tie_sentence(relation.kind, described(one), described(other))};
  if (relation.strength) facts.push_back(message("strength {n}", "n"_is = *relation.strength));
  if (relation.since) facts.push_back(message("since {day}", "day"_is = calendar::iso(*relation.since)));
  return text::joined(facts) + (relation.text.empty() ? "" : ": " + relation.text);
}

Result<int> remove(Env& env, storage::Relations relations, storage::Work& work, const storage::PartyRef& one, const storage::PartyRef& other, Tie kind) {
  if (!relations.remove_between(one.id, other.id, kind)) {
    return fail(ErrorKind::no_match, message("there is no such tie between {one} and {other}", "one"_is = one.handle, "other"_is = other.handle),
                message("guanxi relate {one} lists those there are", "one"_is = one.handle));
  }
  const std::string line = message("took away the tie between {one} and {other}", "one"_is = described(one), "other"_is = described(other));
  work.commit(line);
  print_result(env, "relate", {{"one", one.handle}, {"other", other.handle}, {"removed", true}}, line);
  return 0;
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto one, resolve(store, args.word(0)));
  TRY_ASSIGN(const auto other, resolve(store, args.word(1)));
  TRY_ASSIGN(const auto request, parse_request(args));
  if (one.id == other.id) return usage_error(message("both names mean {who}", "who"_is = one.handle), message("name two people"));
  storage::Work work(store, "relate", env.now());
  if (request.remove) return remove(env, storage::Relations(store), work, one, other, request.kind);
  Relation relation = known_tie(storage::Relations(store), one, other, request.kind);
  take(request, relation);
  storage::Relations(store).set(relation);
  const auto& first = relation.one == one.id ? one : other;
  const auto& second = relation.one == one.id ? other : one;
  const std::string line = line_of(first, second, relation);
  work.commit(line);
  print_result(env, "relate",
               {{"id", to_text(relation.id)},
                {"one", first.handle},
                {"kind", relation.kind},
                {"other", second.handle},
                {"strength", relation.strength},
                {"since", relation.since},
                {"because", Value::known(relation.text)}},
               line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "relate",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a tie",
                             .how_to_add = "say between whom it is: guanxi {command} WHO OTHER --kind KIND",
                             .how_to_list = "leave it out, or name WHO alone",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command relate = {
    .spec = {.name = "relate",
             .group = Group::people,
             .summary = "record how two people know each other",
             .description = "Records a tie between two people (or organisations): WHO is a classmate of, was introduced by, is the "
                            "mentor of OTHER. A second call for the same kind changes what is told and leaves the rest. Without "
                            "OTHER it lists the ties of WHO. guanxi path finds ways over these ties, the stronger the better.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
