// What is asked of records that may be two of one person or firm.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <guanxi/domain/party.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

class Doubles {
 public:
  explicit Doubles(Store& store);

  // Everybody by id, with what they are compared by: name, reading, surname, country, contact points, other names, positions (organisation and
  // end alone), birthday. Read in one go, in a few bytes; the record is reused.
  void each_person(const std::function<void(domain::Person&)>& take);
  // Every organisation by id: name, other names, place, parent.
  void each_organisation(const std::function<void(domain::Organisation&)>& take);

  // How much hangs on a record: entries, notes, promises and what else names it.
  int records_of(Id party);
  // Whether a tie or a line upwards between the two says that they are two.
  bool are_tied(Id one, Id other);

  // That the two are not one; false: that was known.
  bool tell_apart(Id one, Id other);
  bool forget_distinction(Id one, Id other);    // false: there was none
  std::vector<std::pair<Id, Id>> told_apart();  // the lower id first, in order
  bool are_told_apart(Id one, Id other);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
