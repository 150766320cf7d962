// Ways to reach somebody, from cells.
#pragma once

#include <string>
#include <vector>

#include <guanxi/domain/party.hpp>

#include "tables/table.hpp"

namespace guanxi::exchange::tables {

class Contacts {
 public:
  void add(domain::ContactPoint point, bool preferred);
  // The preferred one of a kind first, the kinds in the order in which the row comes to them; none twice.
  std::vector<domain::ContactPoint> settled() const;
  std::string first_email() const;

 private:
  std::vector<std::pair<domain::ContactPoint, bool>> points_ = {};
};

// The label of a cell: from its own column, or the rule's; without the mark of a preferred one.
std::string label_of(const Row& row, const Column& column);
// Whether the column gives a way to reach somebody. What is none becomes a warning.
bool take_contact(Contacts& contacts, Context& context, const Row& row, const Column& column, const std::string& value);

}  // namespace guanxi::exchange::tables
