// What speaks against a gift.
#include <algorithm>

#include <fmt/format.h>
#include <guanxi/app/giving.hpp>
#include <guanxi/app/packs.hpp>
#include <guanxi/storage/ledger.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/mentions.hpp>

#include "abstentions.hpp"

namespace guanxi::app {

using calendar::Taboo;
using domain::Favour;
using domain::GiftPolicy;
using domain::Money;
using storage::PartyRef;

namespace {

// What is given so is counted by whoever gets it.
constexpr std::string_view money_words[] = {"red envelope", "red packet", "hongbao", "ang pow", "lai see", "cash",   "money", "gift card", "gift voucher",
                                            "红包",         "利是",       "礼金",    "现金",    "购物卡",  "お年玉", "祝儀",  "축의금",    "현금"};

bool is_money(const std::string& folded) {
  return std::any_of(std::begin(money_words), std::end(money_words), [&](auto word) { return text::mentions(folded, text::fold(word)); });
}

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos; }

// 400, 4000 and 40.40 come down to 4, 4 and 404.
std::string digits_that_count(const Money& money) {
  std::string digits = domain::decimal_text(money);
  std::erase(digits, '.');
  const auto last = digits.find_last_not_of('0');
  digits.erase(last + 1);
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool falls_under(const Taboo& taboo, const std::string& folded, const std::string& amount) {
  return std::any_of(taboo.words.begin(), taboo.words.end(), [&](const std::string& word) {
    return text::mentions(folded, text::fold(word)) || (is_number(word) && word == amount);
  });
}

std::optional<Money> limit(const Config& config, std::string_view key, const std::string& currency) {
  if (config.text(key).empty()) return std::nullopt;
  std::int64_t minor = config.number(key);
  for (int i = 0; i < domain::minor_digits(currency).value_or(0); ++i) minor *= 10;
  return Money{minor, currency};
}

std::string country_of(storage::Store& store, const PartyRef& to) { return storage::Parties(store).place(to.id).country; }

Result<std::vector<std::string>> taboos_there(Env& env, const std::string& country, const Favour& gift) {
  std::vector<std::string> said;
  if (country.empty()) return said;
  const auto etiquette = env.packs().etiquette(country);
  if (!etiquette) return tl::unexpected(etiquette.error());
  if (!*etiquette) return said;
  const auto pack = env.packs().of(country);
  if (!pack) return tl::unexpected(pack.error());
  for (const Taboo* taboo : broken_taboos(**etiquette, gift)) {
    said.push_back("taboo in " + (*pack ? (*pack)->name : country) + ", " + taboo->what + ": " + taboo->why);
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

std::optional<FirmPolicy> firm_gift_policy(storage::Store& store, Id firm) {
  storage::Ledger ledger(store);
  for (const auto& organisation : storage::Parties(store).groups(firm)) {
    const std::string text = ledger.gift_policy(organisation.id);
    const auto policy = domain::parse_gift_policy(text);
    if (!text.empty() && policy) return FirmPolicy{*policy, organisation.name};
  }
  return std::nullopt;
}

std::vector<const Taboo*> broken_taboos(const calendar::Etiquette& etiquette, const Favour& gift) {
  const std::string folded = text::fold(gift.what);
  const std::string amount = gift.value && is_money(folded) ? digits_that_count(*gift.value) : "";
  std::vector<const Taboo*> broken;
  for (const Taboo& taboo : etiquette.taboos) {
    if (falls_under(taboo, folded, amount)) broken.push_back(&taboo);
  }
  return broken;
}

Result<std::vector<std::string>> gift_objections(Env& env, storage::Store& store, const PartyRef& to, const Favour& gift) {
  if (gift.received || gift.kind != "gift") return std::vector<std::string>();
  storage::Ledger ledger(store);
  const int year = calendar::parts(gift.day).year;
  const auto given = [&](Id party) { return gift.value ? ledger.given_in_year(party, gift.value->currency, year) : 0; };
  const Id firm = to.person ? to.organisation_id : to.id;
  std::vector<std::string> all = domain::objections(own_gift_policy(env.config()), gift.value, given(firm ? firm : to.id), "your firm");
  if (const auto theirs = firm_gift_policy(store, firm)) {
    const auto said = domain::objections(theirs->policy, gift.value, given(to.id), theirs->firm);
    all.insert(all.end(), said.begin(), said.end());
  }
  const auto taboos = taboos_there(env, country_of(store, to), gift);
  if (!taboos) return tl::unexpected(taboos.error());
  all.insert(all.end(), taboos->begin(), taboos->end());
  if (const auto notes = ledger.notes(to.id); const auto* note = note_against(notes, gift.what)) {
    const std::string day = calendar::iso(note->day);
    all.push_back(note->sensitive ? fmt::format("a sensitive note of {} speaks against it", day) : fmt::format("a note of {} speaks against it: {}", day, note->text));
  }
  return all;
}

}  // namespace guanxi::app
