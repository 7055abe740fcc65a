package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The data itself, where {@code ZELIAN_DATA} says it lies; its known answers. */
@EnabledIfEnvironmentVariable(named = "ZELIAN_DATA", matches = ".+")
class CnExecutivesTests {
    private static Deliveries read() throws IOException {
        return Deliveries.of(Delivery.open(Path.of(System.getenv("ZELIAN_DATA"), "cn-executives")));
    }

    @Test
    void everyRowIsTakenAndTheCountsAreKnown() throws IOException {
        var all = read();
        assertThat(all.rejections).isEmpty();
        assertThat(all.rows.stream()
                        .collect(Collectors.groupingBy(row -> row.sheet().name(), Collectors.counting())))
                .containsEntry("enterprises", 3188L)
                .containsEntry("listings", 104L)
                .containsEntry("persons", 20872L)
                .containsEntry("tenures", 29073L);
    }

    @Test
    void theOfficesInListedCompaniesAreThoseOfTheKnownAnswers() throws IOException {
        var all = read();
        var listed =
                all.of("listings").stream().map(row -> row.required("org_uscc")).collect(Collectors.toSet());
        var offices = all.of("tenures").stream()
                .filter(row -> listed.contains(row.required("org_uscc")))
                .toList();
        Function<Row, String> pair = row -> row.required("person_row") + " " + row.required("org_uscc");
        assertThat(offices.stream().map(row -> row.required("org_uscc")).distinct())
                .hasSize(102);
        assertThat(offices.stream().map(row -> row.required("person_row")).distinct())
                .hasSize(789);
        assertThat(offices.stream().map(pair).distinct()).hasSize(819);
    }
}
