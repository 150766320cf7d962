// The parts of planning a trip: who is there, and what is known of each.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <guanxi/app/visit/visit.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

struct Residents {
  std::string city = {};  // as it is spelled most often
  std::vector<Id> people = {};
};

// Reads every record's city once. Errors (no_match): nobody, with the nearest cities named.
Result<Residents> residents_of(storage::Store& store, std::string_view city);

// A festival that somebody in a country is greeted on.
struct Greeted {
  std::string title = {};
  calendar::Date day = {};
  const holidays::Greeting* greeting = nullptr;  // of the pack
  std::string advice = {};                       // in a sentence, for everybody
  holidays::Mourning custom = {};                // of the country
};
Result<std::vector<Greeted>> greeted_in(Session& env, std::string_view country, const domain::Trip& trip);

// One person there.
struct Resident {
  domain::Person record = {};
  storage::PartyRef who = {};
  std::string country = {};  // theirs, else that of their firm
  domain::MeetingFacts facts = {};
  std::vector<std::string> bring = {};
  bool hidden = false;  // something sensitive is left out of the facts' texts
};

class ResidentReader {
 public:
  ResidentReader(Session& env, storage::Store& store, const VisitRequest& request) : env_(env), store_(store), request_(request) {}
  // In the order of the ids. Errors: a pack, a rhythm in the configuration.
  Result<std::vector<Resident>> read(const std::vector<Id>& people);

 private:
  Resident read(storage::Rhythms& rhythms, const storage::ClassRhythms& classes, Id person);
  void add_complaints(Resident& resident);
  void add_promises(Resident& resident);
  void add_roles(Resident& resident);
  Result<void> add_days(Resident& resident);
  void add_warmth(std::vector<Resident>& residents);
  std::string shown(const std::string& text, bool sensitive, Resident& resident) const;

  Session& env_;
  storage::Store& store_;
  const VisitRequest& request_;
  std::map<Id, std::vector<storage::ComplaintRow>> organisation_complaints_;
  std::map<std::string, std::vector<Greeted>> festivals_;
};

}  // namespace guanxi::app
