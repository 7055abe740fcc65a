package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Share;

class SheetTests {
    @TempDir
    Path folder;

    private final List<Row> rows = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();

    private Tally read(String type, String text) throws IOException {
        var file = folder.resolve(type + ".csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return Sheet.csv(SheetType.named(type), file).read(Mode.SKIP_ROWS, rows::add, refused::add);
    }

    @Test
    void readsRowsByCanonicalColumnWhateverTheHeaderIsCalled() throws IOException {
        read("tenures", "职务,任职止,任职起,统一社会信用代码,证件号码\n董事,长期,2020年1月1日,91120113MA9000011H,120113190001010011\n");
        var row = rows.getFirst();
        assertThat(row.required("role")).isEqualTo("董事");
        assertThat(row.day("from")).contains(LocalDate.of(2020, 1, 1));
        assertThat(row.day("to")).isEmpty();
        assertThat(row.text("source")).isEmpty();
        assertThat(row.line()).isEqualTo(2);
        assertThat(refused).isEmpty();
    }

    @Test
    void refusesABadDayWithFileLineAndTheHeaderAsWritten() throws IOException {
        read("tenures", "org_uscc,person_doc,role,任职起,to\n\"A\n\",B,\"董事\",,\nA,B,董事,1900-01-00,\n");
        assertThat(refused)
                .extracting(Rejection::file, Rejection::line, Rejection::column, Rejection::code)
                .containsExactly(tuple("tenures.csv", 4L, "任职起", "NO_SUCH_DAY"));
        assertThat(refused.getFirst().raw()).isEqualTo("A,B,董事,1900-01-00,");
    }

    @Test
    void attributesComeFromTheirColumnAndFromColumnsOfTheirOwn() throws IOException {
        read("arrears", """
                subject,trigger_code,decision_no,authority,decision_date,恶意,attributes
                91120113MA9000011H,MIGRANT_WAGES,1号,某局,20260820,是,"offence=MARKET_ORDER,FOOD_SAFETY;amount=5000"
                """);
        assertThat(rows.getFirst().attributes())
                .isEqualTo(Map.of("malicious", "true", "amount", "5000", "offence", "FOOD_SAFETY,MARKET_ORDER"));
    }

    @Test
    void aRefusalOfWhoeverTakesTheRowIsReportedWithItsLine() throws IOException {
        var file = folder.resolve("holdings.csv");
        Files.writeString(file, "held,holder,equity_pct,from,to\nA,B,50.000001,,\nA,C,10%,,\n");
        var tally = Sheet.csv(SheetType.named("holdings"), file)
                .read(
                        Mode.SKIP_ROWS,
                        row -> {
                            if (row.share("equity_pct").orElseThrow().equals(Share.ofPercent("10"))) {
                                throw new Refusal("TOO_SMALL", "Ten percent.", "Give more.");
                            }
                        },
                        refused::add);
        assertThat(tally.rows()).isEqualTo(1);
        assertThat(refused).extracting(Rejection::line, Rejection::code).containsExactly(tuple(3L, "TOO_SMALL"));
    }

    @Test
    void inTheStrictModeABadRowRefusesTheFileBeforeAnyRowIsHandedOn() throws IOException {
        var file = folder.resolve("holdings.csv");
        Files.writeString(file, "held,holder,equity_pct,from,to\nA,B,50,,\nA,C,-0,,\n");
        assertThatThrownBy(() ->
                        Sheet.csv(SheetType.named("holdings"), file).read(Mode.REFUSE_FILE, rows::add, refused::add))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        e -> assertThat(e.rejections().getFirst().code()).isEqualTo("SHARE_NEGATIVE"));
        assertThat(rows).isEmpty();
    }
}
