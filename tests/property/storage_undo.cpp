// Undo takes back exactly what was done, whatever it was.
#include <algorithm>

#include "storage_history.hpp"

namespace guanxi::storage {
namespace {

using Dump = std::map<std::string, std::vector<std::string>>;

void demand_same(const Dump& before, const Dump& now) {
  for (const auto& [table, rows] : before) {
    if (now.at(table) == rows) continue;
    RC_LOG() << table << " was:\n";
    for (const auto& row : rows) RC_LOG() << "  " << row << "\n";
    RC_LOG() << "and is:\n";
    for (const auto& row : now.at(table)) RC_LOG() << "  " << row << "\n";
  }
  RC_ASSERT(before == now);
}

// A world, and what it held before each entry of its journal but the first.
struct Recorded {
  World world;
  std::vector<Dump> past;
  Id newest = {};

  void run(const std::vector<Step>& steps, int parts) {
    Dump before = world.dump();
    const bool left = world.run_parts(steps, parts);
    RC_ASSERT(left || before == world.dump());
    RC_ASSERT(world.store.wrong_standings().empty());
    if (left) past.push_back(std::move(before));
  }

  void take_back() {
    if (past.empty()) return;
    const Dump done = world.dump();
    RC_ASSERT(undo(world.store).size() == 1);
    demand_same(past.back(), world.dump());
    RC_ASSERT(redo(world.store).size() == 1);
    demand_same(done, world.dump());
    RC_ASSERT(world.store.wrong_standings().empty());
    RC_ASSERT(undo(world.store).size() == 1);
    demand_same(past.back(), world.dump());
    RC_ASSERT(world.store.wrong_standings().empty());
    past.pop_back();
  }

  // Several at once lead where they lead one by one, and back again.
  void take_back_several() {
    const int count = static_cast<int>(past.size());
    if (count < 2) return;
    const Dump done = world.dump();
    RC_ASSERT(undo(world.store, count + 2).size() < past.size() + 2);
    demand_same(done, world.dump());
    RC_ASSERT(undo(world.store, count).size() == past.size());
    demand_same(past.front(), world.dump());
    RC_ASSERT(redo(world.store, count + 1).size() == past.size());
    demand_same(past.front(), world.dump());
    RC_ASSERT(redo(world.store, count).size() == past.size());
    demand_same(done, world.dump());
    RC_ASSERT(world.store.wrong_standings().empty());
  }

  // Ids given out later are higher, whatever was taken back in between.
  void demand_new_id() {
    Id highest = {};
    run({{.action = 0, .choice = 5}}, 1);
    for (const auto& who : world.people()) highest = std::max(highest, who.id);
    RC_ASSERT(highest > newest);
    newest = highest;
  }

  void take_back_all() {
    demand_new_id();
    take_back_several();
    while (!past.empty()) take_back();
    demand_new_id();
    take_back();
    RC_ASSERT(undo(world.store).size() == 1);
    for (const auto& [table, rows] : world.dump()) RC_ASSERT(rows.empty());
    RC_ASSERT(undo(world.store).empty());
    RC_ASSERT(rows_of(world.store, "PRAGMA foreign_key_check").empty());
  }
};

rc::Gen<std::vector<Step>> several_steps() { return rc::gen::resize(6, rc::gen::container<std::vector<Step>>(any_step())); }

}  // namespace

bool check_undo() {
  const bool single = rc::check("undo takes back each command whole", [] {
    Recorded recorded;
    for (const Step& step : *some_steps()) {
      recorded.run({step}, 1);
      if (step.day % 6 == 0) recorded.take_back();
    }
    recorded.take_back_all();
  });
  const bool many = rc::check("undo takes back a command that does much, in parts too", [] {
    Recorded recorded;
    recorded.run(*several_steps(), 1);
    recorded.run(*several_steps(), 1);
    recorded.run(*several_steps(), 2);
    recorded.take_back_all();
  });
  return single && many;
}

}  // namespace guanxi::storage
