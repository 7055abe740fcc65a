package org.zelian.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook written by hand, part by part, so that its parts can be wrong. */
final class RawXlsx {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one worksheet, Sheet1, with these rows; styles 1 = a day, 2 = a percentage. */
    static RawXlsx rows(String rows) {
        var book = new RawXlsx();
        book.with("[Content_Types].xml", START + "<Types/>");
        book.with(
                "xl/_rels/workbook.xml.rels",
                START + "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        book.sheets("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>", "");
        book.with(
                "xl/styles.xml",
                START + "<styleSheet" + MAIN
                        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        return book.with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return START + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of inline texts. */
    static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append(
                    texts[i].startsWith("<c")
                            ? texts[i]
                            : "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                                    + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    RawXlsx sheets(String sheets, String properties) {
        return with(
                "xl/workbook.xml",
                START + "<workbook" + MAIN + RELATION + ">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
    }

    RawXlsx with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    byte[] bytes() {
        return RawZip.of(parts.entrySet().stream()
                .map(part -> RawZip.entry(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8)))
                .toArray(RawZip.Entry[]::new));
    }
}
