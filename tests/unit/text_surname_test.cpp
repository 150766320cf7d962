#include <guanxi/text/pinyin.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

TEST_CASE("a surname takes its surname reading") {
  struct Case {
    std::string name;
    std::string toned;
  };
  const Case cases[] = {{"单小明", "Shàn Xiǎomíng"}, {"曾国藩", "Zēng Guófān"},    {"仇英", "Qiú Yīng"}, {"解缙", "Xiè Jìn"},        {"区永祥", "Ōu Yǒngxiáng"},
                        {"查良镛", "Zhā Liángyōng"}, {"盖叫天", "Gě Jiàotiān"},    {"朴树", "Piáo Shù"}, {"任正非", "Rén Zhèngfēi"}, {"华罗庚", "Huà Luógēng"},
                        {"翟志刚", "Zhái Zhìgāng"},  {"乐嘉", "Yuè Jiā"},          {"覃辉", "Qín Huī"},  {"葛优", "Gě Yōu"},         {"缪昌", "Miào Chāng"},
                        {"尉健行", "Wèi Jiànxíng"},  {"燕青", "Yān Qīng"},         {"牟平", "Mù Píng"},  {"黑明", "Hè Míng"},        {"逄先知", "Páng Xiānzhī"},
                        {"单于飞", "Chányú Fēi"},    {"王长青", "Wáng Chángqīng"}, {"刀郎", "Dāo Láng"}, {"俞敏洪", "Yú Mǐnhóng"}};
  for (const auto& [name, toned] : cases) {
    CAPTURE(name);
    CHECK(read_name(name).toned == toned);
  }
}

TEST_CASE("a traditional surname is read as its simplified form") {
  CHECK(read_name("單小明").plain == "shan xiaoming");
  CHECK(read_name("區永祥").plain == "ou yongxiang");
  CHECK(read_name("華羅庚").plain == "hua luogeng");
  CHECK(read_name("歐陽修").plain == "ouyang xiu");
  CHECK(read_name("諸葛亮").plain == "zhuge liang");
  CHECK(read_name("万俟卨").plain == "moqi xie");
  CHECK(read_name("萬俟卨").plain == "moqi xie");
  CHECK(read_name("澹臺滅明").plain == "tantai mieming");
  CHECK(read_name("乾隆").plain == "qian long");  // not 干
}

TEST_CASE("the reading outside the surname is the common one") {
  CHECK(read_name("王任").plain == "wang ren");
  CHECK(read_name("李单").toned == "Lǐ Dān");
  CHECK(read_name("陈华").toned == "Chén Huá");
}

TEST_CASE("compound surnames") {
  struct Case {
    std::string name;
    std::string surname;
    std::string plain;
  };
  const Case cases[] = {{"尉迟恭", "尉迟", "yuchi"},    {"欧阳小明", "欧阳", "ouyang"},    {"万俟卨", "万俟", "moqi"},   {"司马光", "司马", "sima"},
                        {"诸葛亮", "诸葛", "zhuge"},    {"上官婉儿", "上官", "shangguan"}, {"夏侯惇", "夏侯", "xiahou"}, {"东方朔", "东方", "dongfang"},
                        {"皇甫嵩", "皇甫", "huangfu"},  {"长孙无忌", "长孙", "zhangsun"},  {"慕容复", "慕容", "murong"}, {"令狐冲", "令狐", "linghu"},
                        {"宇文泰", "宇文", "yuwen"},    {"司徒雷登", "司徒", "situ"},      {"端木赐", "端木", "duanmu"}, {"公孙瓒", "公孙", "gongsun"},
                        {"澹台灭明", "澹台", "tantai"}, {"令狐", "令狐", "linghu"}};
  for (const auto& [name, surname, plain] : cases) {
    CAPTURE(name);
    CHECK(read_name(name).surname == surname);
    CHECK(read_name(name).surname_plain == plain);
    CHECK(surname_length(name) == 6);
  }
}

TEST_CASE("the surname's length") {
  CHECK(surname_length("王总") == 3);
  CHECK(surname_length("欧阳总") == 6);
  CHECK(surname_length("𬭎") == 4);
  CHECK(surname_length("Weber") == 0);
  CHECK(surname_length("") == 0);
  CHECK(surname_length("\xE7\x8E") == 0);
}
