// The days on which pending decisions may be brought up are those of the rule, through any history, undo and all.
#include <algorithm>
#include <array>

#include <guanxi/storage/decisions.hpp>

#include "storage_history.hpp"

namespace guanxi::storage {
namespace {

using calendar::Date;
using domain::Decision;

constexpr auto& outcomes = domain::WordTable<domain::Outcome>::rows;

class DecisionHistory {
 public:
  World world;
  Decisions decisions{world.store};

  Id organisation(int number) {
    const auto all = world.organisations();
    return all.empty() ? Id{} : all[static_cast<std::size_t>(number) % all.size()].id;
  }

  std::vector<Decision> all() {
    std::vector<Decision> found;
    for (const auto& ref : world.organisations()) {
      const auto of = decisions.of(ref.id);
      found.insert(found.end(), of.begin(), of.end());
    }
    return found;
  }

  void apply(const Step& step) {
    const auto stored = all();
    const Decision* one = stored.empty() ? nullptr : &stored[static_cast<std::size_t>(step.choice) % stored.size()];
    switch (step.action % 8) {
      case 0:
      case 1:
      case 2: return add(step);
      case 3:
        if (one) change(*one, step);
        return;
      case 4:
        if (one) decisions.remove(one->id);
        return;
      case 5: return rename(step);
      case 6:
        if (one) world.snoozes.snooze("decision", one->id, middle_day + step.day);
        return;
      default: world.apply({18 + step.choice % 3, step.who, step.other, step.choice, step.day});  // removals and merges
    }
  }

  bool run(const std::vector<Step>& steps) {
    const Id before = world.newest_entry();
    Work work(world.store, "test", some_instant);
    for (const Step& step : steps) apply(step);
    work.commit("did");
    return world.newest_entry() != before;
  }

  // The rows that the slow, plain way gives: organisation by organisation, by the rule.
  std::vector<std::pair<Date, Id>> by_rule() {
    std::vector<std::pair<Date, Id>> rows;
    for (const auto& ref : world.organisations()) {
      const auto of = decisions.of(ref.id);
      const auto pace = domain::pace(of, Date::max());
      for (const Decision& decision : of) {
        if (!decision.made) rows.emplace_back(domain::patient_until(decision, pace), decision.id);
      }
    }
    return rows;
  }

  void demand_right() {
    RC_ASSERT(world.store.wrong_standings().empty());
    auto expected = by_rule();
    std::vector<std::pair<Date, Id>> stored;
    for (const auto& row : decisions.pending()) stored.emplace_back(row.due, row.decision.id);
    RC_ASSERT(std::is_sorted(stored.begin(), stored.end(), [](const auto& a, const auto& b) { return a.first < b.first; }));
    std::sort(expected.begin(), expected.end());
    std::sort(stored.begin(), stored.end());
    RC_ASSERT(expected == stored);
  }

  void demand_due(Date today, int limit) {
    const auto all = decisions.due(today, today, -1);
    for (const auto& row : all) RC_ASSERT(row.due <= today);
    const auto some = decisions.due(today, today, limit);
    RC_ASSERT(some.size() == std::min(all.size(), static_cast<std::size_t>(limit)));
    for (std::size_t i = 0; i < some.size(); ++i) RC_ASSERT(some[i].decision.id == all[i].decision.id);
  }

 private:
  void add(const Step& step) {
    Decision decision{.organisation = organisation(step.who), .topic = step.other % 2 ? "renewal" : "pilot"};
    if (!decision.organisation) return;
    fill(decision, step);
    decisions.add(decision);
  }

  void change(Decision decision, const Step& step) {
    fill(decision, step);
    if (step.other % 5 == 0) decision.organisation = organisation(step.who);
    decisions.update(decision);
  }

  void fill(Decision& decision, const Step& step) {
    const Date day = middle_day + step.day;
    decision.asked = day;
    decision.expected = step.choice % 4 == 0 ? std::optional(day + step.other) : std::nullopt;
    decision.made = step.choice % 5 < 3 ? std::optional(day + step.other * 3) : std::nullopt;
    if (decision.made && step.choice % 7 == 0) decision.asked.reset();
    decision.outcome = decision.made ? outcomes.at(static_cast<std::size_t>(step.choice) % outcomes.size()).value : domain::Outcome::none;
    const auto people = world.people();
    decision.by = decision.made && !people.empty() ? people[static_cast<std::size_t>(step.who) % people.size()].id : Id{};
  }

  void rename(const Step& step) {
    const Id id = organisation(step.who);
    if (!id) return;
    auto organisation = world.parties.organisation(id);
    organisation.handle = world.parties.free_handle(step.other % 2 ? "aurora" : "zenith");
    world.parties.update(organisation, {});
  }
};

}  // namespace

bool check_decisions() {
  return rc::check("pending decisions wait as the rule says, and undo takes each command back whole", [] {
    DecisionHistory history;
    std::vector<std::map<std::string, std::vector<std::string>>> past;
    for (const auto& steps : *rc::gen::scale(0.15, rc::gen::container<std::vector<std::vector<Step>>>(some_steps()))) {
      auto before = history.world.dump();
      if (!history.run(steps)) continue;
      past.push_back(std::move(before));
      history.demand_right();
      history.demand_due(middle_day, 2);
      if (steps.size() % 3 == 0) {
        RC_ASSERT(undo(history.world.store).size() == 1);
        RC_ASSERT(history.world.dump() == past.back());
        past.pop_back();
      }
    }
    for (; !past.empty(); past.pop_back()) {
      RC_ASSERT(undo(history.world.store).size() == 1);
      RC_ASSERT(history.world.dump() == past.back());
      history.demand_right();
    }
  });
}

}  // namespace guanxi::storage
