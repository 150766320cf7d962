#include <guanxi/text/alternatives.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::text {

std::string alternatives(const std::vector<std::string>& texts) {
  if (texts.size() < 2) return texts.empty() ? std::string() : texts.front();
  const std::vector<std::string> before(texts.begin(), texts.end() - 1);
  return message("{texts} or {last}", "texts"_is = joined(before), "last"_is = texts.back());
}

}  // namespace guanxi::text
