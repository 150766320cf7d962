// Graphs on a terminal, and what pictures are made of.
#include <doctest/doctest.h>

#include <guanxi/present/graph.hpp>
#include <guanxi/text/width.hpp>

using namespace guanxi;
using namespace guanxi::present;
using calendar::Date;

namespace {

Date day(int year, unsigned month, unsigned number) { return *calendar::make_date(year, month, number); }

Graph bars(std::vector<std::pair<int, int>> counts) {
  Graph graph{.kind = "person", .handle = "wangwei", .name = "王伟 (青石泵业)", .from = day(2026, 1, 1), .views = {GraphView::contacts}};
  Date first = graph.from;
  for (const auto& [contacts, in_person] : counts) {
    const Date next = calendar::add_months(first, 1);
    graph.contacts.push_back({first, next - std::chrono::days{1}, contacts, in_person});
    first = next;
  }
  graph.to = first - std::chrono::days{1};
  return graph;
}

TEST_CASE("bars: in person before the rest, every contact as long") {
  CHECK(as_text(bars({{3, 1}, {0, 0}, {12, 12}, {1, 0}}), {.width = 60}) ==
        "Contacts with 王伟 (青石泵业), by month, 2026-01-01 to\n"
        "2026-04-30\n"
        "2026-01  ██░░░░                     3   1 in person\n"
        "2026-02\n"
        "2026-03  ████████████████████████  12  12 in person\n"
        "2026-04  ░░                         1\n"
        "█ in person  ░ otherwise\n");
}

TEST_CASE("bars: what is there is seen, however little of the most it is") {
  const auto text = as_text(bars({{100000, 1}, {1, 1}, {2, 1}, {100000, 99999}}), {.width = 60});
  CHECK(text.find("2026-02  █ ") != std::string::npos);
  CHECK(text.find("█░░░") != std::string::npos);
  CHECK(text.find("███░  100000") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal, with Chinese names, at any width and for any numbers") {
  Graph graph = bars({{3, 1}, {0, 0}, {123456, 12}, {1, 0}, {77, 77}});
  graph.name = "王伟 (一家名字很长很长很长的青石泵业股份有限公司)";
  graph.heat = domain::heat_map({}, day(2025, 11, 21), day(2026, 11, 20));
  graph.heat.days[40].contacts = graph.heat.most = 7;
  graph.heat.days[40].level = 4;
  graph.promises = {{graph.from, graph.to, {9, 3, 1}, {0, 0, 40}}};
  graph.warmth = {{graph.from, 100}, {graph.to, 0}};
  graph.views = {GraphView::contacts, GraphView::heat, GraphView::promises, GraphView::warmth};
  for (const int width : {40, 60, 80, 140, 300}) {
    CAPTURE(width);
    std::string_view rest = graph.views.empty() ? "" : std::string_view();
    const std::string text = as_text(graph, {.width = width});
    rest = text;
    while (!rest.empty()) {
      const auto line = rest.substr(0, rest.find('\n'));
      CHECK_MESSAGE(text::width(line) <= width, std::string(line));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
  }
}

TEST_CASE("the map: a row a weekday, a shade a level, months where they begin") {
  const domain::DayCount days[] = {{day(2026, 11, 3), 1, 0}, {day(2026, 11, 12), 2, 0}, {day(2026, 12, 1), 3, 1}, {day(2026, 12, 20), 4, 0}};
  Graph graph{.from = day(2026, 11, 2), .to = day(2026, 12, 20), .views = {GraphView::heat}};
  graph.heat = domain::heat_map(days, graph.from, graph.to);
  CHECK(as_text(graph, {.width = 17}) ==
        "Days of contact,\n2026-11-02 to\n2026-12-20\n"
        "    Nov Dec\n"
        "Mon ·······\n"
        "Tue ░···▓··\n"
        "Wed ·······\n"
        "Thu ·▒·····\n"
        "Fri ·······\n"
        "Sat ·······\n"
        "Sun ······█\n"
        "· none  ░ 1  ▒ 2\n▓ 3  █ 4 contacts\na day\n");
  CHECK(as_text(graph, {.width = 18}).find("Tue ░░· · · ▓▓· ·") != std::string::npos);
  CHECK(as_text(graph, {.width = 12}).find("Sun ······█\n") != std::string::npos);
}

TEST_CASE("promises side by side; warmth as a point on its line") {
  Graph graph{.from = day(2026, 1, 1), .to = day(2026, 2, 28), .views = {GraphView::promises, GraphView::warmth}};
  graph.promises = {{day(2026, 1, 1), day(2026, 1, 31), {2, 1, 0}, {}}, {day(2026, 2, 1), day(2026, 2, 28), {0, 0, 0}, {1, 0, 1}}};
  graph.warmth = {{day(2026, 1, 31), 0}, {day(2026, 2, 28), 50}};
  CHECK(as_text(graph, {.width = 60}) ==
        "Promises kept, by month, 2026-01-01 to 2026-02-28\n"
        "         yours               theirs\n"
        "2026-01  ████████▒▒▒▒  2/3\n"
        "2026-02                      ████░░░░  1/2\n"
        "█ kept  ▒ broken  ░ late; soft ones are not counted\n"
        "\n"
        "Warmth of the tie, 2026-01-01 to 2026-02-28\n"
        "2026-01-31  ●                                              0\n"
        "2026-02-28  ·····················●                        50\n");
}

TEST_CASE("nothing is shown of a view in which there is nothing") {
  CHECK(as_text(bars({{0, 0}}), {}) == "");
  CHECK(as_svg(bars({{0, 0}})).find("nothing from 2026-01-01 to 2026-01-31") != std::string::npos);
}

TEST_CASE("pictures carry names as text, never as markup, and fetch nothing") {
  Graph graph = bars({{3, 1}});
  graph.name = "<script>alert(\"x\")</script> & 'Söhne'";
  for (const std::string& picture : {as_svg(graph), as_html(graph)}) {
    CHECK(picture.find("<script") == std::string::npos);
    CHECK(picture.find("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Söhne&#39;") != std::string::npos);
    CHECK(picture.find("prefers-color-scheme:dark") != std::string::npos);
    CHECK(picture.find("url(") == std::string::npos);
    CHECK(picture.find("href") == std::string::npos);
    CHECK(picture.find("src=") == std::string::npos);
  }
  CHECK(as_svg(graph).find("2026-01: 3 contacts, 1 in person") != std::string::npos);
}

}  // namespace
