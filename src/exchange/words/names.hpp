// Putting a person's name together from its parts.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::exchange {

struct NameParts {
  std::string family = {};
  std::string given = {};
  std::string additional = {};

  bool empty() const { return family.empty() && given.empty() && additional.empty(); }
};

// Written in Han characters, kana or Hangul alone (middle dots and spaces do not count); false when empty.
bool is_cjk_name(std::string_view name);
// 王 + 小满 → 王小满; Weber + Klaus → Klaus Weber.
std::string full_name(const NameParts& parts);
// The name as it is displayed, put right by its parts: "小满 王" → 王小满, "Weber, Klaus" → Klaus Weber. Either may be
// empty.
std::string full_name(std::string_view displayed, const NameParts& parts);

}  // namespace guanxi::exchange
