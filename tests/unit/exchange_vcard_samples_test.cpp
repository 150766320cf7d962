// Whole files, as address books write them.
#include <doctest/doctest.h>

#include "exchange_reading.hpp"

using namespace exchange_test;

TEST_CASE("a card of Apple's: pinyin adds no alias, labels say what ties and days are") {
  CHECK(as_text(read_file("vcard/apple_3.0.vcf")) ==
        "name 王小满\n"
        "org 青石泵业\n"
        "department 销售部 / 华东组\n"
        "title 客户经理\n"
        "email xiaoman.wang@example.cn (work)\n"
        "phone +86 199 0000 0001 (mobile)\n"
        "wechat wxm_demo\n"
        "birthday 1991-09-22\n"
        "birthday lunar 1991-08-15\n"
        "day 2020-06-20 anniversary\n"
        "tie manager: 欧阳启明\n"
        "tie classmate: 林夏 (同学)\n"
        "\n"
        "name Lena Leap\n"
        "birthday --07-25\n"
        "birthday lunar 2025-闰06-01\n"
        "\n"
        "name 陈无年\n"
        "birthday lunar --08-15\n");
}

TEST_CASE("a card of Android's: quoted-printable, and rows of its database") {
  CHECK(as_text(read_file("vcard/android_2.1_quoted_printable.vcf")) ==
        "name 王小满\n"
        "org 青石泵业\n"
        "department 销售部\n"
        "phone 199-0000-0001 (mobile)\n"
        "phone 0571-00000000 (work)\n"
        "qq 10000001\n"
        "alias Neen\n"
        "birthday --09-22\n"
        "day 2020-06-20 anniversary\n"
        "day 2023-03-22 First met\n"
        "tie manager: Big Boss\n");
}

TEST_CASE("a card of version 4.0") {
  CHECK(as_text(read_file("vcard/v4.vcf")) ==
        "name Marta Quill\n"
        "uid 00000000-0000-4000-8000-000000000001\n"
        "org Harrow & Pine\n"
        "department Finance\n"
        "title CFO\n"
        "role Budget holder\n"
        "zone America/New_York\n"
        "language en\n"
        "email marta.quill@example.com (work)\n"
        "phone +1-202-555-0124 (mobile)\n"
        "tag customer\n"
        "tag vip\n"
        "birthday --05-14\n"
        "day 2009-06-20 anniversary\n"
        "tie colleague: Idris Vane\n"
        "tie spouse: <00000000-0000-4000-8000-000000000002>\n"
        "note Likes, long\nwalks\n");
}

TEST_CASE("cards of khard's folder") {
  CHECK(as_text(read_file("vcard/khard/00000000-0000-4000-8000-000000000001.vcf")) ==
        "name Marta Quill\n"
        "uid 00000000-0000-4000-8000-000000000001\n"
        "org Harrow & Pine\n"
        "day 2009-06-20 anniversary\n"
        "8: BDAY: no date is understood in 'circa 1979'\n");
  CHECK(as_text(read_file("vcard/khard/00000000-0000-4000-8000-000000000003.vcf")) ==
        "name Idris Vane\n"
        "uid 00000000-0000-4000-8000-000000000003\n"
        "birthday 1988-02-29\n"
        "day 2012-04-01 anniversary\n");
}

TEST_CASE("a card of Outlook's in GB2312, with a picture") {
  CHECK(as_text(read_file("vcard/outlook_2.1_gb2312.vcf")) ==
        "name 欧阳启明\n"
        "org 青石泵业有限公司\n"
        "department 销售部\n"
        "title 销售总监\n"
        "city 杭州\n"
        "country 中国\n"
        "phone +86 (571) 0000-0000 (work)\n"
        "phone +86 199 0000 0002 (mobile)\n"
        "phone +86 (571) 0000-0009 (work fax)\n"
        "url http://www.example.cn (work)\n"
        "email qiming.ouyang@example.cn\n"
        "im qiming@im.example.cn\n"
        "birthday 1975-03-08\n"
        "day 2001-05-18 anniversary\n"
        "tie spouse: 叶青\n"
        "tie manager: 陆远山\n"
        "note 喜欢喝龙井\n女儿在杭州上学\n");
}

