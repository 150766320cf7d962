// Encodings: iconv reads what ICU reads, which files were read by before. Files of each, every code of one and two bytes beside ICU, and
// the table of differences.
#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "bytes/decoder.hpp"
#include "bytes/encoding.hpp"
#include "bytes/utf8.hpp"

using namespace guanxi::exchange;

namespace {

std::string bytes_of(const std::string& name) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/encodings/" + name, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), name);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Icu {
 public:
  explicit Icu(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    converter_ = ucnv_open(name, &status);
    REQUIRE_MESSAGE(U_SUCCESS(status), name);
  }
  ~Icu() { ucnv_close(converter_); }
  Icu(const Icu&) = delete;
  Icu& operator=(const Icu&) = delete;

  // ICU has U+001A for one byte without a character, U+FFFD for several: here both are U+FFFD.
  std::string read(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    std::array<UChar, 32> units{};
    ucnv_resetToUnicode(converter_);
    const int length = ucnv_toUChars(converter_, units.data(), units.size(), bytes.data(), static_cast<int>(bytes.size()), &status);
    REQUIRE(U_SUCCESS(status));
    std::string text;
    icu::UnicodeString(units.data(), length).toUTF8String(text);
    for (auto at = text.find('\x1A'); at != text.npos; at = text.find('\x1A')) text.replace(at, 1, replacement_text);
    return text;
  }

 private:
  UConverter* converter_;
};

// Why codes from the first to the last are read otherwise than ICU 72 does. None is lost: each has a character now.
struct Explained {
  std::string_view encoding;
  int first;
  int last;
  std::string_view why;
};
constexpr Explained table[] = {
    {"GB18030", 0x8000, 0x80FF, "the euro of Windows' page 936, for which ICU had no character before 73"},
    {"GB18030", 0xFF80, 0xFF80, "the euro of Windows' page 936, for which ICU had no character before 73"},
    {"GB18030", 0xA6D9, 0xA6F3, "punctuation of vertical text, in private use before the standard of 2022"},
    {"GB18030", 0xFE51, 0xFEA0, "rare characters, in private use before the standards of 2005 and 2022"},
    {"EUC-KR", 0xA2E6, 0xA2E8, "the euro, the registered sign and the postal code mark, which came to the standard in 1998 and 2002"},
    {"Big5-HKSCS", 0x8000, 0x80FF, "a control character"},
    {"Big5-HKSCS", 0xFF80, 0xFF80, "a control character"},
    {"Big5-HKSCS", 0x87A4, 0x87AC, "characters that came in 2008"},
    {"Big5-HKSCS", 0x8840, 0x88AA, "letters and strokes, in private use before 2008"},
    {"Big5-HKSCS", 0x8C40, 0x8D48, "characters in private use before 2008"},
    {"Big5-HKSCS", 0xC879, 0xC8D3, "radicals, in private use before 2008"},
    {"Big5-HKSCS", 0xA145, 0xA247, "punctuation: narrow in Hong Kong's table, wide in Windows'"},
    {"EUC-JP", 0xF5A1, 0xFEFE, "the rows that a user may give characters of their own, where some put IBM's rare ones"},
};

// ICU's tables are IBM's: three control characters trade places, and in EUC-KR two are none.
bool is_ibms_own(std::string_view encoding, std::string_view bytes) {
  return bytes.find_first_of("\x1A\x1C\x7F") != bytes.npos || (encoding == "EUC-KR" && bytes.find_first_of("\x8E\x8F") != bytes.npos);
}

// From 73 on ICU reads this code as a wide blank, as browsers do; glibc, as ICU before, as a character of private use.
bool is_newer_icus_own(std::string_view encoding, std::string_view bytes) {
  return U_ICU_VERSION_MAJOR_NUM >= 73 && encoding == "GB18030" && bytes.starts_with("\xA3\xA0");
}

struct Comparison {
  std::vector<std::string> unexplained = {};
  std::set<std::string_view> used = {};  // of the reasons
};

