// Writing what was planned.
#include <unordered_map>

#include <guanxi/app/import/import.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::app::importing {
namespace {

constexpr int people_a_checkpoint = 5000;

class Writer {
 public:
  Writer(storage::Store& store, storage::Work& work) : store_(store), parties_(store), relations_(store), notes_(store), work_(work) {}

  void add(domain::Organisation organisation) {
    const Id planned = organisation.id;
    parties_.add(organisation, name_keys(organisation));
    stored_[planned] = organisation.id;
  }

  void write(const PlannedPerson& plan) {
    domain::Person person = plan.person;
    const bool waits = settle(person);
    if (plan.fresh) {
      parties_.add(person, settled_keys(store_, person));
      stored_[plan.person.id] = person.id;
      if (!plan.uid.empty()) parties_.set_uid(person.id, plan.uid);
    } else if (plan.rewritten) {
      parties_.update(person, settled_keys(store_, person));
    }
    write_rest(plan, person);
    if (waits) waiting_.emplace_back(&plan, std::move(person));
    if (++people_ % people_a_checkpoint == 0) work_.checkpoint();
  }

  // Those who report to somebody that came behind them.
  void write_waiting() {
    for (auto& [plan, person] : waiting_) {
      for (std::size_t i = 0; i < person.positions.size(); ++i) {
        person.positions[i].reports_to = now(plan->person.positions[i].reports_to);
      }
      parties_.update(person, settled_keys(store_, person));
      if (++people_ % people_a_checkpoint == 0) work_.checkpoint();
    }
  }

  void insert(domain::Relation relation) {
    relation.one = now(relation.one);
    relation.other = now(relation.other);
    relations_.set(relation);
  }

 private:
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
  }

  storage::Store& store_;
  storage::Parties parties_;
  storage::Relations relations_;
  storage::Notes notes_;
  storage::Work& work_;
  std::unordered_map<Id, Id> stored_;
  std::vector<std::pair<const PlannedPerson*, domain::Person>> waiting_;
  int people_ = 0;
};

}  // namespace

void carry_out(const Plan& plan, storage::Store& store, storage::Work& work) {
  Writer writer(store, work);
  for (const auto& organisation : plan.organisations) writer.add(organisation);
  for (const auto& person : plan.people) {
    if (person.changed()) writer.write(person);
  }
  writer.write_waiting();
  for (const auto& relation : plan.relations) writer.insert(relation);
}

}  // namespace guanxi::app::importing
