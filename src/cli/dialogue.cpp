#include <guanxi/cli/dialogue.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::cli {
namespace {

constexpr int narrowest = 20;

// What kept a key and its word in one line has done so.
std::string with_plain_blanks(std::string line) {
  constexpr std::string_view kept = "\u00a0";
  for (std::size_t at = 0; (at = line.find(kept, at)) != std::string::npos;) line.replace(at, kept.size(), " ");
  return line;
}

}  // namespace

std::optional<char> ask_for_key(Env& env, const std::string& question) {
  constexpr int room_for_key = 3;  // and for the sign before it
  std::string lines;
  for (const auto& line : text::wrap(question, std::max(narrowest, env.text_style().width - room_for_key))) lines += (lines.empty() ? "" : "\n") + line;
  env.print(with_plain_blanks(std::move(lines)) + " > ");
  const auto key = env.read_key();
  const bool shows = key && *key > ' ' && *key < 127;
  env.print(shows ? std::string(1, *key) + "\n" : "\n");
  return env.flush() ? key : std::nullopt;
}

void say_line(Env& env, const std::string& line) { env.print(text::lines(line) + "\n"); }

void say_keys(Env& env, std::string_view keys) {
  constexpr std::size_t hang = 3;  // a key and two blanks
  const int room = std::max(narrowest, env.text_style().width - static_cast<int>(hang));
  for (std::size_t at = 0; at < keys.size();) {
    const std::size_t end = std::min(keys.find('\n', at), keys.size());
    std::string before(keys.substr(at, hang));
    for (const auto& line : text::wrap(keys.substr(at + hang, end - at - hang), room)) {
      say_line(env, before + line);
      before = ascii::blanks(static_cast<int>(hang));
    }
    at = end + 1;
  }
}

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
