#include "words/relation_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <guanxi/text/fold.hpp>

namespace guanxi::exchange {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

// Each kind with its words, folded, between bars. "Partner" in an address book is who one lives with.
constexpr std::array<Words, 14> kinds = {{
    {"manager", "|manager|boss|supervisor|superior|reports to|line manager|上司|领导|经理|老板|主管|上级|直属上级|汇报对象|"},
    {"assistant", "|assistant|secretary|pa|助理|秘书|"},
    {"classmate", "|classmate|schoolmate|alumnus|alumna|fellow student|同学|校友|同窗|大学同学|高中同学|"},
    {"townsman", "|townsman|老乡|同乡|"},
    {"colleague", "|colleague|co-worker|coworker|同事|"},
    {"former-colleague", "|former colleague|former-colleague|ex-colleague|前同事|"},
    {"comrade", "|comrade|战友|"},
    {"kin",
     "|kin|relative|family|parent|father|mother|child|son|daughter|sibling|brother|sister|uncle|aunt|cousin|nephew|"
     "niece|"
     "grandfather|grandmother|grandparent|grandchild|亲戚|亲属|家人|父亲|母亲|爸爸|妈妈|父母|儿子|女儿|孩子|子女|兄弟|"
     "姐妹|哥哥|弟弟|"
     "姐姐|妹妹|"},
    {"spouse", "|spouse|wife|husband|partner|domestic partner|domesticpartner|配偶|爱人|妻子|丈夫|太太|先生|老公|老婆|夫人|"},
    {"friend", "|friend|朋友|好友|"},
    {"neighbour", "|neighbour|neighbor|邻居|"},
    {"partner", "|business partner|合作伙伴|合伙人|"},
    {"mentor", "|mentor|teacher|老师|导师|师傅|"},
    {"introduced-by", "|introduced by|introduced-by|referred by|referred-by|referredby|介绍人|推荐人|"},
}};

}  // namespace

std::string_view relation_kind_of(std::string_view word) {
  std::string wanted(1, '|');
  wanted += text::fold(word);
  wanted += '|';
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Words& kind) { return kind.second.find(wanted) != std::string_view::npos; });
  return found == kinds.end() || wanted == "||" ? std::string_view() : found->first;
}

}  // namespace guanxi::exchange
