#include <guanxi/text/join.hpp>

namespace guanxi::text {

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string all;
  for (const auto& text : texts) {
    if (text.empty()) continue;
    if (!all.empty()) all += between;
    all += text;
  }
  return all;
}

std::string both_names(std::string_view first, std::string_view second) {
  if (first.find(second) != std::string_view::npos) return std::string(first);
  if (second.find(first) != std::string_view::npos) return std::string(second);
  return std::string(first) + " " + std::string(second);
}

}  // namespace guanxi::text
