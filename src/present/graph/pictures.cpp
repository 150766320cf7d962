#include "graph/pictures.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::present {

using domain::Bucket;
using domain::HeatDay;
using domain::WordBucket;
using domain::WordCount;

const std::string_view picture_fonts =
    "-apple-system,BlinkMacSystemFont,'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

// What differs in meaning differs in lightness, and what is late is hollow: they read without colour as well.
const std::string_view picture_sheet =
    ".t{fill:#24262b}.m{fill:#6d6a64}.r{stroke:#e6e2da}.p{fill:#a5392b}.o{fill:#e0a99c}.b{fill:#24262b}.l{fill:none;stroke:#b07a12;stroke-width:1.5}"
    ".h0{fill:#efebe3}.h1{fill:#eec7bb}.h2{fill:#d98d7c}.h3{fill:#bf5b4a}.h4{fill:#8f2a1e}.w{stroke:#a5392b}.wa{fill:#a5392b;fill-opacity:.1}"
    "@media(prefers-color-scheme:dark){.t{fill:#e8e6e3}.m{fill:#a2a5ab}.r{stroke:#383b41}.p{fill:#f0897c}.o{fill:#7c443c}.b{fill:#e8e6e3}.l{stroke:#e0b15e}"
    ".h0{fill:#2b2d32}.h1{fill:#56302b}.h2{fill:#8b473d}.h3{fill:#c56454}.h4{fill:#ff9d8e}.w{stroke:#f0897c}.wa{fill:#f0897c;fill-opacity:.12}}";

std::string markup(std::string_view text) {
  std::string out;
  for (const char c : text::one_line(text)) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else if (c == '\'') out += "&#39;";
    else out += c;
  }
  return out;
}

namespace {

constexpr int left = 36, right = 8, plot = picture_width - left - right;

std::string text_at(double x, double y, std::string_view text, std::string_view classes = "m", std::string_view anchor = "start") {
  return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" class="{}" text-anchor="{}">{}</text>)"
                     "\n",
                     x, y, classes, anchor, markup(text));
}

std::string box(double x, double y, double width, double height, std::string_view fill, std::string_view said = {}) {
  const std::string title = said.empty() ? "/>" : "><title>" + markup(said) + "</title></rect>";
  return fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="1.5" class="{}"{})"
                     "\n",
                     x, y, width, height, fill, title);
}

std::string rule(double y) {
  return fmt::format(R"(<line x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}" class="r"/>)"
                     "\n",
                     left, picture_width - right, y, y);
}

// 1, 2, 5, 10, 20 …: so that there are at most five rules up to the most.
int rule_step(int most) {
  int step = 1;
  for (const int next : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000}) {
    if (most <= step * 5) break;
    step = next;
  }
  return step;
}

// Rules with their numbers from `bottom` up; how high one unit is.
double render_scale(std::string& out, int most, double bottom, double height) {
  const int step = rule_step(most);
  const int top = (most + step - 1) / step * step;
  for (int value = 0; value <= top; value += step) {
    const double y = bottom - height * value / top;
    out += rule(y) + text_at(left - 6, y + 4, std::to_string(value), "m", "end");
  }
  return height / top;
}

// As many labels below as there is room for.
void render_labels(std::string& out, const Graph& graph, std::size_t count, const auto& start_of, double bottom) {
  const double each = static_cast<double>(plot) / static_cast<double>(count);
  const double wanted = graph.by == domain::Period::year ? 36 : 58;
  const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(wanted / each)));
  for (std::size_t i = 0; i < count; i += every)
    out += text_at(left + each * (static_cast<double>(i) + .5), bottom + 16, domain::period_label(start_of(i), graph.by), "m", "middle");
}

std::string legend_entry(double& x, double y, std::string_view fill, std::string_view said) {
  std::string out = box(x, y - 9, 11, 11, fill) + text_at(x + 16, y, said);
  x += 16 + 7.0 * static_cast<double>(said.size()) + 14;
  return out;
}

