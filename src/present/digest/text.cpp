// The digest for a terminal and for plain mail; here in full, with why and how below each item.
#include <algorithm>

#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr int between = 2;  // columns between the id and the date

struct Widths {
  int id = 0;
  int date = 0;
};

Style date_style(int days) {
  if (days < 0) return Style::bad;
  return days == 0 ? Style::warn : Style::plain;
}

class TextPage {
 public:
  TextPage(const Digest& digest, const TextStyle& text_style) : digest_(digest), text_style_(text_style) {
    for (const auto& item : digest.items) {
      if (!greets(item)) widths_.id = std::max(widths_.id, text::width(short_id(item)));
      widths_.date = std::max(widths_.date, text::width(day_text(item.date, digest.date, text_style)));
    }
    // Who is greeted has no date of their own: the id, which names the festival, stands in both columns.
    for (const auto& item : digest.items) {
      if (greets(item)) widths_.id = std::max(widths_.id, text::width(short_id(item)) - widths_.date - between);
    }
    const int indent = widths_.id + widths_.date + 6;
    indent_.assign(static_cast<std::size_t>(indent), ' ');
    room_ = std::max(20, text_style.width - static_cast<int>(indent_.size()));
    out_ = styled(weekday(digest.date) + " " + calendar::iso(digest.date), Style::bold, text_style) + "\n";
  }

  void render(const DigestSection& section) {
    out_ += "\n" + styled(heading_of(section.kind), Style::bold, text_style_) + "\n";
    for (const auto& group : section.groups) greets(*group.front()) ? render(group) : render(*group.front());
    if (section.more > 0) out_ += "  " + styled(more_words(digest_, section), Style::dim, text_style_) + "\n";
  }

  void render_left_out() {
    if (const auto words = left_out_words(digest_); !words.empty()) out_ += "\n" + styled(words, Style::dim, text_style_) + "\n";
  }

  std::string finish() && { return std::move(out_); }

 private:
  // Two lines: whom and when and what; below, why and how.
  void render(const DigestItem& item) {
    begin(short_id(item), item);
    render_lines(person(item) + after_colon(item.title), Style::plain, 0);
    render_below(below(item));
  }

  // The festival, and what holds for all; below, each person, and what suits them alone.
  void render(const DigestGroup& group) {
    const std::string_view common = common_suggestion(group);
    DigestItem festival = *group.front();
    festival.suggestion = common;
    begin("", festival);
    render_lines(text::one_line(festival.title), Style::plain, 0);
    render_below(below(festival));
    for (const DigestItem* item : group) {
      out_ += "  " + styled(text::pad(short_id(*item), widths_.id + between + widths_.date), Style::dim, text_style_) + "  ";
      render_lines(person(*item) + (common.empty() ? after_colon(item->suggestion) : ""), Style::plain, 2);
    }
  }

  void begin(std::string_view id, const DigestItem& dated) {
    const std::string date = day_text(dated.date, digest_.date, text_style_);
    out_ += "  " + styled(text::pad(id, widths_.id), Style::dim, text_style_) + "  " +
            styled(text::pad(date, widths_.date), date_style(due_in(digest_, dated)), text_style_) + "  ";
  }

  static std::string after_colon(const std::string& data) { return data.empty() ? data : ": " + text::one_line(data); }

  void render_below(const std::string& said) {
    if (said.empty()) return;
    out_ += indent_;
    render_lines(said, Style::dim, 0);
  }

  // The first line goes on where the row is; those after it stand below, `deeper` columns to the right.
  void render_lines(const std::string& said, Style style, int deeper) {
    const std::string blanks(static_cast<std::size_t>(deeper), ' ');
    bool head = true;
    for (const std::string& line : text::wrap(said, room_ - deeper)) {
      out_ += (head ? "" : indent_) + blanks + styled(line, style, text_style_) + "\n";
      head = false;
    }
  }

  const Digest& digest_;
  const TextStyle& text_style_;
  Widths widths_;
  std::string indent_;
  int room_ = 0;
  std::string out_;
};

}  // namespace

std::string as_text(const Digest& digest, const TextStyle& text_style) {
  if (digest.items.empty()) return {};
  if (!digest.detail) return as_lines(digest, text_style);
  TextPage page(digest, text_style);
  for (const auto& section : sections(digest)) page.render(section);
  page.render_left_out();
  return std::move(page).finish();
}

}  // namespace guanxi::present
