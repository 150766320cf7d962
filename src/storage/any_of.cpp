#include <guanxi/storage/any_of.hpp>

namespace guanxi::storage {

std::string any_of(const std::vector<std::string>& texts) {
  constexpr char between = '\x1f';  // as GUANXI_AMONG takes them
  std::string all;
  for (const std::string& text : texts) {
    if (!all.empty()) all += between;
    for (const char c : text) all += c == ',' ? between : c;
  }
  return all;
}

}  // namespace guanxi::storage
