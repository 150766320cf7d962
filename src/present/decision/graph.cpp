// Who decides, as a chart: for Graphviz and for Mermaid.
#include <map>

#include <guanxi/base/message.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

#include "decision/figures.hpp"

namespace guanxi::present {
namespace {

using domain::Presence;
using domain::Stance;

constexpr Sentence<> never = "never contacted";
constexpr Sentence<> way_in = "way in";

// The people of one firm, who are drawn in one box.
struct Box {
  std::string name;
  std::vector<const Figure*> people = {};
};

std::string organisation_of(const StakeholderMap& view, const Figure& figure) {
  return figure.presence == Presence::here ? view.org_name : member(view, figure.who).organisation;
}

// The organisation first, then the others in the order in which they come; people without a firm last.
std::vector<Box> boxes(const StakeholderMap& view, const std::vector<Figure>& all) {
  std::vector<Box> found{{view.org_name}};
  for (const Figure& figure : all) {
    const std::string name = organisation_of(view, figure);
    std::size_t at = 0;
    while (at < found.size() && found[at].name != name) ++at;
    if (at == found.size()) found.push_back({name});
    found[at].people.push_back(&figure);
  }
  return found;
}

// Who stands on the way in and is in no line and has no role.
std::vector<Figure> with_route(const StakeholderMap& view) {
  std::vector<Figure> all = figures(view);
  for (const Id who : view.picture.route) {
    bool known = false;
    for (const Figure& figure : all) known |= figure.who == who;
    if (!known) all.push_back({.who = who, .presence = Presence::outside});
  }
  return all;
}

std::vector<std::string> label_lines(const StakeholderMap& view, const Figure& figure) {
  const auto& who = member(view, figure.who);
  std::string touch = message(never);
  if (who.last_contact) {
    const std::string day = calendar::iso(*who.last_contact);
    touch = who.warmth ? message("warmth {warmth}, last {day}", "warmth"_is = *who.warmth, "day"_is = day) : message("last {day}", "day"_is = day);
  }
  std::string say = text::joined(shown_roles(view, figure), ", ");
  if (figure.stance != Stance::none) say += (say.empty() ? "" : ": ") + to_text(figure.stance);
  std::vector<std::string> lines{shown_name(view, figure.who), who.title, who.department, say};
  if (figure.presence == Presence::left) lines.push_back(message("has left"));
  lines.push_back(touch);
  std::erase(lines, "");
  return lines;
}

std::string title_of(const StakeholderMap& view) {
  const auto& picture = view.picture;
  const std::string answer = picture.who ? text::joined({shown_name(view, picture.who), std::string(domain::to_text(picture.basis))}) : message("unknown");
  return message("{question}: {answer}", "question"_is = question_of(view), "answer"_is = answer);
}

// ---- dot

// Within a quoted string a backslash begins an escape and & an entity; nothing else means anything.
std::string dot_text(std::string_view text) {
  std::string out;
  for (const char c : text::one_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '&' ? std::string("&amp;") : std::string(1, c);
  }
  return out;
}

std::string dot_label(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : "\\n") + dot_text(line);
  return "\"" + out + "\"";
}

std::string_view dot_colour(const Figure& figure) {
  if (figure.presence == Presence::left) return "#eeeeee";
  if (figure.stance == Stance::in_favour) return "#dcefd8";
  if (figure.stance == Stance::against) return "#f7d9d6";
  return figure.stance == Stance::neutral ? "#f6f0d0" : "#ffffff";
}

std::string dot_node(const StakeholderMap& view, const Figure& figure) {
  const auto& who = member(view, figure.who);
  std::string out =
      "\"" + dot_text(who.handle) + "\" [label=" + dot_label(label_lines(view, figure)) + ", fillcolor=\"" + std::string(dot_colour(figure)) + "\"";
  if (figure.who == view.picture.who) out += ", penwidth=3, color=\"#20426b\"";
  if (!who.last_contact) out += ", style=\"rounded,filled,dashed\"";
  return out + "];\n";
}

std::string dot_edge(const StakeholderMap& view, Id from, Id to, std::string_view attributes) {
  return "  \"" + dot_text(member(view, from).handle) + "\" -> \"" + dot_text(member(view, to).handle) + "\"" + std::string(attributes) + ";\n";
}

}  // namespace

