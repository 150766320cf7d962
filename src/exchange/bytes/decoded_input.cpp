#include "bytes/decoded_input.hpp"

#include "bytes/encoding.hpp"

namespace guanxi::exchange {

Result<std::string_view> DecodedInput::next() {
  text_.clear();
  while (text_.empty() && !at_end_) {
    auto piece = source_.next();
    if (!piece) return tl::unexpected(piece.error());
    at_end_ = piece->empty();
    if (!decoder_) {
      auto opened = Decoder::open(from_);
      if (!opened) return tl::unexpected(opened.error());
      decoder_ = std::move(*opened);
      *piece = without_mark(*piece);
    }
    if (at_end_) {
      decoder_->finish(text_);
    } else {
      decoder_->add(*piece, text_);
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
