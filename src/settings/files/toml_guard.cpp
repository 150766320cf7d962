#include "files/toml_guard.hpp"

namespace guanxi::settings {

namespace {

class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {
    if (text_.starts_with(mark)) at_ = mark.size();
  }

  std::optional<int> stray() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '#') pass_comment();
      else if (c == '"' || c == '\'') pass_string(c);
      else ++at_, line_ += c == '\n' ? 1 : 0;
      if (found_ || wide(c)) return line_;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::string_view mark = "\xEF\xBB\xBF";  // may stand at the beginning
  static bool wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }

  void pass_comment() {
    while (at_ < text_.size() && text_[at_] != '\n') ++at_;
  }

  void pass_string(char quote) {
    const std::string_view three = quote == '"' ? "\"\"\"" : "'''";
    const bool many_lines = text_.substr(at_).starts_with(three);
    at_ += many_lines ? three.size() : 1;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n') {
        if (!many_lines) return;  // it has no end: the library says so
        ++line_;
      }
      if (c == '\\' && quote == '"') {
        ++at_;
        found_ = at_ < text_.size() && wide(text_[at_]);
        if (found_) return;
        if (at_ < text_.size() && text_[at_] == '\n') ++line_;
        continue;
      }
      if (c != quote || (many_lines && !text_.substr(at_).starts_with(three))) continue;
      at_ += many_lines ? three.size() : 1;
      while (many_lines && at_ < text_.size() && text_[at_] == quote) ++at_;  // """" ends with one that is text
      return;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool found_ = false;
};

}  // namespace

std::optional<int> stray_character(std::string_view text) { return Scan(text).stray(); }

}  // namespace guanxi::settings
