#include <guanxi/text/width.hpp>

#include <optional>

#include "cluster.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr std::string_view ellipsis = "…";

void add_well_formed(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) append(out, next(text, at));
}

// As much of the text as fits, in whole clusters; where it ends in `end`.
std::string fitting(std::string_view text, int columns, std::size_t& end) {
  std::string out;
  for (end = 0; end < text.size();) {
    const Cluster cluster = cluster_at(text, end);
    if (cluster.width > columns) break;
    columns -= cluster.width;
    end = cluster.end;
    add_well_formed(out, text.substr(cluster.begin, cluster.end - cluster.begin));
  }
  return out;
}

// U+4E00 to U+9FFF at `at`.
bool is_ideograph(std::string_view text, std::size_t at) {
  if (text.size() - at < 3) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const bool han = (byte(0) == 0xE4 && byte(1) >= 0xB8) || (byte(0) > 0xE4 && byte(0) <= 0xE9);
  return han && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80;
}

// Of ASCII and the common ideographs alone, as most texts are: no character of them continues another. Nothing for others.
std::optional<int> simple_width(std::string_view text) {
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) - 0x20u < 0x5Fu) {
      ++at;
      ++columns;
    } else if (is_ideograph(text, at)) {
      at += 3;
      columns += 2;
    } else {
      return std::nullopt;
    }
  }
  return columns;
}

}  // namespace

int width(std::string_view utf8) {
  if (is_ascii(utf8)) return static_cast<int>(utf8.size());
  if (const auto simple = simple_width(utf8)) return *simple;
  int columns = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const Cluster cluster = cluster_at(utf8, at);
    columns += cluster.width;
    at = cluster.end;
  }
  return columns;
}

std::string pad(std::string_view utf8, int columns) {
  std::string out(utf8);
  const int missing = columns - width(utf8);
  if (missing > 0) out.append(static_cast<std::size_t>(missing), ' ');
  return out;
}

std::string truncate(std::string_view utf8, int columns) {
  if (columns <= 0) return {};
  if (utf8.size() <= static_cast<std::size_t>(columns) && is_ascii(utf8)) return std::string(utf8);
  std::size_t end = 0;
  std::string whole = fitting(utf8, columns, end);
  if (end == utf8.size()) return whole;
  return fitting(utf8, columns - 1, end).append(ellipsis);
}

}  // namespace guanxi::text
