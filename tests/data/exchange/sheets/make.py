#!/usr/bin/env python3
"""Writes the workbooks beside it, each with what spreadsheets and other programs put into theirs, and those that are to be refused.

Usage: make.py   in any folder; needs nothing but Python.
"""

import pathlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def ties(pairs):
    rows = "".join(f'<Relationship Id="{key}" Type="{TIES}/{kind}" Target="{target}"/>' for key, kind, target in pairs)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def book(sheets, properties=""):
    rows = "".join(f'<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>'
                   for number, (name, state) in enumerate(sheets, 1))
    return f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{TIES}">{properties}<sheets>{rows}</sheets></workbook>'


def sheet(rows):
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def write(name, sheets, texts=None, styles=None, properties="", more=()):
    """sheets: of each its name, its XML and its state."""
    pairs = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    parts = {"_rels/.rels": ties([("rId1", "officeDocument", "xl/workbook.xml")]),
             "xl/workbook.xml": book([(one[0], one[2] if len(one) > 2 else "") for one in sheets], properties)}
    if texts is not None:
        pairs.append(("rIdT", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = texts
    if styles is not None:
        pairs.append(("rIdS", "styles", "styles.xml"))
        parts["xl/styles.xml"] = styles
    parts["xl/_rels/workbook.xml.rels"] = ties(pairs)
    for number, one in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = one[1]
    parts.update(more)
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2026, 3, 18, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def shared(items):
    return f'{HEAD}<sst xmlns="{MAIN}">{"".join(items)}</sst>'


def texts_and_gaps():
    texts = shared(["<si><t>Name</t></si>",
                    '<si><r><t xml:space="preserve">Grete </t></r><r><rPr><b/></rPr><t>Böhm</t></r></si>',
                    '<si><t>佐倉 みのり</t><rPh sb="0" eb="2"><t>サクラ</t></rPh><phoneticPr fontId="1"/></si>',
                    "<si><t>two_x000D_\nlines _x0041_</t></si>", "<si/>"])
    rows = ('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="inlineStr"><is><t>Pho</t><t>ne</t></is></c></row>'
            '<row r="4"><c t="s"><v>1</v></c><c t="s"><v>4</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>'
            '<row r="5"><c r="A5"/><c r="B5" s="3"/></row>'
            "<row/>"
            '<row><c r="C7" t="s"><v>2</v></c></row>'
            '<row r="10"><c r="A10" t="s"><v>3</v></c><c r="B10" t="s"><v>99</v></c><c r="C10" t="e"><v>#N/A</v></c>'
            '<c r="D10" t="str"><f>A1&amp;"x"</f><v>Marta Quill</v></c><c r="E10"><f>1+1</f><v>2</v></c><c r="F10"><f>1+1</f></c></row>')
    write("texts_and_gaps.xlsx", [("Leute &amp; Orte", sheet(rows)), ("Lists", sheet(rows), ' state="hidden"'),
                                  ("empty", sheet("")), ("last", sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))], texts)


STYLES = (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="9">'
          '<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>'
          '<numFmt numFmtId="165" formatCode="[$-409]m/d/yy\\ h:mm\\ AM/PM;@"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/>'
          '<numFmt numFmtId="167" formatCode="00000"/><numFmt numFmtId="168" formatCode="000\\-0000\\-0000"/>'
          '<numFmt numFmtId="169" formatCode="[Red]#,##0.00&quot; days&quot;"/><numFmt numFmtId="170" formatCode="mm:ss.0"/>'
          '<numFmt numFmtId="171" formatCode="#,##0.00 [$€-407]"/><numFmt numFmtId="172" formatCode="0;&quot;d&quot;"/></numFmts>'
          '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="14"><xf numFmtId="0"/><xf numFmtId="14"/>'
          '<xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/>'
          '<xf numFmtId="169"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="21"/><xf numFmtId="57"/>'
          "</cellXfs></styleSheet>")

NUMBERS = [("13800000001", 0), ("1.3800000001E10", 0), ("1.38E+10", 0), ("46106.0", 0), ("0.30000000000000004", 0), ("110101199003070011", 0),
           ("1.1010119900307E+17", 0), ("-0.00012", 0), ("1e999", 0), ("46106", 1), ("46106.687500000002", 1), ("46106.6875", 2), ("46106", 3),
           ("46106.5", 4), ("1.5", 5), ("17", 6), ("9012345678", 7), ("46106.25", 8), ("46106.6875", 9), ("12.5", 10), ("4", 11), ("0.6875", 12),
           ("46106", 13), ("60", 1), ("59", 1), ("61", 1), ("1", 1), ("0", 1), ("-1", 1), ("2958466", 1), ("46106", 99), ("0.999999999", 2)]


def numbers():
    cells = "".join(f'<row r="{n}"><c r="A{n}" s="{style}"><v>{value}</v></c></row>' for n, (value, style) in enumerate(NUMBERS, 1))
    day = '<row r="40"><c r="A40" t="d"><v>2026-03-24T16:30:00.000Z</v></c><c r="B40" t="d"><v>2026-03-24T00:00:00</v></c></row>'
    write("numbers_1900.xlsx", [("n", sheet(cells + day))], styles=STYLES, properties='<workbookPr date1904="0"/>')
    some = [("44644", 1), ("44644.6875", 2), ("0", 1), ("0.6875", 12), ("60", 1)]
    cells = "".join(f'<row r="{n}"><c r="A{n}" s="{style}"><v>{value}</v></c></row>' for n, (value, style) in enumerate(some, 1))
    write("numbers_1904.xlsx", [("n", sheet(cells))], styles=STYLES, properties='<workbookPr date1904="1"/>')


def other_writers():
    """Prefixes before the names, absolute targets, other cases, a chart among the sheets, the strict form's names."""
    rows = '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>'
    parts = {"_rels\\.rels": ties([("r1", "officeDocument", "/xl/Workbook.xml")]),
             "xl\\workbook.xml": f'{HEAD}<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="{TIES}"><x:sheets>'
                                 '<x:sheet name="Chart" sheetId="1" q:id="c"/><x:sheet name="People" sheetId="2" q:id="p"/>'
                                 "</x:sheets></x:workbook>",
             "xl\\_rels\\workbook.xml.rels": ties([("c", "chartsheet", "chartsheets/sheet1.xml"), ("p", "worksheet", "/xl/worksheets/Sheet1.xml"),
                                                  ("s", "sharedStrings", "SharedStrings.xml")]),
             "xl\\worksheets\\sheet1.xml": f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>',
             "xl\\sharedStrings.xml": f'{HEAD}<x:sst xmlns:x="{MAIN}"><x:si><x:t>Bea Lund</x:t></x:si></x:sst>'}
    with zipfile.ZipFile(HERE / "other_writers.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2026, 3, 18, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def refused():
    one = '<row r="1"><c r="A1"><v>1</v></c></row>'
    entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    write("refused_entities.xlsx", [("a", sheet(one).replace(HEAD, HEAD + entities).replace("<v>1", "<v>&b;"))])
    write("refused_depth.xlsx", [("a", sheet("<row>" + "<c>" * 500 + "</c>" * 500 + "</row>"))])
    write("refused_column.xlsx", [("a", sheet('<row r="7"><c r="ZZZ7"><v>1</v></c></row>'))])
    write("refused_cell.xlsx", [("a", sheet('<row r="2"><c t="inlineStr"><is><t>' + "x" * 70_000 + "</t></is></c></row>"))])
    long_text = shared(["<si><t>" + "x" * 60_000 + "</t></si>"])
    write("refused_row.xlsx", [("a", sheet('<row r="1">' + '<c t="s"><v>0</v></c>' * 200 + "</row>"))], long_text)
    write("refused_cells.xlsx", [("a", sheet('<row><c r="XFD1"><v>1</v></c></row>' * 7_000))])
    write("refused_mark.xlsx", [("a", sheet('<row r="' + "1" * 2_000_000 + '"/>'))])
    write("refused_xml.xlsx", [("a", sheet("<row><c></row>"))])
    write("refused_part.xlsx", [("a", sheet(one))], more={"xl/_rels/workbook.xml.rels": ties([("rId1", "worksheet", "../../etc/passwd")])})
    write("refused_bomb.xlsx", [("a", sheet(one + " " * 40_000_000))])
    with zipfile.ZipFile(HERE / "refused_no_workbook.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("Connections.csv", (2026, 3, 18, 0, 0, 0)), "a,b\n")
    with zipfile.ZipFile(HERE / "refused_ods.ods", "w") as archive:
        archive.writestr(zipfile.ZipInfo("content.xml", (2026, 3, 18, 0, 0, 0)), "<a/>")
    whole = (HERE / "numbers_1904.xlsx").read_bytes()
    (HERE / "refused_cut_off.xlsx").write_bytes(whole[:len(whole) // 2])
    damaged = bytearray(whole)
    at = whole.index(b"xl/worksheets/sheet1.xml") + len(b"xl/worksheets/sheet1.xml") + 40
    damaged[at:at + 8] = b"\0" * 8
    (HERE / "refused_damaged.xlsx").write_bytes(bytes(damaged))
    locked = bytearray(whole)
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = 0
        while (start := whole.find(mark, start)) >= 0:
            locked[start + place] |= 1
            start += 4
    (HERE / "refused_password.xlsx").write_bytes(bytes(locked))


texts_and_gaps()
numbers()
other_writers()
refused()