std::string hex(std::string_view bytes) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += {digits[byte >> 4], digits[byte & 15]};
  }
  return text;
}

// Of EUC-JP only what ICU knows a character for: how many marks stand for malformed bytes is not held to ICU's count there.
Comparison compare(const std::string& name) {
  Icu icu(name.c_str());
  Comparison made;
  const bool one_byte_each = name.starts_with("windows-12") || name.starts_with("ISO") || name.starts_with("KOI");
  const auto hold_to_icu = [&](const std::string& bytes, int code) {
    if (is_ibms_own(name, bytes) || is_newer_icus_own(name, bytes)) return;
    const std::string before = icu.read(bytes);
    const std::string now = decode(bytes, name).value_or("no such encoding");
    if (before == now || (name == "EUC-JP" && before.find(replacement_text) != before.npos)) return;
    const auto* reason =
        std::find_if(std::begin(table), std::end(table), [&](const Explained& one) { return one.encoding == name && code >= one.first && code <= one.last; });
    if (reason != std::end(table)) made.used.insert(reason->why);
    if (reason == std::end(table)) made.unexplained.push_back(hex(bytes) + " was " + before + ", is " + now);
  };
  for (int first = 0; first < 256; ++first) {
    hold_to_icu(std::string(1, static_cast<char>(first)), first << 8);
    if (first < 0x80 || one_byte_each) continue;
    for (int second = 0; second < 256; ++second) {
      const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
      hold_to_icu(bytes, first << 8 | second);
      if (icu.read(bytes).find(replacement_text) != std::string::npos) hold_to_icu(bytes + "!", first << 8 | second);
    }
  }
  return made;
}

}  // namespace

TEST_CASE("a file of each encoding reads as it did") {
  const std::vector<std::pair<std::string, std::string>> files = {
      {"gb18030", "GB18030"}, {"gbk", "gbk"},           {"cp1252", "windows-1252"}, {"cp932", "Shift_JIS"},
      {"euc-kr", "EUC-KR"},   {"cp949", "windows-949"}, {"big5", "Big5"},           {"big5-hkscs", "Big5-HKSCS"},
      {"utf16le", ""},        {"utf16be", ""},          {"utf16le_mark", ""},       {"utf16be_mark", ""}};
  for (const auto& [file, encoding] : files) {
    const auto read = decode_file(bytes_of(file + ".txt"), encoding);
    REQUIRE_MESSAGE(read.has_value(), file);
    CHECK_MESSAGE(read->text == bytes_of(file + ".utf8"), file);
  }
}

TEST_CASE("every code of one and two bytes, malformed ones too, reads as it did or better") {
  for (const std::string name : {"windows-1252", "GB18030", "Shift_JIS", "EUC-KR", "windows-949", "Big5", "Big5-HKSCS", "EUC-JP", "windows-1250",
                                 "windows-1251", "ISO-8859-2", "ISO-8859-15", "KOI8-R"}) {
    const auto made = compare(name);
    CHECK_MESSAGE(made.unexplained.empty(),
                  name << ": " << made.unexplained.size() << ", first " << (made.unexplained.empty() ? "" : made.unexplained.front()));
    for (const auto& one : table) {
      if (one.encoding != name || (name == "GB18030" && U_ICU_VERSION_MAJOR_NUM >= 73)) continue;  // which has the new standard
      CHECK_MESSAGE(made.used.contains(one.why), name << ": nothing differs any more: " << one.why);
    }
  }
}

