// One thing with its properties: a title and labelled lines.
#pragma once

#include <string>
#include <vector>

#include <guanxi/present/style.hpp>

namespace guanxi::present {

struct PropertyLine {
  std::string label;  // empty: goes on with the label above
  std::string text;
  Style style = Style::plain;
};

struct PropertySheet {
  std::string title;
  std::string subtitle = {};
  std::vector<PropertyLine> lines = {};

  // Left out when the text is empty.
  void add(std::string label, std::string text, Style style = Style::plain) {
    if (!text.empty()) lines.push_back({std::move(label), std::move(text), style});
  }
};

std::string as_text(const PropertySheet& sheet, const TextStyle& text_style);

}  // namespace guanxi::present
