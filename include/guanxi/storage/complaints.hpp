// Complaints, open and closed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/complaint.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

struct ComplaintRow {
  domain::Complaint complaint = {};
  PartyRef who = {};
  std::string tier = {};
};

// Open ones first; then by severity and the day they are to be answered (or were raised), then tier, then handle.
class Complaints {
 public:
  explicit Complaints(Store& store);

  void add(domain::Complaint& complaint);
  void update(const domain::Complaint& complaint);
  void remove(Id id);
  std::optional<domain::Complaint> find(Id id);

  std::vector<ComplaintRow> all(bool open_only);
  // A person's; an organisation's own and those of whoever holds a position there now.
  std::vector<ComplaintRow> of(Id party, bool open_only);
  // Open ones raised on or before `day` and not snoozed on it.
  std::vector<ComplaintRow> due(calendar::Date day, int limit);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
