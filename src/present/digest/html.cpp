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
      begin_row(*group.front());
      group.size() == 1 ? render_item(*group.front()) : render_group(group);
      out_ += row_end;
    }
    if (section.more > 0) append(out_, more_row, more_words(section.more));
    end_section(out_);
  }

  void begin_row(const DigestItem& item) {
    const int days = due_in(digest_, item);
    const Tone tone = days < 0 ? late_tone : days == 0 ? soon_tone : muted_tone;
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
    append(out_, "<{0}>{1}</{0}>\n", element, html_text(name_of(item)));
    if (!item.organisation.empty()) append(out_, "<span class=\"m\" style=\"color:#6d6a64\">{}</span>\n", html_text(item.organisation));
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
