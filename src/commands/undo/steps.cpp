#include "undo/steps.hpp"

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/journal.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using present::Table;
using present::Value;
using storage::JournalEntry;

namespace {

Value::Object fields_of(const JournalEntry& entry) { return {{"id", to_text(entry.id)}, {"command", entry.command}, {"summary", entry.summary}}; }

void say(Env& env, const Way& way, const std::vector<JournalEntry>& steps) {
  if (env.json() && steps.size() > 1) {
    Value::Array entries;
    for (const auto& step : steps) entries.emplace_back(fields_of(step));
    return env.print(present::as_document(way.command, {{"entries", std::move(entries)}}));
  }
  for (const auto& step : steps) print_result(env, way.command, fields_of(step), message(way.did, "what"_is = step.summary));
}

}  // namespace

Result<std::optional<int>> steps_asked_for(const Way& way, const Args& args) {
  if (args.words().empty()) return args.number("limit");
  if (args.has("limit")) {
    return usage_error(message("{command}: '{word}' and --limit both say how many", "command"_is = way.command, "word"_is = args.word(0)),
                       message("leave one of them out"));
  }
  if (const auto count = whole_number<int>(args.word(0), 0, largest_number)) return count;
  return usage_error(message("{command} takes a number of commands, not '{word}'", "command"_is = way.command, "word"_is = args.word(0)),
                     message("guanxi {command} --list shows them", "command"_is = way.command));
}

void list_steps(Env& env, const Way& way, const std::vector<JournalEntry>& steps) {
  Table table{.command = way.command,
              .items = "entries",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "at", .title = "when", .spare = 1},
                          {.key = "command", .title = "command", .spare = 2},
                          {.key = "summary", .title = "what", .flexible = true}}};
  for (const auto& entry : steps) {
    table.rows.push_back({{.value = to_text(entry.id), .text = short_text(entry.id)},
                          {.value = calendar::iso_utc(entry.at), .text = calendar::iso(env.zone().local(entry.at)).substr(0, 16)},
                          {entry.command},
                          {entry.summary}});
  }
  print_table(env, table);
}

Result<int> go(Env& env, const Way& way, int count) {
  if (count == 0) {
    return usage_error(message("{command}: 0 stands for no command", "command"_is = way.command),
                       message("guanxi {command} alone means one command", "command"_is = way.command));
  }
  Result<void> said;
  const auto steps = way.go(env.store(storage::Access::read_write), count, [&](const std::vector<JournalEntry>& gone) {
    say(env, way, gone);
    said = env.flush();
    return said.has_value();
  });
  if (!said) return fail(ErrorKind::failed, message(way.unsaid, "error"_is = said.error().message), said.error().hint);
  if (steps.empty()) return fail(ErrorKind::failed, message(way.nothing), way.nothing_hint ? message(*way.nothing_hint) : "");
  if (steps.size() < static_cast<std::size_t>(count)) {
    return usage_error(message(way.too_many, "possible"_is = steps.size(), "count"_is = count),
                       message("guanxi {command} --list shows them", "command"_is = way.command));
  }
  return 0;
}

}  // namespace guanxi::commands
