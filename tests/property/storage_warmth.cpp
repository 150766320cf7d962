// Warmth as read through the indexes against the whole history, over random histories.
#include <algorithm>

#include <guanxi/storage/ties.hpp>

#include "storage_history.hpp"

namespace guanxi::storage {
namespace {

using calendar::Date;

domain::TieFacts slow_facts(World& world, const std::vector<domain::Interaction>& interactions, Id person) {
  domain::TieFacts facts;
  for (const auto& interaction : interactions) {
    if (std::count(interaction.people.begin(), interaction.people.end(), person) > 0) {
      facts.contacts.push_back({interaction.day, domain::weight(interaction)});
    }
  }
  facts.favours = world.favours.of(person);
  facts.promises = world.promises.of(person);
  return facts;
}

std::string shown(const domain::Warmth& warmth, Date day) {
  std::string text;
  for (const auto& part : domain::explain(warmth, day)) text += std::to_string(part.points) + " " + part.why + "\n";
  return text;
}

// Days of three years back as well, so that the window has an edge in the history.
void demand_right(World& world, Date day) {
  std::vector<Id> people;
  for (const auto& who : world.people()) people.push_back(who.id);
  std::sort(people.begin(), people.end());
  const auto interactions = world.interactions();
  const auto facts = Ties(world.store).facts(people, day);
  std::vector<Id> in_contact;
  RC_ASSERT(facts.size() == people.size());
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto slow = domain::warmth_on(slow_facts(world, interactions, people[i]), day);
    RC_ASSERT(shown(domain::warmth_on(facts[i], day), day) == shown(slow, day));
    if (slow.last_contact) in_contact.push_back(people[i]);
  }
  RC_ASSERT(Ties(world.store).in_contact(day) == in_contact);
}

}  // namespace

bool check_warmth() {
  return rc::check("the warmth of everybody is that of their whole history", [] {
    World world;
    for (Step step : *some_steps()) {
      // Contacts, mostly: the newest days are to push older ones out.
      if (step.choice % 2) step.action = 2;
      if (step.action == 2) step.day *= 12;
      world.run(step);
    }
    for (const int ahead : {-400, 0, 30, 700}) demand_right(world, middle_day + ahead);
  });
}

}  // namespace guanxi::storage
