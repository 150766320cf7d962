// Everybody's ties as a network, with what each link is made of.
#pragma once

#include <vector>

#include <guanxi/app/network/introductions.hpp>
#include <guanxi/domain/path.hpp>

namespace guanxi::app {

struct LinkFact {
  enum class Kind { contact, relation, reporting, colleague } kind;
  Id id = {};  // the relation; whoever reports; the firm
};

struct Web {
  domain::Network network;
  domain::Contacts contacts;    // none when the question begins with somebody else
  std::vector<LinkFact> facts;  // by the links' marks
};

Web web_of(storage::Store& store, const PathQuestion& question);

// A step of a chain in words, `before` being the person it comes from (none: the user).
present::WayStep described_step(storage::Store& store, const domain::Step& step, Id before, const LinkFact& fact, calendar::Date day);

}  // namespace guanxi::app
