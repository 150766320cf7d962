// What the two pages about an organisation share.
#pragma once

#include "brief/sections.hpp"

namespace guanxi::app {

struct Firm {
  domain::Organisation organisation = {};
  People people = {};  // in order of rank
  present::DecisionView view = {};
  const holidays::Etiquette* etiquette = nullptr;
};
Result<Firm> firm_of(Briefing& briefing, const storage::PartyRef& ref);
present::Brief firm_head(Briefing& briefing, const Firm& firm, std::string_view kind);

// "linjia", "linjia (5), marco (1)": who looks after these people.
std::string owner_words(storage::Store& store, const People& people);
present::BriefSection firm_section(Briefing& briefing, const domain::Organisation& organisation, const present::DecisionView& view);
present::BriefSection decider_section(const present::DecisionView& view);
present::BriefSection decisions_section(Briefing& briefing, const present::DecisionView& view);
present::BriefSection way_section(const present::DecisionView& view);
present::BriefSection cautions_section(const present::DecisionView& view, std::size_t most);

}  // namespace guanxi::app
