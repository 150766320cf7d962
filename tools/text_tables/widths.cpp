// Columns on a terminal: East_Asian_Width (UAX #11; ambiguous as narrow), and emoji by Extended_Pictographic and
// Emoji_Presentation (UTS #51).
#include <ostream>

#include <unicode/uchar.h>

#include "scripts.hpp"
#include "tables.hpp"
#include "write.hpp"

namespace tables {
namespace {

using guanxi::text::between;
using guanxi::text::tables::WidthClass;

bool takes_no_column(UChar32 c) {
  if (c == 0xAD) return false;  // terminals show the soft hyphen
  if (between(static_cast<char32_t>(c), 0x1160, 0x11FF) || between(static_cast<char32_t>(c), 0xD7B0, 0xD7FF)) return true;
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK) return true;
  return type != U_OTHER_LETTER && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

WidthClass class_of(UChar32 c) {
  if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) return WidthClass::regional;
  if (takes_no_column(c)) return WidthClass::zero;
  const auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  const bool wide = east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH;
  if (!u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) return wide ? WidthClass::wide : WidthClass::narrow;
  const bool shown_as_emoji = wide || u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION);
  return shown_as_emoji ? WidthClass::pictograph_wide : WidthClass::pictograph_narrow;
}

}  // namespace

void write_widths(std::ostream& out) {
  std::vector<std::uint64_t> runs;
  for (UChar32 c = 0; c <= 0x10FFFF; ++c) {
    const auto width = static_cast<std::uint64_t>(class_of(c));
    if (runs.empty() || (runs.back() & 7) != width) runs.push_back(static_cast<std::uint64_t>(c) << 3 | width);
  }
  write_array(out, "std::uint32_t", "width_runs", runs);
  write_count(out, "width_run_count", runs.size());
}

}  // namespace tables
