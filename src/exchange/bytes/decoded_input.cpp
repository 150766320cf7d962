#include "bytes/decoded_input.hpp"

#include <guanxi/base/try.hpp>

#include "bytes/encoding.hpp"

namespace guanxi::exchange {

Result<std::string_view> DecodedInput::next() {
  text_.clear();
  while (text_.empty() && !at_end_) {
    TRY_ASSIGN(std::string_view piece, source_.next());
    at_end_ = piece.empty();
    if (!decoder_) {
      TRY_ASSIGN(decoder_, Decoder::open(from_));
      piece = without_mark(piece);
    }
    if (at_end_) {
      decoder_->finish(text_);
    } else {
      decoder_->add(piece, text_);
    }
  }
  return text_;
}

Result<void> DecodedInput::rewind() {
  decoder_.reset();
  at_end_ = false;
  return source_.rewind();
}

}  // namespace guanxi::exchange
