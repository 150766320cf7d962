// Which taboos of a country a gift falls under.
#include <algorithm>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/community.hpp>
#include <guanxi/domain/money.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/passage.hpp>
#include <guanxi/text/quantities.hpp>

namespace guanxi::app {

using domain::Favour;
using domain::Known;
using holidays::EvenOf;
using holidays::Season;
using holidays::Taboo;
using text::Passage;
using text::Quantity;
using text::Span;

namespace {

// What is given so is counted by whoever gets it.
constexpr std::string_view money_words[] = {"red envelope", "red envelopes", "red packet",    "red packets",   "hongbao",    "ang pow", "ang pao", "angpow",
                                            "lai see",      "laisee",        "li xi",         "lì xì",         "bao lì xì",  "cash",    "money",   "gift card",
                                            "gift cards",   "gift voucher",  "gift vouchers", "shopping card", "otoshidama", "shagun",  "bargeld", "geld",
                                            "geldgeschenk", "红包",          "利是",          "礼金",          "现金",       "购物卡",  "压岁钱",  "份子钱",
                                            "礼券",         "お年玉",        "祝儀",          "祝金",          "お祝い金",   "商品券",  "香典",    "御祝",
                                            "축의금*",      "현금*",         "상품권*",       "세뱃돈*",       "용돈*",      "부의금*"};

// 400, 4000 and 40.40 come down to 4, 4 and 404.
std::string digits_that_count(std::string digits) {
  std::erase(digits, '.');
  const auto last = digits.find_last_not_of('0');
  digits.erase(last + 1);
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool within(const Season& season, calendar::Date day) {
  return std::any_of(season.on.begin(), season.on.end(),
                     [&](const holidays::Rule& rule) { return !holidays::days_of(rule, day - std::chrono::days{season.days - 1}, day).empty(); });
}

bool any_belongs(const std::vector<std::string>& keys, const std::vector<std::string>& tags) {
  return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return domain::belongs(key, tags); });
}

// A gift that is held against taboos: its words and numbers are looked for once.
class Gift {
 public:
  Gift(const Favour& favour, std::string_view language)
      : favour_(favour), passage_(favour.what, language), purpose_(favour.purpose, language), quantities_(text::quantities(passage_)) {
    money_ = std::any_of(std::begin(money_words), std::end(money_words), [&](std::string_view word) { return passage_.says(word); });
  }

  bool falls_under(const Taboo& taboo) const {
    if (!taboo.during.on.empty() && !within(taboo.during, favour_.day)) return false;
    if (within(taboo.outside, favour_.day)) return false;
    if (is_said(taboo.unless) || (!taboo.with.empty() && !is_said(taboo.with))) return false;
    const std::vector<Span> named = places(taboo.words, taboo.except);
    const bool number =
        taboo.counts.empty() && taboo.amounts.empty() && std::any_of(taboo.words.begin(), taboo.words.end(), [&](const auto& word) { return is_amount(word); });
    if (!taboo.words.empty() && named.empty() && !number) return false;
    if (!taboo.above.empty() && !worth_more(taboo.above)) return false;
    const bool counted = !taboo.counts.empty() || taboo.even == EvenOf::things, paid = !taboo.amounts.empty() || taboo.even == EvenOf::money;
    return (!counted && !paid) || (counted && is_counted(taboo, named)) || (paid && is_paid(taboo));
  }

