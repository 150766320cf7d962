// What the two pages about an organisation share.
#pragma once

#include "brief/sections.hpp"

namespace guanxi::app {

struct Profile {
  domain::Organisation organisation = {};
  People people = {};  // in order of seniority
  present::StakeholderMap view = {};
  const holidays::Etiquette* etiquette = nullptr;
};
Result<Profile> profile_of(Briefing& briefing, const storage::PartyRef& ref);
present::Brief organisation_head(Briefing& briefing, const Profile& profile, std::string_view kind);

// "linjia", "linjia (5), marco (1)": who looks after these people.
std::string owner_words(storage::Store& store, const People& people);
present::BriefSection organisation_section(Briefing& briefing, const domain::Organisation& organisation, const present::StakeholderMap& view);
present::BriefSection decider_section(const present::StakeholderMap& view);
present::BriefSection decisions_section(Briefing& briefing, const present::StakeholderMap& view);
present::BriefSection way_section(const present::StakeholderMap& view);
present::BriefSection cautions_section(const present::StakeholderMap& view, std::size_t most);

}  // namespace guanxi::app
