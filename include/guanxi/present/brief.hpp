// A page to read before a meeting, or to hand over: sections of lines, and its formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

struct BriefLine {
  std::string label = {};  // whom or what it is about; empty: an item of a list, or going on with the label above
  std::string text = {};
  Style style = Style::plain;
  std::vector<std::string> more = {};  // said below it, in a lower voice
  Value::Object fields = {};           // what JSON has of it beside label, text and more
};

struct BriefSection {
  std::string_view key;  // the JSON field
  std::string heading;   // "Bring up"
  std::vector<BriefLine> lines = {};

  // Left out when the text is empty.
  void add(std::string label, std::string text, Style style = Style::plain, Value::Object fields = {});
};

// What is sensitive and not asked for is left out by whoever makes it.
struct Brief {
  std::string title = {};     // the name
  std::string subtitle = {};  // how it is read, the handle
  std::string lead = {};      // who that is, in a line
  calendar::Date day = {};
  std::string foot = {};                    // what is left out, and how to see it
  Value::Object fields = {};                // at the head of the JSON document
  std::vector<BriefSection> sections = {};  // those without lines show in JSON alone, as an empty list
};

std::string as_text(const Brief& brief, const TextStyle& text_style);
std::string as_json(const Brief& brief);
// CommonMark; what the data says is escaped.
std::string as_markdown(const Brief& brief);
// One page with nothing outside of it, as the digest's, light and dark.
std::string as_html(const Brief& brief);

}  // namespace guanxi::present
