// Random histories of what commands do to a store.
#pragma once

#include <map>
#include <ostream>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/doubles.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/occasions.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/rhythms.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

#include "../unit/storage_folder.hpp"

namespace guanxi::storage {

// One change. The numbers are read modulo what there is to choose from, so that every step means something anywhere.
struct Step {
  int action = 0;
  int who = 0;
  int other = 0;
  int choice = 0;
  int day = 0;  // from the first of March 2024 on
};
std::ostream& operator<<(std::ostream& out, const Step& step);
rc::Gen<Step> any_step();
rc::Gen<std::vector<Step>> some_steps();  // up to 20

inline const calendar::Date middle_day = day_of(2024, 3, 1);

// A fresh database with a few people and firms in it, not made durable, for speed.
class World {
 public:
  World();

  void apply(const Step& step);  // within a Work
  // A Work of its own; whether it left a journal entry.
  bool run(const Step& step);
  bool run_parts(const std::vector<Step>& steps, int parts);

  std::vector<PartyRef> people() { return parties.all(PartyKind::person, "", -1); }
  std::vector<PartyRef> organisations() { return parties.all(PartyKind::organisation, "", -1); }
  std::vector<domain::Interaction> interactions();
  // All rows of every table but the counter and the journal, in order.
  std::map<std::string, std::vector<std::string>> dump();
  Id newest_entry();
  // People whose row in `unreturned` is not what unreturned_now says.

 private:
  Folder folder_;

 public:
  Store store;
  Parties parties;
  Interactions log;
  Rhythms rhythms;
  Notes notes;
  Relations relations;
  Promises promises;
  Favours favours;
  Occasions occasions;
  Snoozes snoozes;
  Claims claims;
  Complaints complaints;
  Faces faces;

 private:
  void add_person(const Step& step);
  void add_organisation(const Step& step);
  void add_interaction(const Step& step);
  void change_interaction(const Step& step);
  void edit_person(const Step& step);
  void move_organisation(const Step& step);
  void move_position(const Step& step);
  void set_rhythm(const Step& step);
  void clear_rhythm(const Step& step);
  void merge(const Step& step);
  void add_extra(const Step& step);
  void add_obligation(const Step& step);
  void remove_extra(const Step& step);
  domain::Interaction interaction(const Step& step);
  PartyRef person(int number);
  Id organisation(int number);
};

bool check_due();
bool check_undo();
bool check_occasions();
bool check_warmth();
bool check_decisions();

}  // namespace guanxi::storage
