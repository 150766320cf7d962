// The reader of vCard files: which lines make which card.
#include <guanxi/exchange/reader.hpp>

#include "ascii.hpp"
#include "bytes/encoding.hpp"
#include "vcard/lines.hpp"
#include "vcard/person.hpp"
#include "vcard/unfold.hpp"
#include "vcard/value.hpp"

namespace guanxi::exchange {
namespace vcard {
namespace {

// Puts lines into cards. A card within a card (version 2.1's AGENT) is somebody else's and left out.
class CardReader {
 public:
  CardReader(TextEncoding encoding, const LocalClock& local) : encoding_(std::move(encoding)), local_(local) {}

  void take(const LogicalLine& line) {
    if (nested_ > 0) {
      nested_ += begins_card(line.text) ? 1 : ends_card(line.text) ? -1 : 0;
    } else if (begins_card(line.text)) {
      begin(line);
    } else if (!open_) {
      warn_outside(line);
    } else if (ends_card(line.text)) {
      close();
    } else {
      take_into_card(line);
    }
  }

  // Where the card begins that the file does not end; nullopt: all are whole.
  std::optional<int> cut_off() const { return open_ ? std::optional<int>(card_.line) : std::nullopt; }
  ReadResult result() { return std::move(result_); }

 private:
  void begin(const LogicalLine& line) {
    if (open_ && agent_follows_) {
      nested_ = 1;
      agent_follows_ = false;
      return;
    }
    if (open_) {
      warn(card_.line, "the card that begins here has no END:VCARD");
      close();
    }
    card_ = Card{.line = line.line};
    open_ = true;
    outside_ = false;
    bytes_ = 0;
    lines_ = 0;
  }

  void close() {
    if (too_large()) {
      warn(card_.line, "a card of more than 10 MB or 20,000 lines is left out");
    } else if (auto person = interpret(card_, result_.warnings, local_)) {
      result_.people.push_back(std::move(*person));
    }
    card_ = {};
    open_ = false;
    agent_follows_ = false;
  }

  void take_into_card(const LogicalLine& line) {
    bytes_ += line.text.size();
    ++lines_;
    if (too_large()) return card_.properties.clear();
    auto property = parse_property(line, encoding_);
    if (!property) return warn(line.line, "no property is understood in " + in_quotes(printable(line)));
    agent_follows_ = property->name == "AGENT" && trimmed(property->value).empty();
    if (property->name == "AGENT" && same_word(trimmed(property->value), "BEGIN:VCARD")) nested_ = 1;
    if (!property->binary) card_.properties.push_back(std::move(*property));
  }

  std::string printable(const LogicalLine& line) const {
    return decode(std::string_view(line.text).substr(0, 200), encoding_.name).value_or(std::string());
  }

  // One warning for lines that stand together.
  void warn_outside(const LogicalLine& line) {
    if (!outside_) warn(line.line, "text outside of a card is left out: " + in_quotes(printable(line)));
    outside_ = true;
  }

  bool too_large() const { return bytes_ >= card_bytes_limit || lines_ > card_lines_limit; }
  void warn(int line, std::string message) { result_.warnings.push_back({line, std::move(message)}); }

  TextEncoding encoding_;
  const LocalClock& local_;
  ReadResult result_;
  Card card_;
  bool open_ = false;
  bool agent_follows_ = false;
  bool outside_ = false;
  int nested_ = 0;
  std::size_t bytes_ = 0;
  int lines_ = 0;
};

// The file's bytes, of which lines can be made: a UTF-16 file is converted first.
struct Prepared {
  std::string converted = {};
  TextEncoding encoding = {};
  std::string assumed = {};  // the encoding, where the file does not begin with a mark of it
};

bool is_wide(std::string_view encoding) {
  return starts_with_word(encoding, "UTF-16") || starts_with_word(encoding, "UTF16") ||
         starts_with_word(encoding, "UCS");
}

Result<Prepared> prepare(const Source& source) {
  const std::string_view bytes = source.bytes;
  const std::string_view marked = marked_encoding(bytes);
  const bool has_mark = without_mark(bytes).size() < bytes.size();
  Prepared prepared;
  if (is_wide(marked) || (marked.empty() && is_wide(source.encoding))) {
    auto decoded = decode_file(bytes, source.encoding);
    if (!decoded) return tl::unexpected(decoded.error());
    prepared.converted = std::move(decoded->text);
    prepared.encoding.converted = true;
    if (!has_mark) prepared.assumed = decoded->encoding;
  } else if (!has_mark) {
    prepared.assumed = source.encoding.empty() ? guess_encoding(bytes) : source.encoding;
    prepared.encoding.name = prepared.assumed;
    if (!decode({}, prepared.assumed)) return tl::unexpected(decode_file(bytes, prepared.assumed).error());
  }
  return prepared;
}

// Enough of the beginning to see the first line that is not blank.
bool begins_with_card(std::string_view bytes) {
  constexpr std::size_t enough = 4096;
  const std::string_view marked = marked_encoding(bytes);
  const std::string beginning(bytes.substr(0, enough));
  const auto text = is_wide(marked) ? decode(without_mark(beginning), marked) : beginning;
  if (!text) return false;
  const auto first = Unfolder(*text).next();
  return first && begins_card(first->text);
}

class VCardReader final : public Reader {
 public:
  std::string_view name() const override { return "vcard"; }
  std::string_view title() const override { return "vCard 2.1, 3.0, 4.0"; }
  std::string_view extensions() const override { return "vcf vcard"; }
  bool recognises(const Source& source) const override { return begins_with_card(source.bytes); }

  Result<ReadResult> read(const Source& source) const override {
    if (!recognises(source))
      return usage_error(source.name + ":1: not a vCard file", "it has to begin with BEGIN:VCARD");
    const auto prepared = prepare(source);
    if (!prepared) return tl::unexpected(prepared.error());
    const auto& encoding = prepared->encoding;
    CardReader cards(encoding, source.local);
    Unfolder lines(encoding.converted ? std::string_view(prepared->converted) : source.bytes);
    while (const auto line = lines.next()) cards.take(*line);
    if (const auto begun = cards.cut_off()) {
      return usage_error(source.name + ":" + std::to_string(*begun) + ": the card that begins here has no END:VCARD",
                         "the file is cut off: export it again");
    }
    ReadResult result = cards.result();
    result.encoding = prepared->assumed;
    return result;
  }
};

}  // namespace
}  // namespace vcard

const Reader& vcard_reader() {
  static const vcard::VCardReader reader;
  return reader;
}

}  // namespace guanxi::exchange
