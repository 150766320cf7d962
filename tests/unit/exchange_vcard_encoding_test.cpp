// What files are written in.
#include <doctest/doctest.h>

#include "exchange_reading.hpp"

using namespace exchange_test;

namespace {
std::string encoding_of(const std::string& file) { return read_file(file).encoding; }
}  // namespace

TEST_CASE("an undeclared encoding is found out, and said") {
  CHECK(encoding_of("vcard/gbk_undeclared.vcf") == "GB18030");
  CHECK(as_text(read_file("vcard/gbk_undeclared.vcf")) ==
        "name 朱镕华\norg 白鹭环保科技\ndepartment 工程部\ntitle 总工程师\nnote 喆喆的同学，住在苏州\n\nname 联通\n");
  CHECK(encoding_of("vcard/cp1252_undeclared.vcf") == "windows-1252");
  CHECK(as_text(read_file("vcard/cp1252_undeclared.vcf")) == "name Jörg Müßig\norg Bäckerei Größer & Söhne\nnote Lädt gern ein – “Käsespätzle” für 10 €\n");
  CHECK(encoding_of("vcard/v4.vcf") == "UTF-8");
}

TEST_CASE("UTF-16 is known by its mark or its NULs") {
  for (const auto* file : {"vcard/utf16le_mark.vcf", "vcard/utf16be_mark.vcf", "vcard/utf16le_no_mark.vcf"}) {
    CHECK(as_text(read_file(file)) == "name 沈括之\ntitle 院长\n");
  }
  CHECK(encoding_of("vcard/utf16le_mark.vcf") == "");
  CHECK(encoding_of("vcard/utf16le_no_mark.vcf") == "UTF-16LE");
}

TEST_CASE("a character may be folded in two") { CHECK(as_text(read_file("vcard/folded_in_character.vcf")) == "name Folded Frank\norg 青石泵业有限公司\n"); }

TEST_CASE("a declared character set counts for its property alone") {
  CHECK(as_text(read_card("FN:林夏\nTITLE;CHARSET=GBK:\xBE\xAD\xC0\xED\n", "2.1")) == "name 林夏\ntitle 经理\n");
  CHECK(as_text(read_card("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ren=E9e\n", "2.1")) == "name Renée\n");
  CHECK(as_text(read_card("FN;CHARSET=Shift_JIS:\x93\x63\x92\x86\n", "2.1")) == "name 田中\n");
}

TEST_CASE("a declaration that the bytes belie, or that nobody knows, is not believed") {
  CHECK(as_text(read_card("FN;CHARSET=US-ASCII:Renée\n", "2.1")) == "name Renée\n");
  CHECK(as_text(read_card("FN;CHARSET=KLINGON:Renée\n", "2.1")) == "name Renée\n");
  CHECK(as_text(read_card("FN;CHARSET=UTF-8:\xC1\xD6\xCF\xC4\n", "2.1")) == "name 林夏\n");
}

TEST_CASE("quoted-printable without a character set is guessed with the rest") {
  CHECK(as_text(read_card("FN;QUOTED-PRINTABLE:=C1=D6=CF=C4\n", "2.1")) == "name 林夏\n");
}

TEST_CASE("one broken line does not make a UTF-8 file another") {
  std::string lines = "FN:林夏\n";
  for (int line = 0; line < 20; ++line) lines += "NOTE:好\n";
  const auto result = read_card(lines + "TITLE:Directr\xE9ss\n");
  CHECK(result.encoding == "UTF-8");
  CHECK(result.people.front().name == "林夏");
  CHECK(result.people.front().title == "Directréss");
}

TEST_CASE("the user may name the encoding") {
  CHECK(as_text(read_text("BEGIN:VCARD\nFN:\xB3\xC2\nEND:VCARD\n", "big5")) == "name 麻\n");
  CHECK(read_text("BEGIN:VCARD\nFN:x\nEND:VCARD\n", "big5").encoding == "big5");
  const auto unknown = try_reading("a.vcf", "BEGIN:VCARD\nEND:VCARD\n", "klingon");
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().message == "cannot read the encoding 'klingon'");
}
