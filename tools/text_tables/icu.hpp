// What the generator needs of ICU, on std::u32string.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace tables {

inline void check(UErrorCode code, const std::string& what) {
  if (U_FAILURE(code)) throw std::runtime_error(what + ": " + u_errorName(code));
}

inline icu::UnicodeString utf16(const std::u32string& text) {
  return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()), static_cast<int>(text.size()));
}

inline std::u32string utf32(const icu::UnicodeString& text) {
  std::u32string out;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) out.push_back(static_cast<char32_t>(text.char32At(i)));
  return out;
}

inline std::u32string utf32(const std::string& utf8) { return utf32(icu::UnicodeString::fromUTF8(utf8)); }

inline std::string utf8(const std::u32string& text) {
  std::string out;
  return utf16(text).toUTF8String(out);
}

class Transliteration {
 public:
  explicit Transliteration(const char* id) {
    UErrorCode code = U_ZERO_ERROR;
    rules_.reset(icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, code));
    check(code, id);
  }
  std::u32string operator()(const std::u32string& text) const {
    icu::UnicodeString buffer = utf16(text);
    rules_->transliterate(buffer);
    return utf32(buffer);
  }
  std::u32string operator()(char32_t c) const { return (*this)(std::u32string(1, c)); }

 private:
  std::unique_ptr<icu::Transliterator> rules_;
};

class Normalisation {
 public:
  using Getter = const icu::Normalizer2* (*)(UErrorCode&);
  explicit Normalisation(Getter get) {
    UErrorCode code = U_ZERO_ERROR;
    form_ = get(code);
    check(code, "normalisation data");
  }
  std::u32string operator()(const std::u32string& text) const {
    UErrorCode code = U_ZERO_ERROR;
    const icu::UnicodeString result = form_->normalize(utf16(text), code);
    check(code, "normalising");
    return utf32(result);
  }

 private:
  const icu::Normalizer2* form_;
};

}  // namespace tables
