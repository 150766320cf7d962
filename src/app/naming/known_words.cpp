#include <guanxi/app/naming/known_words.hpp>

#include <string>

#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

std::string listed(std::span<const std::string_view> words) {
  std::string all;
  for (const auto word : words) all += (all.empty() ? "" : ", ") + std::string(word);
  return all;
}

tl::unexpected<Error> unknown_word(std::string_view word, std::string_view noun, std::span<const std::string_view> known) {
  const auto near = text::nearest(word, known);
  return usage_error("'" + std::string(word) + "' is no " + std::string(noun), (near ? "did you mean " + std::string(*near) + "? " : "") + "it may be: " + listed(known));
}

}  // namespace guanxi::app
