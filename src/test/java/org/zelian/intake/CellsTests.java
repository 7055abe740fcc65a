package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Document;
import org.zelian.kernel.Refusal;

class CellsTests {
    @TempDir
    Path folder;

    private Deliveries names(String... names) throws IOException {
        var text = new StringBuilder("uscc,name,address\n");
        for (var name : names) {
            text.append("A,").append(name).append(",\"x\u200By\nz\"\n");
        }
        Deliveries.write(folder, "enterprises.csv", text.toString());
        return Deliveries.of(folder);
    }

    @Test
    void aNameIsComposedButKeepsItsCompatibilityIdeographs() throws IOException {
        var all = names("Zu\u0308rich\uF90A", "张\u3000\u3000三", "  李四\u200B");
        assertThat(all.rows).extracting(row -> row.required("name")).containsExactly("Zürich\uF90A", "张 三", "李四");
        assertThat(all.rows.getFirst().required("address")).isEqualTo("x\u200By\nz");
    }

    @Test
    void whatIsOddButMayBeRightIsKeptAndRemarked() throws IOException {
        var remarks = names("金\uF90A", "张\uE000", "Аlpha").tallies.getFirst().remarks();
        assertThat(remarks)
                .extracting(Remark::code)
                .containsExactly("COMPATIBILITY_IDEOGRAPH", "PRIVATE_CHARACTER", "MIXED_SCRIPTS");
        assertThat(remarks).extracting(Remark::line).containsExactly(2L, 4L, 6L);
    }

    @Test
    void aNumberThatASpreadsheetMangledIsRefusedWithItsColumnWhenItIsParsed() throws IOException {
        Deliveries.write(folder, "persons.csv", "row_id,姓名,身份证号\n1,张一,1.20113E+17\n");
        var row = Deliveries.of(folder).rows.getFirst();
        assertThatThrownBy(() -> row.required("doc_number", text -> Document.parse(null, text, null)))
                .isInstanceOfSatisfying(RowRefused.class, e -> {
                    assertThat(e.code()).isEqualTo("EXCEL_MANGLED_ID");
                    assertThat(e.column()).isEqualTo("身份证号");
                    assertThat(e.rejection().line()).isEqualTo(2);
                });
    }

    @Test
    void noMessageShowsAWholeIdentityNumber() throws IOException {
        Deliveries.write(folder, "branches.csv", "branch_uscc,parent_uscc,from\nA,B,120113190001010011\n");
        var rejection = Deliveries.of(folder).rejections.getFirst();
        assertThat(rejection.toString()).contains("120113********0011").doesNotContain("120113190001010011");
    }

    @Test
    void theBytesThatCouldNotBeReadAreShown() throws IOException {
        java.nio.file.Files.write(folder.resolve("enterprises.csv"), Hostile.joined("uscc,name\nA,北辰甲", 0xB1, "\n"));
        assertThat(Deliveries.of(folder).rejections.getFirst().found()).contains("\\xB1");
    }

    @Test
    void oneThingIsRefusedAndTheOthersOfTheFolderAreRead() throws IOException {
        Deliveries.write(folder, "branches.csv", Hostile.GOOD);
        Deliveries.write(folder, "enterprises.csv", "uscc\nA\n");
        var all = Deliveries.of(folder);
        assertThat(all.rows).hasSize(1);
        assertThat(all.rejections).extracting(Rejection::code).isEqualTo(List.of("MISSING_COLUMN"));
        assertThat(all.tallies).extracting(Tally::whole).containsExactly(false, true);
    }

    @Test
    void aSourceRefusesWhatAVocabularyLacks() {
        var mapping = Mapping.of(java.util.Map.of("from", "a", "values", java.util.Map.of("甲", "A")), "s");
        assertThat(mapping.of(column -> java.util.Optional.of("甲"), lookup -> java.util.Map.of()))
                .isEqualTo("A");
        assertThatThrownBy(() -> mapping.of(column -> java.util.Optional.of("乙"), lookup -> java.util.Map.of()))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("UNKNOWN_VALUE"));
    }
}
