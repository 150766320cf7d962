// Promises of both sides.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/commitment.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

struct PromiseRow {
  domain::Promise promise = {};
  PartyRef who = {};
  std::string tier = {};
};

class Promises {
 public:
  explicit Promises(Store& store);

  void add(domain::Promise& promise);  // sets its id
  void update(const domain::Promise& promise);
  void remove(Id id);
  // The task that it was made of elsewhere, by the name that it has there ("asana:1201").
  void set_source(Id id, std::string_view name);
  std::vector<std::string> sources();  // of all that have one
  std::optional<domain::Promise> find(Id id);
  std::vector<domain::Promise> of(Id person);   // open first, then newest
  std::vector<PromiseRow> all(bool open_only);  // open first, by due date, then tier, then handle
  std::vector<PromiseRow> open(int limit);      // of each side at most `limit`: those without a day, then by day
  // Open ones due on or before `until`, by due date, then tier, then handle; snoozed ones left out.
  std::vector<PromiseRow> due(bool theirs, calendar::Date today, calendar::Date until, int limit);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