Picture contacts_picture(const Graph& graph) {
  constexpr double top = 8, height = 220, bottom = top + height;
  Picture picture{"", 276};
  int most = 1;
  for (const Bucket& bucket : graph.contacts) most = std::max(most, bucket.contacts);
  const double unit = render_scale(picture.shapes, most, bottom, height);
  const double each = static_cast<double>(plot) / static_cast<double>(graph.contacts.size());
  const double width = std::min(each * .72, 48.0);
  for (std::size_t i = 0; i < graph.contacts.size(); ++i) {
    const Bucket& bucket = graph.contacts[i];
    if (bucket.contacts == 0) continue;
    const double x = left + each * static_cast<double>(i) + (each - width) / 2;
    const std::string said = message_plural(bucket.contacts, "{period}: {n} contact, {met} in person", "{period}: {n} contacts, {met} in person",
                                            "period"_is = domain::period_label(bucket.first, graph.by), "met"_is = bucket.in_person);
    const int other = bucket.contacts - bucket.in_person;
    if (bucket.in_person > 0) picture.shapes += box(x, bottom - unit * bucket.in_person, width, unit * bucket.in_person, "p", said);
    if (other > 0) picture.shapes += box(x, bottom - unit * bucket.contacts, width, unit * other, "o", said);
  }
  render_labels(
      picture.shapes, graph, graph.contacts.size(), [&](std::size_t i) { return graph.contacts[i].first; }, bottom);
  double x = left;
  picture.shapes += legend_entry(x, 270, "p", message("in person"));
  picture.shapes += legend_entry(x, 270, "o", message("otherwise"));
  return picture;
}

// Above the weeks in which they begin; one without room before the next gives way to it.
void render_months(std::string& out, const Graph& graph, double cell) {
  constexpr double room = 30;
  std::vector<std::pair<double, std::string>> begins;
  for (std::size_t week = 0; week < graph.heat.weeks(); ++week) {
    const std::string day = day_and_month(graph.heat.days[week * 7 + 6].day);
    const std::string month = day.substr(day.find(' ') + 1);
    if (begins.empty() || begins.back().second != month) begins.emplace_back(left + cell * static_cast<double>(week), month);
  }
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const double end = i + 1 < begins.size() ? begins[i + 1].first : picture_width;
    if (begins[i].first + room <= end) out += text_at(begins[i].first, 12, begins[i].second);
  }
}

Picture heat_picture(const Graph& graph) {
  constexpr double top = 20;
  Picture picture;
  const double cell = std::min(static_cast<double>(plot) / static_cast<double>(graph.heat.weeks()), 22.0);
  const double gap = cell > 9 ? 2.5 : 1;
  render_months(picture.shapes, graph, cell);
  for (const int number : {0, 2, 4})
    picture.shapes += text_at(left - 6, top + cell * number + cell * .75, weekday(graph.heat.days[static_cast<std::size_t>(number)].day), "m", "end");
  for (std::size_t i = 0; i < graph.heat.days.size(); ++i) {
    const HeatDay& day = graph.heat.days[i];
    if (!day.inside) continue;
    const std::string date = calendar::iso(day.day);
    const std::string said = day.in_person == 0 ? message_plural(day.contacts, "{day}: {n} contact", "{day}: {n} contacts", "day"_is = date)
                                                : message_plural(day.contacts, "{day}: {n} contact, {met} in person", "{day}: {n} contacts, {met} in person",
                                                                 "day"_is = date, "met"_is = day.in_person);
    const auto column = i / 7, row = i % 7;
    picture.shapes +=
        box(left + cell * static_cast<double>(column), top + cell * static_cast<double>(row), cell - gap, cell - gap, "h" + std::to_string(day.level), said);
  }
  const double below = top + cell * 7 + 22;
  double x = left;
  picture.shapes += legend_entry(x, below, "h0", message("none"));
  for (int level = 1; level <= domain::most_level; ++level) {
    const auto least = domain::least_of_level(level, graph.heat.most);
    const bool more = least && level == domain::most_level && graph.heat.most > *least;
    if (least)
      picture.shapes += legend_entry(x, below, "h" + std::to_string(level), more ? message("{count} and more", "count"_is = *least) : std::to_string(*least));
  }
  picture.height = static_cast<int>(below) + 8;
  return picture;
}

void render_words(std::string& out, const WordCount& count, double x, double width, double bottom, double unit, const std::string& whose) {
  const std::string said = message("{whose}: {kept} kept, {broken} broken, {late} late", "whose"_is = whose, "kept"_is = count.kept, "broken"_is = count.broken,
                                   "late"_is = count.late);
  double y = bottom;
  for (const auto& [number, fill] : {std::pair(count.kept, "p"), std::pair(count.broken, "b"), std::pair(count.late, "l")}) {
    if (number == 0) continue;
    y -= unit * number;
    out += box(x, y, width, unit * number, fill, said);
  }
}

