// Role claims: who is said to have which say at an organisation.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <guanxi/domain/claim.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// What a claim's topic reads as where it came to light in a sensitive entry.
inline constexpr std::string_view hidden_topic = "(sensitive)";

class Query;

class Claims {
 public:
  // Without `include_sensitive` claims of sensitive entries do not tell their topics, and topics() leaves those out.
  explicit Claims(Store& store, bool include_sensitive = false);

  void add(domain::RoleClaim& claim);
  void update(const domain::RoleClaim& claim);  // one that was read with what is sensitive
  // The same is there, in all but its id, and nothing was claimed since of this person, or of this role in the matter.
  bool known(const domain::RoleClaim& claim);
  // Ends the claims about this person that hold on that day (an empty role or topic: any); how many.
  int end(Id organisation, Id person, domain::Role role, const std::optional<std::string>& topic, calendar::Date day);
  std::vector<domain::RoleClaim> of(Id organisation);       // newest first, ended ones too
  std::vector<domain::RoleClaim> shown_by(Id interaction);  // in the order in which they were made
  std::vector<domain::RoleClaim> about(Id person);          // newest first, ended ones too
  std::vector<std::string> topics(Id organisation);
  std::optional<domain::RoleClaim> find(Id id);
  void remove(Id id);

 private:
  std::vector<domain::RoleClaim> read(Query& query) const;
  Database& db_;
  bool include_sensitive_;
};

}  // namespace guanxi::storage
