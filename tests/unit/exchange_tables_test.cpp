#include <doctest/doctest.h>

#include <guanxi/base/embedded.hpp>
#include <guanxi/exchange/tables.hpp>

#include "exchange_reading.hpp"
#include "tables/map.hpp"
#include "tables/table.hpp"

namespace guanxi {
extern const Embedded embedded_table_maps[];
}

using namespace guanxi;
using namespace guanxi::exchange;
using namespace exchange_test;

namespace {

std::string read_by(std::string_view map, std::string_view bytes) {
  const auto reader = generic_table_reader(map);
  if (!reader) return reader.error().message + " | " + reader.error().hint;
  MemoryInput input("table.csv", bytes);
  Collector sink;
  const auto read = (*reader)->read(input, sink);
  return read ? as_text(sink.result) : read.error().message + " | " + read.error().hint;
}

std::string proposed(std::string_view bytes) {
  MemoryInput input("table.csv", bytes);
  const auto map = propose_map(input);
  return map ? map->map : map.error().message;
}

}  // namespace

TEST_CASE("every map that is compiled in is understood and whole") {
  for (const Embedded* file = embedded_table_maps; file->name; ++file) {
    CAPTURE(std::string(file->name));
    const auto map = tables::read_map(file->name, file->text);
    REQUIRE_MESSAGE(map.has_value(), map.error().message);
    CHECK(!map->system.empty());
    CHECK(!map->title.empty());
    CHECK(!map->headers.empty());
    CHECK(!map->columns.empty());
  }
}

TEST_CASE("a map that is not understood is refused with its line") {
  const auto error = [](std::string_view text) { return tables::read_map("x.tsv", text).error().message; };
  CHECK(error("# a\nsystem\tx\ncolour\tred\n") == "x.tsv:3: 'colour' is not known");
  CHECK(error("column\tName\tnickname\n") == "x.tsv:1: 'nickname' is not known");
  CHECK(error("column\tName\n") == "x.tsv:1: a column needs a name and a field");
  CHECK(error("column\tName\tname\twidth=3\n") == "x.tsv:1: 'width' is not known");
  CHECK(error("record\tplace\n") == "x.tsv:1: 'place' is not known");
}

TEST_CASE("names of columns are matched with numbers and endings") {
  std::string number;
  CHECK(tables::matches("e-mail # - value", "e-mail 12 - value", number));
  CHECK(number == "12");
  CHECK(tables::matches("mailing country*", "mailing country/region", number));
  CHECK(tables::matches("*id", "ownerid", number));
  CHECK(!tables::matches("e-mail # - value", "e-mail - value", number));
}

TEST_CASE("who is told by a cell") {
  CHECK(tables::who_named("Marta Quill (marta@example.com)") == ReadWho{.email = "marta@example.com", .name = "Marta Quill"});
  CHECK(tables::who_named("Marta Quill (8801)") == ReadWho{.uid = "8801", .name = "Marta Quill"});
  CHECK(tables::who_named("marta@example.com") == ReadWho{.email = "marta@example.com"});
  CHECK(tables::who_named("Quill, Marta") == ReadWho{.name = "Marta Quill"});
  CHECK(tables::without_bracket("Idris Vane (Guest)") == "Idris Vane");
  CHECK(tables::without_bracket("Idris Vane (Pumps)") == "Idris Vane (Pumps)");
  CHECK(tables::turned_name("Klaus Weber, MBA") == "Klaus Weber, MBA");
  CHECK(tables::name_and_firm("王小满-青石泵业") == std::pair<std::string, std::string>("王小满", "青石泵业"));
  CHECK(tables::name_and_firm("Jean-Paul") == std::pair<std::string, std::string>("Jean-Paul", ""));
}

TEST_CASE("any table is read by a map that is told") {
  CHECK(read_by("name=姓名,org=公司,phone:mobile=手机", "姓名,公司,手机,爱好\n王小满,青石泵业,19900000001,茶\n") ==
        "name 王小满\norg 青石泵业\nphone 19900000001 (mobile)\nother 爱好: 茶\n");
  CHECK(read_by("name=Who,\"note=Notes, further\"", "Report of today\nWho;Notes, further\nWeber, Klaus;likes tea\n") == "name Klaus Weber\nnote likes tea\n");
  CHECK(read_by("name=Who", "Name,Mail\nBea,b@example.org\n") == "table.csv:1: there is no column 'who' | columns: Name, Mail");
  CHECK(read_by("colour=Name", "").find("there is no field 'colour' | fields: name, family") == 0);
  CHECK(read_by("name", "").find("'name' does not say which column gives it") == 0);
  CHECK(read_by("note=Notes", "").find("the map does not say which column has the name") == 0);
}

TEST_CASE("a map is proposed from the names of columns") {
  CHECK(proposed("姓名,公司,手机\n王小满,青石泵业,1\n") == "name=姓名,org=公司,phone:mobile=手机");
  CHECK(proposed("氏名\t会社名\tメール\n") == "name=氏名,org=会社名,email=メール");
  CHECK(proposed("A list\n\nFull name,E-mail,\"Company, or firm\"\n") == "name=Full name,email=E-mail");
  CHECK(proposed("a,b\n1,2\n").empty());
  CHECK(proposed("one\ntwo\n") == "table.csv:1: there is no table of several columns");
}

TEST_CASE("what a spreadsheet damages is told") {
  const std::string_view table = "Name,Phone,Mobile,Birthday\nBea,1.38E+10,'+49 40 000001,33000\nUma,13800000042.0,,0/0/00\n";
  CHECK(read_by("name=Name,phone=Phone,phone:mobile=Mobile,birthday=Birthday", table) ==
        "name Bea\nphone +49 40 000001 (mobile)\nbirthday 1990-05-07\n\nname Uma\nphone 13800000042\n"
        "2: Phone: a spreadsheet has cut the number to '1.38E+10'; it is left out\n");
}

TEST_CASE("the order of day and month is what the whole file shows") {
  CHECK(read_by("name=N,birthday=B", "N,B\nBea,3/4/1980\nUma,25/12/1980\n") == "name Bea\nbirthday 1980-04-03\n\nname Uma\nbirthday 1980-12-25\n");
  CHECK(read_by("name=N,birthday=B", "N,B\nBea,3/4/1980\n").find("table.csv:2: the file does not show whether the day or the month") == 0);
}
