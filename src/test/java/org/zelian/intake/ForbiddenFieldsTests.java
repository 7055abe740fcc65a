package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenFieldsTests {
    @ParameterizedTest
    @ValueSource(strings = {"religion", "宗教信仰", "blood_type", "bloodType", "血型", "Finger Prints", "疾病", "病史", "基因"})
    void knowsTheFieldsByAnyName(String name) {
        assertThat(ForbiddenFields.has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "name", "地区", "generation", "offence"})
    void leavesOtherFieldsAlone(String name) {
        assertThat(ForbiddenFields.has(name)).isFalse();
    }

    @Test
    void refusesTheWholeFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("persons.csv");
        Files.writeString(file, "row_id,name,血型\nr1,张一,A\n");
        var rows = new ArrayList<Row>();
        var refused = new ArrayList<Rejection>();
        var tally = Sheet.csv(SheetType.named("persons"), file).read(Mode.SKIP_ROWS, rows::add, refused::add);
        assertThat(rows).isEmpty();
        assertThat(tally.whole()).isFalse();
        assertThat(refused).singleElement().extracting(Rejection::code).isEqualTo("FORBIDDEN_FIELD");
    }
}
