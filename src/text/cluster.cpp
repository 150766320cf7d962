#include "cluster.hpp"

#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

using tables::WidthClass;

constexpr char32_t joiner = 0x200D;
constexpr char32_t emoji_selector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

// What becomes an emoji with a keycap behind it (emoji-sequences.txt of Unicode).
constexpr bool is_on_a_key(char32_t c) { return between(c, U'0', U'9') || c == U'#' || c == U'*'; }
constexpr bool is_skin_tone(char32_t c) { return between(c, 0x1F3FB, 0x1F3FF); }
constexpr bool is_pictograph(WidthClass kind) { return kind == WidthClass::pictograph_narrow || kind == WidthClass::pictograph_wide; }

int columns_of(WidthClass kind) {
  if (kind == WidthClass::zero) return 0;
  return kind == WidthClass::wide || kind == WidthClass::pictograph_wide ? 2 : 1;
}

// What may follow, and what it does to the width.
class Continuation {
 public:
  Continuation(char32_t first, WidthClass kind) : first_(first), last_(first), kind_(kind), width_(columns_of(kind)) {}

  bool takes(char32_t c) {
    const WidthClass kind = width_class(c);
    if (kind == WidthClass::zero) return take_mark(c);
    const bool flag = kind_ == WidthClass::regional && kind == WidthClass::regional && !paired_;
    const bool tinted = is_pictograph(kind_) && is_skin_tone(c);
    const bool linked = is_pictograph(kind_) && last_ == joiner && is_pictograph(kind);
    if (flag) paired_ = true;
    if (flag || linked || tinted) width_ = 2;
    last_ = c;
    return flag || tinted || linked;
  }

  int width() const { return width_; }

 private:
  bool take_mark(char32_t c) {
    if (c == emoji_selector && is_pictograph(kind_)) width_ = 2;
    if (c == keycap && last_ == emoji_selector && is_on_a_key(first_)) width_ = 2;
    last_ = c;
    return true;
  }

  char32_t first_;
  char32_t last_;
  WidthClass kind_;
  int width_;
  bool paired_ = false;
};

}  // namespace

Cluster cluster_at(std::string_view text, std::size_t at) {
  Cluster cluster{at, at, 0, next(text, at)};
  Continuation continuation(cluster.first, width_class(cluster.first));
  cluster.end = at;
  while (at < text.size()) {
    // Most text is ASCII or Han: nothing of it continues a cluster.
    if (static_cast<unsigned char>(text[at]) < 0x80 || !continuation.takes(next(text, at))) break;
    cluster.end = at;
  }
  cluster.width = continuation.width();
  return cluster;
}

}  // namespace guanxi::text
