#include <guanxi/app/command.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/output.hpp>
#include <guanxi/storage/ledger.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using domain::Relation;
using present::Listing;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "one of the two", .completes = Completes::party},
    {.name = "OTHER", .help = "the other; without it the ties of WHO are listed", .completes = Completes::party, .optional = true},
};

constexpr OptionSpec options[] = {
    {.flags = "-k,--kind", .value = "KIND", .help = "WHO is … of OTHER: classmate, introduced-by, mentor, …"},
    {.flags = "--strength", .value = "1-5", .help = "how strong the tie is"},
    {.flags = "--since", .value = "DATE", .help = "since when", .completes = Completes::date},
    {.flags = "--because", .value = "TEXT", .help = "where that is known from"},
    {.flags = "--remove", .help = "take the tie away"},
};

constexpr Example examples[] = {
    {"guanxi relate wangwei liming --kind classmate --because 'Fudan, 1998'", "two classmates"},
    {"guanxi relate liming wangwei --kind introduced-by", "who introduced whom"},
    {"guanxi relate wangwei", "the ties of one person"},
};

struct Request {
  std::string kind;
  std::optional<int> strength;
  std::optional<calendar::Date> since;
  std::string because;
  bool remove = false;
};

std::string kind_list() {
  std::string all;
  for (const auto& kind : domain::relation_kinds()) all += (all.empty() ? "" : ", ") + std::string(kind.name);
  return all;
}

Result<void> check_kind(const std::string& kind) {
  if (domain::relation_kind(kind)) return {};
  std::vector<std::string_view> names;
  for (const auto& known : domain::relation_kinds()) names.push_back(known.name);
  const auto near = text::nearest(kind, names);
  return usage_error("no relation is called '" + kind + "'", (near ? "did you mean " + std::string(*near) + "? " : "") + "it may be: " + kind_list());
}

Result<Request> understood(const Env& env, const Args& args) {
  Request request{std::string(args.get("kind")), {}, {}, std::string(args.get("because")), args.has("remove")};
  if (request.kind.empty() && !request.remove) return usage_error("relate: --kind is missing", "it may be: " + kind_list());
  if (!request.kind.empty()) {
    if (const auto checked = check_kind(request.kind); !checked) return tl::unexpected(checked.error());
  }
  const std::string_view strength = args.get("strength");
  if (!strength.empty()) {
    if (strength.size() != 1 || strength[0] < '1' || strength[0] > '5') return usage_error("--strength takes 1 to 5");
    request.strength = strength[0] - '0';
  }
  if (args.has("since")) {
    const auto since = calendar::parse_date(args.get("since"), env.dates(calendar::Bias::past));
    if (!since) return tl::unexpected(since.error());
    request.since = *since;
  }
  return request;
}

Result<int> list(Env& env, storage::Store& store, const storage::PartyRef& who) {
  Listing listing{.command = "relate",
                  .items = "relations",
                  .columns = {{.key = "id", .title = "id"}, {.key = "one", .title = "who"}, {.key = "kind", .title = "is"},
                              {.key = "other", .title = "whom"}, {.key = "strength", .title = "strength"},
                              {.key = "since", .title = "since"}, {.key = "because", .title = "because", .flexible = true}}};
  storage::Parties parties(store);
  for (const Relation& relation : storage::Ledger(store).relations(who.id)) {
    const auto one = parties.ref(relation.one), other = parties.ref(relation.other);
    const auto* kind = domain::relation_kind(relation.kind);
    listing.rows.push_back({{.value = to_text(relation.id), .text = short_text(relation.id)}, {one->handle}, {.value = relation.kind, .text = std::string(kind ? kind->forward : relation.kind)},
                            {other->handle}, {relation.strength}, {relation.since}, {Value::known(relation.text)}});
  }
  print_listing(env, listing);
  return 0;
}

// What is known of the tie already: only what is given changes.
Relation known_tie(storage::Ledger& ledger, const storage::PartyRef& one, const storage::PartyRef& other, const std::string& kind) {
  for (const Relation& relation : ledger.relations(one.id)) {
    if (relation.one == one.id && relation.other == other.id && relation.kind == kind) return relation;
  }
  return {{}, one.id, other.id, kind};
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(args.words().size() < 2 ? storage::Access::read : storage::Access::change);
  const auto one = resolve(store, args.word(0));
  if (!one) return tl::unexpected(one.error());
  if (args.words().size() < 2) return list(env, store, *one);
  const auto other = resolve(store, args.word(1));
  if (!other) return tl::unexpected(other.error());
  const auto request = understood(env, args);
  if (!request) return tl::unexpected(request.error());
  if (one->id == other->id) return usage_error("both are " + one->handle);
  storage::Work work(store, "relate", env.now());
  storage::Ledger ledger(store);
  if (request->remove) {
    if (!ledger.remove_relation(one->id, other->id, request->kind)) {
      return fail(ErrorKind::no_match, "there is no such tie between " + one->handle + " and " + other->handle);
    }
    const std::string line = "took away the tie between " + described(*one) + " and " + described(*other);
    work.commit(line);
    print_result(env, "relate", {{"one", one->handle}, {"other", other->handle}, {"removed", true}}, line);
    return 0;
  }
  Relation relation = known_tie(ledger, *one, *other, request->kind);
  if (request->strength) relation.strength = request->strength;
  if (request->since) relation.since = request->since;
  if (!request->because.empty()) relation.text = request->because;
  ledger.put(relation);
  const std::string line = described(*one) + " " + std::string(domain::relation_kind(request->kind)->forward) + " " + described(*other);
  work.commit(line);
  print_result(env, "relate", {{"id", to_text(relation.id)}, {"one", one->handle}, {"kind", relation.kind}, {"other", other->handle}}, line);
  return 0;
}

}  // namespace

extern const Command relate = {
    .spec = {.name = "relate",
             .group = Group::people,
             .summary = "record how two people know each other",
             .description = "Records a tie between two people (or organisations): WHO is a classmate of, was introduced by, is the "
                            "mentor of OTHER. A second call for the same kind changes it. Without OTHER it lists the ties of WHO.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = listing_formats},
    .run = run,
};

}  // namespace guanxi::commands