 private:
  bool is_said(const std::vector<std::string>& words) const {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return passage_.says(word) || purpose_.says(word); });
  }

  // Where the words stand, but within what makes them mean something else.
  std::vector<Span> places(const std::vector<std::string>& words, const std::vector<std::string>& except) const {
    std::vector<Span> found, others;
    const auto add = [&](std::vector<Span>& to, const std::string& word) {
      const auto places = passage_.found(word);
      to.insert(to.end(), places.begin(), places.end());
    };
    for (const auto& word : words) add(found, word);
    if (found.empty()) return found;
    for (const auto& word : except) add(others, word);
    std::erase_if(found, [&](const Span& one) {
      return passage_.denied(one) || std::any_of(others.begin(), others.end(), [&](const Span& other) { return one.overlaps(other); });
    });
    return found;
  }

  bool is_counted(const Taboo& taboo, const std::vector<Span>& named) const {
    std::vector<Span> names;  // of which the number is a part: 四君子
    for (const auto& word : taboo.except) {
      const auto places = passage_.found(word);
      names.insert(names.end(), places.begin(), places.end());
    }
    return std::any_of(quantities_.begin(), quantities_.end(), [&](const Quantity& one) {
      const bool wanted = taboo.even == EvenOf::things ? one.value > 0 && one.value % 2 == 0
                                                       : std::find(taboo.counts.begin(), taboo.counts.end(), one.value) != taboo.counts.end();
      if (!wanted || std::any_of(names.begin(), names.end(), [&](const Span& name) { return one.span.overlaps(name); })) return false;
      if (taboo.words.empty()) return one.kind == Quantity::Kind::things;
      return std::any_of(named.begin(), named.end(), [&](const Span& place) { return text::counts(passage_, one, place); });
    });
  }

  // The sums of a gift of money: its value, and what its text says.
  bool is_paid(const Taboo& taboo) const {
    if (taboo.words.empty() && !money_) return false;
    std::vector<std::string> sums;
    if (favour_.value) sums.push_back(domain::decimal_text(*favour_.value));
    for (const Quantity& one : quantities_) {
      if (one.kind == Quantity::Kind::money || one.kind == Quantity::Kind::bare) sums.push_back(std::to_string(one.value));
    }
    return std::any_of(sums.begin(), sums.end(), [&](const std::string& sum) {
      return taboo.even == EvenOf::money ? is_even(sum)
                                         : std::any_of(taboo.amounts.begin(), taboo.amounts.end(), [&](int amount) { return is_sum(sum, amount); });
    });
  }

  static std::string without_cents(const std::string& sum) {
    const auto point = sum.find('.');
    return point != sum.npos && sum.find_first_not_of('0', point + 1) == sum.npos ? sum.substr(0, point) : sum;
  }

  static bool is_even(const std::string& sum) {
    const std::string whole = without_cents(sum);
    return whole.find('.') == whole.npos && (whole.back() - '0') % 2 == 0 && whole != "0";
  }

  static bool is_sum(const std::string& sum, int amount) {
    const std::string wanted = std::to_string(amount);
    return without_cents(sum) == wanted || (wanted.back() != '0' && wanted.find('0') == wanted.npos && digits_that_count(sum) == wanted);
  }

  bool is_amount(const std::string& word) const {
    return ascii::all_digits(word) && money_ && favour_.value && digits_that_count(domain::decimal_text(*favour_.value)) == word;
  }

  bool worth_more(const std::string& limit) const {
    const auto most = domain::parse_money(limit);
    return most && favour_.value && favour_.value->currency == most->currency && favour_.value->minor > most->minor;
  }

  const Favour& favour_;
  Passage passage_;
  Passage purpose_;
  std::vector<Quantity> quantities_;
  bool money_ = false;
};

}  // namespace

bool holds_for(const Taboo& taboo, const std::vector<std::string>& tags) {
  if (any_belongs(taboo.not_for, tags)) return false;
  if (taboo.whom.empty() || any_belongs(taboo.whom, tags)) return true;
  return taboo.presumed &&
         std::any_of(taboo.whom.begin(), taboo.whom.end(), [&](const std::string& key) { return domain::membership(key, tags) == Known::unknown; });
}

std::string never_given(const holidays::Etiquette& etiquette, const std::vector<std::string>& tags) {
  constexpr std::size_t most = 8;  // a line to be read before a meeting; gave warns of all
  std::vector<std::string> names;
  for (const Taboo& taboo : etiquette.taboos) {
    if (names.size() < most && holds_for(taboo, tags)) names.push_back(taboo.what);
  }
  return text::joined(names);
}

std::vector<const Taboo*> broken_taboos(const holidays::Etiquette& etiquette, const Favour& favour, std::string_view language,
                                        const std::vector<std::string>& tags) {
  const Gift gift(favour, language);
  std::vector<const Taboo*> broken;
  for (const Taboo& taboo : etiquette.taboos) {
    const bool applies = favour.kind == domain::FavourKind::gift || !taboo.whom.empty();  // a meal is not counted in fours
    if (applies && holds_for(taboo, tags) && gift.falls_under(taboo)) broken.push_back(&taboo);
  }
  return broken;
}

}  // namespace guanxi::app
