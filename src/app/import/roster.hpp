// Everybody whom an import may be about: those in the store and those of the plan so far, found in one way.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <guanxi/app/import/import.hpp>
#include <guanxi/storage/parties.hpp>

#include "import/beside.hpp"

namespace guanxi::app::importing {

// Ids and handles for records that are not stored yet, people and organisations alike.
class Names {
 public:
  explicit Names(storage::Store* store) : store_(store) {}
  Id next_id() { return Id{--last_}; }
  std::string free_handle(const std::string& base);

 private:
  bool taken(const std::string& handle) const;
  storage::Store* store_;
  std::int64_t last_ = 0;
  std::set<std::string> given_;
  std::unordered_map<std::string, int> next_;
};

struct Subject {
  PlannedPerson plan = {};
  bool has_record = false;                                  // some record is about them
  std::set<std::pair<std::string, std::string>> uids = {};  // file and uid of the records about them
  std::vector<domain::Occasion> occasions = {};             // stored and planned
  std::vector<domain::Note> notes = {};
  Beside beside = {};
};

class Roster {
 public:
  Roster(storage::Store* store, Names& names) : store_(store), names_(names) {}

  Subject& operator[](std::size_t index) { return subjects_[index]; }
  std::vector<std::size_t> with_uid(const std::string& uid);
  // At most `limit` of them: a number that more people share tells nobody.
  std::vector<std::size_t> with_key(const storage::NameKey& key, int limit);
  std::size_t with_id(Id id);  // it is known to exist
  std::size_t add(const Card& card, calendar::Date today);
  // A record is about this one; finds them by its uid from now on.
  void add_record(std::size_t index, const Card& card);
  // Their names or contact points are new.
  void index(std::size_t index);

 private:
  bool is_chinese(const Card& card) const;
  void load_rest(Subject& subject);
  storage::Store* store_;
  Names& names_;
  std::deque<Subject> subjects_;
  std::unordered_map<Id, std::size_t> by_id_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_uid_;
  std::map<std::pair<int, std::string>, std::vector<std::size_t>> by_key_;
};

// Organisations by name. Those that nobody stored are reserved, and made only if somebody gets a position there.
class Organisations {
 public:
  // `insist`: a spelling of its own is a firm of its own, but for blanks and marks.
  Organisations(storage::Store* store, Names& names, bool insist) : store_(store), names_(names), insist_(insist) {}
  // nullopt: several have the name.
  std::optional<Employer> named(const std::string& name);
  // What is to be said of the name since this was last asked.
  std::vector<std::string> notes_on(const std::string& name);
  std::string name_of(Id id);
  // Those reserved that `used` holds, with handles.
  std::vector<domain::Organisation> made(const std::set<Id>& used, calendar::Date today);

 private:
  std::optional<Employer> look_up(const std::string& name);
  std::optional<Employer> same_organisation(const std::string& name, const std::string& key);
  storage::Store* store_;
  Names& names_;
  bool insist_;
  std::vector<std::pair<std::string, std::string>> notes_;  // name, words
  std::unordered_map<std::string, std::size_t> reserved_keys_;
  std::unordered_map<std::string, std::optional<Employer>> known_;
  std::map<Id, std::string> names_by_id_;
  std::vector<Employer> reserved_;
};

}  // namespace guanxi::app::importing
