// Contacts over time as pictures: bars, a map of the year's days, promises kept, how warm a tie was. On a terminal, as SVG and
// as a page; each is made from the graph alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/activity.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/table.hpp>

namespace guanxi::present {

enum class GraphView { contacts, heat, promises, warmth };
inline constexpr std::string_view graph_view_words[] = {"contacts", "heat", "promises", "warmth"};  // in the order of GraphView

struct WarmthPoint {
  calendar::Date day = {};
  int score = 0;  // 0 to 100
};

struct Graph {
  std::string kind = {};    // person, org, tag, filter; empty: everybody
  std::string handle = {};  // or the tag, or the filter
  std::string name = {};    // "王伟 (Huawei)"
  std::string filter = {};  // what else chooses; empty: nothing
  calendar::Date from = {};
  calendar::Date to = {};
  domain::Period by = domain::Period::month;
  std::vector<GraphView> views = {};  // what is to be shown, in order; what is not has no data either
  std::vector<domain::Bucket> contacts = {};
  domain::HeatMap heat = {};  // with days, when shown
  std::vector<domain::WordBucket> promises = {};
  std::vector<WarmthPoint> warmth = {};
};

bool nothing_in(const Graph& graph, GraphView view);
std::string title_of(const Graph& graph, GraphView view);   // "Contacts with 王伟 (Huawei), by month"
std::string period_of(const Graph& graph, GraphView view);  // "2026-01-01 to 2026-11-20"

// The views one below the other; those with nothing in them are left out.
std::string as_text(const Graph& graph, const TextStyle& text_style);
// The first view alone.
std::string as_svg(const Graph& graph);
// Every view, as one page with nothing outside of it, in light and dark.
std::string as_html(const Graph& graph);
std::string as_json(const Graph& graph);
// The first view as rows.
Table as_table(const Graph& graph);

}  // namespace guanxi::present
