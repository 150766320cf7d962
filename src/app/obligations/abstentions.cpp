#include "obligations/abstentions.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/mentions.hpp>

namespace guanxi::app {
namespace {

// How notes say so, folded; what is not taken stands behind. In common speech of the languages that notes are written in.
constexpr std::string_view refusals[] = {"drinks no",
                                         "drink no",
                                         "drinks neither",
                                         "does not drink",
                                         "doesn't drink",
                                         "do not drink",
                                         "don't drink",
                                         "never drinks",
                                         "stopped drinking",
                                         "gave up",
                                         "eats no",
                                         "does not eat",
                                         "doesn't eat",
                                         "do not eat",
                                         "don't eat",
                                         "never eats",
                                         "takes no",
                                         "does not take",
                                         "doesn't take",
                                         "accepts no",
                                         "wants no",
                                         "does not like",
                                         "doesn't like",
                                         "dislikes",
                                         "hates",
                                         "cannot stand",
                                         "can't stand",
                                         "allergic to",
                                         "allergy to",
                                         "intolerant to",
                                         "does not smoke",
                                         "doesn't smoke",
                                         "no alcohol",
                                         "trinkt kein",
                                         "trinkt nicht",
                                         "isst kein",
                                         "mag kein",
                                         "mag nicht",
                                         "allergisch gegen",
                                         "raucht nicht",
                                         "不喝",
                                         "不沾",
                                         "不吃",
                                         "不抽",
                                         "不喜欢",
                                         "不爱",
                                         "讨厌",
                                         "忌",
                                         "戒"};
// And those before which it stands: 花生过敏, お酒は飲まない, peanut allergy.
constexpr std::string_view refusals_behind[] = {"过敏", "アレルギ", "饮まない", "食べない", "苦手", " allergy", "allergie", " intolerance"};
// With nothing behind them these mean one kind of thing.
constexpr std::string_view teetotal[] = {"teetotal",    "non-drinker",  "nondrinker",       "abstainer",     "滴酒不沾",
                                         "戒酒",        "不喝酒",       "does not drink",   "doesn't drink", "do not drink",
                                         "don't drink", "never drinks", "stopped drinking", "trinkt nicht",  "下户"};
// Subjects of notes (--about) under which a plain "no" means the same.
constexpr std::string_view subjects[] = {"drink", "drinks",  "drinking",  "food",   "diet", "gift", "gifts", "avoid",
                                         "taste", "allergy", "allergies", "health", "酒",   "饮食", "礼物",  "忌口"};

// Things of one kind, folded: whoever takes none of the first takes none of the others.
constexpr std::string_view kinds[][26] = {
    {"alcohol", "liquor", "spirits", "whisky", "whiskey", "wine",    "beer", "baijiu", "maotai", "moutai", "brandy", "cognac", "champagne",
     "vodka",   "gin",    "rum",     "sake",   "schnaps", "alkohol", "wein", "bier",   "sekt",   "酒",     "茅台",   "威士忌", "ワイン"},
    {"tobacco", "cigarette", "cigar", "smoke", "tabak", "zigarre", "zigarette", "烟", "香烟", "雪茄", "中华烟"},
    {"sugar", "sweets", "chocolate", "cake", "cookies", "candy", "mooncake", "marzipan", "zucker", "schokolade", "糖", "巧克力", "月饼", "甜食", "蛋糕"},
    {"meat", "pork", "ham", "sausage", "beef", "steak", "fleisch", "schinken", "wurst", "肉", "猪肉", "火腿", "腊肠"},
    {"nuts", "peanut", "walnut", "almond", "pistachio", "nusse", "坚果", "花生", "核桃"},
    {"flowers", "lilies", "roses", "bouquet", "blumen", "花", "鲜花"},
};

bool holds(std::string_view text, std::string_view phrase) { return text.find(phrase) != text.npos; }

// One of the kind whose first word the clause means, by any of its words.
bool same_kind(std::string_view clause, std::string_view gift) {
  return std::any_of(std::begin(kinds), std::end(kinds), [&](const auto& kind) {
    const auto named = [&](std::string_view text) {
      return std::any_of(std::begin(kind), std::end(kind), [&](std::string_view word) { return !word.empty() && text::mentions(text, word); });
    };
    // A note against one sort ("drinks no baijiu") speaks against that sort alone, one against the kind against all.
    const bool whole = text::mentions(clause, kind[0]) || (text::has_han(clause) && std::any_of(std::begin(kind), std::end(kind), [&](std::string_view word) {
                                                             return word.size() == 3 && clause.starts_with(word);
                                                           }));
    if (whole) return named(gift);
    return std::any_of(std::begin(kind), std::end(kind),
                       [&](std::string_view word) { return !word.empty() && text::mentions(clause, word) && text::mentions(gift, word); });
  });
}

// A word of the gift that the clause names too; short ones (a, of, set) say nothing.
bool same_word(std::string_view clause, std::string_view gift) {
  constexpr std::size_t least = 4;
  while (!gift.empty()) {
    const auto blank = std::min(gift.find(' '), gift.size());
    const std::string_view word = gift.substr(0, blank);
    if (word.size() >= least && text::mentions(clause, word)) return true;
    gift.remove_prefix(std::min(gift.size(), blank + 1));
  }
  return false;
}

// To the end of the clause, at most.
std::string_view clause_behind(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  return rest.substr(0, std::min({rest.find(';'), rest.find('.'), rest.find(" but "), rest.find("；"), rest.find("。"), rest.find("，但"), rest.size()}));
}

std::string_view clause_before(std::string_view text, std::size_t at) {
  std::size_t begin = 0;
  for (const std::string_view mark : {";", ".", ",", "；", "。", "，", "、"}) {
    if (const auto found = text.substr(0, at).rfind(mark); found != text.npos) begin = std::max(begin, found + mark.size());
  }
  return text.substr(begin, at - begin);
}

bool speaks_against(const domain::Note& note, std::string_view gift) {
  const std::string text = text::fold(note.text);
  const auto against = [&](std::string_view phrase) {
    for (auto at = text.find(phrase); at != text.npos; at = text.find(phrase, at + 1)) {
      std::string_view clause = clause_behind(text, at + phrase.size());
      while (clause.starts_with(' ')) clause.remove_prefix(1);
      if (same_kind(clause, gift) || same_word(clause, gift)) return true;
    }
    return false;
  };
  for (const std::string_view phrase : refusals_behind) {
    const auto at = text.find(phrase);
    if (at != text.npos && (same_kind(clause_before(text, at), gift) || same_word(clause_before(text, at), gift))) return true;
  }
  const bool none = std::any_of(std::begin(teetotal), std::end(teetotal), [&](std::string_view phrase) {
    const auto at = text.find(phrase);
    return at != text.npos && ascii::is_blank(clause_behind(text, at + phrase.size()));
  });
  if (none && same_kind("alcohol", gift)) return true;
  if (holds(text, "vegetarian") || holds(text, "vegan") || holds(text, "吃素") || holds(text, "素食") || holds(text, "vegetarier")) {
    if (same_kind("meat", gift)) return true;
  }
  if (std::any_of(std::begin(refusals), std::end(refusals), against)) return true;
  const bool about = std::find(std::begin(subjects), std::end(subjects), text::fold(note.about)) != std::end(subjects);
  return about && (against("no ") || against("never ") || against("kein") || against("不"));
}

}  // namespace

const domain::Note* note_against(const std::vector<domain::Note>& notes, const std::string& gift) {
  const std::string folded = text::fold(gift);
  const auto found = std::find_if(notes.begin(), notes.end(), [&](const domain::Note& note) { return speaks_against(note, folded); });
  return found == notes.end() ? nullptr : &*found;
}

}  // namespace guanxi::app
