// A long list, row by row, says in every format what a Table of the same cells says.
#include <guanxi/present/table_writer.hpp>

#include <algorithm>

#include <doctest/doctest.h>

using namespace guanxi::present;

namespace {

using Line = std::vector<std::pair<std::string, std::string>>;  // value and text of each cell

Table head() {
  return {.command = "list",
          .items = "people",
          .columns = {{.key = "handle", .title = "handle"},
                      {.key = "name", .title = "name", .flexible = true},
                      {.key = "email"},
                      {.key = "title", .title = "title", .flexible = true},
                      {.key = "last", .title = "last"},
                      {.key = "count", .title = "count", .align = Align::right}}};
}

Table table_of(const std::vector<Line>& lines) {
  Table table = head();
  for (const Line& line : lines) {
    auto& row = table.rows.emplace_back();
    for (const auto& [value, text] : line) row.push_back({.value = Value::known(value), .text = text});
  }
  return table;
}

std::string in_rows(const std::vector<Line>& lines, std::string_view format, const TextStyle& text_style) {
  TableWriter writer(head(), format, text_style);
  std::string out;
  for (const Line& line : lines) {
    std::vector<Field> fields;
    for (const auto& [value, text] : line) fields.push_back({value, text});
    writer.add(fields);
    CHECK((format != "text" || writer.waiting() == 0));
    out += writer.take();
  }
  return out + writer.finish();
}

const std::vector<Line> people = {
    {{"wangwei", ""}, {"王伟", ""}, {"ww@example.com", ""}, {"总经理", ""}, {"2026-11-18", "2 days ago"}, {"12", ""}},
    {{"klaus", ""}, {"Klaus \"Weber\", Söhne & Co. of Hamburg-Altona", ""}, {"", ""}, {"=cmd|calc", ""}, {"", ""}, {"-3", ""}},
    {{"odd", ""}, {"a\tb\nc\\d\x1B[31m\xFF", ""}, {"+86 138 0000 0001", ""}, {"@x, \"y\"\r\n'", ""}, {"", ""}, {"", ""}},
    {{"emoji", ""}, {"e\u0301 👩‍👩‍👧 \u202E ✓ 한국어", ""}, {"", ""}, {"", ""}, {"", ""}, {"7", ""}},
};

}  // namespace

TEST_CASE("rows say what a listing says") {
  const std::vector<Line> few[] = {people, {people[1]}, {}};
  for (const auto& lines : few) {
    const Table table = table_of(lines);
    for (const int width : {20, 60, 80, 140}) {
      for (const bool colour : {false, true}) {
        const TextStyle text_style{width, colour, false};
        CHECK(in_rows(lines, "text", text_style) == as_text(table, text_style));
      }
    }
    CHECK(in_rows(lines, "json", {}) == as_json(table));
    CHECK(in_rows(lines, "jsonl", {}) == as_jsonl(table));
    CHECK(in_rows(lines, "tsv", {}) == as_tsv(table));
    CHECK(in_rows(lines, "csv", {}) == as_csv(table));
  }
}

TEST_CASE("a table is as wide as its cells, and no wider than the terminal") {
  CHECK(in_rows({people[0], people[1]}, "text", {80}) ==
        "handle   name                                       title      last        count\n"
        "wangwei  王伟                                       总经理     2 days ago     12\n"
        "klaus    Klaus \"Weber\", Söhne & Co. of Hamburg-Al…  =cmd|calc                 -3\n");
  CHECK(in_rows({people[0]}, "text", {80}) == "handle   name  title   last        count\nwangwei  王伟  总经理  2 days ago     12\n");
  // The handle is whole however narrow it is.
  CHECK(in_rows({people[0]}, "text", {30}) == "handle   na…  tit…  last  cou…\nwangwei  王…  总…   2 d…    12\n");
}

