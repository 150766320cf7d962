// In what two records differ that become one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/party.hpp>

namespace guanxi::app {

// What OTHER has otherwise than KEEP, field by field: it gives way, and stays in a note.
class Differing {
 public:
  // In words; nothing is added where the two are alike, or one of them has none.
  void add(std::string_view field, const std::string& kept, const std::string& other);

  const std::string& all() const { return all_; }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::string all_;
  std::vector<std::string> lines_;
};

Differing differing(const domain::Person& keep, const domain::Person& other);
Differing differing(const domain::Organisation& keep, const domain::Organisation& other);

}  // namespace guanxi::app
