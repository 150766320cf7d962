#include "chats/text_chat.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/encoding.hpp"
#include "bytes/lines.hpp"

namespace guanxi::exchange::chats {
namespace {

constexpr std::size_t enough = 16384;
constexpr std::size_t longest_line = 65536;

Result<std::string> guessed(Input& input, std::string_view other) {
  EncodingGuess guess;
  Lines lines(input, longest_line);
  TRY(input.rewind());
  for (; const auto line = lines.peek(); lines.take()) guess.add(*line);
  TRY(lines.status());
  return std::string(guess.name() == "UTF-8" || other.empty() ? guess.name() : other);
}

// The sink is told of an encoding that the file does not begin with a mark of.
Result<std::string> encoding_of(Input& input, std::string_view beginning, std::string_view other, Sink& sink) {
  std::string encoding(marked_encoding(beginning));
  if (encoding.empty()) encoding = input.encoding;
  if (encoding.empty()) {
    TRY_ASSIGN(encoding, guessed(input, other));
  }
  if (without_mark(beginning).size() == beginning.size()) {
    TRY(Decoder::open(encoding));
    sink.encoding(encoding);
  }
  return encoding;
}

}  // namespace

Result<std::vector<std::string>> TextChatReader::beginning_of(Input& input) const {
  TRY_ASSIGN(std::string bytes, input.beginning(enough));
  const bool wide = marked_encoding(bytes).starts_with("UTF-16");
  if (bytes.size() == enough && !wide) bytes.resize(std::max<std::size_t>(bytes.find_last_of("\r\n") + 1, 1));
  std::string wanted = input.encoding;
  if (wanted.empty() && !other_encoding().empty() && likely_encoding(without_mark(bytes)) != "UTF-8") wanted = other_encoding();
  TRY_ASSIGN(Decoded decoded, decode_file(bytes, wanted));
  MemoryInput memory({}, decoded.text);
  Lines lines(memory, longest_line);
  std::vector<std::string> found;
  for (; const auto line = lines.peek(); lines.take()) {
    std::string plain = plain_line(*line);
    if (!ascii::is_blank(std::string_view(plain))) found.push_back(std::move(plain));
  }
  return found;
}

bool TextChatReader::recognises(Input& input) const {
  const auto lines = beginning_of(input);
  return lines && !lines->empty() && is_beginning(*lines);
}

Result<void> TextChatReader::read(Input& input, Sink& sink) const {
  TRY_ASSIGN(const std::vector<std::string> first, beginning_of(input));
  if (first.empty() || !is_beginning(first)) {
    return usage_error(message("{file}:1: this is none of the chats that {format} writes", "file"_is = input.name, "format"_is = name()),
                       message("export it again as text, and leave its beginning as it is"));
  }
  TRY_ASSIGN(const std::string beginning, input.beginning(enough));
  TRY_ASSIGN(const std::string encoding, encoding_of(input, beginning, other_encoding(), sink));
  TRY(input.rewind());
  DecodedInput text(input, encoding);
  Lines lines(text, longest_line);
  const auto chat = begin(input, sink);
  for (; const auto line = lines.peek(); lines.take()) {
    TRY(chat->take(*line, lines.number() == std::numeric_limits<int>::max() ? lines.number() : lines.number() + 1));
  }
  TRY(lines.status());
  return chat->finish();
}

std::string_view between_texts(std::string_view text, std::string_view before, std::string_view behind) {
  if (text.size() <= before.size() + behind.size() || !text.starts_with(before) || !text.ends_with(behind)) return {};
  return ascii::trimmed(text.substr(before.size(), text.size() - before.size() - behind.size()));
}

bool is_log_word(std::string_view name) {
  static constexpr std::array<std::string_view, 11> words = {"error", "warn",   "warning",  "info",    "debug", "trace",
                                                             "fatal", "notice", "critical", "verbose", "severe"};
  const auto last = name.substr(name.find_last_of(". [") + 1);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return ascii::same_word(ascii::trimmed(last, " []"), word); });
}

}  // namespace guanxi::exchange::chats
