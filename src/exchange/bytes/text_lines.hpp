// The lines of a text file in UTF-8, whatever it is written in.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <guanxi/exchange/reader.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/lines.hpp"

namespace guanxi::exchange {

class TextLines {
 public:
  // From the first byte. The sink is told of an encoding that the file does not begin with a mark of; nullptr: nobody asks.
  static Result<std::unique_ptr<TextLines>> open(Input& input, Sink* sink);

  // Each without blanks at its end; as Lines has it.
  std::optional<std::string_view> peek();
  void take() { lines_.take(); }
  int number() const { return lines_.number(); }
  const Result<std::string_view>& status() const { return lines_.status(); }

 private:
  TextLines(Input& input, std::string_view encoding) : decoded_(input, encoding), lines_(decoded_, longest) {}
  static constexpr std::size_t longest = std::size_t{64} << 10;

  DecodedInput decoded_;
  Lines lines_;
};

// At most so many bytes of the beginning in UTF-8; empty: it cannot be read. The last line may be cut off.
std::string text_at_beginning(Input& input, std::size_t most);

}  // namespace guanxi::exchange
