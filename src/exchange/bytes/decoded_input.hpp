// An input whose bytes are UTF-8, made of one in another encoding as it is read.
#pragma once

#include "bytes/decoder.hpp"

#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange {

class DecodedInput final : public Input {
 public:
  // `encoding` is known. A mark before the text is left out.
  DecodedInput(Input& source, std::string_view encoding) : Input(source.name), source_(source), from_(encoding) {}

  Result<std::string_view> next() override;
  Result<void> rewind() override;

 private:
  Input& source_;
  std::string from_;
  std::optional<Decoder> decoder_ = {};  // none: nothing was read yet
  std::string text_ = {};
  bool at_end_ = false;
};

}  // namespace guanxi::exchange
