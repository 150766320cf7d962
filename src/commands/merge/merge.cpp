#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/work.hpp>

#include "merge/differing.hpp"
#include "merge/joining.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "KEEP", .help = "the record to keep", .completes = Completes::party},
    {.name = "OTHER", .help = "the second record; it is removed", .completes = Completes::party},
};

constexpr OptionSpec options[] = {{.flags = "--yes", .help = "do not ask"}};

constexpr Example examples[] = {
    {"guanxi merge wangwei wangwei-2 --yes", "two records of one person become one"},
    {"guanxi merge huawei huawei-2 --yes", "the same for a firm"},
};

// Says what gave way, and keeps it.
void keep_in_note(Env& env, storage::Store& store, Id keep, std::string_view other, const Differing& differing) {
  if (differing.all().empty()) return;
  for (const auto& line : differing.lines()) env.note(line);
  domain::Note note{.party = keep, .day = env.today(), .text = message("the record {other} had: {fields}", "other"_is = other, "fields"_is = differing.all())};
  storage::Notes(store).add(note);
}

struct Two {
  storage::PartyRef keep = {};
  storage::PartyRef other = {};
  bool operator==(const Two&) const = default;
  std::string other_words() const { return other.handle + "  " + described(other); }
  std::string keep_words() const { return keep.handle + "  " + described(keep); }
};

// Who stands between the two in one line upwards, whichever of them is above: made one, they would stand above themselves.
std::optional<Id> between(storage::Store& store, const Two& two) {
  for (const auto& [low, high] : {std::pair(two.keep.id, two.other.id), std::pair(two.other.id, two.keep.id)}) {
    if (two.keep.person) {
      if (const auto one = app::between(store, low, high)) return one;
      continue;
    }
    const auto line = storage::Parties(store).groups(low);
    const auto found = std::find_if(line.begin(), line.end(), [&high = high](const auto& group) { return group.id == high; });
    if (found != line.end() && found - line.begin() > 1) return line[1].id;
  }
  return std::nullopt;
}

Result<Two> parse_request(storage::Store& store, const Args& args) {
  TRY_ASSIGN(const auto keep, resolve(store, args.word(0)));
  TRY_ASSIGN(const auto other, resolve(store, args.word(1)));
  if (keep.id == other.id) return usage_error(message("both names mean {who}", "who"_is = keep.handle), message("name two records"));
  if (keep.person != other.person) return usage_error(message("a person and an organisation cannot be one"));
  Two two{keep, other};
  if (const auto one = between(store, two)) {
    const std::string handle = storage::Parties(store).ref(*one)->handle;
    return usage_error(
        message("{keep} and {other} cannot be one: {between} stands between them", "keep"_is = keep.handle, "other"_is = other.handle, "between"_is = handle),
        keep.person ? message("clear that line first: guanxi edit {between} --reports-to \"\"", "between"_is = handle)
                    : message("clear that line first: guanxi edit {between} --parent \"\"", "between"_is = handle));
  }
  return two;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto asked, parse_request(store, args));
  const std::string question = message("merge {other} into {keep}?", "other"_is = asked.other_words(), "keep"_is = asked.keep_words());
  TRY(agreed(env, args, question, message("nothing was merged")));
  storage::Work work(store, "merge", env.now());
  TRY_ASSIGN(const auto two, parse_request(store, args));  // others may have written while the question waited
  if (two != asked)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was merged"), message("run the command again"));
  storage::Parties parties(store);
  const Differing fields = two.keep.person ? differing(parties.person(two.keep.id), parties.person(two.other.id))
                                           : differing(parties.organisation(two.keep.id), parties.organisation(two.other.id));
  if (two.keep.person) merge_people(store, two.keep.id, two.other.id);
  else merge_organisations(store, two.keep.id, two.other.id);
  keep_in_note(env, store, two.keep.id, two.other.handle, fields);
  const std::string line = message("merged {other} into {keep}", "other"_is = two.other_words(), "keep"_is = two.keep_words());
  work.commit(line);
  print_result(env, "merge", {{"kept", two.keep.handle}, {"merged", two.other.handle}}, line);
  return 0;
}

}  // namespace

extern const Command merge = {
    .spec = {.name = "merge",
             .group = Group::people,
             .summary = "make two records of the same person or organisation one",
             .description = "Moves everything of OTHER to KEEP: history, promises, ties, positions, claims. What KEEP has stays, and what it "
                            "lacks comes from OTHER. The name of OTHER becomes an alias. What differs is said, and kept in a note. undo takes "
                            "everything back.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
