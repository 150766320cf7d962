// The tables of the picture.
#include <algorithm>
#include <map>
#include <string_view>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/width.hpp>

#include "decision/figures.hpp"

namespace guanxi::present {

using domain::RoleView;

// Seen from another day than today, "3 days ago" would mislead.
std::string day_of(const StakeholderMap& view, calendar::Date date, const TextStyle& text_style) {
  return view.day == view.today ? day_text(date, view.today, text_style) : calendar::iso(date);
}

namespace {

constexpr int unlimited = 100000;          // columns
constexpr std::size_t deepest_drawn = 30;  // levels; whoever stands below tells the number of theirs instead

class Tables {
 public:
  Tables(const StakeholderMap& view, const TextStyle& text_style) : view_(view), text_style_(text_style) {
    for (const auto& [id, member] : view.people) ++namesakes_[member.name];
  }

  // What gives way when there is little room: the handles, for whom nobody else is named alike; the titles; the names last.
  struct Room {
    bool handles = true;
    bool titles = true;
    bool names = true;
  };
  template <class Make>
  std::string fitted(Make make, int width) {
    std::string drawn;
    for (const Room& room :
         {Room{}, Room{.handles = false}, Room{.handles = false, .titles = false}, Room{.handles = false, .titles = false, .names = false}}) {
      room_ = room;
      Table table = make();
      drop_empty_columns(table);
      TextStyle inner = text_style_;
      inner.width = room.handles ? unlimited : width;
      drawn = as_text(table, inner);
      inner.colour = false;
      if (widest_line(as_text(table, inner)) <= width) break;
    }
    return drawn;
  }

  Table role_table() const {
    Table table{.command = "who-decides",
                .items = "roles",
                .columns = {{.key = "who", .title = "who", .flexible = !room_.names},
                            {.key = "role", .title = "role"},
                            {.key = "stance", .title = "stance"},
                            {.key = "topic", .title = "topic", .flexible = true},
                            {.key = "confidence", .title = "confidence", .spare = 2},
                            {.key = "since", .title = "since", .spare = 3}}};
    for (const auto& role : view_.picture.roles) table.rows.push_back(row(role));
    return table;
  }

  Table tree_table(const std::vector<Figure>& all) const {
    Table table{.command = "who-decides",
                .items = "tree",
                .columns = {{.key = "who", .title = "reporting line", .flexible = !room_.names},
                            {.key = "title", .title = room_.titles ? "title" : "", .flexible = true, .spare = 1},
                            {.key = "roles", .title = "roles", .flexible = true},
                            {.key = "stance", .title = "stance"},
                            {.key = "warmth", .title = "warmth", .align = Align::right},
                            {.key = "contact", .title = "contact"}}};
    const auto drawn = branches(all);
    for (std::size_t i = 0; i < all.size(); ++i) table.rows.push_back(tree_row(all[i], drawn[i]));
    return table;
  }

  Table decision_table() const {
    const auto& picture = view_.picture;
    Table table{.command = "who-decides",
                .items = "decisions",
                .columns = {{.key = "topic", .title = "decisions", .flexible = true},
                            {.key = "outcome", .title = "answer"},
                            {.key = "days", .title = "days", .align = Align::right, .spare = 1},
                            {.key = "by", .title = "by", .flexible = !room_.names},
                            {.key = "said", .title = "instead of", .flexible = !room_.names}}};
    for (const auto& pending : picture.pending) table.rows.push_back(pending_row(pending));
    for (std::size_t i = 0; i < std::min(picture.made.size(), shown_decisions); ++i) table.rows.push_back(decision_row(picture.made[i]));
    return table;
  }

 private:
  const domain::Member& member(Id person) const { return present::member(view_, person); }
  std::string name(Id person) const { return shown_name(view_, person); }
  std::string day(calendar::Date date) const { return day_of(view_, date, text_style_); }

  static int widest_line(std::string_view table) {
    int widest = 0;
    while (!table.empty()) {
      widest = std::max(widest, text::width(ascii::take_line(table)));
    }
    return widest;
  }

  std::string name_in_table(Id person) const {
    const auto& who = member(person);
    const auto same = namesakes_.find(who.name);
    return !room_.handles && (same == namesakes_.end() || same->second < 2) ? who.name : name(person);
  }

  Style stance_style(domain::Stance stance) const {
    return stance == domain::Stance::against ? Style::bad : stance == domain::Stance::in_favour ? Style::good : Style::plain;
  }

