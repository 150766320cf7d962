#include <guanxi/present/path.hpp>

#include <algorithm>
#include <cmath>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr int strength_width = 3;
constexpr int narrowest_reason = 24;
constexpr int warm = 50, cool = 20;  // colours only

double rounded(double score) { return std::round(score * 10) / 10; }

// Whole numbers, but for the smallest.
std::string score_text(double score) {
  if (score >= 0.95) return std::to_string(std::lround(score));
  return "0." + std::to_string(std::max(1L, std::lround(score * 10)));
}

Style style_of(double strength) { return strength >= warm ? Style::good : strength >= cool ? Style::plain : Style::dim; }

std::string labelled(const std::string& name, const std::string& handle) { return text::one_line(name == handle ? name : name + " (" + handle + ")"); }

// One thing with what is said of it beside it, or below it where there is no room.
struct Line {
  std::string label;
  int number;
  std::string says;
};

int label_width(const std::vector<Line>& lines) {
  int width = 0;
  for (const Line& line : lines) width = std::max(width, text::width(line.label));
  return width;
}

std::string table(const std::vector<Line>& lines, int margin, int label_columns, const TextStyle& text_style) {
  const int beside = margin + label_columns + 2 + strength_width + 2;
  const bool fits = text_style.width - beside >= narrowest_reason;
  const int indent = fits ? beside : margin + 2;
  std::string out;
  for (const Line& line : lines) {
    const std::string number = std::to_string(line.number);
    out += ascii::blanks(margin) + text::pad(line.label, label_columns) + "  " + ascii::blanks(strength_width - static_cast<int>(number.size())) +
           styled(number, style_of(line.number), text_style);
    bool first = fits;
    for (const auto& piece : text::wrap(text::one_line(line.says), std::max(narrowest_reason, text_style.width - indent))) {
      out += (first ? "  " : "\n" + ascii::blanks(indent)) + styled(piece, Style::dim, text_style);
      first = false;
    }
    out += "\n";
  }
  return out;
}

std::vector<Line> lines_of(const Way& way) {
  std::vector<Line> lines;
  for (const WayStep& step : way.steps) lines.push_back({labelled(step.name, step.who), step.strength, step.reason});
  return lines;
}

// Of the last way's number with its point.
int number_width(const PathView& view) { return static_cast<int>(std::to_string(view.ways.size()).size()) + 1; }

// "1. 53  you → 王伟 → 郑国栋", the numbers flush right.
std::string heading(std::size_t number, const Way& way, int score_columns, const PathView& view, const TextStyle& text_style) {
  const std::string mark = std::to_string(number) + ".", score = score_text(way.score);
  const std::string before = ascii::blanks(number_width(view) - text::width(mark)) + mark + " " + ascii::blanks(score_columns - text::width(score));
  const int margin = text::width(before) + text::width(score) + 2;
  const std::string line = way_line(way, view.from.empty() ? "" : view.from_name);
  std::string out;
  for (const auto& piece : text::wrap(line, std::max(narrowest_reason, text_style.width - margin))) {
    out += out.empty() ? before + styled(score, style_of(way.score), text_style) + "  " : ascii::blanks(margin);
    out += styled(piece, Style::bold, text_style) + "\n";
  }
  return out;
}

std::string no_way(const PathView& view) {
  const std::string from = view.from.empty() ? "" : labelled(view.from_name, view.from), to = labelled(view.to_name, view.to);
  const std::string kinds = text::joined(view.via);
  if (from.empty() && kinds.empty()) return message("no way to {to} is known", "to"_is = to);
  if (from.empty()) return message("no way to {to} over ties of kind {kinds} is known", "to"_is = to, "kinds"_is = kinds);
  if (kinds.empty()) return message("no way from {from} to {to} is known", "from"_is = from, "to"_is = to);
  return message("no way from {from} to {to} over ties of kind {kinds} is known", "from"_is = from, "to"_is = to, "kinds"_is = kinds);
}

std::string nowhere(const PathView& view, const TextStyle& text_style) {
  std::string out;
  for (const auto& line : text::wrap(no_way(view), text_style.width)) out += line + "\n";
  if (view.ask.empty()) return out;
  std::vector<Line> lines;
  for (const Guide& guide : view.ask) lines.push_back({labelled(guide.name, guide.who), guide.warmth, guide.why});
  return out + styled(message("whom to ask"), Style::dim, text_style) + "\n" + table(lines, 2, label_width(lines), text_style);
}

}  // namespace

std::string way_line(const Way& way, const std::string& from) {
  std::string line = from.empty() ? message("you") : from;
  for (const WayStep& step : way.steps) line += " → " + step.name;
  return text::one_line(line);
}

std::string steps_text(const Way& way, int margin, const TextStyle& text_style) {
  const auto lines = lines_of(way);
  return table(lines, margin, label_width(lines), text_style);
}

std::string as_text(const PathView& view, const TextStyle& text_style) {
  if (view.ways.empty()) return nowhere(view, text_style);
  int labels = 0, scores = 0;
  for (const Way& way : view.ways) {
    labels = std::max(labels, label_width(lines_of(way)));
    scores = std::max(scores, text::width(score_text(way.score)));
  }
  std::string out;
  for (std::size_t i = 0; i < view.ways.size(); ++i) {
    out += heading(i + 1, view.ways[i], scores, view, text_style);
    out += table(lines_of(view.ways[i]), number_width(view) + 1, labels, text_style);
  }
  return out;
}

Value way_value(const Way& way) {
  Value::Array steps;
  for (const WayStep& step : way.steps) {
    steps.emplace_back(Value::Object{{"who", step.who},
                                     {"name", step.name},
                                     {"org", Value::known(step.org)},
                                     {"kind", step.kind},
                                     {"strength", step.strength},
                                     {"reason", step.reason},
                                     {"introduced_by", Value::known(step.introduced_by)},
                                     {"last_contact", step.last_contact}});
  }
  return Value::Object{{"score", rounded(way.score)}, {"steps", std::move(steps)}};
}

std::string as_json(const PathView& view) {
  Value::Array ways, ask;
  for (const Way& way : view.ways) ways.push_back(way_value(way));
  for (const Guide& guide : view.ask) {
    ask.emplace_back(Value::Object{{"who", guide.who}, {"name", guide.name}, {"warmth", guide.warmth}, {"why", guide.why}});
  }
  return as_document(
      "path", {{"to", view.to}, {"from", Value::known(view.from)}, {"via", Value::strings(view.via)}, {"paths", std::move(ways)}, {"ask", std::move(ask)}});
}

}  // namespace guanxi::present