TEST_CASE("pictures are left out, folded or not, and what follows them is read") {
  CHECK(as_text(read_file("vcard/photo_3.0.vcf")) ==
        "name Tomas Brandl\n"
        "email tomas.brandl@example.at\n"
        "\n"
        "name Ingrid Aske\n"
        "phone +47 00 00 00 00 (home)\n");
}

TEST_CASE("the preferred of several comes first, and one address gives both city and country") {
  CHECK(as_text(read_file("vcard/preferences_4.0.vcf")) ==
        "name Beatriz Sol Marín\n"
        "title Head of Engineering\n"
        "city Madrid\n"
        "country ES\n"
        "language es-ES\n"
        "email beatriz.sol@example.com (work)\n"
        "email bea@example.org (home)\n"
        "phone +34-600-000-002 (mobile)\n"
        "phone +34-600-000-001 ext. 12 (work)\n"
        "xmpp bea@im.example.org\n"
        "wechat bea_sol\n"
        "linkedin https://www.linkedin.com/in/bea-sol-demo\n"
        "alias Beatriz Sol\n"
        "birthday 1984-02\n"
        "tie -: <00000000-0000-4000-8000-00000000000a> (contact)\n"
        "tie colleague: Nils Oyen (co-worker)\n"
        "23: ANNIVERSARY: no date is understood in 'spring of 2010'\n");
}

TEST_CASE("grouped labels name what they stand beside") {
  CHECK(as_text(read_file("vcard/labels_3.0.vcf")) ==
        "name 陆小舟\n"
        "city 上海市\n"
        "country cn\n"
        "zone Asia/Shanghai\n"
        "reading Luk Siu Chau\n"
        "email zhou@example.cn (Alumni)\n"
        "phone +86 199 0000 0003 (home fax)\n"
        "weibo https://weibo.com/u/0000000 (home page)\n"
        "weibo luxiaozhou\n"
        "wechat zhou_wx\n"
        "linkedin https://www.linkedin.com/in/zhou-demo\n"
        "alias Zhou\n"
        "alias 小陆, 老陆\n"
        "tag 供应商\n"
        "tag 华东\n"
        "day 2019-03-08 合作签约\n"
        "day --10-01 other\n"
        "tie townsman: 周岚 (老乡)\n"
        "tie -: 高远 (球友)\n");
}

TEST_CASE("what is no person, and what is broken, is said with its line") {
  CHECK(as_text(read_file("vcard/odd_cards.vcf")) ==
        "name info@example.com\n"
        "org Nameless Ltd\n"
        "email info@example.com\n"
        "\n"
        "name Agatha Agent\n"
        "phone 777\n"
        "birthday lunar --闰06-01\n"
        "\n"
        "name Unended Una\n"
        "\n"
        "name Ended Edda\n"
        "1: 'Sales team' is left out: the card is of the kind 'group', not of a person\n"
        "7: 'Harrow & Pine' is left out: the card is of the kind 'org', not of a person\n"
        "13: '青石泵业' is left out: the card is of the kind 'org', not of a person\n"
        "26: a card without a name is left out\n"
        "30: text outside of a card is left out: 'stray text'\n"
        "41: no property is understood in 'this line is no property'\n"
        "42: EMAIL: 'not an address' is no e-mail address\n"
        "43: TEL: 'none' is no phone number\n"
        "44: BDAY: no date is understood in '---14'\n"
        "46: ANNIVERSARY: no date is understood in '1999-02-30'\n"
        "47: X-ALTBDAY: '0078000806L01' is no day of its lunar year: taken without the year\n"
        "48: X-ALTBDAY: a date of the calendar 'hebrew' is not understood\n"
        "49: TZ: 'Middle Earth' does not name a time zone of the tz database\n"
        "50: LANG: 'no language' is no language tag\n"
        "54: the card that begins here has no END:VCARD\n");
}

TEST_CASE("a file that is cut off is refused with the line of the card") {
  const auto result = try_reading("cut_off.vcf", file_bytes("vcard/cut_off.vcf"));
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().kind == guanxi::ErrorKind::usage);
  CHECK(result.error().message == "cut_off.vcf:5: the card that begins here has no END:VCARD");
  CHECK(result.error().hint == "the file is cut off: export it again");
}
