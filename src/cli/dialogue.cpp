#include <guanxi/cli/dialogue.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::cli {

std::optional<char> ask_for_key(Env& env, const std::string& question) {
  constexpr int narrowest = 20, room_for_key = 3;
  std::string lines;
  for (const auto& line : text::wrap(question, std::max(narrowest, env.text_style().width - room_for_key))) lines += (lines.empty() ? "" : "\n") + line;
  env.print(lines + " > ");
  const auto key = env.read_key();
  const bool shows = key && *key > ' ' && *key < 127;
  env.print(shows ? std::string(1, *key) + "\n" : "\n");
  return env.flush() ? key : std::nullopt;
}

void say_line(Env& env, const std::string& line) { env.print(text::lines(line) + "\n"); }

void say_problem(Env& env, const Error& error) {
  env.warn(error.hint.empty() ? error.message : message("{error}\nhint: {hint}", "error"_is = error.message, "hint"_is = error.hint));
}

// The newest entry must be the answer's own.
Result<void> take_back_answer(Env& env, storage::Store& store, Id entry) {
  if (!entry) {
    say_line(env, message("that answer changed nothing"));
    return {};
  }
  const auto is_ours = [&](const std::vector<storage::JournalEntry>& entries) { return entries.front().id == entry; };
  const auto taken = storage::undo(store, 1, is_ours);
  if (taken.empty()) return fail(ErrorKind::failed, message("another command has written since; guanxi undo --list shows it"));
  say_line(env, message("took back: {what}", "what"_is = taken.front().summary));
  return {};
}

}  // namespace guanxi::cli
