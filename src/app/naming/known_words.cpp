#include <guanxi/app/naming/known_words.hpp>

#include <string>

#include <guanxi/base/message.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

std::string listed(std::span<const std::string_view> words) {
  std::string all;
  for (const auto word : words) all += (all.empty() ? "" : ", ") + std::string(word);
  return all;
}

tl::unexpected<Error> unknown_word(std::string_view word, std::string_view noun, std::span<const std::string_view> known) {
  const auto near = text::nearest(word, known);
  const std::string all = listed(known);
  return usage_error(message("'{word}' is no {noun}", "word"_is = word, "noun"_is = noun),
                     near ? message("did you mean {near}? it may be: {all}", "near"_is = *near, "all"_is = all) : message("it may be: {all}", "all"_is = all));
}

}  // namespace guanxi::app
