#include <guanxi/cli/dialogue.hpp>

#include <algorithm>

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
  return key;
}

void say_line(Env& env, const std::string& line) { env.print(text::lines(line) + "\n"); }

}  // namespace guanxi::cli
