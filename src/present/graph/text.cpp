// Graphs on a terminal. Every shade is a character of its own, so that they read without colour as well.
#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/graph.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {

using domain::Bucket;
using domain::HeatDay;
using domain::WordBucket;
using domain::WordCount;

namespace {

constexpr std::string_view full = "█", dark = "▓", half = "▒", light = "░", none = "·", point = "●";
constexpr int widest_contact = 4;  // columns that a single one takes

std::string times(std::string_view mark, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += mark;
  return out;
}

std::string on_the_right(const std::string& text, std::size_t columns) { return std::string(columns > text.size() ? columns - text.size() : 0, ' ') + text; }

void append(std::string& out, std::string_view text, Style style, const TextStyle& text_style) {
  for (const auto& line : text::wrap(text::one_line(text), text_style.width)) out += styled(line, style, text_style) + "\n";
}

std::string without_trailing(std::string line) {
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

// How many of `room` columns a count takes, when the most take them all: one at least for what is there.
int columns_of(int count, int most, int room) {
  if (count <= 0 || most <= 0) return 0;
  if (const int each = std::min(room / most, widest_contact); each >= 1) return count * each;
  return std::max((count * room + most / 2) / most, 1);
}

// A part of a bar: seen when there is any, and leaving something for the rest.
int part_of(int part, int whole, int columns) {
  if (part <= 0) return 0;
  if (part >= whole) return columns;
  return std::clamp((part * columns + whole / 2) / whole, 1, std::max(columns - 1, 1));
}

std::string bar(const Bucket& bucket, int most, int room, const TextStyle& text_style) {
  const int columns = columns_of(bucket.contacts, most, room);
  const int met = part_of(bucket.in_person, bucket.contacts, columns);
  return styled(times(full, met), Style::good, text_style) + styled(times(light, columns - met), Style::accent, text_style) +
         std::string(static_cast<std::size_t>(room - columns), ' ');
}

void render_contacts(std::string& out, const Graph& graph, const TextStyle& text_style) {
  int most = 0, most_met = 0;
  for (const Bucket& bucket : graph.contacts) most = std::max(most, bucket.contacts), most_met = std::max(most_met, bucket.in_person);
  const std::size_t label = domain::period_label(graph.from, graph.by).size();
  const std::size_t digits = std::to_string(most).size(), met_digits = std::to_string(most_met).size();
  const int tail = static_cast<int>(2 + digits + (most_met > 0 ? 2 + met_digits + 10 : 0));
  const int space = std::max(text_style.width - static_cast<int>(label) - 2 - tail, 4);
  const int room = columns_of(most, most, space);
  for (const Bucket& bucket : graph.contacts) {
    std::string line = styled(domain::period_label(bucket.first, graph.by), Style::dim, text_style) + "  " + bar(bucket, most, room, text_style);
    if (bucket.contacts > 0) line += "  " + on_the_right(std::to_string(bucket.contacts), digits);
    if (bucket.in_person > 0) line += "  " + message("{count} in person", "count"_is = on_the_right(std::to_string(bucket.in_person), met_digits));
    out += without_trailing(std::move(line)) + "\n";
  }
  append(out, message("{met} in person  {other} otherwise", "met"_is = full, "other"_is = light), Style::dim, text_style);
}

std::string_view shade(int level) {
  constexpr std::string_view shades[] = {none, light, half, dark, full};
  return shades[level];
}

// Which weeks fit, the newest of them; and whether each day has two columns.
struct HeatFrame {
  std::size_t first = 0;
  std::size_t weeks = 0;
  int columns = 1;
};

HeatFrame frame_of(const Graph& graph, const TextStyle& text_style) {
  constexpr int label = 4;
  const std::size_t room = static_cast<std::size_t>(std::max(text_style.width - label, 8));
  HeatFrame frame{0, graph.heat.weeks(), 1};
  if (frame.weeks * 2 <= room) frame.columns = 2;
  if (frame.weeks > room) frame.first = frame.weeks - room, frame.weeks = room;
  return frame;
}

// The months' names above the weeks in which they begin; one without room before the next gives way to it.
std::string months_line(const Graph& graph, const HeatFrame& frame) {
  std::vector<std::pair<std::size_t, std::string>> begins;
  for (std::size_t week = 0; week < frame.weeks; ++week) {
    const std::string day = day_and_month(graph.heat.days[(frame.first + week) * 7 + 6].day);
    const std::string month = day.substr(day.find(' ') + 1);
    if (begins.empty() || begins.back().second != month) begins.emplace_back(week * static_cast<std::size_t>(frame.columns), month);
  }
  std::string line;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const auto& [at, month] = begins[i];
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1].first - 1 : frame.weeks * static_cast<std::size_t>(frame.columns);
    if (at + month.size() <= end) line += std::string(at - line.size(), ' ') + month;
  }
  return line;
}

