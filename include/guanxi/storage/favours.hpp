// What was given and received, and what firms allow.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/commitment.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

struct FavourRow {
  domain::Favour favour = {};
  PartyRef who = {};
  std::string tier = {};
};

class Favours {
 public:
  explicit Favours(Store& store);

  void add(domain::Favour& favour);  // sets its id
  void update(const domain::Favour& favour);
  void remove(Id id);
  void rest(Id id);  // it needs no answer any more
  std::optional<domain::Favour> find(Id id);
  std::vector<domain::Favour> of(Id party);  // newest first
  // The same with whom it was; of an organisation, also what went to whoever ever held a position there.
  std::vector<FavourRow> at(Id party);
  std::vector<FavourRow> all();  // newest first
  // The oldest thing received from each that waits for an answer since `until` or longer, by day, then tier, then handle.
  std::vector<FavourRow> unreturned(calendar::Date today, calendar::Date until, int limit);
  // Gifts given in the Gregorian year, in minor units of the currency: to a person, or to an organisation and whoever ever
  // held a position there.
  std::int64_t given_in_year(Id party, std::string_view currency, int year);
  std::string gift_policy(Id organisation);                      // as domain::parse_gift_policy reads it; empty: none is known
  void set_gift_policy(Id organisation, std::string_view text);  // empty clears

 private:
  Database& db_;
};

}  // namespace guanxi::storage
