#include "bytes/text_lines.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/try.hpp>

#include "bytes/encoding.hpp"

namespace guanxi::exchange {
namespace {

constexpr std::size_t enough = 4096;

Result<std::string> guessed(Input& input, std::size_t longest) {
  TRY(input.rewind());
  EncodingGuess guess;
  Lines lines(input, longest);
  for (auto line = lines.peek(); line; line = lines.peek()) guess.add(*line), lines.take();
  TRY(lines.status());
  return std::string(guess.name());
}

}  // namespace

Result<std::unique_ptr<TextLines>> TextLines::open(Input& input, Sink* sink) {
  TRY_ASSIGN(const std::string beginning, input.beginning(enough));
  std::string encoding(marked_encoding(beginning));
  const bool has_mark = without_mark(beginning).size() < beginning.size();
  if (encoding.empty()) {
    TRY_ASSIGN(encoding, input.encoding.empty() ? guessed(input, longest) : input.encoding);
  }
  TRY(Decoder::open(encoding));
  if (!has_mark && sink) sink->encoding(encoding);
  TRY(input.rewind());
  return std::unique_ptr<TextLines>(new TextLines(input, encoding));
}

std::optional<std::string_view> TextLines::peek() {
  auto line = lines_.peek();
  while (line && !line->empty() && ascii::is_space(line->back())) line->remove_suffix(1);
  return line;
}

std::string text_at_beginning(Input& input, std::size_t most) {
  const auto bytes = input.beginning(most);
  if (!bytes) return {};
  const auto text = decode_file(*bytes, input.encoding);
  return text ? text->text : std::string();
}

}  // namespace guanxi::exchange