TEST_CASE("every four-byte code of GB18030") {
  Icu icu("GB18030");
  std::size_t differing = 0;
  for (int first = 0x81; first <= 0xFE; ++first) {
    const bool assigned = first <= 0x84 || (first >= 0x90 && first <= 0xE3);
    for (int second = 0x30; second <= 0x39; ++second) {
      for (int third = 0x81; third <= 0xFE; third += assigned && first <= 0x84 ? 1 : 25) {
        for (int fourth = 0x30; fourth <= 0x39; ++fourth) {
          const std::string bytes{static_cast<char>(first), static_cast<char>(second), static_cast<char>(third), static_cast<char>(fourth)};
          differing += icu.read(bytes) != decode(bytes, "GB18030");
        }
      }
    }
  }
  // ICU 73 and later have the standard of 2022, which moved 18 characters here.
  CHECK(differing <= (U_ICU_VERSION_MAJOR_NUM >= 73 ? 36u : 0u));
}

TEST_CASE("an encoding has many names") {
  for (const auto* name : {"GB2312", "gbk", "CP936", "EUC-CN", "gb18030"}) CHECK(decode("\xC1\xD6", name) == "林");
  for (const auto* name : {"gbk", "CP936", "gb18030"}) CHECK(decode("\x80", name) == "€");
  for (const auto* name : {"Shift_JIS", "sjis", "x-sjis", "windows-31j", "CP932", "ms_kanji"}) CHECK(decode("\x93\x63", name) == "田");
  for (const auto* name : {"ISO-8859-1", "latin1", "ANSI", "windows-1252", "Windows_1252"}) CHECK(decode("\x80", name) == "€");
  for (const auto* name : {"ks_c_5601-1987", "cp949", "UHC"}) CHECK(decode("\x8C\x63", name) == "똠");
  for (const auto* name : {"ISO_8859-2", "iso88592", "latin2"}) CHECK(decode("\xA3", name) == "Ł");
  for (const auto* name : {"cp1251", "windows-1251", "WINDOWS1251"}) CHECK(decode("\xC6", name) == "Ж");
  CHECK(decode("\xFF\xFE\x97\x67", "UTF-16") == "林");
  CHECK(decode("\x67\x97", "UTF-16") == "林");
}

TEST_CASE("no name opens what is no file's to choose") {
  for (const auto* name : {"", "klingon", "UTF-8//TRANSLIT", "ASCII//IGNORE", "../../x", "a,b"}) CHECK_FALSE(decode("x", name).has_value());
}

TEST_CASE("what is malformed is marked, and refused where that is wanted") {
  CHECK(decode("a\xFFz", "UTF-8") == "a\uFFFDz");
  CHECK(decode("a\xE4\xB8", "UTF-8") == "a\uFFFD");
  CHECK(decode("a\x81 z", "Shift_JIS") == "a\uFFFD z");
  CHECK(decode("a\xA2\xE8z", "cp949") == "a\uFFFDz");  // glibc's table stops behind these two
  CHECK(decode(std::string_view("a\0\0\xD8z\0", 6), "UTF-16LE") == "a\uFFFDz");
  CHECK_FALSE(decode_strictly("\x81 ", "Shift_JIS").has_value());
  CHECK_FALSE(decode_strictly("\xA2\xE8", "cp949").has_value());
  CHECK(decode_strictly("\x93\x63", "Shift_JIS") == "田");
}

TEST_CASE("pieces may cut characters anywhere") {
  for (const std::string name : {"gb18030:GB18030", "cp932:Shift_JIS", "big5-hkscs:Big5-HKSCS", "utf16le:UTF-16LE", "utf16be:UTF-16BE", "gb18030.utf8:UTF-8"}) {
    const auto colon = name.find(':');
    const bool is_text = name.find(".utf8") != name.npos;
    const std::string bytes = bytes_of(name.substr(0, colon) + (is_text ? "" : ".txt"));
    const std::string whole = *decode(bytes, name.substr(colon + 1));
    for (std::size_t length = 1; length < 8; ++length) {
      auto decoder = *Decoder::open(name.substr(colon + 1));
      std::string text;
      for (std::size_t at = 0; at < bytes.size(); at += length) decoder.add(std::string_view(bytes).substr(at, length), text);
      decoder.finish(text);
      CHECK_MESSAGE(text == whole, name);
    }
  }
}
