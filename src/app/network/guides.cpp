// Whom to ask when no way is known.
#include <set>

#include <guanxi/app/network/introductions.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/ties.hpp>

namespace guanxi::app {
namespace {

constexpr std::size_t most_guides = 3;

struct Contact {
  Id id;
  std::string handle;
  std::string name;
  int warmth;
};

class Guides {
 public:
  Guides(storage::Store& store, const PathQuestion& question) : parties_(store), to_(*parties_.ref(question.to)) {
    auto people = storage::Ties(store).in_contact(question.day);
    std::erase_if(people, [&](Id person) { return person == question.to || person == question.from; });
    const auto warmth = warmth_of(store, people, question.day);
    for (std::size_t i = 0; i < people.size(); ++i) contacts_.push_back({people[i], {}, {}, warmth[i].score});
    name_all();
    std::sort(contacts_.begin(), contacts_.end(),
              [](const Contact& a, const Contact& b) { return a.warmth != b.warmth ? a.warmth > b.warmth : a.handle < b.handle; });
  }

  std::vector<present::Guide> chosen() {
    if (to_.organisation_id) {
      take(staff_of({to_.organisation_id}), message("is at the same firm, {firm}", "firm"_is = to_.organisation));
      take(staff_of(group_of(to_.organisation_id)), message("is in the same group of firms"));
    }
    if (!city_.empty()) take(townspeople_, message("is in the same city, {city}", "city"_is = city_));
    std::set<Id> all;
    for (const auto& contact : contacts_) all.insert(contact.id);
    take(all, message("is among your warmest ties"));
    return std::move(guides_);
  }

 private:
  void name_all() {
    std::map<Id, std::size_t> places;
    for (std::size_t i = 0; i < contacts_.size(); ++i) places[contacts_[i].id] = i;
    std::map<Id, std::string> cities;
    parties_.each_person({}, [&](const storage::PersonRow& row) {
      if (row.id == to_.id) city_ = row.city;
      const auto place = places.find(row.id);
      if (place == places.end()) return;
      contacts_[place->second].handle = row.handle;
      contacts_[place->second].name = row.name;
      cities[row.id] = row.city;
    });
    for (const auto& [person, city] : cities) {
      if (city == city_) townspeople_.insert(person);
    }
  }

  std::set<Id> staff_of(const std::vector<Id>& organisations) {
    std::set<Id> people;
    for (const Id organisation : organisations) {
      for (const auto& ref : parties_.staff(organisation)) people.insert(ref.id);
    }
    return people;
  }

  // The firm's parent, its sisters and its own companies.
  std::vector<Id> group_of(Id organisation) {
    std::vector<Id> group = parties_.children(organisation);
    if (const Id parent = parties_.organisation(organisation).parent) {
      const auto sisters = parties_.children(parent);
      group.insert(group.end(), sisters.begin(), sisters.end());
      group.push_back(parent);
    }
    return group;
  }

  void take(const std::set<Id>& people, const std::string& why) {
    for (const auto& contact : contacts_) {
      if (guides_.size() == most_guides) return;
      if (!people.contains(contact.id) || !taken_.insert(contact.id).second) continue;
      guides_.push_back({contact.handle, contact.name, contact.warmth, why});
    }
  }

  storage::Parties parties_;
  storage::PartyRef to_;
  std::string city_;
  std::vector<Contact> contacts_;  // the warmest first
  std::set<Id> townspeople_;
  std::set<Id> taken_;
  std::vector<present::Guide> guides_;
};

}  // namespace

std::vector<present::Guide> guides_to(storage::Store& store, const PathQuestion& question) { return Guides(store, question).chosen(); }

}  // namespace guanxi::app
