// The digest as a page that mail programs and browsers both show well.
#include <fmt/format.h>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>

#include "digest/view.hpp"
#include "format/page.hpp"

namespace guanxi::present {
namespace {

constexpr std::string_view row_top = R"(<tr>
<td class="n" width="96" valign="top" style="width:96px;padding:10px 14px 2px 0;white-space:nowrap">{date}
<div class="{tone}" style="font-size:12px;color:{colour}">{distance}</div></td>
<td valign="top" style="padding:10px 0 2px;word-break:break-word">
)";

// An item a line.
constexpr std::string_view line_top = R"(<tr>
<td class="n {tone}" width="96" valign="top" style="width:96px;padding:5px 14px 0 0;white-space:nowrap;color:{colour}">{when}</td>
<td valign="top" style="padding:5px 0 0;word-break:break-word">
)";

constexpr std::string_view more_row = R"(<tr>
<td class="n" width="96" style="width:96px"></td>
<td class="m" style="padding:10px 0 2px;color:#6d6a64">{}</td>
</tr>
)";

constexpr Sentence<> foot = "Done with it: <code>guanxi done ID</code>. Not now: <code>guanxi snooze ID 3d</code>.";

constexpr std::string_view row_end = R"(</td>
</tr>
)";

class Page {
 public:
  explicit Page(const Digest& digest) : digest_(digest) {}

  std::string make() && {
    const std::string day = weekday(digest_.date) + " " + calendar::iso(digest_.date);
    const std::string count = count_line(digest_);
    begin_page(out_, {.title = day + ": " + count, .heading = day, .below = count});
    for (const auto& section : sections(digest_)) render_section(section);
    append_muted(out_, left_out_words(digest_));
    end_page(out_, message(foot));
    return std::move(out_);
  }

 private:
  void render_section(const DigestSection& section) {
    begin_section(out_, heading_of(section.kind));
    for (const auto& group : section.groups) {
      if (digest_.detail) render_in_full(group);
      else greets(*group.front()) ? render_festival_line(group) : render_line(*group.front());
      out_ += row_end;
    }
    if (section.more > 0) append(out_, more_row, html_text(more_words(digest_, section)));
    end_section(out_);
  }

  Tone tone_of(const DigestItem& item) const {
    const int days = due_in(digest_, item);
    return days < 0 ? late_tone : days == 0 ? soon_tone : muted_tone;
  }

  void begin_line(const DigestItem& item) {
    const Tone tone = tone_of(item);
    append(out_, line_top, fmt::arg("when", short_when(digest_, item, {})), fmt::arg("tone", tone.of_class), fmt::arg("colour", tone.colour));
  }

  void append_title(std::string_view title) {
    if (!title.empty()) append(out_, "<span>{}</span>\n", html_text(title));
  }

  void render_line(const DigestItem& item) {
    begin_line(item);
    render_name(item, "strong");
    append_title(item.title);
    append_aside(beside(item));
    render_id(item);
  }

  void render_festival_line(const DigestGroup& group) {
    const DigestItem& festival = *group.front();
    begin_line(festival);
    append(out_, "<strong>{}</strong>\n", html_text(festival.title));
    append_aside(festival.beside);
    if (names_in_a_line(digest_, group)) {
      append_title(names_of(group, static_cast<std::size_t>(digest_.section)));
      return;
    }
    for (const auto* item : group) {
      out_ += "<div>";
      render_name(*item, "span");
      append_aside(item->suggestion);
      render_id(*item);
      out_ += "</div>\n";
    }
  }

  void append_aside(std::string_view said) {
    if (!said.empty()) append(out_, "<span class=\"m\" style=\"color:#6d6a64\">{}</span>\n", html_text(said));
  }

  void render_in_full(const DigestGroup& group) {
    begin_row(*group.front());
    group.size() == 1 ? render_item(*group.front()) : render_group(group);
  }

  void begin_row(const DigestItem& item) {
    const Tone tone = tone_of(item);
    append(out_, row_top, fmt::arg("date", calendar::iso(item.date)), fmt::arg("distance", distance(item.date, digest_.date)), fmt::arg("tone", tone.of_class),
           fmt::arg("colour", tone.colour));
  }

  void render_item(const DigestItem& item) {
    render_who(item, "strong");
    if (!item.title.empty()) append(out_, "<div>{}</div>\n", html_text(item.title));
    append_muted(out_, below(item));
  }

  void render_group(const DigestGroup& group) {
    const std::string_view common = common_suggestion(group);
    append(out_, "<div><strong>{}</strong></div>\n", html_text(group.front()->title));
    append_muted(out_, group.front()->why);
    append_muted(out_, common);
    for (const DigestItem* item : group) {
      out_ += R"(<div class="r" style="margin-top:6px;padding-left:12px;border-left:2px solid #e6e2da">)";
      render_who(*item, "span");
      if (common.empty()) append_muted(out_, item->suggestion);
      out_ += "</div>\n";
    }
  }

  // Name and firm, and the id at the end, to be typed after `guanxi done`.
  void render_who(const DigestItem& item, std::string_view element) {
    render_name(item, element);
    render_id(item);
  }

  void render_name(const DigestItem& item, std::string_view element) {
    append(out_, "<{0}>{1}</{0}>\n", element, html_text(name_of(item)));
    append_aside(item.organisation);
  }

  void render_id(const DigestItem& item) {
    append(out_,
           R"(<code class="m" style="font-family:Consolas,Menlo,monospace;font-size:12px;white-space:nowrap;color:#757169">{}</code>)"
           "\n",
           html_text(short_id(item)));
  }

  const Digest& digest_;
  std::string out_;
};

}  // namespace

std::string as_html(const Digest& digest) { return digest.items.empty() ? std::string() : Page(digest).make(); }

}  // namespace guanxi::present
