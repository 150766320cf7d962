#include <guanxi/present/brief.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {

void BriefSection::add(std::string label, std::string text, Style style, Value::Object fields) {
  if (!text.empty()) lines.push_back({std::move(label), std::move(text), style, {}, std::move(fields)});
}

namespace {

constexpr int margin = 2;
constexpr int usual_label = 10;  // so that the columns of most sections stand below each other
constexpr int narrowest = 24;
constexpr int gap = 2;  // before what is said in a lower voice on the same line

class Page {
 public:
  explicit Page(const TextStyle& text_style) : text_style_(text_style) {}

  std::string drawn(const Brief& brief) && {
    head(brief.title, brief.subtitle);
    paragraph(0, brief.lead, Style::plain);
    paragraph(0, weekday(brief.day) + " " + calendar::iso(brief.day), Style::dim);
    for (const auto& section : brief.sections) render(section);
    if (!brief.foot.empty()) out_ += "\n";
    paragraph(0, brief.foot, Style::dim);
    return std::move(out_);
  }

 private:
  // The title, and what is said of it behind, where that fits.
  void head(const std::string& title, const std::string& below) {
    const std::string name = text::one_line(title);
    const std::string said = text::one_line(below);
    if (said.empty() || text::width(name) + gap + text::width(said) > text_style_.width) {
      paragraph(0, title, Style::bold);
      return paragraph(0, below, Style::dim);
    }
    out_ += styled(name, Style::bold, text_style_) + ascii::blanks(gap) + styled(said, Style::dim, text_style_) + "\n";
  }

  void paragraph(int indent, const std::string& said, Style style) {
    if (said.empty()) return;
    for (const auto& line : text::wrap(text::one_line(said), std::max(narrowest, text_style_.width - indent))) {
      out_ += ascii::blanks(indent) + styled(line, style, text_style_) + "\n";
    }
  }

  void render(const BriefSection& section) {
    if (section.lines.empty()) return;
    out_ += "\n" + styled(section.heading, Style::accent, text_style_) + "\n";
    int widest = 0;
    for (const auto& line : section.lines) widest = std::max(widest, text::width(text::one_line(line.label)));
    const int label = widest == 0 ? 0 : std::clamp(widest, usual_label, std::max(usual_label, text_style_.width / 4));
    for (const auto& line : section.lines) render(line, label);
  }

  // The label in its column, or above the text where it is too long for that; an item of a list behind a dot. One short note
  // stands behind the text where there is room.
  void render(const BriefLine& line, int label) {
    const std::string name = text::one_line(line.label);
    std::string mark = label == 0 ? "· " : text::pad(name, label) + "  ";
    const int column = margin + (label == 0 ? 2 : label + 2);
    if (text::width(name) > label) {
      paragraph(margin, name, Style::dim);
      mark = ascii::blanks(label + 2);
    }
    const int room = std::max(narrowest, text_style_.width - column);
    const std::string said = text::one_line(line.text);
    const bool behind = line.more.size() == 1 && text::width(said) + text::width(text::one_line(line.more.front())) + gap <= room;
    for (const auto& piece : text::wrap(said, room)) {
      out_ += ascii::blanks(margin) + styled(mark, Style::dim, text_style_) + styled(piece, line.style, text_style_) + (behind ? "" : "\n");
      mark = ascii::blanks(column - margin);
    }
    if (behind) out_ += ascii::blanks(gap) + styled(text::one_line(line.more.front()), Style::dim, text_style_) + "\n";
    if (behind) return;
    for (const auto& more : line.more) paragraph(column, more, Style::dim);
  }

  const TextStyle& text_style_;
  std::string out_;
};

Value value_of(const BriefLine& line) {
  Value::Object fields = line.fields;
  fields.emplace_back("label", Value::known(line.label));
  fields.emplace_back("text", line.text);
  fields.emplace_back("more", Value::strings(line.more));
  return fields;
}

}  // namespace

std::string as_text(const Brief& brief, const TextStyle& text_style) { return Page(text_style).drawn(brief); }

std::string as_json(const Brief& brief) {
  Value::Object document = brief.fields;
  document.emplace_back("date", brief.day);
  for (const auto& section : brief.sections) {
    Value::Array lines;
    for (const auto& line : section.lines) lines.push_back(value_of(line));
    document.emplace_back(std::string(section.key), std::move(lines));
  }
  return as_document("brief", std::move(document));
}

}  // namespace guanxi::present
