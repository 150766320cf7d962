#include "titles.hpp"

#include <array>
#include <span>

#include <guanxi/text/fold.hpp>

namespace guanxi::app {
namespace {

struct Form {
  std::string_view written;   // behind the surname, folded
  std::string_view pinyin;    // the same typed in Latin letters
  std::string_view evidence;  // words of a job title that it fits, parted by '|'; empty: fits everybody
};

// The forms that Chinese business life uses. Longer ones first: 总经理 before 总 and 经理.
constexpr std::array<Form, 32> chinese = {{
    {"董事长", "dongshizhang", "董事长|chairman|chairwoman|chairperson"},
    {"总经理", "zongjingli", "总经理|general manager|managing director|ceo"},
    {"副总", "fuzong", "副总|vice president|deputy general manager|vp"},
    {"书记", "shuji", "书记|party secretary|secretary of the party"},
    {"主任", "zhuren", "主任|director|head of"},
    {"主席", "zhuxi", "主席|chairman|president"},
    {"经理", "jingli", "经理|manager"},
    {"总监", "zongjian", "总监|director"},
    {"总裁", "zongcai", "总裁|president|ceo"},
    {"部长", "buzhang", "部长|minister|head of"},
    {"处长", "chuzhang", "处长|head of|director"},
    {"科长", "kezhang", "科长|section chief|head of"},
    {"局长", "juzhang", "局长|director|bureau"},
    {"厂长", "changzhang", "厂长|plant manager|factory"},
    {"院长", "yuanzhang", "院长|dean|president|director"},
    {"校长", "xiaozhang", "校长|principal|president"},
    {"行长", "hangzhang", "行长|bank|president"},
    {"市长", "shizhang", "市长|mayor"},
    {"教授", "jiaoshou", "教授|professor"},
    {"博士", "boshi", "博士|dr|phd"},
    {"医生", "yisheng", "医生|医师|doctor|physician"},
    {"律师", "lvshi", "律师|lawyer|counsel|attorney"},
    {"会计", "kuaiji", "会计|accountant|accounting"},
    {"工程师", "gongchengshi", "工程师|engineer"},
    {"秘书", "mishu", "秘书|secretary|assistant"},
    {"老师", "laoshi", ""},
    {"师傅", "shifu", ""},
    {"先生", "xiansheng", ""},
    {"女士", "nvshi", ""},
    {"小姐", "xiaojie", ""},
    {"总", "zong", "总|chief|president|ceo|cfo|cto|coo|director|general manager|managing|founder|owner|vp|head of|董事长"},
    {"工", "gong", "工|engineer"},
}};

// Before a Western surname, with a full stop or without; -san behind it.
constexpr std::array<Form, 12> western = {{
    {"mr", "", ""},
    {"mrs", "", ""},
    {"ms", "", ""},
    {"miss", "", ""},
    {"herr", "", ""},
    {"frau", "", ""},
    {"dr", "", ""},
    {"prof", "", ""},
    {"sheikh", "", ""},
    {"monsieur", "", ""},
    {"madame", "", ""},
    {"sir", "", ""},
}};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '-')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

std::optional<Address> behind(std::string_view folded, std::string_view suffix, std::string_view title) {
  if (suffix.empty() || !folded.ends_with(suffix) || folded.size() == suffix.size()) return std::nullopt;
  return Address{std::string(trimmed(folded.substr(0, folded.size() - suffix.size()))), std::string(title)};
}

std::optional<Address> western_form(std::string_view folded) {
  if (auto address = behind(folded, "-san", "")) return address;
  if (auto address = behind(folded, " san", "")) return address;
  if (auto address = behind(folded, "さん", "")) return address;
  if (auto address = behind(folded, "様", "")) return address;
  for (const Form& form : western) {
    if (!folded.starts_with(form.written)) continue;
    std::string_view rest = folded.substr(form.written.size());
    if (rest.starts_with('.')) rest.remove_prefix(1);
    else if (!rest.starts_with(' ')) continue;
    if (!trimmed(rest).empty()) return Address{std::string(trimmed(rest)), ""};
  }
  return std::nullopt;
}

bool contains_word(std::string_view folded_title, std::string_view words) {
  while (!words.empty()) {
    const auto bar = words.find('|');
    if (folded_title.find(words.substr(0, bar)) != std::string_view::npos) return true;
    if (bar == std::string_view::npos) return false;
    words.remove_prefix(bar + 1);
  }
  return false;
}

}  // namespace

std::optional<Address> parse_address(std::string_view folded) {
  for (const Form& form : chinese) {
    if (auto address = behind(folded, form.written, form.written)) return address;
  }
  for (const Form& form : chinese) {
    if (auto address = behind(folded, form.pinyin, form.written)) return address;
  }
  return western_form(folded);
}

bool title_fits(const Address& address, std::string_view job_title) {
  if (address.title.empty()) return true;
  const std::string folded = text::fold(job_title);
  for (const Form& form : chinese) {
    if (form.written == address.title) return form.evidence.empty() || contains_word(folded, form.evidence);
  }
  return true;
}

}  // namespace guanxi::app
