#include <guanxi/text/sanitise.hpp>

#include <guanxi/base/ascii.hpp>

#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr char escape = '\x1B';

constexpr bool is_control(char32_t c) { return c < 0x20 || between(c, 0x7F, 0x9F); }

// Embeddings, overrides and isolates (UAX #9) reorder what stands beside them, and the deprecated format characters
// and annotation anchors hide it. The marks U+200E, U+200F and U+061C only tell a direction, and stay.
constexpr bool reorders(char32_t c) { return between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x206F) || between(c, 0xFFF9, 0xFFFB); }

// Shows nothing, takes no column and shapes no script: soft hyphen, zero-width space, word joiner and the invisible
// operators, byte order mark, tags. Pasted along unseen, it would make two names that look alike differ. The joiners
// U+200C and U+200D, variation selectors and direction marks mean something where they stand, and stay.
constexpr bool hides(char32_t c) {
  return c == 0xAD || c == 0x180E || c == 0x200B || between(c, 0x2060, 0x2064) || c == 0xFEFF || c == 0xE0001 || between(c, 0xE0020, 0xE007F);
}

// What becomes a blank, but for the line feed.
constexpr bool is_white(char32_t c) { return between(c, 0x9, 0xD) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F; }

bool all_plain(std::string_view text) {
  bool other = false;
  for (const char c : text) other |= !is_plain(c);
  return !other;
}

std::size_t skip(std::string_view text, std::size_t at, char first, char last) {
  while (at < text.size() && text[at] >= first && text[at] <= last) ++at;
  return at;
}

// CSI: parameters, intermediates, one final byte (ECMA-48, 5.4).
std::size_t after_control_sequence(std::string_view text, std::size_t at) {
  at = skip(text, skip(text, at, 0x30, 0x3F), 0x20, 0x2F);
  return at < text.size() && text[at] >= 0x40 && text[at] <= 0x7E ? at + 1 : std::string_view::npos;
}

// OSC, DCS, SOS, PM, APC: up to BEL or ESC \ on the same line.
std::size_t after_string(std::string_view text, std::size_t at) {
  const auto end = text.find_first_of("\a\x1B\n", at);
  if (end == text.npos || text[end] == '\n') return text.npos;
  if (text[end] == '\a') return end + 1;
  return end + 1 < text.size() && text[end + 1] == '\\' ? end + 2 : text.npos;
}

// The end of the sequence that the ESC before `at` begins; `at` itself if it is not a whole one.
std::size_t after_escape(std::string_view text, std::size_t at) {
  if (at == text.size()) return at;
  const char kind = text[at];
  std::size_t end = text.npos;
  if (kind == '[') {
    end = after_control_sequence(text, at + 1);
  } else if (std::string_view("]PX^_").find(kind) != text.npos) {
    end = after_string(text, at + 1);
  } else {
    const std::size_t final = skip(text, at, 0x20, 0x2F);
    if (final < text.size() && text[final] >= 0x30 && text[final] <= 0x7E) end = final + 1;
  }
  return end == text.npos ? at : end;
}

// What stays of what would otherwise go.
struct Kept {
  bool lines = false;
  bool tabs = false;
  bool unseen = false;  // what shows nothing
  bool styles = false;

  bool stays(char32_t c) const {
    if (c == '\n') return lines;
    if (c == '\t') return tabs;
    return !is_control(c) && !is_white(c) && !reorders(c) && (unseen || !hides(c));
  }
};

// The end of the styling sequence that the ESC before `at` begins; `at` itself if it is none.
std::size_t after_style(std::string_view text, std::size_t at) {
  if (at == text.size() || text[at] != '[') return at;
  const auto end = text.find_first_not_of("0123456789;", at + 1);
  return end != text.npos && text[end] == 'm' ? end + 1 : at;
}

// Where the first character stands that does not stay as it is; the text's size if there is none.
std::size_t clean_length(std::string_view text, const Kept& kept) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    const std::int32_t next = next_or_malformed(text, at);
    if (next >= 0 && kept.stays(static_cast<char32_t>(next))) continue;
    const std::size_t styled = kept.styles && next == escape ? after_style(text, at) : at;
    if (styled == at) return begin;
    at = styled;
  }
  return text.size();
}

class Cleaner {
 public:
  Cleaner(std::string_view text, const Kept& kept) : text_(text), kept_(kept) { out_.reserve(text.size()); }

  std::string run() && {
    std::size_t at = clean_length(text_, kept_);
    out_ = text_.substr(0, at);
    while (at < text_.size()) at = step(at);
    return std::move(out_);
  }

 private:
  std::size_t step(std::size_t at) {
    if (is_plain(text_[at])) {
      out_.push_back(text_[at]);
      return at + 1;
    }
    const std::size_t begin = at;
    const char32_t c = next(text_, at);
    if (c == '\r' && at < text_.size() && text_[at] == '\n') return at;
    if (const auto end = kept_.styles && c == escape ? after_style(text_, at) : at; end != at) {
      out_ += text_.substr(begin, end - begin);
      return end;
    }
    if (kept_.stays(c)) append(out_, c);
    else if (is_white(c)) out_.push_back(' ');
    else if (is_control(c) || reorders(c)) out_ += replacement_text;
    return c == escape ? after_escape(text_, at) : at;
  }

  std::string_view text_;
  Kept kept_;
  std::string out_;
};

constexpr Kept as_screen(bool styled) { return {.lines = true, .tabs = true, .unseen = true, .styles = styled}; }

std::string cleaned(std::string_view text, const Kept& kept) { return all_plain(text) ? std::string(text) : Cleaner(text, kept).run(); }

}  // namespace

std::string one_line(std::string_view utf8) { return cleaned(utf8, {}); }

std::string trimmed_line(std::string_view utf8) { return std::string(ascii::trimmed(one_line(utf8))); }

std::string lines(std::string_view utf8) { return cleaned(utf8, {.lines = true}); }

std::string screen(std::string_view utf8, bool styled) { return cleaned(utf8, as_screen(styled)); }

bool is_screen(std::string_view utf8, bool styled) { return clean_length(utf8, as_screen(styled)) == utf8.size(); }

bool is_line(std::string_view utf8) { return all_plain(utf8) || clean_length(utf8, {}) == utf8.size(); }

std::string well_formed(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) append(out, next(bytes, at));
  return out;
}

bool valid_utf8(std::string_view bytes) {
  if (is_ascii(bytes)) return true;
  for (std::size_t at = 0; at < bytes.size();) {
    if (next_or_malformed(bytes, at) < 0) return false;
  }
  return true;
}

}  // namespace guanxi::text
