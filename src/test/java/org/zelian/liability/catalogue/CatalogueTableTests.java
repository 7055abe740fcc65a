package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTableTests {
    private static final Path PAGE = Path.of("src/docs/catalogue.md");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final String page = new CatalogueTable(ShippedCatalogue.load()).markdown();

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("src/docs/catalogue.md is stale; run ./mvnw test -Dtest=CatalogueTableTests -Dcatalogue.write=true")
                .isEqualTo(page);
    }

    @Test
    void everyRowHasTheCellsOfItsTable() {
        long bars = 0;
        for (var line : page.lines().toList()) {
            if (!line.startsWith("|")) {
                bars = 0;
            } else if (bars == 0) {
                bars = bars(line);
            }
            assertThat(bars(line)).as(line).isEqualTo(bars);
        }
        assertThat(page.lines().filter(line -> line.matches("\\| [A-Z]{3}-\\d{2}[a-z]? \\d{4} .*")))
                .hasSize(194);
    }

    private static long bars(String line) {
        return BAR.matcher(line).results().count();
    }
}
