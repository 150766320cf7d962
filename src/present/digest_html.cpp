// The digest as a page that mail programs and browsers both show well: tables and inline styles carry all of it, and the
// style sheet, which some mail programs drop, only adds dark colours and narrow screens.
#include <fmt/format.h>

#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest_view.hpp"

namespace guanxi::present {
namespace {

// The classes say what changes: g ground, c card, t text, m muted, l late, s soon, r ruled; n the date, p the page's margin.
constexpr std::string_view sheet =
    ":root{color-scheme:light dark;supported-color-schemes:light dark}"
    "@media(prefers-color-scheme:dark){"
    ".g{background:#16171a!important}.c{background:#202225!important;border-color:#2f3237!important}"
    ".t{color:#e8e6e3!important}.m{color:#a2a5ab!important}.l{color:#f0897c!important}.s{color:#e0b15e!important}"
    ".r{border-color:#2f3237!important}}"
    "@media(max-width:480px){.p{padding-left:20px!important;padding-right:20px!important}"
    ".n{width:82px!important;padding-right:10px!important}}";

constexpr std::string_view fonts =
    "-apple-system,BlinkMacSystemFont,'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',"
    "'Noto Sans SC',sans-serif";

constexpr std::string_view table = R"(<table role="presentation" cellpadding="0" cellspacing="0" border="0")";

// The one ornament is 关, as a seal is cut: white in red.
constexpr std::string_view top = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{day}: {count}</title>
<style>{sheet}</style>
</head>
<body class="g" style="margin:0;padding:0;background:#f5f3ef;-webkit-text-size-adjust:100%">
{table} class="g" width="100%" style="background:#f5f3ef">
<tr><td align="center" style="padding:28px 12px">
{table} class="c t" width="600" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #e6e2da;border-radius:10px;border-collapse:separate;text-align:left;font-family:{fonts};font-size:15px;line-height:1.5;color:#24262b">
<tr><td class="p" style="padding:28px 32px 4px">
{table}><tr>
<td width="40" valign="middle"><div lang="zh-Hans" aria-hidden="true" style="width:40px;height:40px;background:#a5392b;border-radius:7px;color:#ffffff;font-size:22px;line-height:40px;text-align:center">关</div></td>
<td valign="middle" style="padding-left:14px">
<h1 class="t" style="margin:0;font-size:21px;line-height:1.25;font-weight:600;color:#24262b">{day}</h1>
<p class="m" style="margin:0;font-size:14px;color:#6d6a64">{count}</p>
</td></tr></table>
</td></tr>
)";

constexpr std::string_view section_top = R"(<tr><td class="p" style="padding:22px 32px 0">
<h2 class="t r" style="margin:0;padding:0 0 6px;border-bottom:1px solid #e6e2da;font-size:14px;font-weight:600;letter-spacing:.02em;color:#24262b">{heading}</h2>
{table} class="t" width="100%" style="font-size:15px;color:#24262b">
)";

constexpr std::string_view section_end = R"(</table>
</td></tr>
)";

constexpr std::string_view row_top = R"(<tr>
<td class="n" width="96" valign="top" style="width:96px;padding:10px 14px 2px 0;white-space:nowrap">{date}
<div class="{tone}" style="font-size:12px;color:{colour}">{distance}</div></td>
<td valign="top" style="padding:10px 0 2px;word-break:break-word">
)";

constexpr std::string_view row_end = R"(</td>
</tr>
)";

constexpr std::string_view end = R"(<tr><td class="p m" style="padding:26px 32px 24px;font-size:12px;color:#6d6a64">Done with it: <code>guanxi done ID</code>. Not now: <code>guanxi snooze ID 3d</code>.</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
)";

std::string html(std::string_view data) {
  std::string out;
  for (const char c : text::one_line(data)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

class Page {
 public:
  explicit Page(const Digest& digest) : digest_(digest) {}

  std::string make() && {
    const std::string day = weekday(digest_.date) + " " + calendar::iso(digest_.date);
    put(top, fmt::arg("day", day), fmt::arg("count", count_line(digest_)), fmt::arg("sheet", sheet), fmt::arg("table", table),
        fmt::arg("fonts", fonts));
    for (const auto& section : sections(digest_)) put_section(section);
    out_ += end;
    return std::move(out_);
  }

 private:
  template <class... Arguments>
  void put(std::string_view form, const Arguments&... arguments) {
    fmt::format_to(std::back_inserter(out_), fmt::runtime(form), arguments...);
  }

  void put_section(const DigestSection& section) {
    put(section_top, fmt::arg("heading", html(heading_of(section.kind))), fmt::arg("table", table));
    for (const auto& group : section.groups) {
      begin_row(*group.front());
      group.size() == 1 ? put_item(*group.front()) : put_group(group);
      out_ += row_end;
    }
    out_ += section_end;
  }

  void begin_row(const DigestItem& item) {
    const int days = due_in(digest_, item);
    put(row_top, fmt::arg("date", calendar::iso(item.date)), fmt::arg("distance", distance(item.date, digest_.date)),
        fmt::arg("tone", days < 0 ? "l" : days == 0 ? "s" : "m"),
        fmt::arg("colour", days < 0 ? "#a03a2c" : days == 0 ? "#85590b" : "#6d6a64"));
  }

  void put_item(const DigestItem& item) {
    put_who(item, "strong");
    if (!item.title.empty()) put("<div>{}</div>\n", html(item.title));
    put_muted(below(item));
  }

  void put_group(const DigestGroup& group) {
    const std::string_view common = common_suggestion(group);
    put("<div><strong>{}</strong></div>\n", html(group.front()->title));
    put_muted(group.front()->why);
    put_muted(common);
    for (const DigestItem* item : group) {
      out_ += R"(<div class="r" style="margin-top:6px;padding-left:12px;border-left:2px solid #e6e2da">)";
      put_who(*item, "span");
      if (common.empty()) put_muted(item->suggestion);
      out_ += "</div>\n";
    }
  }

  // Name and firm, and the id at the end, to be typed after `guanxi done`.
  void put_who(const DigestItem& item, std::string_view element) {
    put("<{0}>{1}</{0}>\n", element, html(name_of(item)));
    if (!item.organisation.empty()) put("<span class=\"m\" style=\"color:#6d6a64\">{}</span>\n", html(item.organisation));
    put(R"(<code class="m" style="font-family:Consolas,Menlo,monospace;font-size:12px;white-space:nowrap;color:#757169">{}</code>)"
        "\n",
        html(short_id(item)));
  }

  void put_muted(std::string_view said) {
    if (!said.empty()) put("<div class=\"m\" style=\"font-size:13px;color:#6d6a64\">{}</div>\n", html(said));
  }

  const Digest& digest_;
  std::string out_;
};

}  // namespace

std::string as_html(const Digest& digest) { return digest.items.empty() ? std::string() : Page(digest).make(); }

}  // namespace guanxi::present
