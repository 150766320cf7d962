#include <guanxi/text/handle.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

namespace {

struct Case {
  std::string name;
  std::string handle;
};

}  // namespace

TEST_CASE("spellings of a firm") {
  CHECK(organisation_letters("Sample Co., Ltd.") == organisation_letters("sample co.,LTD"));
  CHECK(organisation_letters("Sample Co., Ltd.") != organisation_letters("Sample Ltd."));
  for (const char* name : {"Sample Co., Ltd.", "Sample GmbH & Co. KG", "SAMPLE", "Sample S.p.A.", "PT Sample Tbk"}) CHECK(organisation_key(name) == "sample");
  CHECK(organisation_key("示例（上海） 有限公司") == organisation_key("示例(上海)"));
  CHECK(organisation_key("株式会社見本製作所") == organisation_key("見本製作所"));
  CHECK(organisation_key("Müller-Werke AG") == organisation_key("Mueller Werke"));
  CHECK(organisation_key("") == "");
  CHECK(organisation_key("...") == "");
  for (const char* name : {"Sample", "Mẫu Sao", "示例（上海）", "Kyoto CC Golf"}) CHECK(without_legal_form(name));
  for (const char* name : {"Sample AG", "Công ty TNHH Mẫu Sao", "示例有限公司", "บริษัท ตัวอย่าง"}) CHECK_FALSE(without_legal_form(name));
  CHECK(begins_organisation("probe", "probe werke"));
  CHECK_FALSE(begins_organisation("prob", "probe werke"));
  CHECK_FALSE(begins_organisation("probe", "probe"));
  CHECK(begins_organisation("样海", "样海阀门"));
  CHECK_FALSE(begins_organisation("样", "样海阀门"));
  CHECK_FALSE(begins_organisation("", "probe"));
}

TEST_CASE("handles of people") {
  const Case cases[] = {{"王伟", "wangwei"},
                        {"单小明", "shanxiaoming"},
                        {"欧阳小明", "ouyangxiaoming"},
                        {"尉迟恭", "yuchigong"},
                        {"吕芳", "lvfang"},
                        {"Klaus Weber", "klaus-weber"},
                        {"田中 太郎", "tianzhongtailang"},
                        {"José Núñez", "jose-nunez"},
                        {"Jose\u0301 Nu\u0301n\u0303ez", "jose-nunez"},
                        {"Søren Łukasz Đặng", "soren-lukasz-dang"},
                        {"Jürgen Groß", "jurgen-gross"},
                        {"Jean-Luc O’Brien", "jean-luc-obrien"},
                        {"J.R.R. Tolkien", "jrr-tolkien"},
                        {"王伟 (David)", "wangwei-david"},
                        {"David王", "david-wang"},
                        {"卡尔·马克思", "kaer-makesi"},
                        {"Ｗａｎｇ　Ｗｅｉ", "wang-wei"},
                        {"  --  Ann--Marie  ", "ann-marie"},
                        {"wang_wei@example.com", "wang-wei-example-com"}};
  for (const auto& [name, handle] : cases) {
    CAPTURE(name);
    CHECK(person_handle(name) == handle);
  }
}

TEST_CASE("handles from other scripts are readable") {
  const Case cases[] = {{"Анна", "anna"},
                        {"Юрий Щукин", "yuriy-shchukin"},
                        {"Сергей Ёлкин", "sergey-yolkin"},
                        {"Οδυσσέας Ελύτης", "odysseas-elytes"},
                        {"たなか しゅうちょう", "tanaka-shuuchou"},
                        {"カッパ ファン", "kappa-fan"},
                        {"高橋さくら", "gaoqiaosakura"},
                        {"김민준", "gimminjun"},
                        {"박 지성", "bak-jiseong"},
                        {"محمد", "mhmd"},
                        {"राम", "rama"},
                        {"นภา", "npha"},
                        {"שלום", "slwm"}};
  for (const auto& [name, handle] : cases) {
    CAPTURE(name);
    CHECK(person_handle(name) == handle);
  }
}

TEST_CASE("handles of organisations leave the legal form out") {
  const Case cases[] = {{"青石泵业有限公司", "qingshibengye"},
                        {"华为技术有限公司", "huaweijishu"},
                        {"華為技術有限公司", "huaweijishu"},
                        {"华为技术（深圳）有限公司", "huaweijishu-shenzhen"},
                        {"中国银行股份有限公司", "zhongguoyinhang"},
                        {"青石集团有限责任公司", "qingshijituan"},
                        {"青石公司", "qingshi"},
                        {"株式会社日立製作所", "rilizhizuosuo"},
                        {"㈱小松", "xiaosong"},
                        {"삼성전자 주식회사", "samseongjeonja"},
                        {"Harrow & Pine Ltd.", "harrow-pine"},
                        {"Siemens AG", "siemens"},
                        {"Müller GmbH & Co. KG", "muller"},
                        {"Qingshi Pump Co., Ltd", "qingshi-pump"},
                        {"Acme, Inc.", "acme"},
                        {"Bimbo S.A. de C.V.", "bimbo"},
                        {"Ferrero S.p.A.", "ferrero"},
                        {"Novo A/S", "novo"},
                        {"Comarch Sp. z o.o.", "comarch"},
                        {"Gulf Trading FZ-LLC", "gulf-trading"},
                        {"Gulf Trading FZE", "gulf-trading"},
                        {"ООО Ромашка", "romashka"},
                        {"A.O. Smith Corporation", "ao-smith"},
                        {"PT Astra Tbk", "astra"},
                        {"J.P. Morgan", "jp-morgan"},
                        {"TCL集团", "tcl-jituan"},
                        {"Tata Steel Private Limited", "tata-steel"},
                        {"Beijing Zoo", "beijing-zoo"},
                        {"Sony K.K.", "sony"}};
  for (const auto& [name, handle] : cases) {
    CAPTURE(name);
    CHECK(organisation_handle(name) == handle);
  }
}

TEST_CASE("a name that is nothing but a legal form keeps it") {
  CHECK(organisation_handle("有限公司") == "youxiangongsi");
  CHECK(organisation_handle("公司") == "gongsi");
  CHECK(organisation_handle("Co.") == "co");
  CHECK(organisation_handle("SE Co., Ltd.") == "se");
}

TEST_CASE("a handle is never empty and never too long") {
  CHECK(person_handle("") == "x");
  CHECK(person_handle("😀 ---") == "x");
  CHECK(person_handle("\xFF\xFE") == "x");
  CHECK(organisation_handle("!!!") == "x");
  CHECK(person_handle(std::string(100000, 'a')).size() == 40);
  CHECK(organisation_handle("International Business Machines Corporation of Greater China") == "international-business-machines");
}

TEST_CASE("what a handle may be") {
  for (const char* good : {"x", "wangwei", "wangwei-2", "3m", "a-b"}) CHECK(valid_handle(good));
  for (const char* bad : {"", "-a", "Wang", "wang wei", "王伟", "a_b", "a.b", "a@b"}) CHECK_FALSE(valid_handle(bad));
  CHECK(valid_handle(std::string(40, 'a')));
  CHECK_FALSE(valid_handle(std::string(41, 'a')));
}

TEST_CASE("a hostile length costs no more than its length") {
  std::string forms;
  for (int i = 0; i < 20000; ++i) forms += "有限公司";
  CHECK(valid_handle(organisation_handle(forms)));
}
