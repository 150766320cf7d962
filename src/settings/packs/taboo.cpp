// A pack's [[etiquette.taboo]]: what is not given, when, to whom and how many of it.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/holidays/rule_text.hpp>

#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using holidays::EvenOf;
using holidays::Season;
using holidays::Taboo;

constexpr std::string_view taboo_what = Sentence<>("an [[etiquette.taboo]]").text();
constexpr std::array<std::string_view, 19> taboo_keys{"what", "words",    "except", "unless", "with",    "for",   "not", "presumed", "on",     "days",
                                                      "off",  "off_days", "counts", "even",   "amounts", "above", "why", "source",   "checked"};
constexpr std::array<std::string_view, 2> evens{"things", "money"};
constexpr int longest_season = 120;
constexpr int most = 1'000'000'000;

void read_season(PackFields& fields, const TomlNode& table, std::string_view on, std::string_view days, Season& season) {
  for (const auto* node : fields.one_or_more(table, on)) {
    auto rule = holidays::parse_rule(node->text);
    if (!rule) return fields.wrong(node->line, rule.error());
    season.on.push_back(std::move(*rule));
  }
  fields.number(table, days, season.days, 1, longest_season);
  if (const auto* node = table.find(days); fields.sound() && node && season.on.empty()) {
    fields.wrong(node->line, message("'{days}' needs '{on}'", "days"_is = days, "on"_is = on),
                 message("the day on which the season begins, as {on} = \"hebrew 01-15\"", "on"_is = on));
  }
}

void read_even(PackFields& fields, const TomlNode& table, Taboo& taboo) {
  std::string even;
  fields.choice(table, "even", even, evens);
  if (even == to_text(EvenOf::things)) taboo.even = EvenOf::things;
  if (even == to_text(EvenOf::money)) taboo.even = EvenOf::money;
}

bool is_money(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == 0 || blank == text.npos || text.size() != blank + 4) return false;
  return ascii::all_digits(text.substr(0, blank)) && ascii::all(text.substr(blank + 1), ascii::is_capital);
}

void read_above(PackFields& fields, const TomlNode& table, Taboo& taboo) {
  fields.text(table, "above", taboo.above);
  if (!fields.sound() || taboo.above.empty() || is_money(taboo.above)) return;
  fields.wrong(table.find("above")->line, message("'{amount}' is no amount of money", "amount"_is = taboo.above),
               message("a whole number and a currency, as 50000 KRW"));
}

// A lone star is found in every gift, and one in the middle of a word never.
void check_stars(PackFields& fields, const TomlNode& table, std::string_view key, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto inner = word.size() > 2 ? std::string_view(word).substr(1, word.size() - 2) : std::string_view(word).substr(0, 0);
    const bool bare = word.find_first_not_of('*') == word.npos;
    if (!bare && inner.find('*') == inner.npos) continue;
    return fields.wrong(table.find(key)->line, message("'{word}' is no word", "word"_is = word),
                        message("a '*' stands before or behind the letters of a word: \"*messer\", \"bıça*\""));
  }
}

void check(PackFields& fields, const TomlNode& table, const Taboo& taboo) {
  const bool counted = !taboo.counts.empty() || !taboo.amounts.empty() || taboo.even != EvenOf::nothing || !taboo.above.empty();
  if (taboo.words.empty() && !counted && taboo.whom.empty()) {
    const auto* node = table.find("words");
    const std::string hint = message("as words = [\"clock\", \"钟\"]; counts, amounts, even, above or for do without");
    if (!node) return fields.wrong(table.line, message("{what} needs '{key}'", "what"_is = translated(taboo_what), "key"_is = "words"), hint);
    return fields.wrong(node->line, message("a taboo without words is never found"), hint);
  }
  if (taboo.presumed && taboo.whom.empty()) {
    fields.wrong(table.find("presumed")->line, message("'presumed' needs 'for'"), message("whom somebody is taken for, as for = [\"muslims\"]"));
  }
}

}  // namespace

Taboo read_taboo(PackFields& fields, const TomlNode& table) {
  Taboo taboo;
  fields.only(table, taboo_what, taboo_keys);
  fields.needed(table, taboo_what, {"what", "why"});
  fields.text(table, "what", taboo.what);
  fields.texts(table, "words", taboo.words);
  fields.texts(table, "except", taboo.except);
  fields.texts(table, "unless", taboo.unless);
  fields.texts(table, "with", taboo.with);
  read_keys(fields, table, "for", taboo.whom);
  read_keys(fields, table, "not", taboo.not_for);
  fields.truth(table, "presumed", taboo.presumed);
  read_season(fields, table, "on", "days", taboo.during);
  read_season(fields, table, "off", "off_days", taboo.outside);
  fields.numbers(table, "counts", taboo.counts, 1, most);
  fields.numbers(table, "amounts", taboo.amounts, 1, most);
  read_even(fields, table, taboo);
  read_above(fields, table, taboo);
  fields.text(table, "why", taboo.why);
  fields.source(table, taboo.source);
  for (const auto& [key, words] : {std::pair<std::string_view, const std::vector<std::string>&>{"words", taboo.words},
                                   {"except", taboo.except},
                                   {"unless", taboo.unless},
                                   {"with", taboo.with}}) {
    if (fields.sound()) check_stars(fields, table, key, words);
  }
  if (fields.sound()) check(fields, table, taboo);
  return taboo;
}

}  // namespace guanxi::settings
