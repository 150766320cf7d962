// Decisions that organisations were asked for, and those that wait for an answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/decision.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

// A pending one.
struct WaitingRow {
  domain::Decision decision = {};
  calendar::Date due = {};  // domain::patient_until
  PartyRef organisation = {};
};

class Decisions {
 public:
  explicit Decisions(Store& store);

  void add(domain::Decision& decision);  // sets its id
  void update(const domain::Decision& decision);
  void remove(Id id);  // with the reminder put off
  std::optional<domain::Decision> find(Id id);
  // Of an organisation: the pending ones first, in the order in which they were asked, then the newest made.
  std::vector<domain::Decision> of(Id organisation);
  std::vector<domain::Decision> recorded_in(Id interaction);  // in the order in which they were recorded

  // Pending ones that may be brought up on or before `until`, by that day, then the organisation's tier and handle; at most
  // `limit` (-1: all). Those snoozed beyond `today` are left out. Costs the same however many are stored.
  std::vector<WaitingRow> due(calendar::Date today, calendar::Date until, int limit);
  std::vector<WaitingRow> pending();  // all, in the same order

 private:
  Database& db_;
};

}  // namespace guanxi::storage
