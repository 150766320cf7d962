#include "help/page.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/width.hpp>

#include "help/blocks.hpp"

namespace guanxi::cli {
namespace {

constexpr int widest = 100;    // longer lines are hard to read
constexpr int narrowest = 40;  // less is unreadable anyway
constexpr int longest_term = 24;

}  // namespace

Page::Page(const present::TextStyle& text_style) : text_style_(text_style), columns_(std::clamp(text_style.width, narrowest, widest)) {}

void Page::heading(std::string_view text) {
  part();
  out_ += present::styled(text, present::Style::bold, text_style_) + "\n";
}

void Page::paragraphs(std::string_view text) {
  for (const Block& block : blocks(text)) {
    part();
    if (block.verbatim) out_ += block.text + "\n";
    else filled(block.text, 0, 0);
  }
}

void Page::filled(std::string_view text, int first, int others) {
  bool begun = false;
  for (const auto& line : text::wrap(text, columns_ - std::max(first, others))) {
    out_ += ascii::blanks(begun ? others : first) + line + "\n";
    begun = true;
  }
}

void Page::labelled(std::string_view label, std::string_view text) {
  const int hang = text::width(label) + 4;
  const auto lines = text::wrap(text, columns_ - hang);
  for (std::size_t i = 0; i < lines.size(); ++i) out_ += (i ? ascii::blanks(hang) : std::string(label)) + lines[i] + "\n";
}

void Page::entries(const std::vector<Entry>& list) {
  int column = 0;
  for (const Entry& entry : list) {
    if (const int wide = text::width(entry.term); wide <= longest_term) column = std::max(column, wide);
  }
  for (const Entry& entry : list) render(entry, column);
}

void Page::example(std::string_view command, std::string_view says) {
  out_ += ascii::blanks(indent) + present::styled(command, present::Style::accent, text_style_) + "\n";
  filled(says, 3 * indent, 3 * indent);
}

void Page::part() {
  if (!out_.empty()) out_ += "\n";
}

void Page::render(const Entry& entry, int column) {
  const bool fits = text::width(entry.term) <= column;
  const std::string term = fits ? text::pad(entry.term, column) : entry.term;
  const int left = indent + column + 2;
  out_ += ascii::blanks(indent) + present::styled(term, present::Style::accent, text_style_);
  if (entry.text.empty() || !fits) out_ += "\n";
  if (entry.text.empty()) return;
  bool begun = !fits;
  for (const auto& text : text::wrap(entry.text, columns_ - left)) {
    out_ += (begun ? ascii::blanks(left) : ascii::blanks(2)) + text + "\n";
    begun = true;
  }
}

}  // namespace guanxi::cli
