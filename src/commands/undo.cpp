#include <guanxi/app/command.hpp>
#include <guanxi/app/output.hpp>

#include <fmt/format.h>

namespace guanxi::commands {
namespace {

using namespace app;
using present::Listing;

constexpr OptionSpec options[] = {{.flags = "--list", .help = "show what can be taken back, newest first"},
                                  {.flags = "--skip", .help = "leave what the last command did, and forget how to take it back"},
                                  {.flags = "-n,--limit", .value = "N", .help = "take the last N commands back; with --list, only the newest N"}};

constexpr Example examples[] = {
    {"guanxi log wangwei by mistake && guanxi undo", "take the last command back"},
    {"guanxi undo --list", "what can be taken back"},
    {"guanxi undo -n 3", "the last three commands"},
};

Result<int> list(Env& env, int limit) {
  Listing listing{.command = "undo",
                  .items = "entries",
                  .columns = {{.key = "id", .title = "id"}, {.key = "at", .title = "when", .spare = 1}, {.key = "command", .title = "command", .spare = 2},
                              {.key = "summary", .title = "what", .flexible = true}}};
  for (const auto& entry : env.store(storage::Access::read).journal(limit)) {
    listing.rows.push_back({{.value = to_text(entry.id), .text = short_text(entry.id)}, {.value = calendar::iso_utc(entry.at), .text = calendar::iso(env.zone().local(entry.at)).substr(0, 16)},
                            {entry.command}, {entry.summary}});
  }
  print_listing(env, listing);
  return 0;
}

void say(Env& env, const storage::JournalEntry& entry) {
  print_result(env, "undo", {{"id", to_text(entry.id)}, {"command", entry.command}, {"summary", entry.summary}},
               "took back: " + entry.summary);
}

// What is taken back cannot be got back: it is said before it is final.
Result<void> take_back(Env& env) {
  Result<void> said;
  const auto undone = storage::undo(env.store(storage::Access::change), [&](const storage::JournalEntry& entry) {
    say(env, entry);
    said = env.flush();
    return said.has_value();
  });
  if (!said) return fail(ErrorKind::failed, said.error().message + ": nothing was taken back", said.error().hint);
  if (!undone) return fail(ErrorKind::failed, "there is nothing to undo");
  return {};
}

Result<int> take_back(Env& env, int count) {
  const std::size_t stored = env.store(storage::Access::read).journal(count).size();
  if (stored == 0) return fail(ErrorKind::failed, "there is nothing to undo");
  if (stored < static_cast<std::size_t>(count)) {
    return usage_error(fmt::format("only {} of {} commands can be taken back", stored, count), "guanxi undo --list shows them");
  }
  for (int i = 0; i < count; ++i) {
    if (const auto taken = take_back(env); !taken) return tl::unexpected(taken.error());
  }
  return 0;
}

// For an entry that no longer fits: it would stand in the way of those before it for good.
Result<int> skip(Env& env) {
  const auto skipped = storage::skip(env.store(storage::Access::change));
  if (!skipped) return fail(ErrorKind::failed, "there is nothing to skip");
  print_result(env, "undo", {{"id", to_text(skipped->id)}, {"command", skipped->command}, {"summary", skipped->summary}, {"skipped", true}},
               "skipped, and left as it is: " + skipped->summary);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("skip") && args.has("list")) return usage_error("undo takes --list or --skip, not both");
  const auto limit = number_option(args, "limit", args.has("list") ? -1 : 1);
  if (!limit) return tl::unexpected(limit.error());
  if (args.has("list")) return list(env, *limit);
  if (args.has("skip")) return args.has("limit") ? usage_error("undo --skip takes no --limit") : skip(env);
  if (*limit == 0) return usage_error("undo: --limit 0 takes nothing back", "guanxi undo takes back one command");
  return take_back(env, *limit);
}

}  // namespace

extern const Command undo = {
    .spec = {.name = "undo",
             .group = Group::data,
             .summary = "take the last command back",
             .description = "Takes back the last command that changed something, whole, and says in words what it took back. Called "
                            "again, it takes back the one before; guanxi redo does it again. Every writing command can be undone, rm, merge and import included. "
                            "Where another program has changed the same records, an entry fits no longer: --skip passes over it.",
             .options = options,
             .examples = examples,
             .formats = listing_formats},
    .run = run,
};

}  // namespace guanxi::commands
