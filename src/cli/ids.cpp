#include <guanxi/cli/ids.hpp>

#include <algorithm>

#include <guanxi/base/try.hpp>

namespace guanxi::cli {
namespace {

constexpr std::string_view blanks = " \t\r";

std::vector<std::string> first_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const auto begin = line.find_first_not_of(blanks);
    if (begin == line.npos) continue;
    line.remove_prefix(begin);
    words.emplace_back(line.substr(0, line.find_first_of(blanks)));
  }
  return words;
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
