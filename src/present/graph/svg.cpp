// A graph as a picture of its own and as a page; neither fetches anything.
#include <fmt/format.h>

#include <guanxi/base/message.hpp>
#include <guanxi/present/graph.hpp>

#include "graph/pictures.hpp"

namespace guanxi::present {
namespace {

constexpr int margin = 20, heading = 44;

constexpr std::string_view page_sheet =
    ":root{{color-scheme:light dark}}body{{margin:0;background:#f5f3ef;color:#24262b;font:15px/1.5 {fonts}}}"
    "main{{box-sizing:border-box;max-width:920px;margin:28px auto;padding:24px 32px 32px;background:#fff;border:1px solid #e6e2da;border-radius:10px}}"
    "h1{{margin:0;font-size:21px;line-height:1.25}}h2{{margin:28px 0 10px;font-size:15px}}small{{margin-left:10px;white-space:nowrap;font-weight:400;font-size:13px;color:#6d6a64}}p{{margin:2px 0 0;color:#6d6a64;font-size:14px}}"
    "svg{{display:block;width:100%;height:auto;font-size:12px}}"
    // On a phone the picture keeps a size at which its words can be read; it is moved sideways, the newest days first.
    ".w{{overflow-x:auto;direction:rtl}}.w svg{{direction:ltr}}@media(max-width:800px){{.w svg{{width:800px}}}}"
    "@media(prefers-color-scheme:dark){{body{{background:#16171a;color:#e8e6e3}}main{{background:#202225;border-color:#2f3237}}p,small{{color:#a2a5ab}}}}"
    "@media(max-width:600px){{main{{margin:0;padding:16px;border:0;border-radius:0}}}}";

std::string section(const Graph& graph, GraphView view) {
  const Picture picture = picture_of(graph, view);
  const std::string title = markup(title_of(graph, view));
  return fmt::format(
      "<h2>{}<small>{}</small></h2>\n<div class=\"w\" tabindex=\"0\"><svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n{}</svg></div>\n", title,
      period_of(graph, view), picture_width, picture.height, title, picture.shapes);
}

}  // namespace

std::string as_svg(const Graph& graph) {
  const GraphView view = graph.views.front();
  const Picture picture = picture_of(graph, view);
  const std::string title = markup(title_of(graph, view));
  const int width = picture_width + 2 * margin, height = picture.height + heading + 2 * margin;
  return fmt::format(
      R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" role="img" font-family="{fonts}" font-size="12">
<title>{title}, {period}</title>
<style>.g{{fill:#ffffff}}{sheet}@media(prefers-color-scheme:dark){{.g{{fill:#202225}}}}</style>
<rect width="{w}" height="{h}" class="g"/>
<text x="{m}" y="{first}" class="t" font-size="17" font-weight="600">{title}</text>
<text x="{m}" y="{second}" class="m" font-size="13">{period}</text>
<g transform="translate({m} {down})">
{shapes}</g>
</svg>
)svg",
      fmt::arg("w", width), fmt::arg("h", height), fmt::arg("fonts", picture_fonts), fmt::arg("title", title), fmt::arg("period", period_of(graph, view)),
      fmt::arg("sheet", picture_sheet), fmt::arg("m", margin), fmt::arg("first", margin + 14), fmt::arg("second", margin + 33),
      fmt::arg("down", margin + heading), fmt::arg("shapes", picture.shapes));
}

std::string as_html(const Graph& graph) {
  const std::string title = markup(graph.kind.empty()    ? message("Everybody")
                                   : graph.kind == "tag" ? message("Tagged {tag}", "tag"_is = graph.name)
                                                         : graph.name);
  std::string out = fmt::format(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
<style>{}{}</style>
</head>
<body>
<main>
<h1>{}</h1>
<p>{}</p>
)",
                                title, fmt::format(page_sheet, fmt::arg("fonts", picture_fonts)), picture_sheet, title,
                                message("{from} to {to}", "from"_is = calendar::iso(graph.from), "to"_is = calendar::iso(graph.to)));
  for (const GraphView view : graph.views) out += section(graph, view);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace guanxi::present
