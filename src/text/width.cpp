#include <guanxi/text/width.hpp>

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

}  // namespace

int width(std::string_view utf8) {
  if (is_ascii(utf8)) return static_cast<int>(utf8.size());
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
