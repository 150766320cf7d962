#include "format/page.hpp"

#include <fmt/format.h>

#include <guanxi/text/sanitise.hpp>

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
<title>{title}</title>
<style>{sheet}</style>
</head>
<body class="g" style="margin:0;padding:0;background:#f5f3ef;-webkit-text-size-adjust:100%">
{table} class="g" width="100%" style="background:#f5f3ef">
<tr><td align="center" style="padding:28px 12px">
{table} class="c t" width="{width}" style="width:100%;max-width:{width}px;background:#ffffff;border:1px solid #e6e2da;border-radius:10px;border-collapse:separate;text-align:left;font-family:{fonts};font-size:15px;line-height:1.5;color:#24262b">
<tr><td class="p" style="padding:28px 32px 4px">
{table}><tr>
<td width="40" valign="middle"><div lang="zh-Hans" aria-hidden="true" style="width:40px;height:40px;background:#a5392b;border-radius:7px;color:#ffffff;font-size:22px;line-height:40px;text-align:center">关</div></td>
<td valign="middle" style="padding-left:14px">
<h1 class="t" style="margin:0;font-size:21px;line-height:1.25;font-weight:600;color:#24262b">{heading}</h1>
<p class="m" style="margin:0;font-size:14px;color:#6d6a64">{below}</p>
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

constexpr std::string_view page_end = R"(<tr><td class="p m" style="padding:26px 32px 24px;font-size:12px;color:#6d6a64">{foot}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
)";

}  // namespace

std::string html_text(std::string_view data) {
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

void begin_page(std::string& out, const PageHead& head) {
  append(out, top, fmt::arg("title", html_text(head.title)), fmt::arg("heading", html_text(head.heading)), fmt::arg("below", html_text(head.below)),
         fmt::arg("width", head.width), fmt::arg("sheet", sheet), fmt::arg("table", table), fmt::arg("fonts", fonts));
}

void begin_section(std::string& out, std::string_view heading) { append(out, section_top, fmt::arg("heading", html_text(heading)), fmt::arg("table", table)); }

void end_section(std::string& out) { out += section_end; }

void append_muted(std::string& out, std::string_view said) {
  if (!said.empty()) append(out, "<div class=\"m\" style=\"font-size:13px;color:#6d6a64\">{}</div>\n", html_text(said));
}

void end_page(std::string& out, std::string_view foot) { append(out, page_end, fmt::arg("foot", foot)); }

}  // namespace guanxi::present