TEST_CASE("where there is little room, columns are left out by how well they can be spared, before names are cut") {
  Table table{.command = "x",
              .items = "x",
              .columns = {{.key = "handle", .title = "handle"},
                          {.key = "name", .title = "name", .flexible = true},
                          {.key = "city", .title = "city", .flexible = true, .spare = 2},
                          {.key = "last", .title = "last", .spare = 1},
                          {.key = "empty", .title = "empty"}}};
  table.rows = {{{.value = "klaus"}, {.value = "Klaus Weber"}, {.value = "Hamburg"}, {.value = "2026-11-18"}, {}}};
  CHECK(as_text(table, {60}) == "handle  name         city     last\nklaus   Klaus Weber  Hamburg  2026-11-18\n");
  CHECK(as_text(table, {35}) == "handle  name         last\nklaus   Klaus Weber  2026-11-18\n");
  CHECK(as_text(table, {25}) == "handle  name\nklaus   Klaus Weber\n");
  CHECK(as_text(table, {14}) == "handle  name\nklaus   Klaus…\n");
}

TEST_CASE("each format escapes what would break it") {
  const std::vector<Line> lines{people[2]};
  CHECK(in_rows(lines, "tsv", {}) == "handle\tname\temail\ttitle\tlast\tcount\nodd\ta b\\nc\\\\d\uFFFD\uFFFD\t+86 138 0000 0001\t'@x, \"y\"\\n'\t\t\n");
  CHECK(in_rows(lines, "csv", {}) == "handle,name,email,title,last,count\r\nodd,\"a b\nc\\d\uFFFD\uFFFD\",+86 138 0000 0001,\"'@x, \"\"y\"\"\n'\",,\r\n");
  CHECK(in_rows(lines, "jsonl", {}) ==
        "{\"handle\":\"odd\",\"name\":\"a\\tb\\nc\\\\d\\u001B[31m\uFFFD\",\"email\":\"+86 138 0000 0001\","
        "\"title\":\"@x, \\\"y\\\"\\r\\n'\",\"last\":null,\"count\":null}\n");
}

TEST_CASE("no cell is a formula to a spreadsheet, in tsv as in csv; phones and numbers stay as they are") {
  const auto cells = [](std::string_view format) {
    std::string out;
    for (const std::string text : {"=1+1",
                                   "=1",
                                   "+1+1",
                                   "+1-1",
                                   "-2+3",
                                   "@SUM(A1)",
                                   "-x",
                                   "+",
                                   "-",
                                   "＝1+1",
                                   "＋1",
                                   "－1",
                                   "＠x",
                                   "-12.50",
                                   "-3",
                                   "-1.2.3",
                                   "+86 571 8800 0001",
                                   "+1 (212) 555-0100",
                                   "+49/40/123456",
                                   "a=b",
                                   "",
                                   "a-b"}) {
      TableWriter writer({.command = "x", .items = "x", .columns = {{.key = "k"}}}, format, TextStyle{});
      const std::vector<Field> row = {{text, ""}};
      writer.add(row);
      std::string all = writer.take();
      all += writer.finish();
      const std::size_t head = all.find('\n') + 1;
      out += all.substr(head, all.find_first_of("\r\n", head) - head) + "|";
    }
    return out;
  };
  const std::string safe =
      "'=1+1|'=1|'+1+1|'+1-1|'-2+3|'@SUM(A1)|'-x|'+|'-|'＝1+1|'＋1|'－1|'＠x|-12.50|-3|'-1.2.3|"
      "+86 571 8800 0001|+1 (212) 555-0100|+49/40/123456|a=b||a-b|";
  CHECK(cells("tsv") == safe);
  CHECK(cells("csv") == safe);
}

