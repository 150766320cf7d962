// Ties as warmth and the ways to somebody read them: of many people at once, in one query each.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <guanxi/domain/party.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/domain/warmth.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

class Ties {
 public:
  explicit Ties(Store& store);

  // What warmth_on asks of each of these people, in their order; up to that day, promises as they stand now. Of the
  // days of contact only the newest that count are read, so a long history costs no more than a short one.
  std::vector<domain::TieFacts> facts(std::span<const Id> people, calendar::Date day);
  std::vector<Id> in_contact(calendar::Date day);  // all the living in contact on or before that day, by id

  // Of two living people, by id; without texts.
  void each_relation(const std::function<void(const domain::Relation&)>& take);
  std::vector<domain::Position> positions(calendar::Date day);  // all that the living hold then, by id; without titles, reporting to the living alone
  // When both last took part in one contact, on or before that day.
  std::optional<calendar::Date> last_together(Id one, Id other, calendar::Date day);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
