#include "bytes/quoted_printable.hpp"

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange {
namespace {

int hex_digit(char c) {
  if (ascii::is_digit(c)) return c - '0';
  const char letter = ascii::upper(c);
  return letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
}

}  // namespace

std::string from_quoted_printable(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '=' && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
    const int low = high < 0 ? -1 : hex_digit(text[at + 2]);
    bytes += low < 0 ? text[at] : static_cast<char>(high * 16 + low);
    if (low >= 0) at += 2;
  }
  return bytes;
}

}  // namespace guanxi::exchange
