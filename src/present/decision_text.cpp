// Who decides, for people.
#include <algorithm>

#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "decision_parts.hpp"

namespace guanxi::present {
namespace {

using domain::Basis;
using domain::Presence;
using domain::RoleView;

constexpr std::string_view indent = "  ";
constexpr int roomy = 72;  // columns
constexpr std::size_t shown_cautions = 3;
constexpr std::size_t shown_made = 5;
constexpr std::size_t shown_former = 5;

class Picture {
 public:
  Picture(const DecisionView& view, const Look& look) : view_(view), look_(look) {}

  std::string drawn() {
    answer();
    group();
    roles();
    tree();
    former();
    decisions();
    route();
    cautions();
    return std::move(out_);
  }

 private:
  const domain::Member& member(Id person) const { return present::member(view_, person); }
  std::string name(Id person) const { return shown_name(view_, person); }

  // Where there is little room the handle is left out, unless namesakes need it.
  std::string name_in_table(Id person) const {
    const auto& who = member(person);
    const auto same = std::count_if(view_.people.begin(), view_.people.end(), [&](const auto& one) { return one.second.name == who.name; });
    return look_.width < roomy && same < 2 ? who.name : name(person);
  }

  // Seen from another day than today, "3 days ago" would mislead.
  std::string day(calendar::Date date) const {
    return view_.day == view_.today ? day_text(date, view_.today, look_) : calendar::iso(date);
  }

  // Text of any length below a mark, the lines after the first as far in as the first.
  void paragraph(std::string_view mark, std::string_view text, Style style) {
    const int margin = text::width(mark);
    bool first = true;
    for (const auto& line : text::wrap(text::one_line(text), std::max(20, look_.width - margin))) {
      out_ += first ? std::string(mark) : std::string(static_cast<std::size_t>(margin), ' ');
      out_ += styled(line, style, look_) + "\n";
      first = false;
    }
  }

  void heading(std::string_view title) { out_ += "\n" + styled(title, Style::dim, look_) + "\n"; }

  void answer() {
    const auto& picture = view_.picture;
    paragraph("", question_of(view_), Style::dim);
    if (picture.basis == Basis::unknown) {
      out_ += std::string(indent) + styled("unknown", Style::warn, look_) + "\n";
    } else {
      const auto& who = member(picture.who);
      paragraph(indent, name(picture.who) + (who.title.empty() ? "" : ", " + who.title), Style::bold);
      standing();
    }
    for (const auto& evidence : picture.evidence) paragraph("  · ", evidence, Style::plain);
  }

  void standing() {
    const auto& picture = view_.picture;
    std::string line(domain::to_text(picture.basis));
    line += ", " + picture.confidence + " confidence";
    if (picture.since) line += (picture.basis == Basis::recorded ? ", decided " : ", said ") + distance(*picture.since, view_.day);
    if (picture.stale) line += ", stale";
    paragraph(indent, line, picture.stale ? Style::warn : Style::accent);
  }

  void group() {
    if (view_.parents.empty() && view_.companies.empty()) return;
    out_ += "\n";
    std::vector<std::string> above, below;
    for (const auto& firm : view_.parents) above.push_back(firm.name + " (" + firm.handle + ")");
    for (const auto& firm : view_.companies) below.push_back(firm.name + " (" + firm.handle + ")");
    if (!above.empty()) paragraph("part of    ", joined(above, ", part of "), Style::plain);
    if (!below.empty()) paragraph("companies  ", joined(below, ", "), Style::plain);
  }

  Style stance_style(const std::string& stance) const {
    return stance == "against" ? Style::bad : stance == "for" ? Style::good : Style::plain;
  }

  std::string remark(const RoleView& role) const {
    std::string said = role.stale ? "stale: " + role.why_stale : "";
    const auto& firm = member(role.claim.person).firm;
    if (role.presence == Presence::outside)
      said += (said.empty() ? "" : "; ") + (firm.empty() ? "from outside" : "from outside: " + firm);
    if (!role.evidence.empty()) said += (said.empty() ? "" : "; ") + role.evidence;
    return said;
  }

  std::vector<Cell> row(const RoleView& role) const {
    const domain::Claim& claim = role.claim;
    return {{.value = name_in_table(claim.person)},
            {.value = claim.role},
            {.value = claim.stance, .style = stance_style(claim.stance)},
            {.value = claim.topic},
            {.value = claim.confidence},
            {.value = day(claim.since), .style = role.stale ? Style::warn : Style::plain}};
  }

  void roles() {
    if (view_.picture.roles.empty()) return;
    Listing table{.command = "who-decides",
                  .items = "roles",
                  .columns = {{.key = "who", .title = "who", .flexible = true},
                              {.key = "role", .title = "role"},
                              {.key = "stance", .title = "stance"},
                              {.key = "topic", .title = "topic", .flexible = true},
                              {.key = "confidence", .title = "confidence"},
                              {.key = "since", .title = "since"}}};
    for (const auto& role : view_.picture.roles) table.rows.push_back(row(role));
    drop_empty_columns(table);
    heading("roles");
    Look inner = look_;
    inner.width -= static_cast<int>(indent.size());
    with_remarks(as_text(table, inner));
  }

