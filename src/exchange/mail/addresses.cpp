#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "mail/words.hpp"

namespace guanxi::exchange::mail {
namespace {

// Walks over a list once: quoted strings and comments may hold every mark.
class List {
 public:
  explicit List(std::string_view text) : rest_(text) {}

  std::vector<MailAddress> read() && {
    while (!rest_.empty()) step();
    end_one();
    return std::move(found_);
  }

 private:
  void step() {
    switch (rest_.front()) {
      case '"': words_ += quoted('"'); break;
      case '(': comment_ = comment(); break;
      case '<': bracketed_ = angle(); break;
      case ',':
      case ';': end_one(), rest_.remove_prefix(1); break;
      case ':': words_.clear(), rest_.remove_prefix(1); break;  // the name of a group
      default: words_ += rest_.front(), rest_.remove_prefix(1);
    }
  }

  std::string quoted(char end) {
    std::string text;
    rest_.remove_prefix(1);
    while (!rest_.empty() && rest_.front() != end) {
      if (rest_.front() == '\\' && rest_.size() > 1) rest_.remove_prefix(1);
      text += rest_.front();
      rest_.remove_prefix(1);
    }
    if (!rest_.empty()) rest_.remove_prefix(1);
    return text;
  }

  // Comments may stand in comments.
  std::string comment() {
    std::string text;
    int depth = 0;
    while (!rest_.empty()) {
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (c == '(' && depth++ == 0) continue;
      if (c == ')' && --depth == 0) break;
      text += c;
    }
    return text;
  }

  // A route before the address ("@a,@b:c@d") is of old; only its end is the address.
  std::string angle() {
    std::string text = quoted('>');
    if (const auto colon = text.rfind(':'); colon != text.npos) text.erase(0, colon + 1);
    return text;
  }

  void end_one() {
    const auto named = !bracketed_.empty();
    std::string address(ascii::trimmed(named ? bracketed_ : words_));
    std::erase_if(address, ascii::is_space);
    const auto at = address.rfind('@');
    if (at != address.npos && at > 0 && at + 1 < address.size() && ascii::is_ascii(address)) {
      found_.push_back({text_of(named && !ascii::is_blank(words_) ? words_ : comment_), std::move(address)});
    }
    words_.clear(), comment_.clear(), bracketed_.clear();
  }

  std::string_view rest_;
  std::string words_ = {}, comment_ = {}, bracketed_ = {};
  std::vector<MailAddress> found_ = {};
};

}  // namespace

std::vector<MailAddress> addresses_of(std::string_view value) { return List(value).read(); }

}  // namespace guanxi::exchange::mail
