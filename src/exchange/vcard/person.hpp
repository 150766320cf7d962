// From the properties of one card to a person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "vcard/lines.hpp"

namespace guanxi::exchange::vcard {

struct Card {
  int line = 0;  // of its BEGIN:VCARD
  std::vector<Property> properties = {};
};

// nullopt, with a warning that says why: the card tells of no person, or not of whom.
std::optional<ReadPerson> interpret(const Card& card, std::vector<ReadWarning>& warnings, const LocalClock& local);

}  // namespace guanxi::exchange::vcard
