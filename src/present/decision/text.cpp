// Who decides, for people.
#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "decision/figures.hpp"

namespace guanxi::present {
namespace {

using domain::Basis;
using domain::Presence;
using domain::RoleView;

constexpr std::string_view indent = "  ";
constexpr std::size_t shown_cautions = 3;
constexpr std::size_t shown_former = 5;

class Picture {
 public:
  Picture(const StakeholderMap& view, const TextStyle& text_style) : view_(view), text_style_(text_style) {}

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

  std::string day(calendar::Date date) const { return day_of(view_, date, text_style_); }

  // Text of any length below a mark, the lines after the first as far in as the first.
  void paragraph(std::string_view mark, std::string_view text, Style style) {
    const int margin = text::width(mark);
    bool first = true;
    for (const auto& line : text::wrap(text::one_line(text), std::max(20, text_style_.width - margin))) {
      out_ += first ? std::string(mark) : std::string(static_cast<std::size_t>(margin), ' ');
      out_ += styled(line, style, text_style_) + "\n";
      first = false;
    }
  }

  void heading(std::string_view title) { out_.append("\n").append(styled(title, Style::dim, text_style_)).append("\n"); }

  void answer() {
    const auto& picture = view_.picture;
    paragraph("", question_of(view_), Style::dim);
    if (picture.basis == Basis::unknown) {
      out_ += std::string(indent) + styled(message("unknown"), Style::warn, text_style_) + "\n";
    } else {
      const auto& who = member(picture.who);
      paragraph(indent, name(picture.who) + (who.title.empty() ? "" : ", " + who.title), Style::bold);
      standing();
    }
    for (const auto& evidence : picture.evidence) paragraph("  · ", evidence, Style::plain);
  }

  void standing() {
    const auto& picture = view_.picture;
    std::string since;
    if (picture.since) {
      const std::string when = distance(*picture.since, view_.day);
      since = picture.basis == Basis::recorded ? message("decided {when}", "when"_is = when) : message("said {when}", "when"_is = when);
    }
    const std::string line = text::joined({std::string(domain::to_text(picture.basis)), message("{grade} confidence", "grade"_is = to_text(picture.confidence)),
                                           since, picture.stale ? message("stale") : ""});
    paragraph(indent, line, picture.stale ? Style::warn : Style::accent);
  }

  void group() {
    if (view_.parents.empty() && view_.subsidiaries.empty()) return;
    out_ += "\n";
    std::string above;
    std::vector<std::string> below;
    for (auto organisation = view_.parents.rbegin(); organisation != view_.parents.rend(); ++organisation) {
      const std::string name = organisation->name + " (" + organisation->handle + ")";
      above = above.empty() ? name : message("{firm}, part of {firms}", "firm"_is = name, "firms"_is = above);
    }
    for (const auto& organisation : view_.subsidiaries) below.push_back(organisation.name + " (" + organisation.handle + ")");
    if (!above.empty()) paragraph("", message("part of {firms}", "firms"_is = above), Style::plain);
    if (!below.empty()) paragraph("", message("its companies: {firms}", "firms"_is = text::joined(below, ", ")), Style::plain);
  }

  std::string remark(const RoleView& role) const {
    const auto& organisation = member(role.claim.person).organisation;
    std::string outside;
    if (role.presence == Presence::outside)
      outside = organisation.empty() ? message("from outside") : message("from outside: {firm}", "firm"_is = organisation);
    return text::joined({role.stale ? message("stale: {why}", "why"_is = role.why_stale) : "", outside, role.evidence}, "; ");
  }

  void roles() {
    if (view_.picture.roles.empty()) return;
    heading(message("roles"));
    with_remarks(role_table(view_, text_style_, text_style_.width - static_cast<int>(indent.size())));
  }

  // Below each line of the table, its heading aside, what is known of that claim.
  void with_remarks(std::string_view table) {
    for (std::size_t row = 0; !table.empty(); ++row) {
      out_ += std::string(indent) + std::string(ascii::take_line(table)) + "\n";
      if (row == 0) continue;
      const RoleView& role = view_.picture.roles[row - 1];
      const std::string said = remark(role);
      if (!said.empty()) paragraph("    ", said, role.stale ? Style::warn : Style::dim);
    }
  }

  void tree() {
    const std::string table = tree_table(view_, text_style_);
    if (!table.empty()) out_ += "\n" + table;
  }

  void former() {
    const auto& all = view_.picture.former;
    if (all.empty()) return;
    heading(message("formerly here"));
    for (std::size_t i = 0; i < std::min(all.size(), shown_former); ++i) {
      const auto& now = member(all[i].who).organisation;
      paragraph(indent,
                text::joined({name(all[i].who), all[i].title, message("until {day}", "day"_is = calendar::iso(all[i].left)),
                              now.empty() ? "" : message("now at {firm}", "firm"_is = now)},
                             ", "),
                Style::plain);
    }
    if (all.size() > shown_former) paragraph(indent, message_plural(all.size() - shown_former, "and {n} more", "and {n} more"), Style::dim);
  }

  void decisions() {
    const auto& picture = view_.picture;
    if (picture.made.empty() && picture.pending.empty()) return;
    out_ += "\n" + decision_table(view_, text_style_);
    if (picture.made.size() > shown_decisions)
      paragraph("", message_plural(picture.made.size() - shown_decisions, "and {n} earlier one", "and {n} earlier ones"), Style::dim);
    paragraph("", message("how long they take here: {days}", "days"_is = picture.pace.count ? domain::to_text(picture.pace) : message("not known yet")),
              Style::dim);
  }

  void route() {
    if (!view_.way) return;
    heading(message("way in"));
    out_ += steps_text(*view_.way, static_cast<int>(indent.size()), text_style_);
  }

  void cautions() {
    const auto& all = view_.picture.cautions;
    if (all.empty()) return;
    heading(message("to mind"));
    const auto shown = view_.all_cautions ? all.size() : std::min(all.size(), shown_cautions);
    for (std::size_t i = 0; i < shown; ++i) {
      paragraph("  · ", all[i].text, Style::plain);
      if (!all[i].next.empty()) paragraph("    ", all[i].next, Style::accent);
    }
    if (shown < all.size()) paragraph(indent, message_plural(all.size() - shown, "and {n} more: --all", "and {n} more: --all"), Style::dim);
  }

  const StakeholderMap& view_;
  const TextStyle& text_style_;
  std::string out_;
};

}  // namespace

std::string as_text(const StakeholderMap& view, const TextStyle& text_style) { return Picture(view, text_style).drawn(); }

}  // namespace guanxi::present