  std::vector<Cell> row(const RoleView& role) const {
    const domain::RoleClaim& claim = role.claim;
    return {{.value = name_in_table(claim.person)},
            {.value = claim.role},
            {.value = claim.stance, .style = stance_style(claim.stance)},
            {.value = claim.topic},
            {.value = claim.confidence},
            {.value = day(claim.since), .style = role.stale ? Style::warn : Style::plain}};
  }

  static void drop_empty_columns(Table& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      const bool used = std::any_of(table.rows.begin(), table.rows.end(), [c](const auto& cells) { return !to_cell(cells[c].value).empty(); });
      if (!used) table.columns[c].title = {};
    }
  }

  // Whether a later line hangs on the same superior.
  bool followed(const std::vector<Figure>& all, std::size_t at) const {
    for (std::size_t i = at + 1; i < all.size() && all[i].in_line && all[i].depth >= all[at].depth; ++i) {
      if (all[i].depth == all[at].depth) return all[at].depth > 0;
    }
    return false;
  }

  // The branches as they are drawn before each name.
  std::vector<std::string> branches(const std::vector<Figure>& all) const {
    std::vector<std::string> drawn;
    std::vector<std::string> above;  // by depth: what is drawn left of the lines below
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto depth = static_cast<std::size_t>(all[i].depth);
      if (depth > deepest_drawn) {
        drawn.push_back(above.back() + "… " + std::to_string(depth) + " ");
        continue;
      }
      above.resize(depth + 1);
      const bool more = followed(all, i);
      const std::string left = depth > 0 ? above[depth - 1] : "";
      drawn.push_back(depth > 0 ? left + (more ? "├─ " : "└─ ") : "");
      above[depth] = depth > 0 ? left + (more ? "│  " : "   ") : "";
    }
    return drawn;
  }

  std::vector<Cell> tree_row(const Figure& figure, const std::string& branch) const {
    const auto& who = member(figure.who);
    const std::string last = who.last_contact ? day(*who.last_contact) : "never";
    return {{.value = branch + name_in_table(figure.who), .style = figure.who == view_.picture.who ? Style::bold : Style::plain},
            {.value = position_of(view_, figure)},
            {.value = text::joined(shown_roles(view_, figure), ", ")},
            {.value = figure.stance, .style = stance_style(figure.stance)},
            {.value = who.warmth},
            {.value = last, .style = who.last_contact ? Style::plain : Style::dim}};
  }

  std::vector<Cell> decision_row(const domain::MadeDecision& made) const {
    const auto& decision = made.decision;
    const std::string days = decision.asked ? std::to_string((*decision.made - *decision.asked).count()) : "";
    return {{.value = decision.topic},
            {.value = to_text(decision.outcome) + " " + day(*decision.made)},
            {.value = days},
            {.value = decision.by ? name_in_table(decision.by) : ""},
            {.value = made.said && !made.as_said() ? name_in_table(made.said) : "", .style = Style::warn}};
  }

  std::vector<Cell> pending_row(const domain::PendingDecision& pending) const {
    const auto& decision = pending.decision;
    const std::string answer = decision.expected ? message("expected {day}", "day"_is = day(*decision.expected)) : message("pending");
    return {{.value = decision.topic}, {.value = answer, .style = Style::accent}, {.value = std::to_string((view_.day - *decision.asked).count())}, {}, {}};
  }

  const StakeholderMap& view_;
  const TextStyle& text_style_;
  std::map<std::string_view, int> namesakes_ = {};
  Room room_ = {};
};

}  // namespace

std::string role_table(const StakeholderMap& view, const TextStyle& text_style, int width) {
  Tables tables(view, text_style);
  return tables.fitted([&tables] { return tables.role_table(); }, width);
}

std::string tree_table(const StakeholderMap& view, const TextStyle& text_style) {
  std::vector<Figure> line = figures(view);
  std::erase_if(line, [](const Figure& figure) { return !figure.in_line; });
  Tables tables(view, text_style);
  return tables.fitted([&] { return tables.tree_table(line); }, text_style.width);
}

std::string decision_table(const StakeholderMap& view, const TextStyle& text_style) {
  Tables tables(view, text_style);
  return tables.fitted([&tables] { return tables.decision_table(); }, text_style.width);
}

}  // namespace guanxi::present
