// Lines, parameters and escapes.
#include <doctest/doctest.h>

#include "exchange_reading.hpp"

using namespace exchange_test;

TEST_CASE("any line end will do") {
  const std::string people = "name Olga Fenn\nnote first line\nsecond line\n\nname Piet Dorn\nphone +31 6 00000000\n";
  for (const auto* file : {"vcard/cr_only.vcf", "vcard/doubled_cr.vcf"}) {
    const auto result = read_file(file);
    CHECK(as_text(result) == people);
    CHECK(result.people[1].line == 9);
  }
}

TEST_CASE("versions 3.0 and 4.0 lose the blank at a fold, 2.1 keeps it") {
  CHECK(as_text(read_card("FN:Olga\n  Fenn\n", "3.0")) == "name Olga Fenn\n");
  CHECK(as_text(read_card("FN:Ol\n\tga\n", "4.0")) == "name Olga\n");
  CHECK(as_text(read_card("FN:Olga\n Fenn\n", "2.1")) == "name Olga Fenn\n");
  CHECK(as_text(read_card("FN:Olga\nEMAIL;TYPE=wo\n rk:olga@example.com\n")) == "name Olga\nemail olga@example.com (work)\n");
}

TEST_CASE("a soft line break does not swallow the end of the card") {
  CHECK(as_text(read_card("FN;ENCODING=QUOTED-PRINTABLE:Ol=\nga=\n", "2.1")) == "name Olga\n");
  CHECK(as_text(read_card("FN;ENCODING=QUOTED-PRINTABLE:Olga=3=ZZ=\n", "2.1")) == "name Olga=3=ZZ\n");
}

TEST_CASE("parameters are bare, listed or quoted") {
  CHECK(as_text(read_card("FN:Olga\nTEL;WORK;CELL;PREF:1\n", "2.1")) == "name Olga\nphone 1 (work mobile)\n");
  CHECK(as_text(read_card("FN:Olga\nTEL;type=WORK,FAX:1\n")) == "name Olga\nphone 1 (work fax)\n");
  CHECK(as_text(read_card("FN:Olga\nEMAIL;X-A=\"a:b;c\";TYPE=home:o@example.com\n")) == "name Olga\nemail o@example.com (home)\n");
  CHECK(as_text(read_card("FN:Olga\nIMPP;X-SERVICE-TYPE=\"Kakao ^'Story^'\":olga\n")) == "name Olga\nkakao-\"story\" olga\n");
  CHECK(as_text(read_card("FN:Olga\nEMAIL;X-A=\"open:o@example.com\n")) == "name Olga\nemail o@example.com\n");
}

TEST_CASE("names of properties and groups have no case") {
  CHECK(as_text(read_card("fn:Olga\nItem1.tel:1\niTEM1.x-ablabel:Yacht\n")) == "name Olga\nphone 1 (Yacht)\n");
}

TEST_CASE("escapes") {
  CHECK(as_text(read_card("FN:Olga\nORG:Fenn\\, Fenn\\; Co;R\\\\D\nNICKNAME:A\\,B,C\n")) ==
        "name Olga\norg Fenn, Fenn; Co\ndepartment R\\D\nalias A,B\nalias C\n");
  CHECK(as_text(read_card("FN:Olga\nNOTE:a\\nb\\Nc\\xd\\\n")) == "name Olga\nnote a\nb\nc\\xd\\\n");
}

TEST_CASE("a file is known by its beginning") {
  const auto recognised = [](std::string_view bytes) {
    guanxi::exchange::MemoryInput input("x.vcf", bytes);
    return guanxi::exchange::reader_for(input) == guanxi::exchange::reader_named("vcard");
  };
  CHECK(recognised("BEGIN:VCARD\n"));
  CHECK(recognised("\xEF\xBB\xBF\r\n \r\nbegin:vCard"));
  CHECK_FALSE(recognised("BEGIN:VCALENDAR\n"));
  CHECK_FALSE(recognised(""));
  CHECK_FALSE(recognised("FN:x\nBEGIN:VCARD\n"));
  const auto other = try_reading("list.csv", "a,b\n");
  REQUIRE_FALSE(other.has_value());
  CHECK(other.error().message == "list.csv:1: not a vCard file");
}

TEST_CASE("readers are found by name and by what they recognise") {
  using namespace guanxi::exchange;
  CHECK(reader_named("nonesuch") == nullptr);
  for (const auto* reader : readers()) CHECK(reader_named(reader->name()) == reader);
}

TEST_CASE("a card of absurd size is left out, its picture not counted") {
  const std::string picture = "PHOTO;ENCODING=b:" + std::string(11'000'000, 'A') + "\n";
  CHECK(as_text(read_card("FN:Olga\n" + picture)) == "name Olga\n");
  const std::string note = "NOTE:" + std::string(11'000'000, 'a') + "\n";
  CHECK(as_text(read_card("FN:Olga\n" + note)) == "1: a card of more than 10 MB or 20,000 lines is left out\n");
  std::string many;
  for (int line = 0; line < 20'001; ++line) many += "X:\n";
  CHECK(as_text(read_card("FN:Olga\n" + many)) == "1: a card of more than 10 MB or 20,000 lines is left out\n");
}