// "1–3" of a level that so many and no more make.
std::string legend(const Graph& graph) {
  std::string out = message("{mark} none", "mark"_is = none);
  for (int level = 1, last = 0; level <= domain::most_level; ++level) {
    const auto least = domain::least_of_level(level, graph.heat.most);
    if (!least) continue;
    for (last = *least; last < graph.heat.most && domain::heat_level(last + 1, graph.heat.most) == level;) ++last;
    out += "  " + std::string(shade(level)) + " " + std::to_string(*least) + (last > *least ? "–" + std::to_string(last) : "");
  }
  return message("{marks} contacts a day", "marks"_is = out);
}

void render_heat(std::string& out, const Graph& graph, const TextStyle& text_style) {
  const HeatFrame frame = frame_of(graph, text_style);
  out += styled("    " + months_line(graph, frame), Style::dim, text_style) + "\n";
  for (std::size_t weekday_number = 0; weekday_number < 7; ++weekday_number) {
    std::string line = styled(weekday(graph.heat.days[weekday_number].day), Style::dim, text_style) + " ";
    for (std::size_t week = 0; week < frame.weeks; ++week) {
      const HeatDay& day = graph.heat.days[(frame.first + week) * 7 + weekday_number];
      const std::string cell = day.inside ? std::string(shade(day.level)) : std::string(" ");
      line += styled(frame.columns == 2 && day.level > 0 ? cell + cell : cell + (frame.columns == 2 ? " " : ""), day.level > 0 ? Style::good : Style::dim,
                     text_style);
    }
    out += (text_style.colour ? line : without_trailing(std::move(line))) + "\n";
  }
  append(out, legend(graph), Style::dim, text_style);
}

std::string word_bar(const WordCount& count, int most, int room, const TextStyle& text_style) {
  const int columns = columns_of(count.all(), most, room);
  const int kept = part_of(count.kept, count.all(), columns);
  const int broken = part_of(count.broken, count.broken + count.late, columns - kept);
  const std::string said = count.all() > 0 ? "  " + std::to_string(count.kept) + "/" + std::to_string(count.all()) : "";
  const std::string marks = styled(times(full, kept), Style::good, text_style) + styled(times(half, broken), Style::bad, text_style) +
                            styled(times(light, columns - kept - broken), Style::warn, text_style);
  return marks + said + std::string(static_cast<std::size_t>(std::max(room + 8 - columns - static_cast<int>(said.size()), 0)), ' ');
}

void render_promises(std::string& out, const Graph& graph, const TextStyle& text_style) {
  int most = 0;
  for (const WordBucket& bucket : graph.promises) most = std::max({most, bucket.ours.all(), bucket.theirs.all()});
  const std::size_t label = domain::period_label(graph.from, graph.by).size();
  const int room = columns_of(most, most, std::clamp((text_style.width - static_cast<int>(label) - 2 - 2 * 8) / 2, 4, 40));
  const int column = std::max(room + 8, 14);
  out += styled(std::string(label + 2, ' ') + text::pad(message("yours"), column) + message("theirs"), Style::dim, text_style) + "\n";
  for (const WordBucket& bucket : graph.promises) {
    const std::string line = styled(domain::period_label(bucket.first, graph.by), Style::dim, text_style) + "  " +
                             word_bar(bucket.ours, most, column - 8, text_style) + word_bar(bucket.theirs, most, column - 8, text_style);
    out += without_trailing(line) + "\n";
  }
  append(out, message("{kept} kept  {broken} broken  {late} late; soft ones are not counted", "kept"_is = full, "broken"_is = half, "late"_is = light),
         Style::dim, text_style);
}

void render_warmth(std::string& out, const Graph& graph, const TextStyle& text_style) {
  const int room = std::min(text_style.width - 10 - 2 - 2 - 3, 100);
  for (const WarmthPoint& at : graph.warmth) {
    const int place = at.score * (room - 1) / 100;
    out += styled(calendar::iso(at.day), Style::dim, text_style) + "  " + styled(times(none, place), Style::dim, text_style) +
           styled(point, Style::good, text_style) + std::string(static_cast<std::size_t>(room - 1 - place), ' ') + "  " +
           on_the_right(std::to_string(at.score), 3) + "\n";
  }
}

}  // namespace

std::string as_text(const Graph& graph, const TextStyle& text_style) {
  std::string out;
  for (const GraphView view : graph.views) {
    if (nothing_in(graph, view)) continue;
    if (!out.empty()) out += "\n";
    append(out, message("{title}, {period}", "title"_is = title_of(graph, view), "period"_is = period_of(graph, view)), Style::bold, text_style);
    switch (view) {
      case GraphView::contacts: render_contacts(out, graph, text_style); break;
      case GraphView::heat: render_heat(out, graph, text_style); break;
      case GraphView::promises: render_promises(out, graph, text_style); break;
      case GraphView::warmth: render_warmth(out, graph, text_style); break;
    }
  }
  return out;
}

}  // namespace guanxi::present
