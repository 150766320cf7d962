// Who decides, for people.
#include <algorithm>
#include <set>

#include <guanxi/present/dates.hpp>
#include <guanxi/present/decision.hpp>
#include <guanxi/present/listing.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

using domain::Basis;
using domain::Presence;
using domain::ReportingLine;
using domain::RoleView;

constexpr std::string_view indent = "  ";

class Picture {
 public:
  Picture(const DecisionView& view, const Look& look) : view_(view), look_(look) {}

  std::string drawn() {
    answer();
    roles();
    tree();
    route();
    gaps();
    return std::move(out_);
  }

 private:
  const domain::Member& member(Id person) const {
    static const domain::Member nobody{"?", "?"};
    const auto found = view_.people.find(person);
    return found == view_.people.end() ? nobody : found->second;
  }

  std::string name(Id person) const {
    const auto& who = member(person);
    return who.name == who.handle ? who.name : who.name + " (" + who.handle + ")";
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

  void heading(std::string_view title) { out_.append("\n").append(styled(title, Style::dim, look_)).append("\n"); }

  void answer() {
    const auto& picture = view_.picture;
    std::string question = "who decides at " + view_.org_name;
    if (!view_.topic.empty()) question += " on " + view_.topic;
    if (view_.day != view_.today) question += ", as of " + calendar::iso(view_.day);
    paragraph("", question, Style::dim);
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
    if (picture.since) line += ", said " + distance(*picture.since, view_.day);
    if (picture.stale) line += ", stale";
    paragraph(indent, line, picture.stale ? Style::warn : Style::accent);
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
    return {{.value = name(claim.person)},
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

  std::string roles_of(Id person) const {
    std::string said;
    std::set<std::string> seen;
    for (const auto& role : view_.picture.roles) {
      if (role.claim.person != person || !seen.insert(role.claim.role).second) continue;
      said += (said.empty() ? "" : ", ") + role.claim.role;
    }
    return said;
  }

  // Whether a later line hangs on the same superior.
  bool followed(std::size_t at) const {
    const auto& tree = view_.picture.tree;
    for (std::size_t i = at + 1; i < tree.size() && tree[i].depth >= tree[at].depth; ++i) {
      if (tree[i].depth == tree[at].depth) return tree[at].depth > 0;
    }
    return false;
  }

  // The branches as they are drawn before each name.
  std::vector<std::string> branches() const {
    std::vector<std::string> drawn;
    std::vector<std::string> above;  // by depth: what is drawn left of the lines below
    for (std::size_t i = 0; i < view_.picture.tree.size(); ++i) {
      const auto depth = static_cast<std::size_t>(view_.picture.tree[i].depth);
      above.resize(depth + 1);
      const bool more = followed(i);
      const std::string left = depth > 0 ? above[depth - 1] : "";
      drawn.push_back(depth > 0 ? left + (more ? "├─ " : "└─ ") : "");
      above[depth] = depth > 0 ? left + (more ? "│  " : "   ") : "";
    }
    return drawn;
  }

  std::vector<Cell> tree_row(const ReportingLine& line, const std::string& branch) const {
    const auto& who = member(line.who);
    const std::string last = who.last_contact ? day(*who.last_contact) : "never";
    return {{.value = branch + name(line.who), .style = line.who == view_.picture.who ? Style::bold : Style::plain},
            {.value = who.title},
            {.value = roles_of(line.who)},
            {.value = last, .style = who.last_contact ? Style::plain : Style::dim}};
  }

  void tree() {
    const auto& tree = view_.picture.tree;
    if (tree.empty()) return;
    Listing table{.command = "who-decides",
                  .items = "tree",
                  .columns = {{.key = "who", .title = "reporting line", .flexible = true},
                              {.key = "title", .title = "title", .flexible = true},
                              {.key = "roles", .title = "roles", .flexible = true},
                              {.key = "contact", .title = "contact"}}};
    const auto drawn = branches();
    for (std::size_t i = 0; i < tree.size(); ++i) table.rows.push_back(tree_row(tree[i], drawn[i]));
    drop_empty_columns(table);
    out_.append("\n").append(as_text(table, look_));
  }

  void route() {
    if (view_.picture.route.size() < 2) return;
    heading("way in");
    std::string line;
    for (const Id person : view_.picture.route) line += (line.empty() ? "" : " → ") + name(person);
    paragraph(indent, line, Style::plain);
  }

  void gaps() {
    if (view_.picture.gaps.empty()) return;
    heading("gaps");
    for (const auto& gap : view_.picture.gaps) paragraph("  · ", gap, Style::plain);
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
