#include "compose.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "scripts.hpp"

namespace guanxi::text {

bool may_compose(char32_t c) {
  if (c < 0x300 || between(c, 0x370, 0x482) || between(c, 0x48A, 0x52F)) return false;
  if (between(c, 0x3000, 0x3098) || between(c, 0x309B, 0x9FFF) || between(c, 0xAC00, 0xD7A3)) return false;
  return !between(c, 0x1F000, 0x1FFFF) && !between(c, 0xE000, 0xF8FF);
}

std::string composed(const std::string& utf8) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(code);
  if (U_FAILURE(code) || form->isNormalizedUTF8(utf8, code)) return utf8;
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(utf8.size()));
  form->normalizeUTF8(0, utf8, sink, nullptr, code);
  return U_FAILURE(code) ? utf8 : out;
}

}  // namespace guanxi::text
