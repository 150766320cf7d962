// Whom a record is about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import/roster.hpp"

namespace guanxi::app::importing {

class WhoIs {
 public:
  // accept_names: somebody of whom a record tells the name alone is the only one of that name.
  WhoIs(Roster& roster, bool accept_names) : roster_(roster), accept_names_(accept_names) {}

  struct Found {
    std::optional<std::size_t> who = {};
    std::string doubt = {};  // why it cannot be told
  };
  Found find(const Card& card, Id organisation);
  // The only one whose name stands in a text: "Send the offer to Marta Quill".
  Found find_in(const std::string& text);

 private:
  std::vector<Candidate> candidates(const Card& card, const std::vector<std::size_t>& who);
  std::vector<std::size_t> sharing(const Card& card);
  std::string names_of(const std::vector<std::size_t>& who);
  Found by_name(const Card& card, Id organisation);

  Roster& roster_;
  bool accept_names_;
};

}  // namespace guanxi::app::importing