namespace {

std::string line_of(const std::string& text, std::size_t number) {
  std::size_t begin = 0;
  for (; number > 0; --number) begin = text.find('\n', begin) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

TEST_CASE("a long table comes in blocks, whose columns grow where a cell needs it") {
  const Table long_head{.command = "x",
                        .items = "x",
                        .columns = {{.key = "id", .title = "id"},
                                    {.key = "who", .title = "who", .flexible = true},
                                    {.key = "tier", .title = "tier"},
                                    {.key = "spared", .title = "spared", .spare = 1},
                                    {.key = "what", .title = "what", .flexible = true}}};
  constexpr int rows = 10'000, wide_from = 5'000;
  TableWriter writer(long_head, "text", {50});
  std::string out;
  std::size_t most_waiting = 0, before_first = 0;
  for (int i = 0; i < rows; ++i) {
    const std::string id = std::to_string(10'000 + i);
    const std::vector<Field> row = {{id}, {i < wide_from ? "王伟" : "王伟和很多人"}, {i < wide_from ? "" : "A"}, {i < wide_from ? "" : "s"}, {"it was said"}};
    writer.add(row);
    most_waiting = std::max(most_waiting, writer.waiting());
    out += writer.take();
    if (out.empty()) ++before_first;
  }
  out += writer.finish();
  CHECK(before_first < 2'500);
  CHECK(most_waiting < 128 * 1024);
  CHECK(std::count(out.begin(), out.end(), '\n') == rows + 1);
  // A column without text so far has its title, for text may come; which columns there are stays as the first block found it.
  CHECK(line_of(out, 0) == "id     who   tier  spared  what");
  CHECK(line_of(out, 1) == "10000  王伟                it was said");
  CHECK(line_of(out, rows) == "19999  王伟和很多人  A     s       it was said");
}

TEST_CASE("marked parts of a cell stand out on a terminal with colours, as far as they are shown") {
  Table table{.command = "x",
              .items = "x",
              .columns = {{.key = "id", .title = "id"}, {.key = "what", .title = "what", .flexible = true}},
              .rows = {{{.value = "1"}, {.value = "x", .text = "合同 and contract", .marks = {{0, 6}, {11, 19}}}},
                       {{.value = "2"}, {.value = "x", .text = "plain"}},
                       {{.value = "3"}, {.value = "x", .text = "two\nlines", .marks = {{0, 3}}}}}};
  const std::string heading = "\x1b[2mid\x1b[0m  \x1b[2mwhat\x1b[0m\n";
  CHECK(as_text(table, {80, true}) == heading + "1   \x1b[36m合同\x1b[0m and \x1b[36mcontract\x1b[0m\n2   plain\n3   two lines\n");
  CHECK(as_text(table, {17, true}) == heading + "1   \x1b[36m合同\x1b[0m and \x1b[36mcon\x1b[0m…\n2   plain\n3   two lines\n");
  CHECK(as_text(table, {13, true}) == heading + "1   \x1b[36m合同\x1b[0m and…\n2   plain\n3   two lines\n");
  CHECK(as_text(table, {80, false}) == "id  what\n1   合同 and contract\n2   plain\n3   two lines\n");
  CHECK(as_tsv(table) == "id\twhat\n1\tx\n2\tx\n3\tx\n");
}

TEST_CASE("cells that no text is made for: lists, words without quotes, texts that are known to be empty") {
  const Table kinds{
      .command = "x",
      .items = "x",
      .columns = {{.key = "who", .title = "who"}, {.key = "is", .title = "is"}, {.key = "known", .title = "known"}, {.key = "not", .title = "not"}}};
  const std::vector<std::string> two = {"a\"b", "c"}, none;
  const std::vector<Field> rows[] = {{{.as = Field::As::texts, .items = two}, {.value = "true", .as = Field::As::bare}, {.as = Field::As::known}, {}},
                                     {{.text = "nobody", .as = Field::As::texts, .items = none}, {.value = "12", .as = Field::As::bare}, {}, {}}};
  const auto written = [&](std::string_view format) {
    TableWriter writer(kinds, format, {80});
    for (const auto& row : rows) writer.add(row);
    return writer.finish();
  };
  CHECK(written("jsonl") == "{\"who\":[\"a\\\"b\",\"c\"],\"is\":true,\"known\":\"\",\"not\":null}\n{\"who\":[],\"is\":12,\"known\":null,\"not\":null}\n");
  CHECK(written("tsv") == "who\tis\tknown\tnot\na\"b, c\ttrue\t\t\n\t12\t\t\n");
  CHECK(written("text") == "who     is\na\"b, c  true\nnobody  12\n");
}
