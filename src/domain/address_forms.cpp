#include "address_forms.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace guanxi::domain {
namespace {

struct Form {
  std::string_view title;   // what the job title ends in, or has in it (English)
  std::string_view form;    // behind the surname; empty: the title makes no form of address
  std::string_view reading;
};

// A Chinese title's last word is what somebody is; of several that fit the longest. 副 is left out in address.
constexpr std::array<Form, 62> chinese = {{
    {"董事长", "董事长", "dǒngshìzhǎng"}, {"董事長", "董事長", "dǒngshìzhǎng"}, {"总经理", "总", "zǒng"}, {"總經理", "總", "zǒng"},
    {"总裁", "总", "zǒng"}, {"總裁", "總", "zǒng"}, {"总", "总", "zǒng"}, {"總", "總", "zǒng"}, {"首席执行官", "总", "zǒng"},
    {"总监", "总监", "zǒngjiān"}, {"總監", "總監", "zǒngjiān"}, {"总工程师", "总工", "zǒnggōng"}, {"總工程師", "總工", "zǒnggōng"},
    {"总工", "总工", "zǒnggōng"}, {"总会计师", "总会计师", "zǒngkuàijìshī"}, {"书记", "书记", "shūjì"}, {"書記", "書記", "shūjì"},
    {"主任", "主任", "zhǔrèn"}, {"主席", "主席", "zhǔxí"}, {"经理", "经理", "jīnglǐ"}, {"經理", "經理", "jīnglǐ"},
    {"主管", "主管", "zhǔguǎn"}, {"部长", "部长", "bùzhǎng"}, {"部長", "部長", "bùzhǎng"}, {"处长", "处长", "chùzhǎng"}, {"處長", "處長", "chùzhǎng"},
    {"科长", "科长", "kēzhǎng"}, {"課長", "課長", "kèzhǎng"}, {"局长", "局长", "júzhǎng"}, {"局長", "局長", "júzhǎng"}, {"司长", "司长", "sīzhǎng"},
    {"厅长", "厅长", "tīngzhǎng"}, {"厂长", "厂长", "chǎngzhǎng"}, {"廠長", "廠長", "chǎngzhǎng"}, {"所长", "所长", "suǒzhǎng"},
    {"院长", "院长", "yuànzhǎng"}, {"院長", "院長", "yuànzhǎng"}, {"校长", "校长", "xiàozhǎng"}, {"校長", "校長", "xiàozhǎng"},
    {"行长", "行长", "hángzhǎng"}, {"市长", "市长", "shìzhǎng"}, {"站长", "站长", "zhànzhǎng"}, {"队长", "队长", "duìzhǎng"},
    {"组长", "组长", "zǔzhǎng"}, {"社长", "社长", "shèzhǎng"}, {"教授", "教授", "jiàoshòu"}, {"老师", "老师", "lǎoshī"}, {"博士", "博士", "bóshì"},
    {"医生", "医生", "yīshēng"}, {"医师", "医生", "yīshēng"}, {"律师", "律师", "lǜshī"}, {"律師", "律師", "lǜshī"}, {"秘书", "秘书", "mìshū"},
    {"秘书长", "秘书长", "mìshūzhǎng"}, {"工程师", "工", "gōng"}, {"工程師", "工", "gōng"}, {"高工", "工", "gōng"}, {"助理", "助理", "zhùlǐ"},
    {"顾问", "顾问", "gùwèn"}, {"顧問", "顧問", "gùwèn"}, {"会长", "会长", "huìzhǎng"}, {"理事长", "理事长", "lǐshìzhǎng"},
}};

// The same person's title in English, lower case; the first that occurs counts.
constexpr std::array<Form, 18> english = {{
    {"assistant", "", ""},
    {"vice president", "总", "zǒng"},
    {"chairman", "董事长", "dǒngshìzhǎng"},
    {"chairwoman", "董事长", "dǒngshìzhǎng"},
    {"party secretary", "书记", "shūjì"},
    {"president", "总", "zǒng"},
    {"chief engineer", "总工", "zǒnggōng"},
    {"chief", "总", "zǒng"},
    {"ceo", "总", "zǒng"},
    {"cfo", "总", "zǒng"},
    {"managing director", "总", "zǒng"},
    {"general manager", "总", "zǒng"},
    {"founder", "总", "zǒng"},
    {"professor", "教授", "jiàoshòu"},
    {"engineer", "工", "gōng"},
    {"director", "总监", "zǒngjiān"},
    {"lawyer", "律师", "lǜshī"},
    {"manager", "经理", "jīnglǐ"},
}};

constexpr std::array<Form, 14> japanese = {{
    {"会長", "会長", "kaichō"}, {"副社長", "副社長", "fukushachō"}, {"社長", "社長", "shachō"}, {"専務取締役", "専務", "senmu"}, {"専務", "専務", "senmu"},
    {"常務取締役", "常務", "jōmu"}, {"常務", "常務", "jōmu"}, {"部長", "部長", "buchō"}, {"次長", "次長", "jichō"}, {"課長", "課長", "kachō"},
    {"係長", "係長", "kakarichō"}, {"所長", "所長", "shochō"}, {"工場長", "工場長", "kōjōchō"}, {"先生", "先生", "sensei"},
}};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

// The first of several posts, without what stands in brackets: "总经理、党委副书记", "采购经理（华东）".
std::string_view first_post(std::string_view title) {
  for (const std::string_view end : {"兼", "、", "，", "（", ",", "/", "(", ";"}) title = title.substr(0, title.find(end));
  while (title.ends_with(' ')) title.remove_suffix(1);
  return title;
}

template <std::size_t Count>
const Form* ending(std::string_view title, const std::array<Form, Count>& forms) {
  const Form* longest = nullptr;
  for (const Form& form : forms) {
    if (title.ends_with(form.title) && (!longest || form.title.size() > longest->title.size())) longest = &form;
  }
  return longest;
}

const Form* in_english(std::string_view title) {
  const std::string words = lower(title);
  const auto found = std::find_if(english.begin(), english.end(), [&](const Form& form) { return words.find(form.title) != words.npos; });
  return found == english.end() ? nullptr : &*found;
}

// A Japanese name in Latin letters from the aliases: the surname is the word that the handle begins with, else the last one,
// as Misaki Tanaka stands on a card in English.
std::string latin_surname(const Called& who) {
  for (const auto& alias : who.aliases) {
    const auto blank = alias.find(' ');
    const bool latin = std::all_of(alias.begin(), alias.end(), [](unsigned char c) { return c < 0x80; });
    if (!latin || blank == alias.npos) continue;
    const std::string first = alias.substr(0, blank);
    return who.handle.starts_with(lower(first)) ? first : alias.substr(alias.rfind(' ') + 1);
  }
  return {};
}

std::string behind(const std::string& name, std::string_view blank, std::string_view form) {
  return name.empty() ? std::string() : name + std::string(blank) + std::string(form);
}

}  // namespace

Address chinese_address(const Called& who) {
  const std::string_view post = first_post(who.title);
  const Form* form = ending(post, chinese);
  if (!form) form = in_english(post);
  if (form && !form->form.empty()) {
    return {who.surname + std::string(form->form), behind(who.surname_reading, " ", form->reading), "surname and title, " + who.title};
  }
  const std::string why = who.title.empty() ? "no title is on record" : who.title + " makes no form of address";
  return {who.name, who.reading, why + ", and 先生 or 女士 is not known, so the whole name", false};
}

Address japanese_address(const Called& who) {
  const auto blank = who.name.find(' ');
  const std::string surname = who.name.substr(0, blank);  // the whole where nothing parts it
  const std::string read = latin_surname(who);
  if (const Form* form = blank == who.name.npos ? nullptr : ending(first_post(who.title), japanese)) {
    return {surname + std::string(form->form), behind(read, " ", form->reading), "surname and title, " + who.title};
  }
  return {surname + "さん", behind(read, "-", "san"), "-san fits everybody but oneself and one's own colleagues"};
}

}  // namespace guanxi::domain
