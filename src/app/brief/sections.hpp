// The sections of which briefs and handovers are made.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/address.hpp>
#include <guanxi/domain/brief.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/present/brief.hpp>
#include <guanxi/present/decision.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

using People = std::vector<storage::PartyRef>;

class Briefing {
 public:
  Briefing(Session& env_, storage::Store& store_, bool include) : env(env_), store(store_), include_sensitive(include) {}

  Session& env;
  storage::Store& store;
  const bool include_sensitive;

  calendar::Date today() const { return env.today(); }
  bool hides(bool sensitive) const { return sensitive && !include_sensitive; }
  std::string shown(bool sensitive, const std::string& text);  // "(sensitive)" where it is hidden
  std::string foot() const;                                    // what is not shown, or not to be left lying about

 private:
  bool hid_ = false;
};

std::string with_distance(calendar::Date day, calendar::Date today);                  // "2026-11-19 (yesterday)"
std::string contact_words(std::optional<calendar::Date> last, calendar::Date today);  // "last contact 2026-11-19 (yesterday)"
std::string warmth_words(int score);                                                  // "warmth 40"
// "budget on pumps at 青鹤水务, against". Without a firm: nothing of where.
std::string claim_words(const domain::RoleClaim& claim, const std::string& organisation = {});
// The person's, else that of the firm, else of the group it belongs to; empty: not known.
std::string country_there(storage::Store& store, const storage::PartyRef& who);
domain::Address address_of(storage::Store& store, const domain::Person& person, const std::string& title);
std::string said(const domain::Address& address);                                 // "王总 (Wáng zǒng)"
std::string label_of(const storage::PartyRef& who, const People& among);          // the name, with the handle where others are called so too
const domain::Member& member_of(const present::StakeholderMap& view, Id person);  // "?" for whom nothing is known
// The most senior first, by their titles; those whose titles say nothing last. Whoever reports to another of them stands
// behind that one, whatever the titles say: a group's vice president is above the secretary of one of its companies.
People by_seniority(storage::Store& store, People people, calendar::Date today);
// "decider, for", "budget on pumps, against; legal at 青鹤水务": what they are said to be now; elsewhere than at their firm with
// the name.
std::string role_words(const Briefing& briefing, const storage::PartyRef& who);

// ---- what is owed, and what went both ways. Of several people each line names whose it is.
// Of a person also those of the others at their firm: one is not to be surprised by them.
present::BriefSection complaints_section(Briefing& briefing, const storage::PartyRef& party);
present::BriefSection promises_section(Briefing& briefing, const People& people);
present::BriefSection promise_record_section(Briefing& briefing, const People& people);
constexpr std::size_t shown_favours = 2;
present::BriefSection balance_section(Briefing& briefing, const storage::PartyRef& party, std::size_t shown);
Result<present::BriefSection> gift_section(Briefing& briefing, const storage::PartyRef& party);

// ---- clocks and days
std::string reach_words(const domain::Person& person);  // "wechat best · wechat wangwei_1 · phone …": the preferred channel's first
Result<present::BriefSection> clocks_section(Briefing& briefing, const storage::PartyRef& who);
inline constexpr int coming_days = 60;
Result<present::BriefSection> coming_section(Briefing& briefing, const storage::PartyRef& party, const People& people, int days = coming_days);
present::BriefSection contacts_section(Briefing& briefing, const storage::PartyRef& party);

// ---- who they are
present::BriefSection name_section(Briefing& briefing, const domain::Person& person, const storage::PartyRef& who, const holidays::Etiquette* etiquette);
present::BriefSection facts_section(Briefing& briefing, Id party);
present::BriefSection people_section(Briefing& briefing, const People& people, std::size_t most);

// ---- their customs. nullptr: no pack
Result<const holidays::Etiquette*> etiquette_of(Briefing& briefing, const std::string& country);
present::BriefSection culture_section(const holidays::Etiquette* etiquette, const std::vector<std::string>& tags);
// `language`: of the person; empty: that of the pack.
present::BriefSection phrases_section(const holidays::Etiquette* etiquette, std::string_view language);

// The next festival on which they are greeted, if the time for that comes within half a year. Of an organisation those that are
// everybody's; of somebody who mourns then, none.
struct FestivalAhead {
  const holidays::Holiday* holiday = nullptr;
  calendar::Date day = {};
  holidays::Wording words = {};
};
// `given`: only those on which a gift or a card is usual.
Result<std::optional<FestivalAhead>> next_festival(Briefing& briefing, const storage::PartyRef& who, bool given = false);
// Since when they mourn, and what is said; without lines: they do not.
Result<present::BriefSection> mourning_section(Briefing& briefing, const domain::Person& person);

// ---- the table
present::BriefSection table_section(Briefing& briefing, const People& with);
present::BriefSection ties_section(Briefing& briefing, const People& table);
// Roles and superiors at the firm, but for those at the table.
present::BriefSection others_section(Briefing& briefing, const present::StakeholderMap* view, const People& table);

// ---- what to say. `view`: of their firm; nullptr: it is not known
struct Topics {
  present::BriefSection bring_up;
  present::BriefSection leave;
};
Topics topics(Briefing& briefing, const storage::PartyRef& who, const People& table, const present::StakeholderMap* view, const holidays::Etiquette* etiquette);

}  // namespace guanxi::app
