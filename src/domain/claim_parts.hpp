// The parts that the answer to "who decides?" is put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/claim.hpp>

#include "claim_hierarchy.hpp"

namespace guanxi::domain {

// The name; with the handle where somebody else of that name is known too.
std::string called(const OrganisationFacts& facts, Id person);
// "王伟, 李明 and 陈静".
std::string called(const OrganisationFacts& facts, const std::vector<Id>& people);
// "240 days".
std::string days_text(long days);

// The claims that concern the question, in the order of DecisionPicture::roles.
std::vector<RoleView> role_views(const OrganisationFacts& facts, const Question& question);

std::vector<Id> route_to(const OrganisationFacts& facts, const Hierarchy& hierarchy, Id person);

// `picture` has all but its gaps.
std::vector<std::string> gaps_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question,
                                 const DecisionPicture& picture);

}  // namespace guanxi::domain
