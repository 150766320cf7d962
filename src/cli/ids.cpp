#include <guanxi/cli/ids.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::cli {
namespace {

std::vector<std::string> first_words(std::string_view text) {
  std::vector<std::string> found;
  while (!text.empty()) {
    const auto words = ascii::words(ascii::take_line(text));
    if (!words.empty()) found.emplace_back(words.front());
  }
  return found;
}

}  // namespace

Result<std::vector<std::string>> ids_named(Env& env, const std::vector<std::string>& words) {
  std::vector<std::string> ids;
  const auto add = [&ids](const std::string& id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  };
  for (const auto& word : words) {
    if (word != "-") {
      add(word);
      continue;
    }
    TRY_ASSIGN(const auto text, env.read_stdin());
    for (const auto& id : first_words(text)) add(id);
  }
  return ids;
}

}  // namespace guanxi::cli
