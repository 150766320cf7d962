// The reader of vCard files: which lines make which card.
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>

#include "bytes/decoded_input.hpp"
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
  CardReader(TextEncoding encoding, const LocalClock& local, Sink& sink) : encoding_(std::move(encoding)), local_(local), sink_(sink) {}

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

 private:
  void begin(const LogicalLine& line) {
    if (open_ && agent_follows_) {
      nested_ = 1;
      agent_follows_ = false;
      return;
    }
    if (open_) {
      warn(card_.line, message("the card that begins here has no END:VCARD"));
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
      warn(card_.line, message("a card of more than 10 MB or 20,000 lines is left out"));
    } else {
      interpret(card_, sink_, local_);
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
    if (!property) return warn(line.line, message("no property is understood in {line}", "line"_is = in_quotes(printable(line))));
    agent_follows_ = property->name == "AGENT" && ascii::trimmed(property->value).empty();
    if (property->name == "AGENT" && ascii::same_word(ascii::trimmed(property->value), "BEGIN:VCARD")) nested_ = 1;
    if (!property->binary) card_.properties.push_back(std::move(*property));
  }

  std::string printable(const LogicalLine& line) const { return decode(std::string_view(line.text).substr(0, 200), encoding_.name).value_or(std::string()); }

  // One warning for lines that stand together.
  void warn_outside(const LogicalLine& line) {
    if (!outside_) warn(line.line, message("text outside of a card is left out: {text}", "text"_is = in_quotes(printable(line))));
    outside_ = true;
  }

  bool too_large() const { return bytes_ >= card_bytes_limit || lines_ > card_lines_limit; }
  void warn(int line, std::string message) { sink_.warning({line, std::move(message)}); }

  TextEncoding encoding_;
  const LocalClock& local_;
  Sink& sink_;
  Card card_;
  bool open_ = false;
  bool agent_follows_ = false;
  bool outside_ = false;
  int nested_ = 0;
  std::size_t bytes_ = 0;
  int lines_ = 0;
};

bool is_wide(std::string_view encoding) {
  return ascii::starts_with_word(encoding, "UTF-16") || ascii::starts_with_word(encoding, "UTF16") || ascii::starts_with_word(encoding, "UCS");
}

// What lines can be made of: UTF-16 is converted first.
struct Prepared {
  std::unique_ptr<Input> converted = nullptr;
  TextEncoding encoding = {};
};

// The sink is told of an encoding that the file does not begin with a mark of.
Result<Prepared> prepare(Input& input, std::string_view beginning, Sink& sink) {
  const std::string_view marked = marked_encoding(beginning);
  const bool has_mark = without_mark(beginning).size() < beginning.size();
  Prepared prepared;
  if (is_wide(marked) || (marked.empty() && is_wide(input.encoding))) {
    const std::string encoding(marked.empty() ? std::string_view(input.encoding) : marked);
    TRY(Decoder::open(encoding));
    prepared.converted = std::make_unique<DecodedInput>(input, encoding);
    prepared.encoding.converted = true;
    if (!has_mark) sink.encoding(encoding);
  } else if (!has_mark) {
    TRY_ASSIGN(std::string assumed, input.encoding.empty() ? guess_encoding(input) : input.encoding);
    TRY(Decoder::open(assumed));
    sink.encoding(assumed);
    prepared.encoding.name = std::move(assumed);
  }
  return prepared;
}

// Enough of the beginning to see the first line that is not blank.
constexpr std::size_t enough = 4096;

// In UTF-16 the line has a NUL beside each letter.
bool begins_with_card(std::string_view beginning) {
  std::string text(beginning);
  if (is_wide(marked_encoding(beginning))) {
    text = without_mark(beginning);
    std::erase(text, '\0');
  }
  MemoryInput input({}, text);
  const auto first = Unfolder(input).next();
  return first && begins_card(first->text);
}

class VCardReader final : public Reader {
 public:
  std::string_view name() const override { return "vcard"; }
  std::string_view title() const override { return "vCard 2.1, 3.0, 4.0"; }
  std::string_view extensions() const override { return "vcf vcard"; }

  bool recognises(Input& input) const override {
    const auto beginning = input.beginning(enough);
    return beginning && begins_with_card(*beginning);
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY_ASSIGN(const std::string beginning, input.beginning(enough));
    if (!begins_with_card(beginning))
      return usage_error(message("{file}:1: not a vCard file", "file"_is = input.name), message("it has to begin with BEGIN:VCARD"));
    TRY_ASSIGN(const Prepared prepared, prepare(input, beginning, sink));
    TRY(input.rewind());
    CardReader cards(prepared.encoding, input.local, sink);
    Unfolder lines(prepared.converted ? *prepared.converted : input);
    while (const auto line = lines.next()) cards.take(*line);
    TRY(lines.status());
    if (const auto begun = cards.cut_off()) {
      return usage_error(message("{file}:{line}: the card that begins here has no END:VCARD", "file"_is = input.name, "line"_is = *begun),
                         message("the file is cut off: export it again"));
    }
    return {};
  }
};

}  // namespace
}  // namespace vcard

const Reader& vcard_reader() {
  static const vcard::VCardReader reader;
  return reader;
}

}  // namespace guanxi::exchange
