// The digest for a terminal and for plain mail.
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

class Sheet {
 public:
  Sheet(const Digest& digest, const Look& look) : digest_(digest), look_(look) {
    for (const auto& item : digest.items) {
      if (!greets(item)) widths_.id = std::max(widths_.id, text::width(short_id(item)));
      widths_.date = std::max(widths_.date, text::width(day_text(item.date, digest.date, look)));
    }
    // Who is greeted has no date of their own: the id, which names the festival, stands in both columns.
    for (const auto& item : digest.items) {
      if (greets(item)) widths_.id = std::max(widths_.id, text::width(short_id(item)) - widths_.date - between);
    }
    const int indent = widths_.id + widths_.date + 6;
    indent_.assign(static_cast<std::size_t>(indent), ' ');
    room_ = std::max(20, look.width - static_cast<int>(indent_.size()));
    out_ = styled(weekday(digest.date) + " " + calendar::iso(digest.date), Style::bold, look) + "\n";
  }

  void put(const DigestSection& section) {
    out_ += "\n" + styled(heading_of(section.kind), Style::bold, look_) + "\n";
    for (const auto& group : section.groups) greets(*group.front()) ? put(group) : put(*group.front());
    if (section.more > 0) out_ += "  " + styled(more_words(section.more), Style::dim, look_) + "\n";
  }

  void put_left_out() {
    if (const auto words = left_out_words(digest_); !words.empty()) out_ += "\n" + styled(words, Style::dim, look_) + "\n";
  }

  std::string finish() && { return std::move(out_); }

 private:
  // Two lines: whom and when and what; below, why and how.
  void put(const DigestItem& item) {
    begin(short_id(item), item);
    put_lines(person(item) + after_colon(item.title), Style::plain, 0);
    put_below(below(item));
  }

  // The festival, and what holds for all; below, each person, and what suits them alone.
  void put(const DigestGroup& group) {
    const std::string_view common = common_suggestion(group);
    DigestItem festival = *group.front();
    festival.suggestion = common;
    begin("", festival);
    put_lines(text::one_line(festival.title), Style::plain, 0);
    put_below(below(festival));
    for (const DigestItem* item : group) {
      out_ += "  " + styled(text::pad(short_id(*item), widths_.id + between + widths_.date), Style::dim, look_) + "  ";
      put_lines(person(*item) + (common.empty() ? after_colon(item->suggestion) : ""), Style::plain, 2);
    }
  }

  void begin(std::string_view id, const DigestItem& dated) {
    const std::string date = day_text(dated.date, digest_.date, look_);
    out_ += "  " + styled(text::pad(id, widths_.id), Style::dim, look_) + "  " +
            styled(text::pad(date, widths_.date), date_style(due_in(digest_, dated)), look_) + "  ";
  }

  static std::string after_colon(const std::string& data) { return data.empty() ? data : ": " + text::one_line(data); }

  void put_below(const std::string& said) {
    if (said.empty()) return;
    out_ += indent_;
    put_lines(said, Style::dim, 0);
  }

  // The first line goes on where the row is; those after it stand below, `deeper` columns to the right.
  void put_lines(const std::string& said, Style style, int deeper) {
    const std::string blanks(static_cast<std::size_t>(deeper), ' ');
    bool head = true;
    for (const std::string& line : text::wrap(said, room_ - deeper)) {
      out_ += (head ? "" : indent_) + blanks + styled(line, style, look_) + "\n";
      head = false;
    }
  }

  const Digest& digest_;
  const Look& look_;
  Widths widths_;
  std::string indent_;
  int room_ = 0;
  std::string out_;
};

}  // namespace

std::string as_text(const Digest& digest, const Look& look) {
  if (digest.items.empty()) return {};
  Sheet sheet(digest, look);
  for (const auto& section : sections(digest)) sheet.put(section);
  sheet.put_left_out();
  return std::move(sheet).finish();
}

}  // namespace guanxi::present
