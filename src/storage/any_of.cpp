#include <guanxi/storage/any_of.hpp>

#include <algorithm>

namespace guanxi::storage {
namespace {

constexpr char between = '\x1f';  // as GUANXI_AMONG takes them

}  // namespace

std::string any_of(const std::vector<std::string>& texts) {
  std::string all = any_of_these(texts);
  std::replace(all.begin(), all.end(), ',', between);
  return all;
}

std::string any_of_these(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all.append(all.empty() ? 0 : 1, between).append(text);
  return all;
}

}  // namespace guanxi::storage
