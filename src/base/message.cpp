#include <guanxi/base/message.hpp>

namespace guanxi {

// Looks up nothing as long as there is no catalogue.
std::string_view translated(std::string_view sentence) { return sentence; }
std::string_view translated(std::string_view one, std::string_view many, std::int64_t n) { return n == 1 ? one : many; }

namespace {

void append(std::string& out, const detail::Filling& filling) {
  if (filling.is_number) out += std::to_string(filling.number);
  else out += filling.text;
}

}  // namespace

std::string detail::filled(std::string_view sentence, std::span<const Filling> fillings) {
  std::string out;
  while (!sentence.empty()) {
    const Piece piece = first_piece(sentence);
    out += piece.plain;
    for (const Filling& filling : fillings)
      if (!piece.place.empty() && filling.name == piece.place) append(out, filling);
    sentence = piece.rest;
  }
  return out;
}

}  // namespace guanxi
