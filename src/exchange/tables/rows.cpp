// Which file is which kind of table: what delimits its cells, and what it is written in.
#include "tables/rows.hpp"

#include <array>
#include <map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/encoding.hpp"
#include "bytes/lines.hpp"
#include "sheets/sheets.hpp"
#include "tables/delimited.hpp"

namespace guanxi::exchange {
namespace tables {
namespace {

constexpr std::size_t sniffed_bytes = std::size_t{1} << 16;
constexpr int sniffed_rows = 20;

// An input that is UTF-8 already, from behind its mark. It is another's.
class PlainInput final : public Input {
 public:
  explicit PlainInput(Input& source) : Input(source.name), source_(source) {}
  Result<std::string_view> next() override {
    TRY_ASSIGN(const std::string_view piece, source_.next());
    return std::exchange(first_, false) ? without_mark(piece) : piece;
  }
  Result<void> rewind() override {
    first_ = true;
    return source_.rewind();
  }

 private:
  Input& source_;
  bool first_ = true;
};

struct Written {
  std::string encoding = {};
  bool plain = false;  // ASCII alone
};

// The whole input tells, line by line, so that a broken line does not make it another encoding.
Result<Written> guess_of(Input& input) {
  constexpr std::size_t longest = std::size_t{1} << 20;
  TRY(input.rewind());
  Lines lines(input, longest);
  EncodingGuess guess;
  bool plain = true;
  while (const auto line = lines.peek()) {
    if (!ascii::is_ascii(*line)) {
      guess.add(*line);
      plain = false;
    }
    lines.take();
  }
  TRY(lines.status());
  return Written{std::string(guess.name()), plain};
}

// The sink is told of an encoding that a mark does not tell.
Result<std::unique_ptr<Input>> as_utf8(Input& input, std::string_view beginning, Sink& sink) {
  const std::string_view marked = marked_encoding(beginning);
  const bool has_mark = without_mark(beginning).size() < beginning.size();
  Written written{std::string(marked)};
  if (marked.empty() && !input.encoding.empty()) written.encoding = input.encoding;
  if (written.encoding.empty()) {
    TRY_ASSIGN(written, guess_of(input));
  }
  if (!has_mark) sink.encoding(written.encoding);
  if (written.plain) return std::make_unique<PlainInput>(input);
  TRY(Decoder::open(written.encoding));
  return std::make_unique<DecodedInput>(input, written.encoding);
}

struct Trial {
  int misquoted = 0;
  std::size_t score = 0;  // of the width that most rows have, and how many have it
  bool better_than(const Trial& other) const {
    return score > 0 && (other.score == 0 || std::pair(-misquoted, score) > std::pair(-other.misquoted, other.score));
  }
};

Trial try_delimiter(const std::string& text, char delimiter) {
  Delimited rows(std::make_unique<MemoryInput>("", text), delimiter);
  std::map<std::size_t, std::size_t> widths;
  for (int count = 0; count < sniffed_rows; ++count) {
    const auto row = rows.next();
    if (!row || !*row) break;
    ++widths[(*row)->size()];
  }
  Trial trial{.misquoted = rows.misquoted()};
  for (const auto& [width, times] : widths) {
    if (width > 1) trial.score = std::max(trial.score, (width - 1) * times * times);
  }
  return trial;
}

char delimiter_of(const std::string& text) {
  constexpr std::array<char, 3> delimiters = {'\t', ';', ','};  // of equals the first: commas stand in texts, too
  if (ascii::starts_with_word(text, "sep=") && text.size() > 4 && text.find_first_of("\r\n") == 5) return text[4];
  char best = ',';
  Trial best_trial;
  for (const char delimiter : delimiters) {
    const Trial trial = try_delimiter(text, delimiter);
    if (!trial.better_than(best_trial)) continue;
    best = delimiter;
    best_trial = trial;
  }
  return best;
}

}  // namespace
}  // namespace tables

Result<std::unique_ptr<Rows>> rows_of(Input& input, Sink& sink) {
  if (may_be_workbook(input)) return rows_of_workbook(input, sink);
  TRY_ASSIGN(const std::string beginning, input.beginning(tables::sniffed_bytes));
  TRY_ASSIGN(std::unique_ptr<Input> text, tables::as_utf8(input, beginning, sink));
  TRY_ASSIGN(const std::string first, text->beginning(tables::sniffed_bytes));
  return std::make_unique<tables::Delimited>(std::move(text), tables::delimiter_of(first));
}

}  // namespace guanxi::exchange
