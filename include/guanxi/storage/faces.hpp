// Face given and lost.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/domain/face.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

struct FaceRow {
  domain::FaceEvent event = {};
  PartyRef who = {};
};

class Faces {
 public:
  explicit Faces(Store& store);

  void add(domain::FaceEvent& event);           // of one with an interaction, text is that one's and not stored
  void update(const domain::FaceEvent& event);  // the same of its text
  void repair(Id id, calendar::Date day);
  void remove(Id id);
  std::optional<domain::FaceEvent> find(Id id);
  std::vector<domain::FaceEvent> told_by(Id interaction);

  // A person's; of an organisation, of whoever holds a position there now; of none, everybody's. Newest first.
  std::vector<FaceRow> of(Id party);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
