// The words that other systems and methods have for a role in a decision, and the one of ours that each means.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/domain/claim_words.hpp>

namespace guanxi::domain {

struct RoleReading {
  Role role = {};      // none: not known, or a stance alone was told
  Stance stance = {};  // against for a blocker
  bool known = false;
  std::string unknown = {};  // the words as they came, without blanks around them
};

// Whose word it is: some mean different things by the same one (an economic buyer holds the budget, and in MEDDPICC decides).
enum class RoleSystem { any, hubspot, salesforce, miller_heiman, meddpicc, rapid };

// Our own words, HubSpot's (as value or label), Salesforce's, those of Miller-Heiman, MEDDPICC and RAPID, and Chinese ones;
// case, blanks, hyphens and underscores do not count. RAPID's words for several of ours mean the most frequent: Agree an
// approver, Input an influencer.
RoleReading read_role(std::string_view raw, RoleSystem system = RoleSystem::any);

}  // namespace guanxi::domain