  // Below each line of the table, its heading aside, what is known of that claim.
  void with_remarks(std::string_view table) {
    std::size_t row = 0;
    for (std::size_t at = 0; at < table.size(); ++row) {
      const auto end = table.find('\n', at);
      out_ += std::string(indent) + std::string(table.substr(at, end - at)) + "\n";
      at = end + 1;
      if (row == 0) continue;
      const RoleView& role = view_.picture.roles[row - 1];
      const std::string said = remark(role);
      if (!said.empty()) paragraph("    ", said, role.stale ? Style::warn : Style::dim);
    }
  }

  static void drop_empty_columns(Listing& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      const bool used = std::any_of(table.rows.begin(), table.rows.end(),
                                    [c](const auto& cells) { return !to_cell(cells[c].value).empty(); });
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
            {.value = post_of(view_, figure)},
            {.value = joined(roles_of(figure), ", ")},
            {.value = figure.stance, .style = stance_style(figure.stance)},
            {.value = who.warmth},
            {.value = last, .style = who.last_contact ? Style::plain : Style::dim}};
  }

  void tree() {
    std::vector<Figure> all = figures(view_);
    std::erase_if(all, [](const Figure& figure) { return !figure.in_line; });
    if (all.empty()) return;
    Listing table{.command = "who-decides",
                  .items = "tree",
                  .columns = {{.key = "who", .title = "reporting line", .flexible = true},
                              {.key = "title", .title = "title", .flexible = true},
                              {.key = "roles", .title = "roles", .flexible = true},
                              {.key = "stance", .title = "stance"},
                              {.key = "warmth", .title = "warmth", .align = Align::right},
                              {.key = "contact", .title = "contact"}}};
    const auto drawn = branches(all);
    for (std::size_t i = 0; i < all.size(); ++i) table.rows.push_back(tree_row(all[i], drawn[i]));
    drop_empty_columns(table);
    out_ += "\n" + as_text(table, look_);
  }

  void former() {
    const auto& all = view_.picture.former;
    if (all.empty()) return;
    heading("formerly here");
    for (std::size_t i = 0; i < std::min(all.size(), shown_former); ++i) {
      const auto& now = member(all[i].who).firm;
      paragraph(indent, joined({name(all[i].who), all[i].title, "until " + calendar::iso(all[i].left), now.empty() ? "" : "now at " + now}, ", "), Style::plain);
    }
    if (all.size() > shown_former) paragraph(indent, "and " + std::to_string(all.size() - shown_former) + " more", Style::dim);
  }

  std::vector<Cell> decision_row(const domain::MadeDecision& made) const {
    const auto& decision = made.decision;
    const std::string days = decision.asked ? std::to_string((*decision.made - *decision.asked).count()) : "";
    return {{.value = decision.topic},
            {.value = decision.outcome + " " + day(*decision.made)},
            {.value = days},
            {.value = decision.by ? name_in_table(decision.by) : ""},
            {.value = made.said && !made.as_said() ? name_in_table(made.said) : "", .style = Style::warn}};
  }

  std::vector<Cell> pending_row(const domain::PendingDecision& pending) const {
    const auto& decision = pending.decision;
    const std::string until = decision.expected ? ", expected " + day(*decision.expected) : "";
    return {{.value = decision.topic}, {.value = "pending since " + day(*decision.asked) + until, .style = Style::accent}, {}, {}, {}};
  }

  void decisions() {
    const auto& picture = view_.picture;
    if (picture.made.empty() && picture.pending.empty()) return;
    Listing table{.command = "who-decides",
                  .items = "decisions",
                  .columns = {{.key = "topic", .title = "decision on", .flexible = true},
                              {.key = "outcome", .title = "outcome"},
                              {.key = "days", .title = "days", .align = Align::right},
                              {.key = "by", .title = "by", .flexible = true},
                              {.key = "said", .title = "said to decide", .flexible = true}}};
    for (const auto& pending : picture.pending) table.rows.push_back(pending_row(pending));
    for (std::size_t i = 0; i < std::min(picture.made.size(), shown_made); ++i) table.rows.push_back(decision_row(picture.made[i]));
    drop_empty_columns(table);
    out_ += "\n" + as_text(table, look_);
    if (picture.made.size() > shown_made) paragraph("", "and " + std::to_string(picture.made.size() - shown_made) + " earlier ones", Style::dim);
    paragraph("", "how long they take here: " + (picture.pace.count ? domain::to_text(picture.pace) : "not known yet"), Style::dim);
  }

  void route() {
    if (view_.picture.route.size() < 2) return;
    heading("way in");
    std::string line;
    for (const Id person : view_.picture.route) line += (line.empty() ? "" : " → ") + name(person);
    paragraph(indent, line, Style::plain);
  }

  void cautions() {
    const auto& all = view_.picture.cautions;
    if (all.empty()) return;
    heading("to mind");
    const auto shown = view_.all_cautions ? all.size() : std::min(all.size(), shown_cautions);
    for (std::size_t i = 0; i < shown; ++i) {
      paragraph("  · ", all[i].text, Style::plain);
      if (!all[i].next.empty()) paragraph("    ", all[i].next, Style::accent);
    }
    if (shown < all.size()) paragraph(indent, "and " + std::to_string(all.size() - shown) + " more: --all", Style::dim);
  }

  const DecisionView& view_;
  const Look& look_;
  std::string out_;
};

}  // namespace

std::string as_text(const DecisionView& view, const Look& look) {
  return Picture(view, look).drawn();
}

}  // namespace guanxi::present
