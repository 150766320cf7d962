// Writing what was planned.
#include <unordered_map>

#include <guanxi/app/import/import.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::app::importing {
namespace {

constexpr int records_a_checkpoint = 5000;

class Writer {
 public:
  Writer(storage::Store& store, storage::Work& work, calendar::Date today)
      : store_(store), parties_(store), relations_(store), notes_(store), details_(store), work_(work), today_(today) {}

  // Its group may come behind it: see write.
  void add(domain::Organisation organisation) {
    const Id planned = organisation.id;
    organisation.parent = {};
    parties_.add(organisation, name_keys(organisation));
    stored_[planned] = organisation.id;
  }

  void write(const PlannedPerson& plan) {
    domain::Person person = plan.person;
    const bool waits = settle(person);
    if (plan.fresh) {
      parties_.add(person, settled_keys(store_, person));
      stored_[plan.person.id] = person.id;
      new_people_.push_back(person.id);
      if (!plan.uid.empty()) parties_.set_uid(person.id, plan.uid);
    } else if (plan.rewritten) {
      parties_.update(person, settled_keys(store_, person));
    }
    write_rest(plan, person);
    if (waits) waiting_.emplace_back(&plan, std::move(person));
    count();
  }

  // Those who report to somebody that came behind them.
  void write_waiting() {
    for (auto& [plan, person] : waiting_) {
      for (std::size_t i = 0; i < person.positions.size(); ++i) {
        person.positions[i].reports_to = now(plan->person.positions[i].reports_to);
      }
      parties_.update(person, settled_keys(store_, person));
      count();
    }
  }

  void insert(domain::Relation relation) {
    relation.one = now(relation.one);
    relation.other = now(relation.other);
    relations_.set(relation);
  }

  void write(const PlannedOrganisation& plan) {
    auto organisation = plan.organisation;
    organisation.id = now(organisation.id);
    organisation.parent = now(organisation.parent);
    if (plan.fresh() && organisation.parent) {
      auto stored = parties_.organisation(organisation.id);
      stored.parent = organisation.parent;
      parties_.update(stored, name_keys(stored));
    } else if (!plan.fresh() && plan.rewritten) {
      parties_.update(organisation, name_keys(organisation));
    }
    write_beside(organisation.id, plan.beside);
  }

  void insert(const PlannedInteraction& plan) {
    domain::Interaction interaction = plan.interaction;
    for (Id& person : interaction.people) person = now(person);
    storage::Interactions interactions(store_);
    interactions.add(interaction);
    interactions.set_source(interaction.id, plan.uid);
    count();
  }

  void insert(const PlannedPromise& plan) {
    domain::Promise promise = plan.promise;
    promise.person = now(promise.person);
    storage::Promises promises(store_);
    promises.add(promise);
    promises.set_source(promise.id, plan.uid);
    count();
  }

  void insert(domain::RoleClaim claim) {
    claim.organisation = now(claim.organisation);
    claim.person = now(claim.person);
    storage::Claims(store_).add(claim);
  }

  std::vector<Id> new_people() { return std::move(new_people_); }

 private:
  void count() {
    if (++records_ % records_a_checkpoint == 0) work_.checkpoint();
  }

  void write_beside(Id party, const PlannedBeside& beside) {
    details_.set(party, beside.details);
    for (const auto& field : beside.told) details_.set_told(party, field);
    for (const auto& name : beside.sources) details_.add_source(party, name, today_);
  }

  // The id that a planned one became; nothing while it is not stored yet.
  Id now(Id planned) const {
    if (planned.value >= 0) return planned;
    const auto found = stored_.find(planned);
    return found == stored_.end() ? Id{} : found->second;
  }

  // true: a superior is not stored yet.
  bool settle(domain::Person& person) const {
    bool waits = false;
    for (auto& position : person.positions) {
      position.organisation = now(position.organisation);
      const Id boss = now(position.reports_to);
      waits = waits || (position.reports_to && !boss);
      position.reports_to = boss;
    }
    return waits;
  }

  void write_rest(const PlannedPerson& plan, const domain::Person& person) {
    for (domain::Occasion occasion : plan.occasions) {
      occasion.party = person.id;
      parties_.set_occasion(occasion);
    }
    for (domain::Note note : plan.notes) {
      note.party = person.id;
      notes_.add(note);
    }
    write_beside(person.id, plan.beside);
  }

  storage::Store& store_;
  storage::Parties parties_;
  storage::Relations relations_;
  storage::Notes notes_;
  storage::Details details_;
  storage::Work& work_;
  calendar::Date today_;
  std::unordered_map<Id, Id> stored_;
  std::vector<std::pair<const PlannedPerson*, domain::Person>> waiting_;
  std::vector<Id> new_people_;
  int records_ = 0;
};

}  // namespace

std::vector<Id> carry_out(const Plan& plan, storage::Store& store, storage::Work& work, calendar::Date today) {
  Writer writer(store, work, today);
  for (const auto& organisation : plan.organisations) writer.add(organisation);
  for (const auto& firm : plan.firms) writer.write(firm);
  for (const auto& person : plan.people) {
    if (person.touched()) writer.write(person);
  }
  writer.write_waiting();
  for (const auto& relation : plan.relations) writer.insert(relation);
  for (const auto& interaction : plan.interactions) writer.insert(interaction);
  for (const auto& promise : plan.promises) writer.insert(promise);
  for (const auto& claim : plan.claims) writer.insert(claim);
  return writer.new_people();
}

}  // namespace guanxi::app::importing
