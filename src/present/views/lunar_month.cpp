// A month as cal draws it, with the lunar day below each day.
#include <guanxi/base/message.hpp>
#include <guanxi/present/lunar.hpp>

#include <algorithm>
#include <array>

#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

using calendar::Date;

constexpr int week_days = 7;
constexpr int narrow_cell = 6;
constexpr int wide_cell = 12;
constexpr int between = 4;  // the month and what stands beside it

constexpr std::array<std::string_view, 12> month_names = {"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};

struct Piece {
  std::string text = {};
  Style style = Style::plain;
};
using Week = std::array<Piece, week_days>;

int column_of(Date day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1; }

Piece number_piece(const LunarDay& day, Date today, const TextStyle& text_style) {
  const std::string number = std::to_string(calendar::parts(day.day).day);
  std::string text = (number.size() < 2 ? " " : "") + number;
  if (day.day == today && !text_style.colour) text = "[" + number + "]";
  if (day.rest != Rest::usual) text += day.rest == Rest::off ? " 休" : " 班";
  const Style off = day.rest == Rest::off ? Style::bad : Style::plain;
  return {text, day.day == today ? Style::inverse : off};
}

Piece lunar_piece(const LunarDay& day, int cell) {
  const auto named = [cell](std::string_view text) { return Piece{text::truncate(text::one_line(text), cell - 1), Style::accent}; };
  if (!day.festivals.empty()) {
    const FestivalName& first = day.festivals.front();
    return named(first.local.empty() ? first.name : first.local);
  }
  if (const auto term = calendar::solar_term(day.day)) return named(*term);
  if (day.lunar.day == 1) return named(calendar::lunar_month_text(day.lunar));
  return {calendar::lunar_day_text(day.lunar), Style::dim};
}

// Each piece in its cell, all cells alike.
std::string line_of(const Week& week, int cell, const TextStyle& text_style) {
  std::string line;
  for (const Piece& piece : week) {
    const int blanks = std::max(0, cell - text::width(piece.text));
    line += styled(piece.text, piece.style, text_style) + std::string(static_cast<std::size_t>(blanks), ' ');
  }
  return line;
}

std::vector<std::string> grid_of(const std::vector<LunarDay>& days, Date today, int cell, const TextStyle& text_style) {
  constexpr std::array<std::string_view, week_days> names = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  Week above, below;
  for (std::size_t i = 0; i < names.size(); ++i) above[i] = {std::string(names[i]), Style::dim};
  std::vector<std::string> lines = {line_of(above, cell, text_style)};
  above = {};
  for (const LunarDay& day : days) {
    const auto column = static_cast<std::size_t>(column_of(day.day));
    above[column] = number_piece(day, today, text_style);
    below[column] = lunar_piece(day, cell);
    if (column + 1 < week_days && &day != &days.back()) continue;
    lines.push_back(line_of(above, cell, text_style));
    lines.push_back(line_of(below, cell, text_style));
    above = below = {};
  }
  return lines;
}

struct Mark {
  std::string day;
  std::string name;
  std::string english;
};

std::vector<Mark> marks_of(const std::vector<LunarDay>& days) {
  std::vector<Mark> marks;
  for (const LunarDay& day : days) {
    const std::string date = day_and_month(day.day);
    for (const auto& [id, name, local] : day.festivals) {
      marks.push_back({date, text::one_line(local.empty() ? name : local), text::one_line(local.empty() ? "" : name)});
    }
    const auto term = calendar::solar_term(day.day);
    const bool named = std::any_of(day.festivals.begin(), day.festivals.end(), [&](const auto& festival) { return term == festival.local; });
    if (term && !named) marks.push_back({date, std::string(*term), std::string(*calendar::solar_term_english(day.day))});
  }
  return marks;
}

// What falls on the month's days, a line each, in columns.
class Legend {
 public:
  explicit Legend(const std::vector<LunarDay>& days) : marks_(marks_of(days)) {
    for (const Mark& mark : marks_) {
      names_ = std::max(names_, text::width(mark.name));
      english_ = std::max(english_, text::width(mark.english));
    }
  }

  int width() const { return marks_.empty() ? 0 : date_width + 2 + names_ + 2 + english_; }

  std::vector<std::string> lines(int room, const TextStyle& text_style) const {
    const int names = std::min(names_, (room - date_width) / 2);
    const int english = std::max(1, room - date_width - 2 - names - 2);
    std::vector<std::string> lines;
    for (const Mark& mark : marks_) {
      const std::string date = (text::width(mark.day) < date_width ? " " : "") + mark.day;
      const std::string name = text::pad(text::truncate(mark.name, names), names);
      lines.push_back(styled(date, Style::dim, text_style) + "  " + styled(name, Style::accent, text_style) + "  " + text::truncate(mark.english, english));
    }
    return lines;
  }

 private:
  static constexpr int date_width = 6;  // "19 Feb"
  std::vector<Mark> marks_;
  int names_ = 0;
  int english_ = 0;
};

std::string title_of(const std::vector<LunarDay>& days, const TextStyle& text_style) {
  const auto [year, month, number] = calendar::parts(days.front().day);
  const auto lunar = [](const LunarDay& day) {
    return calendar::ganzhi(day.lunar.year) + "年" + calendar::lunar_month_text(day.lunar) + calendar::lunar_day_text(day.lunar);
  };
  const std::string title = std::string(month_names[month - 1]) + " " + std::to_string(year);
  return styled(title, Style::bold, text_style) + "  " + styled(lunar(days.front()) + " – " + lunar(days.back()), Style::dim, text_style);
}

void append(std::string& out, std::string line) {
  while (line.ends_with(' ')) line.pop_back();
  out += line + "\n";
}

}  // namespace

std::string as_month(const std::vector<LunarDay>& days, Date today, const TextStyle& text_style) {
  const int cell = std::clamp(text_style.width / week_days, narrow_cell, wide_cell);
  const auto grid = grid_of(days, today, cell, text_style);
  const Legend marks(days);
  const bool beside = cell * week_days + between + marks.width() <= text_style.width;
  const auto legend = marks.lines(beside ? marks.width() : text_style.width, text_style);
  std::string out;
  append(out, title_of(days, text_style));
  for (std::size_t i = 0; i < grid.size() || (beside && i < legend.size()); ++i) {
    std::string line = i < grid.size() ? grid[i] : std::string(static_cast<std::size_t>(cell * week_days), ' ');
    if (beside && i < legend.size()) line += std::string(between, ' ') + legend[i];
    append(out, std::move(line));
  }
  if (!beside && !legend.empty()) out += "\n";
  for (const auto& line : legend) {
    if (!beside) append(out, line);
  }
  const auto provisional = std::find_if(days.begin(), days.end(), [](const LunarDay& day) { return day.provisional; });
  if (provisional != days.end()) append(out, "\n" + styled(message("休 is {what}", "what"_is = no_notice(*provisional)), Style::warn, text_style));
  return out;
}

}  // namespace guanxi::present
