#include <guanxi/app/people/doubles.hpp>

#include <algorithm>
#include <array>
#include <set>

#include <guanxi/storage/doubles.hpp>

#include "people/double_forms.hpp"

namespace guanxi::app {

using domain::Likeness;

namespace {

constexpr std::size_t most_kept = 16'384;                   // records in their forms, some two kilobytes each
constexpr std::size_t most_waiting = std::size_t{1} << 21;  // pairs to be compared

domain::PersonForms forms_of(const domain::Person& person, FirmNames& firms) { return person_forms(person, firms); }
domain::FirmForms forms_of(const domain::Organisation& organisation, FirmNames&) { return firm_forms(organisation); }
domain::Person read(storage::Parties& parties, Id id, const domain::Person*) { return parties.person(id); }
domain::Organisation read(storage::Parties& parties, Id id, const domain::Organisation*) { return parties.organisation(id); }

// All records of one kind, from the first look to the pairs.
template <class Record, class Forms>
class Search {
 public:
  Search(storage::Store& store, FirmNames& firms, const DoublesWanted& wanted)
      : parties_(store), doubles_(store), firms_(firms), wanted_(wanted), told_apart_(doubles_.told_apart()) {
    if (wanted.chosen) selection_.emplace(store, *wanted.chosen);
  }

  void add(const Record& record) {
    const auto index = static_cast<std::uint32_t>(ids_.size());
    ids_.push_back(record.id);
    Forms forms = forms_of(record, firms_);
    add_keys(blocks_, index, forms);
    if (kept_.size() < most_kept) kept_.emplace(index, std::move(forms));
  }

  void find(std::vector<DoublePair>& found) {
    std::vector<std::uint64_t> waiting;
    blocks_.each_pair([&](std::uint32_t one, std::uint32_t other) {
      waiting.push_back(std::uint64_t{one} << 32 | other);
      if (waiting.size() >= most_waiting) compare(waiting, found);
    });
    compare(waiting, found);
  }

 private:
  // Records are read in their order, and each pair is compared once.
  void compare(std::vector<std::uint64_t>& waiting, std::vector<DoublePair>& found) {
    std::sort(waiting.begin(), waiting.end());
    waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
    for (const std::uint64_t pair : waiting) {
      const auto one = static_cast<std::uint32_t>(pair >> 32), other = static_cast<std::uint32_t>(pair);
      const Id low = ids_[one], high = ids_[other];
      if (wanted_.of && low != wanted_.of && high != wanted_.of) continue;
      const int strength = strength_of(one, other);
      if (strength > 0 && is_wanted(low, high)) found.push_back({low, high, strength});
    }
    waiting.clear();
  }

  int strength_of(std::uint32_t one, std::uint32_t other) {
    if (kept_.size() + 2 > most_kept) kept_.clear();
    const Forms& first = forms(one);
    const Likeness likeness = domain::likeness(first, forms(other));
    return likeness.strength > 0 && likeness.likelihood() >= wanted_.least ? likeness.strength : 0;
  }

  const Forms& forms(std::uint32_t index) {
    const auto found = kept_.find(index);
    if (found != kept_.end()) return found->second;
    return kept_.emplace(index, forms_of(read(parties_, ids_[index], static_cast<const Record*>(nullptr)), firms_)).first->second;
  }

  bool is_wanted(Id low, Id high) {
    if (std::binary_search(told_apart_.begin(), told_apart_.end(), std::pair(low, high)) || doubles_.are_tied(low, high)) return false;
    return !selection_ || selection_->chooses(std::array{low, high});
  }

  storage::Parties parties_;
  storage::Doubles doubles_;
  FirmNames& firms_;
  const DoublesWanted& wanted_;
  std::vector<std::pair<Id, Id>> told_apart_;
  std::optional<storage::Selection> selection_;
  std::vector<Id> ids_;
  Blocks blocks_;
  std::unordered_map<std::uint32_t, Forms> kept_;
};

// A pair may have been found in two rounds of comparing.
void arrange(std::vector<DoublePair>& found) {
  const auto order = [](const DoublePair& pair) { return std::tuple(-pair.strength, pair.one, pair.other); };
  std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
  const auto same = [](const auto& a, const auto& b) { return a.one == b.one && a.other == b.other; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
}

}  // namespace

std::vector<DoublePair> find_doubles(storage::Store& store, const DoublesWanted& wanted) {
  FirmNames firms(store);
  std::vector<DoublePair> found;
  if (wanted.people) {
    firms.read_all();
    Search<domain::Person, domain::PersonForms> search(store, firms, wanted);
    storage::Doubles(store).each_person([&](const domain::Person& person) { search.add(person); });
    search.find(found);
  }
  if (wanted.organisations) {
    Search<domain::Organisation, domain::FirmForms> search(store, firms, wanted);
    storage::Doubles(store).each_organisation([&](const domain::Organisation& organisation) { search.add(organisation); });
    search.find(found);
  }
  arrange(found);
  return found;
}

std::optional<Double> double_of(storage::Store& store, Id one, Id other) {
  storage::Parties parties(store);
  storage::Doubles doubles(store);
  const auto first = parties.ref(one), second = parties.ref(other);
  if (!first || !second || first->person != second->person || doubles.are_told_apart(one, other) || doubles.are_tied(one, other)) return std::nullopt;
  FirmNames firms(store);
  Double found{.keep = *first, .other = *second};
  if (first->person) {
    const auto a = parties.person(one), b = parties.person(other);
    found.likeness = domain::likeness(person_forms(a, firms), person_forms(b, firms));
  } else {
    found.likeness = domain::likeness(firm_forms(parties.organisation(one)), firm_forms(parties.organisation(other)));
  }
  if (found.likeness.strength == 0) return std::nullopt;
  const int records = doubles.records_of(one), others = doubles.records_of(other);
  if (others > records || (others == records && other < one)) std::swap(found.keep, found.other);
  return found;
}

}  // namespace guanxi::app