// Ours upon the rule, theirs below: each half with a scale of its own would mislead.
Picture promises_picture(const Graph& graph) {
  constexpr double height = 100;
  Picture picture{"", 316};
  int most = 1;
  for (const WordBucket& bucket : graph.promises) most = std::max({most, bucket.ours.all(), bucket.theirs.all()});
  const double each = static_cast<double>(plot) / static_cast<double>(graph.promises.size());
  const double width = std::min(each * .72, 48.0);
  double bottom = 24 + height;
  for (const bool theirs : {false, true}) {
    picture.shapes += text_at(left, bottom - height - 10, theirs ? message("theirs") : message("yours"), "t");
    const double unit = render_scale(picture.shapes, most, bottom, height);
    for (std::size_t i = 0; i < graph.promises.size(); ++i) {
      const WordBucket& bucket = graph.promises[i];
      const std::string period = domain::period_label(bucket.first, graph.by);
      render_words(picture.shapes, theirs ? bucket.theirs : bucket.ours, left + each * static_cast<double>(i) + (each - width) / 2, width, bottom, unit,
                   theirs ? message("{period}, theirs", "period"_is = period) : message("{period}, yours", "period"_is = period));
    }
    if (!theirs) bottom += height + 32;
  }
  render_labels(
      picture.shapes, graph, graph.promises.size(), [&](std::size_t i) { return graph.promises[i].first; }, bottom);
  double x = left;
  for (const auto& [fill, said] : {std::pair("p", message("kept")), std::pair("b", message("broken")), std::pair("l", message("late"))})
    picture.shapes += legend_entry(x, 308, fill, said);
  return picture;
}

Picture warmth_picture(const Graph& graph) {
  constexpr double top = 10, height = 200, bottom = top + height;
  Picture picture{"", 240};
  render_scale(picture.shapes, 100, bottom, height);
  const std::size_t count = graph.warmth.size();
  const auto x_of = [&](std::size_t i) {
    return left + static_cast<double>(plot - 20) * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(count - 1, 1)) + 10;
  };
  std::string line;
  for (std::size_t i = 0; i < count; ++i) line += fmt::format("{}{:.1f},{:.1f}", i ? " " : "", x_of(i), bottom - height * graph.warmth[i].score / 100);
  picture.shapes += fmt::format(R"(<polygon points="{:.1f},{:.1f} {} {:.1f},{:.1f}" class="wa"/>)"
                                "\n",
                                x_of(0), bottom, line, x_of(count - 1), bottom);
  picture.shapes += fmt::format(R"(<polyline points="{}" class="w" fill="none" stroke-width="2.5" stroke-linejoin="round"/>)"
                                "\n",
                                line);
  const std::size_t length = graph.by == domain::Period::week ? 10 : graph.by == domain::Period::month ? 7 : 4;
  const std::size_t every = std::max<std::size_t>((count * 84 + plot - 1) / plot, 1);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& at = graph.warmth[i];
    picture.shapes +=
        fmt::format(R"(<circle cx="{:.1f}" cy="{:.1f}" r="4" class="p"><title>{}</title></circle>)"
                    "\n",
                    x_of(i), bottom - height * at.score / 100, message("{day}: {warmth} of 100", "day"_is = calendar::iso(at.day), "warmth"_is = at.score));
    if ((count - 1 - i) % every == 0)
      picture.shapes += text_at(x_of(i), bottom + 18, calendar::iso(at.day).substr(0, length), "m", i == count - 1 && count > 1 ? "end" : "middle");
  }
  return picture;
}

}  // namespace

Picture picture_of(const Graph& graph, GraphView view) {
  if (nothing_in(graph, view)) return {text_at(left, 24, message("nothing from {period}", "period"_is = period_of(graph, view))), 40};
  switch (view) {
    case GraphView::contacts: return contacts_picture(graph);
    case GraphView::heat: return heat_picture(graph);
    case GraphView::promises: return promises_picture(graph);
    case GraphView::warmth: return warmth_picture(graph);
  }
  return {};
}

}  // namespace guanxi::present
