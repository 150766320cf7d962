#include "words/addresses_in.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange {
namespace {

constexpr std::size_t most = 50;

bool of_address(char c) { return ascii::is_alphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+'; }

}  // namespace

std::vector<std::string> addresses_in(std::string_view text) {
  std::vector<std::string> found;
  for (auto at = text.find('@'); at != text.npos && found.size() < most; at = text.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && of_address(text[begin - 1])) --begin;
    while (end < text.size() && of_address(text[end])) ++end;
    const auto address = ascii::trimmed(text.substr(begin, end - begin), ".-");
    const bool whole = begin < at && address.find('.', address.find('@')) != address.npos && !address.ends_with('@');
    if (whole && std::find(found.begin(), found.end(), address) == found.end()) found.emplace_back(address);
  }
  return found;
}

}  // namespace guanxi::exchange
