package org.zelian.intake;

import static org.zelian.intake.Hostile.file;
import static org.zelian.intake.Hostile.joined;
import static org.zelian.intake.Hostile.xlsx;
import static org.zelian.intake.RawXlsx.row;
import static org.zelian.intake.RawXlsx.rows;
import static org.zelian.intake.RawXlsx.sheet;
import static org.zelian.intake.RawZip.entry;

import java.util.List;

/** Workbooks that want to do harm. */
final class HostileWorkbooks {
    private static final String HEAD = row(1, "branch_uscc", "parent_uscc", "from", "to");
    private static final String DAY = "<c r=\"C2\" s=\"1\"><v>%s</v></c>";
    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    static final List<Hostile> FILES = List.of(
            file(
                    "a workbook called csv",
                    "branches.csv",
                    rows(HEAD + row(2, "A", "B")).bytes(),
                    0,
                    "0||NOT_TEXT"),
            xlsx("a workbook", rows(HEAD + row(2, "A", "B", "", "")), 1),
            xlsx(
                    "rows and cells without numbers",
                    rows(
                            "<row><c t=\"inlineStr\"><is><t>branch_uscc</t></is></c><c t=\"inlineStr\"><is><t>parent_uscc</t></is></c></row><row><c t=\"str\"><v>A</v></c><c><v>1</v></c></row>"),
                    1),
            xlsx("rows far apart keep their numbers", rows(HEAD + row(9, "A", "B", "x", "")), 0, "9|from|BAD_DAY"),
            xlsx("a day", rows(HEAD + row(2, "A", "B", DAY.formatted("45000"))), 1),
            xlsx(
                    "the day zero of spreadsheets",
                    rows(HEAD + row(2, "A", "B", DAY.formatted("0"))),
                    0,
                    "2|from|NO_SUCH_DAY"),
            xlsx(
                    "the day that spreadsheets invented",
                    rows(HEAD + row(2, "A", "B", DAY.formatted("60"))),
                    0,
                    "2|from|NO_SUCH_DAY"),
            xlsx(
                    "a day with a time in a workbook",
                    rows(HEAD + row(2, "A", "B", DAY.formatted("45000.5"))),
                    0,
                    "2|from|BAD_DAY"),
            xlsx(
                    "a day out of range",
                    rows(HEAD + row(2, "A", "B", DAY.formatted("99999999"))),
                    0,
                    "2|from|NO_SUCH_DAY"),
            xlsx(
                    "a day number without format",
                    rows(HEAD + row(2, "A", "B", "<c r=\"C2\"><v>45000</v></c>")),
                    0,
                    "2|from|EXCEL_SERIAL_DAY"),
            xlsx(
                    "an error",
                    rows(HEAD + row(2, "A", "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>")),
                    0,
                    "2|parent_uscc|SPREADSHEET_ERROR"),
            xlsx(
                    "an infinite number",
                    rows(HEAD + row(2, "A", "B", "<c r=\"C2\" s=\"1\"><v>1e999999999</v></c>")),
                    0,
                    "2|from|BAD_DAY"),
            xlsx(
                    "a control character, escaped",
                    rows(HEAD + row(2, "A_x0000_", "B")),
                    0,
                    "2|branch_uscc|NUL_CHARACTER"),
            xlsx(
                    "a billion laughs",
                    rows("").with(
                                    "xl/worksheets/sheet1.xml",
                                    LAUGHS + "<worksheet><sheetData>" + row(1, "&c;") + "</sheetData></worksheet>"),
                    0,
                    "0||XLSX_ENTITIES"),
            xlsx(
                    "a file of the machine",
                    rows("").with(
                                    "xl/worksheets/sheet1.xml",
                                    "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                                            + row(1, "&f;") + "</sheetData></worksheet>"),
                    0,
                    "0||XLSX_ENTITIES"),
            xlsx(
                    "a document type elsewhere",
                    rows(HEAD).with("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"http://localhost:1/x.dtd\"><sst/>"),
                    0,
                    "0||XLSX_ENTITIES"),
            xlsx(
                    "a declared encoding is not believed",
                    rows(HEAD)
                            .with(
                                    "xl/worksheets/sheet1.xml",
                                    "<?xml version=\"1.0\" encoding=\"KLINGON\"?>"
                                            + sheet(HEAD + row(2, "A", "甲")).substring(38)),
                    1),
            xlsx("an entity nobody declared", rows(HEAD + row(2, "&x;", "B")), 0, "0||BROKEN_XLSX"),
            xlsx(
                    "links to other workbooks",
                    rows(HEAD + row(2, "A", "B", "", ""))
                            .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                            .with(
                                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                                    "<x Target=\"http://localhost:1/\" TargetMode=\"External\"/>"),
                    1),
            xlsx(
                    "a worksheet that is elsewhere",
                    rows(HEAD)
                            .with(
                                    "xl/_rels/workbook.xml.rels",
                                    "<r><Relationship Id=\"rId1\" Target=\"http://localhost:1/worksheets/x.xml\" TargetMode=\"External\"/></r>"),
                    0,
                    "0||BROKEN_XLSX"),
            xlsx(
                    "a text that does not exist",
                    rows(HEAD + row(2, "<c r=\"A2\" t=\"s\"><v>7</v></c>", "B")),
                    0,
                    "2||BROKEN_XLSX"),
            xlsx(
                    "a cell a million columns out",
                    rows(HEAD + row(2, "A", "B") + row(3, "<c r=\"ZZZZZZZZ3\" t=\"str\"><v>x</v></c>")),
                    1,
                    "3||BROKEN_XLSX"),
            xlsx(
                    "a cell 2,000 columns out",
                    rows(HEAD + row(2, "A", "B", "<c r=\"BXX2\" t=\"str\"><v>x</v></c>") + row(3, "A", "B")),
                    1,
                    "2|column 2000|TOO_MANY_COLUMNS"),
            xlsx("rows backwards", rows(HEAD + row(3, "A", "B") + row(2, "C", "D")), 1, "3||BROKEN_XLSX"),
            xlsx("a cell twice", rows(HEAD + row(2, "A", "<c r=\"A2\" t=\"str\"><v>x</v></c>")), 0, "2||BROKEN_XLSX"),
            xlsx(
                    "XML cut off",
                    rows(HEAD)
                            .with(
                                    "xl/worksheets/sheet1.xml",
                                    sheet(HEAD + row(2, "A", "B")).replace("</sheetData></worksheet>", "")),
                    1,
                    "0||BROKEN_XLSX"),
            xlsx("no worksheet", rows(HEAD).sheets("", ""), 0, "0||BROKEN_XLSX"),
            xlsx(
                    "a hidden worksheet before the others",
                    rows(HEAD + row(2, "A", "B"))
                            .with("xl/worksheets/sheet2.xml", sheet(row(1, "x")))
                            .sheets(
                                    "<sheet name=\"h\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"v\" r:id=\"rId1\"/>",
                                    ""),
                    1),
            xlsx(
                    "an attribute of nine million bytes",
                    rows(HEAD.replace("<row ", "<row x=\"" + "x".repeat(9_000_000) + "\" ")),
                    0,
                    "0||XLSX_TOO_LARGE"),
            file(
                    "a workbook inside an archive",
                    "a.zip",
                    RawZip.of(
                            entry("branches.xlsx", rows(HEAD + row(2, "A", "B")).bytes())),
                    1),
            file(
                    "worksheets by their names",
                    "city.xlsx",
                    rows(HEAD + row(2, "A", "B"))
                            .sheets("<sheet name=\"分支机构\" r:id=\"rId1\"/>", "")
                            .bytes(),
                    1),
            file("a worksheet that nobody knows", "city.xlsx", rows(HEAD).bytes(), 0, "0||UNKNOWN_FILE"),
            file(
                    "the old format of workbooks",
                    "branches.xlsx",
                    joined(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, new byte[600]),
                    0,
                    "0||XLSX_OLD_OR_ENCRYPTED"),
            file("a workbook without its parts", "branches.xlsx", RawZip.of(entry("x", "x")), 0, "0||BROKEN_ZIP"));

    private HostileWorkbooks() {}
}
