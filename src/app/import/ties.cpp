#include "import/ties.hpp"

#include <guanxi/base/message.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

using domain::Relation;
using domain::Tie;
using storage::NameKind;

namespace {

constexpr int namesakes = 50;
constexpr std::string_view reports_to_field = "reports-to";

std::string who(const exchange::ReadRelation& tie) { return tie.name.empty() ? tie.uid : tie.name; }
std::string word(const exchange::ReadRelation& tie) { return tie.label.empty() ? tie.kind : tie.label; }

constexpr std::string_view manager_kind = "manager", assistant_kind = "assistant";  // of exchange::ReadRelation, beside our own

// nullopt: no tie of ours.
std::optional<Tie> tie_of(std::string_view kind) { return kind == assistant_kind ? Tie::assistant_of : domain::parse_word<Tie>(kind); }

// "mentor" in somebody's record: the other is their mentor. Only introduced-by reads the other way round.
Relation relation_of(const exchange::ReadRelation& tie, Id self, Id other) {
  Relation relation{.one = other, .other = self, .kind = tie_of(tie.kind).value_or(Tie::none), .text = tie.label};
  if (relation.kind == Tie::introduced_by || domain::relation_kind(relation.kind).symmetric) std::swap(relation.one, relation.other);
  return relation;
}

// The same for both directions of a symmetric tie.
std::string key_of(const Relation& relation) {
  const bool swap = domain::relation_kind(relation.kind).symmetric && relation.other < relation.one;
  const Id first = swap ? relation.other : relation.one;
  const Id second = swap ? relation.one : relation.other;
  return to_text(relation.kind) + " " + std::to_string(first.value) + " " + std::to_string(second.value);
}

}  // namespace

void Ties::notice(const GivenTie& given, const std::string& text, bool detail) {
  plan_.notices.push_back({given.source, message("{who}: {what}", "who"_is = roster_[given.of].plan.person.name, "what"_is = text), detail});
}

std::optional<std::size_t> Ties::find(const GivenTie& given) {
  auto found = roster_.with_uid(given.tie.uid);
  const bool address = given.tie.name.find('@') != std::string::npos;
  const std::string key = address ? domain::normalised({std::string(domain::email_kind), given.tie.name}) : text::fold(given.tie.name);
  if (found.empty()) found = roster_.with_key({address ? NameKind::contact : NameKind::name, key}, namesakes);
  std::erase(found, given.of);
  if (found.size() > 1) {
    const auto& organisation = roster_[given.of].plan.organisation;
    std::erase_if(found, [&](std::size_t index) { return organisation.empty() || roster_[index].plan.organisation != organisation; });
  }
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

Id Ties::boss_of(Id person) {
  const auto* position = roster_[roster_.with_id(person)].plan.person.current_position(today_);
  return position ? position->reports_to : Id{};
}

// Asked of somebody without a superior, who is the top of their own line.
bool Ties::closes_loop(Id person, Id boss) {
  return tops_.of(boss, [this](Id at) { return boss_of(at); }) == person;
}

void Ties::report_to(const GivenTie& given, std::size_t boss) {
  auto& plan = roster_[given.of].plan;
  const auto& superior = roster_[boss].plan.person;
  const auto* held = plan.person.current_position(today_);
  if (held && held->reports_to == superior.id) return;
  if (held && held->reports_to) {
    const std::string stored = roster_[roster_.with_id(held->reports_to)].plan.person.handle;
    plan.changes.conflicts.push_back({std::string(reports_to_field), stored, superior.handle});
    return notice(given, message("kept reports-to {stored}, file says {told}", "stored"_is = stored, "told"_is = superior.handle), false);
  }
  if (closes_loop(plan.person.id, superior.id)) {
    return notice(given, message("reporting to {boss} would be a loop: left out", "boss"_is = superior.handle), false);
  }
  if (!held) plan.person.positions.insert(plan.person.positions.begin(), domain::Position{});
  const auto at = held ? held - plan.person.positions.data() : 0;
  plan.person.positions[static_cast<std::size_t>(at)].reports_to = superior.id;
  plan.rewritten = true;
  plan.changes.add(reports_to_field);
}

bool Ties::is_known(const Relation& relation) {
  if (store_ && relation.one.value > 0 && relation.other.value > 0) {
    for (const Relation& stored : storage::Relations(*store_).of(relation.one)) seen_.insert(key_of(stored));
  }
  return !seen_.insert(key_of(relation)).second;
}

void Ties::relate(const GivenTie& given, std::size_t other) {
  auto& plan = roster_[given.of].plan;
  Relation relation = relation_of(given.tie, plan.person.id, roster_[other].plan.person.id);
  relation.text = text::one_line(relation.text);
  if (is_known(relation)) return;
  plan.changes.add(word_of(relation.kind));
  plan_.relations.push_back(std::move(relation));
}

void Ties::take(const GivenTie& given) {
  const bool manager = given.tie.kind == manager_kind;
  const bool understood = manager || tie_of(given.tie.kind);
  if (!understood) return notice(given, message("the tie '{tie}' with '{who}' is left out", "tie"_is = word(given.tie), "who"_is = who(given.tie)), false);
  const auto other = find(given);
  if (!other)
    return notice(given, message("{tie} '{who}' is not known, or several are: left out", "tie"_is = word(given.tie), "who"_is = who(given.tie)), true);
  if (manager) report_to(given, *other);
  else relate(given, *other);
}

}  // namespace guanxi::app::importing
