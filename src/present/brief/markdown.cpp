#include <guanxi/present/brief.hpp>
#include <guanxi/present/dates.hpp>

#include "format/markdown.hpp"

namespace guanxi::present {
namespace {

void render(std::string& out, const BriefLine& line) {
  const std::string label = markdown_strong(line.label);
  const std::string text = line.style == Style::bold ? markdown_strong(line.text) : markdown_text(line.text);
  out += "- " + label + (label.empty() ? "" : " ") + text + "\n";
  for (const auto& more : line.more) {
    if (const std::string said = markdown_text(more); !said.empty()) out += "  - " + said + "\n";
  }
}

void render(std::string& out, const BriefSection& section) {
  if (section.lines.empty()) return;
  out += "\n## " + markdown_text(section.heading) + "\n\n";
  for (const auto& line : section.lines) render(out, line);
}

}  // namespace

std::string as_markdown(const Brief& brief) {
  std::string out = "# " + markdown_text(brief.title) + "\n";
  for (const std::string& line : {brief.subtitle, brief.lead, weekday(brief.day) + " " + calendar::iso(brief.day)}) {
    if (const std::string said = markdown_text(line); !said.empty()) out += "\n" + said + "\n";
  }
  for (const auto& section : brief.sections) render(out, section);
  if (!brief.foot.empty()) out += "\n---\n\n" + markdown_text(brief.foot) + "\n";
  return out;
}

}  // namespace guanxi::present
