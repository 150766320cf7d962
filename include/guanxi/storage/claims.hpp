// Role claims: who is said to have which say at an organisation.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <guanxi/domain/claim.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::storage {

class Claims {
 public:
  explicit Claims(Store& store);

  void add(domain::Claim& claim);
  // Ends the claims about this person that hold on that day (an empty role or topic: any); how many.
  int end(Id organisation, Id person, std::string_view role, const std::optional<std::string>& topic, calendar::Date day);
  std::vector<domain::Claim> of(Id organisation);                        // newest first, ended ones too
  std::vector<domain::Claim> shown_by(Id interaction);                   // in the order in which they were made
  std::vector<domain::Claim> about(Id person);                           // newest first, ended ones too
  std::vector<std::string> topics(Id organisation);
  std::optional<domain::Claim> find(Id id);
  void remove(Id id);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
