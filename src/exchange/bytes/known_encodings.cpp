#include "bytes/known_encodings.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>

#include "bytes/byte.hpp"

namespace guanxi::exchange {
namespace {

// Windows-950 by Microsoft: the rows before and behind those of Big5.
constexpr PrivateRows big5_rows[] = {{0xFA, 0xFE, 0xE000}, {0x8E, 0xA0, 0xE311}, {0x81, 0x8D, 0xEEB8}};
constexpr LoneCode big5_codes[] = {{0xFF, 0xF8F8}};
// Hong Kong's set takes most of those rows. The others are characters of Big5 that glibc leaves to none in its table of 2008.
constexpr PrivateRows hong_kong_rows[] = {{0x81, 0x84, 0xEEB8}};
constexpr LoneCode hong_kong_codes[] = {{0xA15A, 0x2574}, {0xA1C3, 0xFFE3}, {0xA1C5, 0x02CD}, {0xA1FE, 0xFF0F},
                                        {0xA240, 0xFF3C}, {0xA2CC, 0x5341}, {0xA2CE, 0x5345}, {0xA3E1, 0x20AC}};
constexpr PrivateRows korean_rows[] = {{0xC9, 0xC9, 0xE000}, {0xFE, 0xFE, 0xE05E}};
constexpr LoneCode uhc_codes[] = {{0x80, 0x80}, {0xFF, 0xF8F7}};
constexpr LoneCode japanese_codes[] = {{0x8EE0, 0xA2}, {0x8EE1, 0xA3}, {0x8EE2, 0xAC}};  // IBM's, as narrow as the kana beside them
// The euro as Windows' page 936 has it; then characters for which glibc knows the code of two bytes alone, into which the standard
// moved them in 2022.
constexpr LoneCode gb18030_codes[] = {{0x80, 0x20AC},       {0x82359037, 0x9FB4}, {0x82359038, 0x9FB5}, {0x82359039, 0x9FB6}, {0x82359130, 0x9FB7},
                                      {0x82359131, 0x9FB8}, {0x82359132, 0x9FB9}, {0x82359133, 0x9FBA}, {0x82359134, 0x9FBB}, {0x84318236, 0xFE10},
                                      {0x84318237, 0xFE11}, {0x84318238, 0xFE12}, {0x84318239, 0xFE13}, {0x84318330, 0xFE14}, {0x84318331, 0xFE15},
                                      {0x84318332, 0xFE16}, {0x84318333, 0xFE17}, {0x84318334, 0xFE18}, {0x84318335, 0xFE19}};

struct Row {
  std::string_view names;  // lower case, letters and digits alone, between blanks
  std::string_view iconv_name;
  Shape shape;
  std::span<const PrivateRows> rows = {};
  std::span<const LoneCode> codes = {};
};

// Files say GB2312 and mean its supersets; they say Latin-1 and mean Windows', and Shift_JIS, EUC-JP and Korea's standards likewise. Only
// EUC-KR is what it says.
constexpr Row table[] = {
    {" utf8 unicode11utf8 unicode20utf8 xutf8 ", "UTF-8", Shape::utf8},
    {" utf16 utf16be xutf16be unicodebigunmarked ucs2 ucs2be iso10646ucs2 unicode csunicode ", "UTF-16BE", Shape::utf16},
    {" utf16le xutf16le unicodelittleunmarked ucs2le ", "UTF-16LE", Shape::utf16},
    {" utf32 utf32be ucs4 iso10646ucs4 csucs4 ", "UTF-32BE", Shape::utf32},
    {" utf32le ", "UTF-32LE", Shape::utf32},
    {" usascii ascii ansix341968 iso646us ascii7 646 ", "ASCII", Shape::bytes},
    {" gb18030 gb2312 gb231280 gbk cp936 windows936 ms936 euccn xgbk csgb2312 ", "GB18030", Shape::gb18030, {}, gb18030_codes},
    {" windows1252 cp1252 iso88591 latin1 l1 ibm819 cp819 ansi ", "CP1252", Shape::bytes},
    {" shiftjis sjis mskanji csshiftjis windows31j cswindows31j xsjis xmscp932 cp932 windows932 cp943c ibm943c ms932 pck ", "CP932", Shape::shift_jis},
    {" euckr cseuckr windows51949 ibmeuckr ibm970 cp970 ", "EUC-KR", Shape::euc, korean_rows},
    {" windows949 ms949 cp949 uhc ksc56011987 ksc56011989 ksc5601 csksc56011987 korean isoir149 ", "CP949", Shape::uhc, korean_rows, uhc_codes},
    {" big5 csbig5 windows950 xwindows950 xbig5 ms950 cp950 cnbig5 ", "BIG5", Shape::big5, big5_rows, big5_codes},
    {" big5hkscs big5hk hkscsbig5 csbig5hkscs ", "BIG5-HKSCS", Shape::hong_kong, hong_kong_rows, hong_kong_codes},
    {" eucjp xeucjp eucjis ujis cseucpkdfmtjapanese eucjp2007 ", "EUC-JP-MS", Shape::euc, {}, japanese_codes},
};

// iconv takes options behind a slash, and an empty name for the system's own encoding: neither is a file's to choose.
bool plain_name(std::string_view name) {
  constexpr std::size_t longest = 60;
  return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  });
}

std::string key_of(std::string_view name) {
  std::string key;
  for (const char c : name) {
    if (ascii::is_letter(c) || ascii::is_digit(c)) key += ascii::lower(c);
  }
  return key;
}

