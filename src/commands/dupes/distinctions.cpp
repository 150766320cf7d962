#include "dupes/distinctions.hpp"

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/doubles.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using storage::PartyRef;

namespace {

struct Two {
  PartyRef one = {};
  PartyRef other = {};
};

Result<Two> two_named(storage::Store& store, const Args& args) {
  if (args.words().size() != 2) return usage_error(message("dupes: two records are to be named"), message("as in: guanxi dupes --not-same wangwei wangwei-2"));
  TRY_ASSIGN(const auto one, resolve(store, args.word(0)));
  TRY_ASSIGN(const auto other, resolve(store, args.word(1)));
  if (one.id == other.id) return usage_error(message("both names mean {who}", "who"_is = one.handle), message("name two records"));
  if (one.person != other.person) return usage_error(message("a person and an organisation are never one"));
  return Two{one, other};
}

std::string words_of(const PartyRef& who) { return who.handle + "  " + described(who); }

}  // namespace

Result<std::string> tell_apart(Env& env, storage::Store& store, const PartyRef& one, const PartyRef& other) {
  storage::Work work(store, "dupes", env.now());
  storage::Parties parties(store);
  if (!parties.ref(one.id) || !parties.ref(other.id)) return fail(ErrorKind::no_match, message("one of the two is no longer there; nothing was changed"));
  storage::Doubles(store).tell_apart(one.id, other.id);
  const std::string line = message("told apart {one} and {other}", "one"_is = words_of(one), "other"_is = words_of(other));
  work.commit(line);
  return line;
}

Result<int> tell_apart(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto two, two_named(store, args));
  TRY_ASSIGN(const auto line, tell_apart(env, store, two.one, two.other));
  print_result(env, "dupes", {{"one", two.one.handle}, {"other", two.other.handle}, {"told_apart", true}}, line);
  return 0;
}

Result<int> forget_distinction(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto two, two_named(store, args));
  storage::Work work(store, "dupes", env.now());
  if (!storage::Doubles(store).forget_distinction(two.one.id, two.other.id)) {
    return fail(ErrorKind::no_match, message("{one} and {other} were not told apart", "one"_is = two.one.handle, "other"_is = two.other.handle),
                message("guanxi dupes --told-apart lists those that were"));
  }
  const std::string line = message("{one} and {other} may be one again", "one"_is = words_of(two.one), "other"_is = words_of(two.other));
  work.commit(line);
  print_result(env, "dupes", {{"one", two.one.handle}, {"other", two.other.handle}, {"told_apart", false}}, line);
  return 0;
}

Result<int> list_told_apart(Env& env, const Args& args) {
  const present::Table head{.command = "dupes",
                            .items = "told_apart",
                            .columns = {{.key = "pair"},
                                        {.key = "one", .title = "one"},
                                        {.key = "one_name", .title = "who", .flexible = true},
                                        {.key = "other", .title = "other"},
                                        {.key = "other_name", .title = "who", .flexible = true}}};
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto arrangement, Arrangement::make(args, head));
  arrangement.print_cells(env, head, [&](const TakeCells& take) {
    storage::Parties parties(store);
    for (const auto& [low, high] : storage::Doubles(store).told_apart()) {
      const auto one = parties.ref(low), other = parties.ref(high);
      const present::Cell cells[] = {{one->handle + " " + other->handle},
                                     {one->handle},
                                     {.value = one->name, .text = described(*one)},
                                     {other->handle},
                                     {.value = other->name, .text = described(*other)}};
      if (!take(cells)) return;
    }
  });
  return 0;
}

}  // namespace guanxi::commands