std::string as_dot(const StakeholderMap& view) {
  const std::vector<Figure> all = with_route(view);
  std::string out =
      "digraph \"who decides\" {\n"
      "  graph [charset=\"UTF-8\", rankdir=TB, labelloc=t, fontname=\"sans-serif\", fontsize=14, ranksep=0.45, nodesep=0.3,\n"
      "    label=" +
      dot_label({title_of(view)}) +
      "];\n"
      "  node [shape=box, style=\"rounded,filled\", color=\"#666666\", fontname=\"sans-serif\", fontsize=11, margin=\"0.15,0.08\"];\n"
      "  edge [color=\"#666666\", arrowhead=none, fontname=\"sans-serif\", fontsize=10];\n";
  int number = 0;
  for (const Box& box : boxes(view, all)) {
    if (box.people.empty()) continue;
    const bool boxed = !box.name.empty();
    if (boxed) {
      out += "  subgraph \"cluster_" + std::to_string(number++) + "\" {\n    graph [label=" + dot_label({box.name}) +
             ", style=rounded, color=\"#bbbbbb\", fontsize=12, labeljust=l];\n";
    }
    for (const Figure* figure : box.people) out += (boxed ? "    " : "  ") + dot_node(view, *figure);
    if (boxed) out += "  }\n";
  }
  for (const Figure& figure : all) {
    if (figure.boss) out += dot_edge(view, figure.boss, figure.who, "");
  }
  const auto& route = view.picture.route;
  for (std::size_t i = 1; i < route.size(); ++i) {
    out += dot_edge(view, route[i - 1], route[i],
                    " [style=dashed, color=\"#2f6f9f\", fontcolor=\"#2f6f9f\", arrowhead=open, constraint=false" +
                        (i == 1 ? ", label=" + dot_label({message(way_in)}) + "]" : "]"));
  }
  return out + "}\n";
}

// ---- Mermaid

namespace {

// In a quoted label only entities, written with # for &, are read.
std::string mermaid_text(std::string_view text) {
  std::string out;
  for (const char c : text::one_line(text)) {
    switch (c) {
      case '"': out += "#quot;"; break;
      case '#': out += "#35;"; break;
      case '&': out += "#amp;"; break;
      case '<': out += "#lt;"; break;
      case '>': out += "#gt;"; break;
      case '`': out += "#96;"; break;
      case '\\': out += "#92;"; break;
      default: out += c;
    }
  }
  return out;
}

// The lines that give a node its colours.
std::string mermaid_classes(const StakeholderMap& view, const Figure& figure, const std::string& name) {
  std::string out;
  const auto append_class = [&](std::string_view kind) { out += "  class " + name + " " + std::string(kind) + "\n"; };
  if (figure.presence == Presence::left) append_class("left");
  else if (figure.stance != Stance::none) append_class("stance-" + to_text(figure.stance));
  if (figure.who == view.picture.who) append_class("decides");
  return out;
}

std::string mermaid_node(const StakeholderMap& view, const Figure& figure, const std::string& name) {
  std::string label;
  for (const auto& line : label_lines(view, figure)) label += (label.empty() ? "" : "<br/>") + mermaid_text(line);
  return name + "[\"" + label + "\"]\n";
}

}  // namespace

std::string as_mermaid(const StakeholderMap& view) {
  const std::vector<Figure> all = with_route(view);
  std::map<Id, std::string> names;
  for (const Figure& figure : all) names.emplace(figure.who, "n" + std::to_string(names.size() + 1));
  std::string out = "---\ntitle: \"" + mermaid_text(title_of(view)) + "\"\n---\nflowchart TD\n";
  int number = 0;
  for (const Box& box : boxes(view, all)) {
    if (box.people.empty()) continue;
    const bool boxed = !box.name.empty();
    if (boxed) out += "  subgraph f" + std::to_string(++number) + "[\"" + mermaid_text(box.name) + "\"]\n";
    for (const Figure* figure : box.people) out += (boxed ? "    " : "  ") + mermaid_node(view, *figure, names.at(figure->who));
    if (boxed) out += "  end\n";
  }
  for (const Figure& figure : all) {
    if (figure.boss) out += "  " + names.at(figure.boss) + " --- " + names.at(figure.who) + "\n";
  }
  const auto& route = view.picture.route;
  for (std::size_t i = 1; i < route.size(); ++i)
    out += "  " + names.at(route[i - 1]) + " -. " + mermaid_text(message(way_in)) + " .-> " + names.at(route[i]) + "\n";
  out +=
      "  classDef stance-for fill:#dcefd8\n  classDef stance-against fill:#f7d9d6\n  classDef stance-neutral fill:#f6f0d0\n"
      "  classDef left fill:#eeeeee\n  classDef decides stroke:#20426b,stroke-width:3px\n";
  for (const Figure& figure : all) out += mermaid_classes(view, figure, names.at(figure.who));
  return out;
}

}  // namespace guanxi::present
