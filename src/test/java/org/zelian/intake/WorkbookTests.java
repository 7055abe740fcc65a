package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTests {
    private static final String HEAD = RawXlsx.row(1, "held", "holder", "equity_pct", "from", "to");

    @TempDir
    Path folder;

    private Row only(RawXlsx book) throws IOException {
        Files.write(folder.resolve("holdings.xlsx"), book.bytes());
        var all = Deliveries.of(folder);
        assertThat(all.rejections).isEmpty();
        return all.rows.getFirst();
    }

    private static String number(String cell, String style, String value) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void numbersComeOutAsSavedPercentagesAsShownAndDaysAsDays() throws IOException {
        var row = only(RawXlsx.rows(HEAD
                + RawXlsx.row(
                        2,
                        number("A2", "0", "1.20113190001010E+17"),
                        number("B2", "0", "120113190001010016"),
                        number("C2", "2", "0.50000001"),
                        number("D2", "1", "45000"))));
        assertThat(row.required("held")).isEqualTo("1.20113190001010E+17");
        assertThat(row.required("holder")).isEqualTo("120113190001010016");
        assertThat(row.share("equity_pct").orElseThrow().percent()).isEqualTo("50.000001");
        assertThat(row.day("from")).contains(LocalDate.of(2023, 3, 15));
        assertThat(row.raw()).isEqualTo("1.20113190001010E+17,120113190001010016,50.000001%,2023-03-15,");
    }

    @Test
    void aFractionHasTheDigitsThatTheSpreadsheetShows() throws IOException {
        var row = only(RawXlsx.rows(
                HEAD + RawXlsx.row(2, "A", "B", number("C2", "0", "33.333333000000003"), number("D2", "1", "1"))));
        assertThat(row.share("equity_pct").orElseThrow().percent()).isEqualTo("33.333333");
        assertThat(row.day("from")).contains(LocalDate.of(1900, 1, 1));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        var book = RawXlsx.rows(HEAD + RawXlsx.row(2, "A", "B", "1", number("D2", "1", "43538")));
        book.sheets("<sheet name=\"s\" r:id=\"rId1\"/>", "<workbookPr date1904=\"1\"/>");
        assertThat(only(book).day("from")).contains(LocalDate.of(2023, 3, 15));
    }

    @Test
    void aWorkbookOfAnotherProgramIsRead() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("任职信息.xlsx"));
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            var cells = new String[][] {
                {"统一社会信用代码", "身份证号", "职务", "任职起", "任职止"},
                {"91120113MA9000011H", "120113190001010011", "董事", "", "长期"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
            sheet.value(1, 3, LocalDate.of(2026, 8, 20));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
        }
        var all = Deliveries.of(folder);
        assertThat(all.rejections).isEmpty();
        var row = all.rows.getFirst();
        assertThat(row.day("from")).contains(LocalDate.of(2026, 8, 20));
        assertThat(row.required("person_doc")).isEqualTo("120113190001010011");
    }
}
