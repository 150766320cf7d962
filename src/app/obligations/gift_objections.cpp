// What speaks against a gift.
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/notes.hpp>

#include "obligations/abstentions.hpp"

namespace guanxi::app {

using namespace settings;

using domain::Favour;
using domain::GiftPolicy;
using domain::Money;
using holidays::Taboo;
using storage::PartyRef;

namespace {

std::optional<Money> limit(const Config& config, std::string_view key, const std::string& currency) {
  if (config.text(key).empty()) return std::nullopt;
  std::int64_t minor = config.number(key);
  for (int i = 0; i < domain::minor_digits(currency).value_or(0); ++i) minor *= 10;
  return Money{minor, currency};
}

std::vector<std::string> tags_of(storage::Store& store, const PartyRef& to) {
  storage::Parties parties(store);
  return to.person ? parties.person(to.id).tags : parties.organisation(to.id).tags;
}

Result<std::vector<std::string>> taboos_there(Session& env, storage::Store& store, const PartyRef& to, const Favour& gift) {
  const std::string code = storage::Parties(store).place(to.id).country;
  std::vector<std::string> said;
  if (code.empty()) return said;
  TRY_ASSIGN(const auto etiquette, env.packs().etiquette(code));
  if (!etiquette) return said;
  TRY_ASSIGN(const auto pack, env.packs().of(code));
  const std::string name = pack ? pack->name : code, language = pack ? pack->language : "";
  for (const Taboo* taboo : broken_taboos(*etiquette, gift, language, tags_of(store, to))) {
    const auto country = "country"_is = name;
    const auto what = "what"_is = taboo->what;
    const auto why = "why"_is = taboo->why;
    said.push_back(taboo->source.text.empty() ? message("taboo in {country}, {what}: {why}", country, what, why)
                                              : message("taboo in {country}, {what}: {why} ({source})", country, what, why, "source"_is = taboo->source.text));
  }
  return said;
}

}  // namespace

GiftPolicy own_gift_policy(const Config& config) {
  const std::string currency = config.text("gift.currency");
  GiftPolicy policy{.each = limit(config, "gift.limit", currency), .yearly = limit(config, "gift.per_org", currency)};
  policy.none = policy.each && policy.each->minor == 0;
  return policy;
}

std::optional<OrganisationPolicy> organisation_gift_policy(storage::Store& store, Id party) {
  for (const auto& organisation : storage::Parties(store).groups(party)) {
    const std::string text = storage::Favours(store).gift_policy(organisation.id);
    const auto policy = domain::parse_gift_policy(text);
    if (!text.empty() && policy) return OrganisationPolicy{*policy, organisation.name};
  }
  return std::nullopt;
}

Result<std::vector<std::string>> gift_objections(Session& env, storage::Store& store, const PartyRef& to, const Favour& gift) {
  const bool is_gift = gift.kind == domain::FavourKind::gift;
  if (gift.received || (!is_gift && gift.kind != domain::FavourKind::hospitality)) return std::vector<std::string>();
  const int year = calendar::parts(gift.day).year;
  const auto given = [&](Id party) { return gift.value ? storage::Favours(store).given_in_year(party, gift.value->currency, year) : 0; };
  const Id organisation = to.person ? to.organisation_id : to.id;
  std::vector<std::string> all;
  if (is_gift) all = domain::objections(own_gift_policy(env.config()), gift.value, given(organisation ? organisation : to.id), message("your firm"));
  if (const auto theirs = is_gift ? organisation_gift_policy(store, organisation) : std::nullopt) {
    const auto said = domain::objections(theirs->policy, gift.value, given(to.id), theirs->organisation);
    all.insert(all.end(), said.begin(), said.end());
  }
  TRY_ASSIGN(const auto taboos, taboos_there(env, store, to, gift));
  all.insert(all.end(), taboos.begin(), taboos.end());
  if (const auto notes = storage::Notes(store).of(to.id); const auto* note = note_against(notes, gift.what)) {
    const std::string day = calendar::iso(note->day);
    all.push_back(note->sensitive ? message("a sensitive note of {day} speaks against it", "day"_is = day)
                                  : message("a note of {day} speaks against it: {note}", "day"_is = day, "note"_is = note->text));
  }
  return all;
}

}  // namespace guanxi::app
