// The digest's text with an item a line: who, what, how late, and the best time.
#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr int gap = 2;          // columns
constexpr int least_said = 20;  // columns of what an item is; where less would be left, less is said beside it

Style when_style(int days) {
  if (days < 0) return Style::bad;
  return days == 0 ? Style::warn : Style::plain;
}

class LinePage {
 public:
  LinePage(const Digest& digest, const TextStyle& text_style) : digest_(digest), text_style_(text_style), sections_(sections(digest)) {
    for (const auto& section : sections_) {
      for (const auto& group : section.groups) measure(group);
    }
    for (const auto& section : sections_) {
      for (const auto& group : section.groups) measure_greeted(group);
    }
    room_ = std::max(least_said, text_style.width - id_width_ - when_width_ - 3 * gap);
  }

  std::string make() && {
    out_ = styled(weekday(digest_.date) + " " + calendar::iso(digest_.date), Style::bold, text_style_) + "\n";
    for (const auto& section : sections_) render(section);
    if (const auto words = left_out_words(digest_); !words.empty()) out_ += "\n" + styled(words, Style::dim, text_style_) + "\n";
    return std::move(out_);
  }

 private:
  void measure(const DigestGroup& group) {
    when_width_ = std::max(when_width_, text::width(short_when(digest_, *group.front(), text_style_)));
    if (!greets(*group.front())) id_width_ = std::max(id_width_, text::width(short_id(*group.front())));
  }

  // Who is greeted has no date of their own: the id, which names the festival, stands in both columns.
  void measure_greeted(const DigestGroup& group) {
    if (!greets(*group.front()) || names_in_a_line(digest_, group)) return;
    for (const auto* item : group) id_width_ = std::max(id_width_, text::width(short_id(*item)) - when_width_ - gap);
  }

  void render(const DigestSection& section) {
    out_ += "\n" + styled(heading_of(section.kind), Style::bold, text_style_) + "\n";
    said_width_ = said_width_of(section);
    for (const auto& group : section.groups) {
      if (!greets(*group.front())) render(*group.front());
      else names_in_a_line(digest_, group) ? render_names(group) : render_greeted(group);
    }
    if (section.more > 0) out_ += "  " + styled(more_words(digest_, section), Style::dim, text_style_) + "\n";
  }

  // So wide is what the items are that have something beside them, which then stands in a column.
  int said_width_of(const DigestSection& section) const {
    int widest = 0;
    for (const auto& group : section.groups) {
      const DigestItem& item = *group.front();
      const std::string more = greets(item) ? "" : fitting_beside(item);
      if (!more.empty()) widest = std::max(widest, std::min(room_beside(more), text::width(what_of(item))));
    }
    return widest;
  }

  int room_beside(std::string_view more) const { return room_ - gap - text::width(more); }

  // As many of its parts as leave room for the item.
  std::string fitting_beside(const DigestItem& item) const {
    std::string more = beside(item);
    const int wanted = std::min(least_said, text::width(what_of(item)));
    while (!more.empty() && room_beside(more) < wanted) {
      const auto last = more.rfind(", ");
      more.resize(last == more.npos ? 0 : last);
    }
    return more;
  }

  // Where it has no room, what is to be done says more than the firm.
  static std::string said(const DigestItem& item, int room) {
    const std::string whole = what_of(item);
    return text::truncate(text::width(whole) <= room ? whole : what_without_firm(item), room);
  }

  void begin(std::string_view id, const DigestItem& dated) {
    out_ += "  " + styled(text::pad(id, id_width_), Style::dim, text_style_) + "  " +
            styled(text::pad(short_when(digest_, dated, text_style_), when_width_), when_style(due_in(digest_, dated)), text_style_) + "  ";
  }

  void render(const DigestItem& item) {
    begin(short_id(item), item);
    const std::string more = fitting_beside(item);
    if (more.empty()) {
      out_ += said(item, room_) + "\n";
      return;
    }
    const int room = room_beside(more);
    out_ += text::pad(said(item, room), std::min(room, said_width_)) + "  " + styled(more, Style::dim, text_style_) + "\n";
  }

  void render_names(const DigestGroup& group) {
    begin("", *group.front());
    const std::string festival = festival_name(*group.front());
    const int room = room_ - text::width(festival) - gap;
    constexpr int shortest = 3;  // columns of a name and what parts it from the next
    std::size_t most = std::min(group.size(), static_cast<std::size_t>(std::max(room, 0) / shortest + 1));
    while (most > 1 && text::width(names_of(group, most)) > room) --most;
    std::string people = names_of(group, most);
    if (text::width(people) > room) people = counted(static_cast<std::int64_t>(group.size()), "person", "people");
    out_ += text::truncate(festival, room_ - text::width(people) - gap) + ": " + people + "\n";
  }

  void render_greeted(const DigestGroup& group) {
    begin("", *group.front());
    out_ += text::truncate(festival_name(*group.front()), room_) + "\n";
    for (const auto* item : group) {
      const std::string suits = item->suggestion.empty() ? "" : ": " + text::one_line(item->suggestion);
      out_ += "  " + styled(text::pad(short_id(*item), id_width_ + gap + when_width_), Style::dim, text_style_) + "  " +
              text::truncate(person(*item) + suits, room_) + "\n";
    }
  }

  const Digest& digest_;
  const TextStyle& text_style_;
  std::vector<DigestSection> sections_;
  int id_width_ = 0;
  int when_width_ = 0;
  int room_ = 0;
  int said_width_ = 0;  // in the section at hand
  std::string out_;
};

}  // namespace

std::string as_lines(const Digest& digest, const TextStyle& text_style) { return LinePage(digest, text_style).make(); }

}  // namespace guanxi::present
