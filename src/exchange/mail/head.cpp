#include "mail/head.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange::mail {
namespace {

// No mail has more of a head.
constexpr std::size_t longest_head = std::size_t{4} << 20;

// Printable ASCII but the colon (RFC 5322, 3.6.8).
bool is_of_name(char c) { return c > 32 && c < 127 && c != ':'; }

}  // namespace

std::vector<Field> fields_of(std::string_view bytes) {
  bytes = bytes.substr(0, longest_head);
  while (!bytes.empty() && ascii::is_space(bytes.front())) bytes.remove_prefix(1);
  if (bytes.starts_with("From ") || bytes.starts_with(">From ")) ascii::take_line(bytes);
  std::vector<Field> fields;
  while (!bytes.empty()) {
    std::string_view line = ascii::take_line(bytes);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) break;
    if (ascii::is_blank(line.front())) {
      if (!fields.empty()) fields.back().value += line;
      continue;
    }
    const auto colon = line.find(':');
    if (colon == line.npos) continue;
    const auto name = ascii::trimmed(line.substr(0, colon));
    if (ascii::all(name, is_of_name)) fields.push_back({ascii::lower(name), std::string(line.substr(colon + 1))});
  }
  return fields;
}

}  // namespace guanxi::exchange::mail
