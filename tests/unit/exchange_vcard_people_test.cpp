// What properties say of a person.
#include <doctest/doctest.h>

#include "exchange_reading.hpp"

using namespace exchange_test;

namespace {

// What a card of Olga's says beside her name.
std::string of_olga(std::string_view lines, const std::string& version = "3.0") {
  const std::string text = as_text(read_card("FN:Olga\n" + std::string(lines), version));
  REQUIRE(text.starts_with("name Olga\n"));
  return text.substr(std::string_view("name Olga\n").size());
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string name_of(std::string_view lines) { return first_line(as_text(read_card(lines))); }

}  // namespace

TEST_CASE("names") {
  CHECK(name_of("N:Weber;Klaus;Maria;Dr.;jr.\n") == "name Klaus Maria Weber");
  CHECK(name_of("N:王;小满;;;\n") == "name 王小满");
  CHECK(name_of("N:王;小满;;;\nFN:小满 王\n") == "name 王小满");
  CHECK(name_of("N:田中;みどり;;;\nFN:みどり 田中\n") == "name 田中みどり");
  CHECK(name_of("N:김;민준;;;\nFN:민준 김\n") == "name 김민준");
  CHECK(name_of("N:小满;王;;;\nFN:王小满\n") == "name 王小满");
  CHECK(name_of("N:王;小满;;;\nFN:Xiaoman Wang\n") == "name Xiaoman Wang");
  CHECK(name_of("N:Weber;Klaus;;;\nFN:Weber, Klaus\n") == "name Klaus Weber");
  CHECK(name_of("FN:  Klaus \t Weber \n") == "name Klaus Weber");
}

TEST_CASE("a card without a name goes by a nickname, an address or the firm") {
  CHECK(name_of("NICKNAME:,Klausi\nEMAIL:k@example.com\nORG:Weber\n") == "name Klausi");
  CHECK(name_of("EMAIL:k@example.com\nORG:Weber\n") == "name k@example.com");
  CHECK(name_of("ORG:Weber;Sales\n") == "name Weber");
  CHECK(name_of("TITLE:CEO\n") == "1: a card without a name is left out");
}

TEST_CASE("an alias adds something") {
  CHECK(of_olga("NICKNAME:OLGA,Olly,olly\nX-MAIDENNAME:Brandt\n") == "alias Olly\nalias Brandt\n");
  CHECK(as_text(read_card("N:吕;绿;;;\nX-PHONETIC-LAST-NAME:Lǚ\nX-PHONETIC-FIRST-NAME:Lǜ\n")) == "name 吕绿\n");
  CHECK(as_text(read_card("N:田中;翠;;;\nX-PHONETIC-LAST-NAME:たなか\nX-PHONETIC-FIRST-NAME:みどり\n")) == "name 田中翠\nreading たなか みどり\n");
}

TEST_CASE("the role stands in for a title that is missing") {
  CHECK(of_olga("ROLE:Buyer\n") == "title Buyer\nrole Buyer\n");
  CHECK(of_olga("ROLE:Buyer\nTITLE:CPO\n") == "title CPO\nrole Buyer\n");
}

TEST_CASE("messengers by scheme, service or label") {
  CHECK(of_olga("IMPP:skype:olga.demo?chat\n") == "skype olga.demo\n");
  CHECK(of_olga("IMPP;X-SERVICE-TYPE=QQ;type=WORK:x-apple:10000002\n") == "qq 10000002 (work)\n");
  CHECK(of_olga("IMPP;X-SERVICE-TYPE=企业微信:x-apple:olga%20x\n") == "wecom olga x\n");
  CHECK(of_olga("a.IMPP:olga_dd\na.X-ABLabel:钉钉\n") == "dingtalk olga_dd\n");
  CHECK(of_olga("IMPP;TYPE=WeChat:olga_wx\n") == "wechat olga_wx\n");
  CHECK(of_olga("IMPP:olga\n") == "im olga\n");
  CHECK(of_olga("IMPP:matrix:u/olga\n") == "matrix u/olga\n");
  CHECK(of_olga("X-WECHAT:owx\nX-SKYPE-USERNAME:osk\nX-WEIBO:owb\n") == "wechat owx\nskype osk\nweibo owb\n");
}

TEST_CASE("profiles and pages") {
  CHECK(of_olga("X-SOCIALPROFILE;type=twitter;x-user=olga:http://twitter.com/olga\n") == "twitter olga\n");
  CHECK(of_olga("X-SOCIALPROFILE;type=wechat:x-apple:olga_wx\n") == "wechat olga_wx\n");
  CHECK(of_olga("X-SOCIALPROFILE:https://github.com/olga-demo\n") == "github https://github.com/olga-demo\n");
  CHECK(of_olga("URL:https://notlinkedin.com/in/x\n") == "url https://notlinkedin.com/in/x\n");
}

TEST_CASE("the same contact is told once") {
  CHECK(of_olga("TEL;CELL:+86 199 0000 0001\nTEL;WORK:19900000001\n", "2.1") == "phone +86 199 0000 0001 (mobile)\n");
  CHECK(of_olga("EMAIL:mailto:Olga@example.com\nEMAIL;TYPE=pref:olga@example.com\n") == "email olga@example.com\n");
}

TEST_CASE("telephone addresses") {
  CHECK(of_olga("TEL;VALUE=uri:tel:+49-30-000;phone-context=example\n", "4.0") == "phone +49-30-000\n");
  CHECK(of_olga("TEL:tel:+49%2030%20000\n", "4.0") == "phone +49 30 000\n");
}

TEST_CASE("the address at work, or the preferred one, says where somebody is") {
  CHECK(of_olga("ADR;TYPE=home:;;;Jena;;;DE\nADR;TYPE=work:;;;Bern;;;CH\n") == "city Bern\ncountry CH\n");
  CHECK(of_olga("ADR;TYPE=home,pref:;;;Jena;;;DE\nADR;TYPE=work:;;;Bern;;;CH\n") == "city Jena\ncountry DE\n");
  CHECK(of_olga("ADR:;;;;;;\nADR:;;Street 1\nADR:;;;;Singapore;;SG\n") == "city Singapore\ncountry SG\n");
}

TEST_CASE("birthdays in every shape") {
  const auto birthday = [](const std::string& value) { return first_line(of_olga("BDAY" + value + "\n")); };
  CHECK(birthday(":1991-09-22") == "birthday 1991-09-22");
  CHECK(birthday(":19910922") == "birthday 1991-09-22");
  CHECK(birthday(":1991-09-22T00:00:00Z") == "birthday 1991-09-22");
  CHECK(birthday(":19910922T083000") == "birthday 1991-09-22");
  CHECK(birthday(":1991-9-2 00:00:00") == "birthday 1991-09-02");
  CHECK(birthday(":1991/9/22") == "birthday 1991-09-22");
  CHECK(birthday(":1991-09") == "birthday 1991-09");
  CHECK(birthday(":1991") == "birthday 1991");
  CHECK(birthday(":--0229") == "birthday --02-29");
  CHECK(birthday(":--09") == "birthday --09");
  CHECK(birthday(":--9-2") == "birthday --09-02");
  CHECK(birthday(":0000-09-22") == "birthday --09-22");
  CHECK(birthday(":1604-09-22") == "birthday --09-22");
  CHECK(birthday(";X-APPLE-OMIT-YEAR=1900:1900-09-22") == "birthday --09-22");
  CHECK(birthday(";VALUE=text:22 sep 1991") == "birthday 1991-09-22");
  CHECK(birthday(";VALUE=text:1991年9月22日") == "birthday 1991-09-22");
  CHECK(birthday(";VALUE=text:农历八月十五") == "birthday lunar --08-15");
  CHECK(birthday(";CALSCALE=chinese:--0815") == "birthday lunar --08-15");
  CHECK(birthday(":1991-02-29") == "4: BDAY: no date is understood in '1991-02-29'");
  CHECK(birthday(":11/12") == "4: BDAY: no date is understood in '11/12'");
  CHECK(birthday(":T102200") == "4: BDAY: no date is understood in 'T102200'");
  CHECK(birthday(":") == "");
  CHECK(birthday(":0/0/00") == "");
}

TEST_CASE("lunar birthdays by era") {
  const auto birthday = [](const std::string& value) { return of_olga("X-ALTBDAY;CALSCALE=chinese:" + value + "\n"); };
  CHECK(birthday("007800010101") == "birthday lunar 1984-01-01\n");
  CHECK(birthday("007700600101") == "birthday lunar 1983-01-01\n");
  CHECK(birthday("0078004206L01") == "birthday lunar 2025-闰06-01\n");
  CHECK(birthday("--06L01") == "birthday lunar --闰06-01\n");
  CHECK(birthday("-00080815") == "birthday lunar --08-15\n");
  CHECK(birthday("0078000808-") == "birthday lunar 1991-08\n");
  CHECK(birthday("0078000808") == "birthday lunar 1991-08\n");
  CHECK(birthday("00780008-15") == "4: X-ALTBDAY: no date is understood in '00780008-15'\n");
  CHECK(birthday("--1301") == "4: X-ALTBDAY: no date is understood in '--1301'\n");
  CHECK(birthday("nonsense") == "4: X-ALTBDAY: no date is understood in 'nonsense'\n");
  CHECK(birthday("007000010101") == "birthday lunar --01-01\n4: X-ALTBDAY: '007000010101' is no day of its lunar year: taken without the year\n");
}

TEST_CASE("ties by word, in whatever language") {
  const auto tie = [](const std::string& label) { return of_olga("a.X-ABRELATEDNAMES:Jens Holm\na.X-ABLabel:" + label + "\n"); };
  CHECK(tie("_$!<Assistant>!$_") == "tie assistant: Jens Holm\n");
  CHECK(tie("_$!<Mother>!$_") == "tie kin: Jens Holm (mother)\n");
  CHECK(tie("_$!<Partner>!$_") == "tie spouse: Jens Holm (partner)\n");
  CHECK(tie("上司") == "tie manager: Jens Holm (上司)\n");
  CHECK(tie("Introduced by") == "tie introduced-by: Jens Holm (Introduced by)\n");
  CHECK(tie("|") == "tie -: Jens Holm (|)\n");
  CHECK(of_olga("X-ABRELATEDNAMES:Jens Holm\n") == "tie -: Jens Holm\n");
  CHECK(of_olga("X-EVOLUTION-MANAGER:Jens Holm\nX-MS-MANAGER:Jens Holm\n") == "tie manager: Jens Holm\n");
  CHECK(of_olga("RELATED;TYPE=work,friend:mailto:jens@example.com\n", "4.0") == "tie friend: jens@example.com\n");
  CHECK(of_olga("RELATED;TYPE=friend:00000000-0000-4000-8000-00000000000b\n", "4.0") == "tie friend: <00000000-0000-4000-8000-00000000000b>\n");
}

TEST_CASE("rows of Android's database") {
  const auto row = [](const std::string& text) { return of_olga("X-ANDROID-CUSTOM:vnd.android.cursor.item/" + text + "\n", "2.1"); };
  CHECK(row("contact_event;--06-20;3;;;") == "birthday --06-20\n");
  CHECK(row("contact_event;2020-06-20;2;;;") == "day 2020-06-20 other\n");
  CHECK(row("relation;Jens Holm;11;;;") == "tie introduced-by: Jens Holm (referred by)\n");
  CHECK(row("relation;Jens Holm;0;战友;;") == "tie comrade: Jens Holm (战友)\n");
  CHECK(row("relation;Jens Holm;99;;;") == "tie -: Jens Holm\n");
  CHECK(row("nickname") == "");
  CHECK(row("note;hello") == "");
}
