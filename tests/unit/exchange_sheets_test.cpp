// Workbooks as rows, written by tests/data/exchange/sheets/make.py; and numbers as they are shown.
#include <doctest/doctest.h>

#include "exchange_reading.hpp"
#include "sheets/formats.hpp"
#include "sheets/sheets.hpp"

using namespace exchange_test;
using namespace guanxi::exchange;
using sheets::DayCount;
using sheets::format_of_code;
using sheets::shown;

namespace {

// A line each: "sheet 3: |Name||Phone|".
std::string rows_text(const std::string& name) {
  const std::string bytes = file_bytes("sheets/" + name);
  MemoryInput input(name, bytes);
  Collector collector;
  auto rows = rows_of_workbook(input, collector);
  if (!rows) return "refused: " + rows.error().message + "\n";
  std::string text;
  for (const auto& warning : collector.result.warnings) text += "warning: " + warning.message + "\n";
  for (;;) {
    const auto row = (*rows)->next();
    if (!row) return text + "refused: " + row.error().message + "\n";
    if (!*row) return text;
    text += std::string((*rows)->part()) + " " + std::to_string((*rows)->line()) + ": |";
    for (const auto& cell : **row) text += cell + "|";
    text += "\n";
  }
}

}  // namespace

TEST_CASE("rows have the texts of their cells, and the places of those that are left out") {
  CHECK(rows_text("texts_and_gaps.xlsx") ==
        "warning: the hidden sheet 'Lists' is left out\n"
        "Leute & Orte 3: ||Name||Phone|\n"
        "Leute & Orte 4: |Grete Böhm||TRUE|FALSE|\n"
        "Leute & Orte 7: |||佐倉 みのり|\n"
        "Leute & Orte 10: |two\nlines A|||Marta Quill|2|\n"
        "last 1: |1|\n");
}

TEST_CASE("numbers are shown as a person reads them") {
  CHECK(rows_text("numbers_1900.xlsx") ==
        "n 1: |13800000001|\nn 2: |13800000001|\nn 3: |13800000000|\nn 4: |46106|\nn 5: |0.3|\nn 6: |110101199003070011|\n"
        "n 7: |110101199003070000|\nn 8: |-0.00012|\nn 9: |1e999|\nn 10: |2026-03-25|\nn 11: |2026-03-25 16:30:00|\nn 12: |2026-03-25 16:30:00|\n"
        "n 13: |2026-03-25|\nn 14: |2026-03-25 12:00:00|\nn 15: |36:00:00|\nn 16: |00017|\nn 17: |090-1234-5678|\nn 18: |46106.25|\n"
        "n 19: |2026-03-25 16:30:00|\nn 20: |12.5|\nn 21: |4|\nn 22: |16:30:00|\nn 23: |2026-03-25|\nn 24: |1900-02-29|\nn 25: |1900-02-28|\n"
        "n 26: |1900-03-01|\nn 27: |1900-01-01|\nn 28: |0|\nn 29: |-1|\nn 30: |2958466|\nn 31: |46106|\nn 32: |1900-01-01|\n"
        "n 40: |2026-03-24 16:30:00|2026-03-24|\n");
}

TEST_CASE("a workbook may count its days from 1904") {
  CHECK(rows_text("numbers_1904.xlsx") == "n 1: |2026-03-25|\nn 2: |2026-03-25 16:30:00|\nn 3: |1904-01-01|\nn 4: |16:30:00|\nn 5: |1904-03-01|\n");
}

TEST_CASE("names in a zip are found as other programs write them") { CHECK(rows_text("other_writers.xlsx") == "People 1: |Bea Lund|\n"); }

TEST_CASE("what no workbook has is refused") {
  const std::string marks = "of the workbook has a document type, or marks deeper or longer than a workbook's\n";
  CHECK(rows_text("refused_entities.xlsx") == "refused: refused_entities.xlsx:1: the part 'xl/worksheets/sheet1.xml' " + marks);
  CHECK(rows_text("refused_depth.xlsx") == "refused: refused_depth.xlsx:1: the part 'xl/worksheets/sheet1.xml' " + marks);
  CHECK(rows_text("refused_mark.xlsx") == "refused: refused_mark.xlsx:1: the part 'xl/worksheets/sheet1.xml' " + marks);
  CHECK(rows_text("refused_column.xlsx") == "refused: refused_column.xlsx:7: sheet 'a': a cell stands beyond column XFD\n");
  CHECK(rows_text("refused_cell.xlsx") == "refused: refused_cell.xlsx:2: sheet 'a': a cell holds more than 64 kB of text\n");
  CHECK(rows_text("refused_row.xlsx") == "refused: refused_row.xlsx:1: sheet 'a': a row holds more than 4 MB of text\n");
  CHECK(rows_text("refused_cells.xlsx").ends_with("sheet 'a': the sheet has more than 100 million cells\n"));
  CHECK(rows_text("refused_xml.xlsx") ==
        "refused: refused_xml.xlsx:1: the part 'xl/worksheets/sheet1.xml' of the workbook is damaged in line 2: mismatched tag\n");
  CHECK(rows_text("refused_part.xlsx") == "refused: refused_part.xlsx:1: the workbook lacks its part 'etc/passwd'\n");
  CHECK(rows_text("refused_bomb.xlsx")
            .ends_with("refused: refused_bomb.xlsx:1: the part 'xl/worksheets/sheet1.xml' of the workbook unpacks to far more than its size\n"));
  CHECK(rows_text("refused_no_workbook.zip") == "refused: refused_no_workbook.zip:1: this zip is no workbook\n");
  CHECK(rows_text("refused_ods.ods") == "refused: refused_ods.ods:1: OpenDocument tables (.ods) are not read\n");
  CHECK(rows_text("refused_cut_off.xlsx") == "refused: refused_cut_off.xlsx:1: the workbook is damaged or cut off\n");
  CHECK(rows_text("refused_damaged.xlsx").ends_with("refused: refused_damaged.xlsx:1: the workbook is damaged or cut off\n"));
  CHECK(rows_text("refused_password.xlsx") == "refused: refused_password.xlsx:1: the workbook is encrypted, or packed in an unusual way\n");
}

TEST_CASE("the code of a format tells days from numbers") {
  using enum sheets::CellFormat::Kind;
  for (const auto* code : {"yyyy-mm-dd", "d. mmmm yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "mmm", "ggge\"年\"m\"月\"", "m/d/yy h:mm;@"})
    CHECK_MESSAGE(format_of_code(code).kind == moment, code);
  for (const auto* code : {"h:mm AM/PM", "hh:mm:ss", "上午/下午h\"时\"mm\"分\""}) CHECK_MESSAGE(format_of_code(code).kind == clock, code);
  for (const auto* code : {"General", "0", "0.00", "#,##0", "@", "0%", "0.00E+00", "\"day\"0", "_-* #,##0.00\\ [$€-407]_-", ""})
    CHECK_MESSAGE(format_of_code(code).kind == plain, code);
  CHECK(shown("7", format_of_code("0000"), DayCount::since_1900) == "0007");
  CHECK(shown("12345", format_of_code("(00) 00"), DayCount::since_1900) == "(123) 45");
}
