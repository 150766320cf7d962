// What commands share about gifts and favours.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/holidays/pack.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// What speaks against giving this, in a sentence each: the user's firm's policy ([gift] of the configuration), that of theirs or of the
// group it belongs to, and what is not given in their country. Empty: nothing. Only gifts are held against anything, and hospitality
// against what is not given to people like them: officials, Muslims. To be asked before it is stored. Our yearly limit counts what their
// firm got in the year; theirs, what this person got. Errors: a pack of the user's that is wrong.
Result<std::vector<std::string>> gift_objections(Session& env, storage::Store& store, const storage::PartyRef& to, const domain::Favour& gift);

// The taboos of an etiquette that a gift to somebody with these tags falls under, on the gift's day. `language`: the pack's, whose letters
// and numbers count. Sums are looked for in a gift of money alone, in its value and its text: 400 in a red envelope is made of fours, a
// tea set for 400 is not.
std::vector<const holidays::Taboo*> broken_taboos(const holidays::Etiquette& etiquette, const domain::Favour& gift, std::string_view language,
                                                  const std::vector<std::string>& tags);

// Whether a taboo is about somebody with these tags.
bool holds_for(const holidays::Taboo& taboo, const std::vector<std::string>& tags);
// What is never given to somebody with these tags, the first things of the pack, in a line; empty: nothing is known.
std::string never_given(const holidays::Etiquette& etiquette, const std::vector<std::string>& tags);

// What the user's firm lets be given, by the configuration.
domain::GiftPolicy own_gift_policy(const settings::Config& config);
// What a firm lets its people take: its own policy, else that of the nearest group above it. nullopt: none is known.
struct OrganisationPolicy {
  domain::GiftPolicy policy = {};
  std::string organisation = {};  // whose it is, by name
};
std::optional<OrganisationPolicy> organisation_gift_policy(storage::Store& store, Id organisation);

// Says it where an amount of that day is in a currency that another has taken the place of.
void warn_of_currency(Session& env, std::string_view currency, calendar::Date day);

// {"count", "valued", "values": {"CNY": "300"}}: amounts as exact decimals in text.
present::Value tally_fields(const domain::Tally& tally);

}  // namespace guanxi::app
