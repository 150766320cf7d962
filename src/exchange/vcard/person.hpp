// From the properties of one card to a person.
#pragma once

#include <string>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "vcard/lines.hpp"

namespace guanxi::exchange::vcard {

struct Card {
  int line = 0;  // of its BEGIN:VCARD
  std::vector<Property> properties = {};
};

// Gives the sink the person with the warnings about them, or the one that says why the card tells of no person, or not of whom.
void interpret(const Card& card, Sink& sink, const LocalClock& local);

}  // namespace guanxi::exchange::vcard
