#include <guanxi/text/width.hpp>

#include <algorithm>

#include "cluster.hpp"
#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

// Punctuation that begins no line (closing) or ends none (opening): Requirements for Chinese Text Layout, 3.1.
constexpr std::u32string_view closing = U"，。、；：？！…）》」』】〕〉”’％·,.;:?!)]}%";
constexpr std::u32string_view opening = U"（《「『【〔〈“‘([{";

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

bool may_break_between(const Cluster& before, const Cluster& after) {
  if (before.width != 2 && after.width != 2) return false;
  return !is_in(closing, after.first) && !is_in(opening, before.first);
}

// A space at which a line may end: neither a no-break space nor one that carries a mark.
bool is_break(const Cluster& cluster) {
  const char32_t c = cluster.first;
  const std::size_t alone = c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  return is_space(c) && c != 0xA0 && c != 0x2007 && c != 0x202F && cluster.end - cluster.begin == alone;
}

class Lines {
 public:
  explicit Lines(std::string_view text, int columns) : text_(text), columns_(columns) {}

  void add(const Cluster& cluster) {
    if (is_break(cluster)) return add_space(cluster);
    if (open_ && may_break_between(last_, cluster)) note_break();
    if (used_ > 0 && used_ + cluster.width > columns_) cut(cluster);
    used_ += cluster.width;
    end_ = cluster.end;
    last_ = cluster;
    open_ = true;
  }

  void end_line() {
    lines_.emplace_back(text_.substr(begin_, end_ - begin_));
    start(text_.size());
  }

  void start(std::size_t at) {
    begin_ = end_ = break_end_ = break_begin_ = at;
    used_ = break_used_ = 0;
    open_ = false;
  }

  std::vector<std::string> finish() && { return std::move(lines_); }

 private:
  void note_break() {
    break_end_ = break_begin_ = end_;
    break_used_ = used_;
  }

  // Spaces at a break are not shown; those that begin a paragraph are its indent and stay, if something fits after
  // them.
  void add_space(const Cluster& cluster) {
    if (end_ == begin_ && used_ + cluster.width >= columns_) return start(cluster.end);
    if (open_) {
      break_end_ = end_;
      open_ = false;
    }
    used_ += cluster.width;
    break_begin_ = cluster.end;
    break_used_ = used_;
  }

  // Ends the line at its last break, or before this cluster if it has none.
  void cut(const Cluster& cluster) {
    const bool at_break = break_end_ > begin_;
    const std::size_t line_end = at_break ? break_end_ : cluster.begin;
    lines_.emplace_back(text_.substr(begin_, line_end - begin_));
    used_ = at_break ? used_ - break_used_ : 0;
    begin_ = at_break ? break_begin_ : cluster.begin;
    break_end_ = break_begin_ = begin_;
    break_used_ = 0;
    if (used_ > 0 && used_ + cluster.width > columns_) cut(cluster);
  }

  std::string_view text_;
  int columns_;
  std::vector<std::string> lines_;
  std::size_t begin_ = 0;        // of the line
  std::size_t end_ = 0;          // of its last cluster that shows
  std::size_t break_end_ = 0;    // where the line would end at its last break
  std::size_t break_begin_ = 0;  // and where the next one would begin
  int used_ = 0;
  int break_used_ = 0;  // columns up to break_begin_
  bool open_ = false;   // the last cluster was no space
  Cluster last_;
};

// The common case: printable ASCII that needs no break, and ends in something that shows.
bool one_plain_line(std::string_view utf8, int columns) {
  const auto plain = [](char c) { return c >= ' ' && c <= '~'; };
  return !utf8.empty() && utf8.size() <= static_cast<std::size_t>(std::max(columns, 1)) && utf8.back() != ' ' && std::all_of(utf8.begin(), utf8.end(), plain);
}

}  // namespace

std::vector<std::string> wrap(std::string_view utf8, int columns) {
  if (one_plain_line(utf8, columns)) return {std::string(utf8)};
  Lines lines(utf8, std::max(columns, 1));
  lines.start(0);
  for (std::size_t at = 0; at < utf8.size();) {
    if (utf8[at] == '\n') {
      lines.end_line();
      lines.start(++at);
      continue;
    }
    const Cluster cluster = cluster_at(utf8, at);
    lines.add(cluster);
    at = cluster.end;
  }
  lines.end_line();
  return std::move(lines).finish();
}

}  // namespace guanxi::text
