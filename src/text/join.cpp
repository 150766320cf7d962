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

}  // namespace guanxi::text
