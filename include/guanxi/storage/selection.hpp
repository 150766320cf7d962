// Choosing people and entries by what is known of them: a filter (domain/filter.hpp) whose names are ids and whose days are days.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// A condition, or several. What it says of people an entry is chosen by when one of those who took part is such, and any other record when one
// of those whom it concerns is; `no` then means: none of them is.
struct Selector {
  enum class Test {
    all,           // of the parts; none: everything
    any,           // of the parts
    no,            // not the one part
    tag,           // one of the texts; of an entry: it has one, or somebody who took part
    tier,          // one of the texts
    city,          // the same, as in Place
    country,       // the same
    owner,         // the same
    organisation,  // holds a position at one of the ids now, or is one
    person,        // one of the ids
    kind,          // of an entry: one of the numbers
    via,           // the same
    last,          // contact that counts, up to today: within the days
    in_person,     // the same, face to face
    day,           // of an entry or another record; of somebody's last contact
    due,           // the day on which a record is due; of people the ids tell who is
  };

  Test test = Test::all;
  std::vector<Selector> parts = {};
  std::vector<std::string> texts = {};  // "" stands for none at all
  std::vector<Id> ids = {};
  std::vector<int> numbers = {};  // of domain::InteractionKind or domain::Channel
  std::optional<calendar::Date> from = {};
  std::optional<calendar::Date> to = {};  // inclusive
  bool never = false;                     // and those who have no such day
  calendar::Date today = {};              // of last, in_person and day: later contacts do not count yet
};

// Whether one of its conditions is this one, at any depth.
bool tells(const Selector& selector, Selector::Test test);

// One selector, asked of one record after the other.
class Selection {
 public:
  Selection(Store& store, const Selector& selector);
  ~Selection();
  Selection(Selection&&) noexcept;
  Selection& operator=(Selection&&) = delete;

  // A record of a person or an organisation: when it was, and when it is due; none: it has no such day.
  bool chooses(Id party, std::optional<calendar::Date> day = {}, std::optional<calendar::Date> due = {});
  // One that concerns several: what is asked of people holds of it when it holds of one of them; `no` then: of none.
  bool chooses(std::span<const Id> parties, std::optional<calendar::Date> day = {}, std::optional<calendar::Date> due = {});
  bool chooses_entry(Id interaction);
  std::vector<Id> people();  // all who are chosen, by id

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace guanxi::storage