// The spelling that iconv knows of families of names.
std::string usual_spelling(std::string_view key, std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> families = {
      {{"iso8859", "ISO-8859-"}, {"windows", "CP"}, {"cp", "CP"}, {"ibm", "IBM"}, {"iso2022", "ISO-2022-"}}};
  for (const auto& [beginning, spelling] : families) {
    if (key.starts_with(beginning) && key.size() > beginning.size()) return std::string(spelling) + ascii::upper(key.substr(beginning.size()));
  }
  return std::string(name);
}

bool is_windows_page(std::string_view iconv_name) { return iconv_name.starts_with("CP125") || iconv_name == "CP874"; }

// Which place a trailing byte has among those of its shape; nullopt: it is none.
std::optional<unsigned> trail_place(Shape shape, unsigned char trail) {
  const bool taiwan = shape == Shape::big5 || shape == Shape::hong_kong;
  if (between(trail, 0xA1, 0xFE)) return trail - 0xA1u + (taiwan ? 63u : 0u);
  if (taiwan && between(trail, 0x40, 0x7E)) return trail - 0x40u;
  return std::nullopt;
}

bool is_lead(Shape shape, unsigned char byte) {
  switch (shape) {
    case Shape::shift_jis: return between(byte, 0x81, 0x9F) || between(byte, 0xE0, 0xFC);
    case Shape::euc: return between(byte, 0xA1, 0xFE);
    default: return between(byte, 0x81, 0xFE);
  }
}

bool is_trail(Shape shape, unsigned char byte) {
  switch (shape) {
    case Shape::shift_jis: return between(byte, 0x40, 0x7E) || between(byte, 0x80, 0xFC);
    case Shape::euc: return between(byte, 0xA0, 0xFE);
    case Shape::hong_kong: return between(byte, 0x40, 0x7E) || byte == 0x80 || between(byte, 0xA1, 0xFE);
    case Shape::uhc:
    case Shape::big5: return between(byte, 0x40, 0x7E) || between(byte, 0x80, 0xFE);
    default: return between(byte, 0x40, 0xFE) && byte != 0x7F;
  }
}

std::size_t gb18030_malformed(std::string_view bytes) {
  const unsigned char second = byte_at(bytes, 1);
  const bool four = between(second, 0x30, 0x39) && between(byte_at(bytes, 2), 0x81, 0xFE) && between(byte_at(bytes, 3), 0x30, 0x39);
  return four ? 4 : is_trail(Shape::gb18030, second) ? 2 : 1;
}

bool has_code(const Encoding& encoding, std::uint32_t code) {
  return std::any_of(encoding.codes.begin(), encoding.codes.end(), [&](const LoneCode& one) { return one.code == code; });
}

}  // namespace

std::optional<Encoding> encoding_named(std::string_view name) {
  if (!plain_name(name)) return std::nullopt;
  const std::string key = key_of(name);
  const std::string word = " " + key + " ";
  const auto* row = std::find_if(std::begin(table), std::end(table), [&](const Row& one) { return one.names.find(word) != one.names.npos; });
  if (row != std::end(table)) return Encoding{std::string(row->iconv_name), row->shape, is_windows_page(row->iconv_name), row->rows, row->codes, true};
  const std::string spelling = usual_spelling(key, name);
  return Encoding{.name = spelling, .controls = is_windows_page(spelling)};
}

std::size_t malformed_length(const Encoding& encoding, std::string_view bytes) {
  const Shape shape = encoding.shape;
  if (shape == Shape::bytes || shape == Shape::utf8) return 1;
  if (shape == Shape::utf16 || shape == Shape::utf32) return std::min<std::size_t>(bytes.size(), shape == Shape::utf16 ? 2 : 4);
  if (bytes.size() < 2 || !is_lead(shape, byte_at(bytes, 0))) return 1;
  // No character begins with FF, but for those who were given one.
  if (byte_at(bytes, 1) == 0xFF && shape != Shape::shift_jis && !has_code(encoding, 0xFF)) return 2;
  if (shape == Shape::gb18030) return gb18030_malformed(bytes);
  return is_trail(shape, byte_at(bytes, 1)) ? 2 : 1;
}

std::size_t malformed_length_at_end(const Encoding& encoding, std::string_view bytes) {
  // iconv looks at the third byte when it has the fourth.
  const bool no_character_begins_so = encoding.shape == Shape::gb18030 && bytes.size() == 3 && !between(byte_at(bytes, 2), 0x81, 0xFE);
  return no_character_begins_so ? malformed_length(encoding, bytes) : bytes.size();
}

std::optional<LackingCharacter> lacking_character(const Encoding& encoding, std::string_view bytes) {
  const unsigned char first = byte_at(bytes, 0);
  if (encoding.controls && between(first, 0x80, 0x9F)) return LackingCharacter{first, 1};
  std::uint32_t code = 0;
  for (std::size_t length = 1; length <= std::min<std::size_t>(bytes.size(), 4); ++length) {
    code = code << 8 | byte_at(bytes, length - 1);
    const auto found = std::find_if(encoding.codes.begin(), encoding.codes.end(), [&](const LoneCode& one) { return one.code == code; });
    if (found != encoding.codes.end()) return LackingCharacter{found->character, length};
  }
  const auto row =
      std::find_if(encoding.rows.begin(), encoding.rows.end(), [&](const PrivateRows& one) { return between(first, one.first_lead, one.last_lead); });
  const auto place = row == encoding.rows.end() || bytes.size() < 2 ? std::nullopt : trail_place(encoding.shape, byte_at(bytes, 1));
  if (!place) return std::nullopt;
  const unsigned a_row = encoding.shape == Shape::big5 || encoding.shape == Shape::hong_kong ? 157 : 94;
  return LackingCharacter{row->first + (first - row->first_lead) * a_row + *place, 2};
}

}  // namespace guanxi::exchange
