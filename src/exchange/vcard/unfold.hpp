// A vCard file's logical lines: folded lines put together, photographs left out, bytes otherwise untouched.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/lines.hpp"

namespace guanxi::exchange::vcard {

// What one card may have; a logical line that is longer is cut there.
inline constexpr std::size_t card_bytes_limit = 10'000'000;
inline constexpr int card_lines_limit = 20'000;

struct LogicalLine {
  int line = 0;                           // where it begins, from 1
  std::string text = {};                  // still in the file's encoding; `head:` alone when binary
  std::size_t colon = std::string::npos;  // where the head ends; npos: there is no colon
  bool quoted_printable = false;
  bool binary = false;  // base64, or a picture, sound or key

  std::string_view head() const { return std::string_view(text).substr(0, colon); }
  std::string_view value() const;
};

// Takes CRLF, LF and CR line ends. Versions 3.0 and 4.0 lose the blank at which a line was folded, 2.1 keeps it;
// quoted-printable goes on behind a soft line break; base64 goes on without any sign of it.
class Unfolder {
 public:
  explicit Unfolder(Input& input) : lines_(input, card_bytes_limit) {}

  std::optional<LogicalLine> next();  // never a blank line; nullopt at the end
  // Fails when there are no more lines because the input could not be read on.
  const Result<std::string_view>& status() const { return lines_.status(); }

 private:
  bool take_continuation(LogicalLine& line);
  void extend(LogicalLine& line, std::string_view more);
  void look_for_head_end(LogicalLine& line);

  Lines lines_;
  bool keep_blank_ = false;  // within a card of version 2.1
  std::size_t scanned_ = 0;  // of the line in hand, looking for its colon
  bool in_quotes_ = false;
};

// BEGIN:VCARD and END:VCARD in any case.
bool begins_card(std::string_view line);
bool ends_card(std::string_view line);

}  // namespace guanxi::exchange::vcard
