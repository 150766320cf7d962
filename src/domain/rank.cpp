#include <guanxi/domain/rank.hpp>

#include <algorithm>
#include <string>

namespace guanxi::domain {
namespace {

struct Word {
  std::string_view text;  // lower case
  int rank;
};

// The first that occurs decides: longer words stand before those they contain, and helpers before those they help.
constexpr Word words[] = {
    {"总经理助理", 4}, {"总裁助理", 4}, {"助理", 5}, {"秘书", 5}, {"翻译", 5}, {"assistant", 5}, {"secretary to", 5},
    {"interpreter", 5}, {"translator", 5}, {"coordinator", 5}, {"koordinator", 5}, {"assistent", 5},
    {"董事长", 1}, {"党委书记", 1}, {"书记", 1}, {"首席执行官", 1}, {"局长", 1}, {"厅长", 1}, {"司长", 1}, {"院长", 1},
    {"社长", 1}, {"社長", 1}, {"代表取締役", 1}, {"chairman", 1}, {"chairwoman", 1}, {"chief executive", 1}, {"ceo", 1},
    {"founder", 1}, {"owner", 1}, {"geschäftsführer", 1}, {"managing director", 1}, {"vorstand", 1},
    {"总经理", 2}, {"总裁", 2}, {"總經理", 2}, {"財務長", 2}, {"首席", 2}, {"専務", 2}, {"常務", 2}, {"vice president", 2},
    {"president", 2}, {"chief", 2}, {"cfo", 2}, {"cto", 2}, {"coo", 2}, {"vp", 2}, {"general manager", 2}, {"prokurist", 2},
    {"总监", 3}, {"總監", 3}, {"总工程师", 3}, {"总会计师", 3}, {"處長", 3}, {"处长", 3}, {"部门长", 3}, {"部长", 3}, {"部長", 3}, {"厂长", 3},
    {"总工", 3}, {"director", 3}, {"head of", 3}, {"leiter", 3}, {"partner", 3},
    {"经理", 4}, {"經理", 4}, {"主任", 4}, {"科长", 4}, {"課長", 4}, {"主管", 4}, {"manager", 4}, {"lead", 4}, {"supervisor", 4},
    {"专员", 5}, {"工程师", 5}, {"工程師", 5}, {"会计", 5}, {"采购员", 5}, {"engineer", 5}, {"officer", 5}, {"buyer", 5},
    {"specialist", 5}, {"ingenieur", 5}, {"担当", 5},
};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// An English word matches whole: "vp" is not in "mvp".
bool holds(std::string_view title, std::string_view word) {
  for (auto at = title.find(word); at != std::string_view::npos; at = title.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool before = at > 0 && is_letter(word.front()) && is_letter(title[at - 1]);
    const bool behind = end < title.size() && word.size() < 4 && is_letter(word.back()) && is_letter(title[end]);
    if (!before && !behind) return true;
  }
  return false;
}

}  // namespace

std::optional<int> rank_of(std::string_view title) {
  const std::string text = lower(title);
  for (const Word& word : words) {
    if (holds(text, word.text)) return word.rank;
  }
  return std::nullopt;
}

std::string_view compared(std::optional<int> theirs, std::optional<int> own) {
  if (!theirs || !own) return {};
  return *theirs < *own ? "ranks above you" : *theirs == *own ? "of your rank" : "ranks below you";
}

}  // namespace guanxi::domain
