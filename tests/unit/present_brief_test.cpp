#include <guanxi/present/brief.hpp>

#include <doctest/doctest.h>

#include <guanxi/text/width.hpp>

using namespace guanxi;
using namespace guanxi::present;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Brief page() {
  Brief brief{.title = "王伟",
              .subtitle = "Wáng Wěi · wangwei",
              .lead = "总经理 at 青石泵业",
              .day = *calendar::make_date(2026, 11, 20),
              .foot = "Nothing more.",
              .fields = {{"who", "wangwei"}}};
  BriefSection name{"name", "Name"};
  name.add("address", "王总 (Wáng zǒng)", Style::bold, {{"say", "王总"}});
  name.lines.back().more.push_back("surname and title");
  name.add("also", "");
  name.add("there", "Surname and title: 王总, 李经理; given names only when one is invited to use them.");
  BriefSection leave{"leave", "Leave alone"};
  leave.add("", "the accident", Style::plain, {{"kind", "avoid"}});
  leave.lines.back().more = {"noted 2026-11-17", "a second remark"};
  brief.sections = {std::move(name), std::move(leave), {"empty", "Empty"}};
  return brief;
}

}  // namespace

TEST_CASE("text: labels in a column, a list without any, one short remark behind what it is about") {
  CHECK(as_text(page(), {.width = 60}) == R"(王伟  Wáng Wěi · wangwei
总经理 at 青石泵业
Fri 2026-11-20

Name
  address     王总 (Wáng zǒng)  surname and title
  there       Surname and title: 王总, 李经理; given names
              only when one is invited to use them.

Leave alone
  · the accident
    noted 2026-11-17
    a second remark

Nothing more.
)");
}

TEST_CASE("text: no line is wider than the terminal; a label too long for its column stands above") {
  Brief brief = page();
  brief.sections[0].add("青鹤水务集团有限公司董事会办公室", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");
  for (const int width : {40, 60, 80, 140}) {
    const std::string text = as_text(brief, {.width = width});
    for (std::size_t at = 0; at < text.size();) {
      const auto end = text.find('\n', at);
      CHECK(text::width(text.substr(at, end - at)) <= width);
      at = end + 1;
    }
  }
  CHECK(holds(as_text(brief, {.width = 60}), "  青鹤水务集团有限公司董事会办公室\n"));
}

TEST_CASE("JSON: the head, and each section as a list, empty ones too") {
  CHECK(
      as_json(page()) ==
      R"j({"schema":"guanxi.brief/1","who":"wangwei","date":"2026-11-20","name":[{"say":"王总","label":"address","text":"王总 (Wáng zǒng)","more":["surname and title"]},)j"
      R"j({"label":"there","text":"Surname and title: 王总, 李经理; given names only when one is invited to use them.","more":[]}],)j"
      R"j("leave":[{"kind":"avoid","label":null,"text":"the accident","more":["noted 2026-11-17","a second remark"]}],"empty":[]})j"
      "\n");
}

TEST_CASE("Markdown: a heading a section, remarks below") {
  CHECK(as_markdown(page()) == R"(# 王伟

Wáng Wěi · wangwei

总经理 at 青石泵业

Fri 2026-11-20

## Name

- **address** **王总 (Wáng zǒng)**
  - surname and title
- **there** Surname and title: 王总, 李经理; given names only when one is invited to use them.

## Leave alone

- the accident
  - noted 2026-11-17
  - a second remark

---

Nothing more.
)");
}

TEST_CASE("HTML: one page with nothing outside of it, and no section without lines") {
  const std::string html = as_html(page());
  CHECK(html.starts_with("<!DOCTYPE html>"));
  CHECK(html.ends_with("</html>\n"));
  CHECK(holds(html, "<h1 class=\"t\" style=\"margin:0;font-size:21px;line-height:1.25;font-weight:600;color:#24262b\">王伟</h1>"));
  CHECK(holds(html, "prefers-color-scheme:dark"));
  CHECK_FALSE(holds(html, "Empty"));
  for (const char* outside : {"<script", "<img", "<link", "http:", "https:", "url("}) CHECK_FALSE(holds(html, outside));
}

TEST_CASE("what the data says is never markup, and no escape sequence gets through") {
  Brief brief = page();
  brief.title = "<b>王</b>\x1b[31m";
  brief.sections[0].lines[0] = {.label = "<i>", .text = "*bold* <script>\x1b]0;x\x07", .more = {"[link](http://x) <img>"}};
  for (const std::string& text : {as_text(brief, {.width = 80, .colour = false}), as_markdown(brief), as_html(brief)}) {
    CHECK_FALSE(holds(text, "\x1b"));
    CHECK_FALSE(holds(text, "\x07"));
  }
  CHECK_FALSE(holds(as_html(brief), "<b>王"));
  CHECK_FALSE(holds(as_html(brief), "<script"));
  CHECK_FALSE(holds(as_html(brief), "<img"));
  CHECK(holds(as_markdown(brief), "\\*bold\\* \\<script\\>"));
  CHECK(holds(as_markdown(brief), "\\[link\\](http\\://x) \\<img\\>"));
}
