// What the readers of chats in plain text share: the encoding, the lines, the errors. A format says which beginning is its own, and what a line means.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "chats/gathering.hpp"

namespace guanxi::exchange::chats {

// Takes a file's lines one after another.
class LineTaker {
 public:
  virtual ~LineTaker() = default;
  virtual Result<void> take(std::string_view line, int number) = 0;
  virtual Result<void> finish() = 0;
};

class TextChatReader : public Reader {
 public:
  std::string_view extensions() const override { return "txt"; }
  bool recognises(Input& input) const override;
  Result<void> read(Input& input, Sink& sink) const override;

 protected:
  // By the first lines, of which the blank ones are left out and the last one may be cut off.
  virtual bool is_beginning(const std::vector<std::string>& lines) const = 0;
  virtual std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const = 0;
  // In which the program writes where it is neither UTF-8 nor told; empty: what is likely.
  virtual std::string_view other_encoding() const { return {}; }

 private:
  Result<std::vector<std::string>> beginning_of(Input& input) const;
};

// A text as what stands between two others: what "LINE" calls X in "Chat history with X". Empty: it does not stand between them.
std::string_view between_texts(std::string_view text, std::string_view before, std::string_view behind);

// ERROR, WARNING: lines of logs look like those of chats.
bool is_log_word(std::string_view name);

}  // namespace guanxi::exchange::chats
