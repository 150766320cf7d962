// The views of a graph as SVG, for a picture of its own and for a page.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/present/graph.hpp>

namespace guanxi::present {

// Text as it may stand in XML and HTML, in attributes too.
std::string markup(std::string_view text);

inline constexpr int picture_width = 840;

// One view's shapes: what stands between <svg> and </svg>, from the upper left corner; and how high that is.
struct Picture {
  std::string shapes = {};
  int height = 0;
};
Picture picture_of(const Graph& graph, GraphView view);

// The classes that pictures use, in light and dark: t text, m muted, r rule, p in person or kept, o otherwise, b broken,
// l late, h0 … h4 levels of the map, w the curve.
extern const std::string_view picture_sheet;
extern const std::string_view picture_fonts;

}  // namespace guanxi::present
