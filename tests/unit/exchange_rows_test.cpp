#include <doctest/doctest.h>

#include "tables/rows.hpp"

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

// Rows as "2|a|b", the line first, one behind the other; or the error.
std::string rows(std::string_view bytes, const std::string& encoding = {}) {
  MemoryInput input("table.csv", bytes);
  input.encoding = encoding;
  Collector sink;
  const auto table = rows_of(input, sink);
  if (!table) return table.error().message;
  std::string text;
  for (;;) {
    const auto row = (*table)->next();
    if (!row) return text + row.error().message;
    if (!*row) return text;
    text += std::to_string((*table)->line());
    for (const auto& cell : **row) text += "|" + cell;
    text += "\n";
  }
}

}  // namespace

TEST_CASE("rows end and quote as RFC 4180 says, and as files do") {
  CHECK(rows("a,b\r\n1,2\r\n") == "1|a|b\n2|1|2\n");
  CHECK(rows("a,b\n1,2") == "1|a|b\n2|1|2\n");
  CHECK(rows("a,b\r1,2\r") == "1|a|b\n2|1|2\n");
  CHECK(rows("a,\"b \"\"c\"\"\r\nd\",e\nf,g,h\n") == "1|a|b \"c\"\nd|e\n3|f|g|h\n");
  CHECK(rows("a,b\n\n,\n") == "1|a|b\n2|\n3||\n");
  CHECK(rows("a,5\" pipe\n") == "1|a|5\" pipe\n");
  CHECK(rows("a,\"b\"c\n") == "1|a|bc\n");
  CHECK(rows(std::string_view("a\0b,c and some more text\n", 25)) == "1|ab|c and some more text\n");
  CHECK(rows("a,\"\"\n") == "1|a|\n");
  CHECK(rows("\"\"") == "1|\n");
  CHECK(rows("").empty());
}

TEST_CASE("the delimiter is found") {
  CHECK(rows("a;b\n\"1;2\";\"3,4\"\n") == "1|a|b\n2|1;2|3,4\n");
  CHECK(rows("a\tb\n1,5\t2,5\n") == "1|a|b\n2|1,5|2,5\n");
  CHECK(rows("\"ID\",\"\tMail\",\"\tFirm\"\n\"1\",\"\ta@example.org\",\n") == "1|ID|\tMail|\tFirm\n2|1|\ta@example.org|\n");
  CHECK(rows("Notes:\n\"one, two\"\n\nname,mail\nBea,b@example.org\n") == "1|Notes:\n2|one, two\n3|\n4|name|mail\n5|Bea|b@example.org\n");
}

TEST_CASE("the encoding is found, or told") {
  CHECK(rows("\xEF\xBB\xBF\xE5\x90\x8D,b\n") == "1|名|b\n");
  CHECK(rows("\xC3\xFB,b\n\xB9\xAB\xCB\xBE,\xD6\xB0\xCE\xF1\n") == "1|名|b\n2|公司|职务\n");
  CHECK(rows("Zo\xE9,b\n") == "1|Zoé|b\n");
  CHECK(rows(std::string_view("\xFF\xFE"
                              "a\0\t\0b\0\n\0",
                              10)) == "1|a|b\n");
  CHECK(rows("\xB1\xE8,b\n", "cp949") == "1|김|b\n");
  CHECK(rows("a,b\n", "klingon").find("cannot read the encoding") == 0);
}

TEST_CASE("what is no table is refused with its line") {
  CHECK(rows("a,b\n1,\"2\n3,4\n") == "1|a|b\ntable.csv:2: the quote that is opened here is not closed");
  const std::string wide(1'000'000, ',');
  CHECK(rows("a,b\n" + wide) == "1|a|b\ntable.csv:2: the row has more than 16384 columns");
  const std::string longer(11 * 1024 * 1024, 'x');
  CHECK(rows("a,b\n1," + longer + "\n") == "1|a|b\ntable.csv:2: the row is longer than 10 MiB");
}
