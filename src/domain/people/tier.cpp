#include <guanxi/domain/tier.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

namespace guanxi::domain {

Result<std::string> parse_tier(std::string_view text) {
  constexpr std::size_t longest = 8;
  if (!text.empty() && text.size() <= longest && ascii::all(text, ascii::is_alphanumeric)) return ascii::upper(text);
  return usage_error(message("'{tier}' is no tier", "tier"_is = text), message("a letter, as A, B or C"));
}

}  // namespace guanxi::domain
