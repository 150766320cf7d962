// A brief as a page for the screen, for paper and for a mail program.
#include <fmt/format.h>

#include <algorithm>

#include <guanxi/present/brief.hpp>
#include <guanxi/present/dates.hpp>

#include "format/page.hpp"

namespace guanxi::present {
namespace {

constexpr int page_width = 680;

constexpr std::string_view lead_row = R"(<tr><td class="p" style="padding:16px 32px 0">
<div style="font-size:16px">{lead}</div>
<div class="m" style="font-size:13px;color:#6d6a64">{day}</div>
</td></tr>
)";

constexpr std::string_view labelled = R"(<tr>
<td class="n m" width="120" valign="top" style="width:120px;padding:8px 14px 1px 0;font-size:13px;line-height:22px;color:#6d6a64;word-break:break-word">{label}</td>
<td valign="top" style="padding:8px 0 1px;word-break:break-word">
)";

// Without a label: an item of a list, with a stroke where others have a dot.
constexpr std::string_view listed = R"(<tr>
<td valign="top" style="padding:9px 0 0"><div style="padding-left:12px;border-left:3px solid {stroke};word-break:break-word">
)";

constexpr std::string_view labelled_end = "</td>\n</tr>\n";
constexpr std::string_view listed_end = "</div></td>\n</tr>\n";

// Seen on the light ground and on the dark one.
std::string_view stroke_of(std::string_view key) {
  if (key == "bring_up") return "#4a8a63";
  if (key == "leave" || key == "never") return "#b8483a";
  return "#a9a39a";
}

class HtmlPage {
 public:
  explicit HtmlPage(const Brief& brief) : brief_(brief) {}

  std::string make() && {
    begin_page(out_, {.title = brief_.title, .heading = brief_.title, .below = brief_.subtitle, .width = page_width});
    append(out_, lead_row, fmt::arg("lead", html_text(brief_.lead)), fmt::arg("day", weekday(brief_.day) + " " + calendar::iso(brief_.day)));
    for (const auto& section : brief_.sections) render_section(section);
    end_page(out_, html_text(brief_.foot));
    return std::move(out_);
  }

 private:
  void render_section(const BriefSection& section) {
    if (section.lines.empty()) return;
    const bool labels = std::any_of(section.lines.begin(), section.lines.end(), [](const BriefLine& line) { return !line.label.empty(); });
    begin_section(out_, section.heading);
    for (const auto& line : section.lines) {
      labels ? append(out_, labelled, fmt::arg("label", html_text(line.label))) : append(out_, listed, fmt::arg("stroke", stroke_of(section.key)));
      render_line(line);
      out_ += labels ? labelled_end : listed_end;
    }
    end_section(out_);
  }

  void render_line(const BriefLine& line) {
    const bool toned = line.style == Style::bad || line.style == Style::warn;
    if (toned) {
      const Tone& tone = line.style == Style::bad ? late_tone : soon_tone;
      append(out_, "<div class=\"{}\" style=\"color:{}\">{}</div>\n", tone.of_class, tone.colour, html_text(line.text));
    } else {
      append(out_, line.style == Style::bold ? "<div><strong>{}</strong></div>\n" : "<div>{}</div>\n", html_text(line.text));
    }
    for (const auto& more : line.more) append_muted(out_, more);
  }

  const Brief& brief_;
  std::string out_;
};

}  // namespace

std::string as_html(const Brief& brief) { return HtmlPage(brief).make(); }

}  // namespace guanxi::present
