package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is exported, against the JSON schema of BODS 0.4.
 *
 * <p>The schema is other people's: it is read in {@code ZELIAN_DATA/bods-schema}, the files of the folder {@code schema} of
 * github openownership/data-standard at d97e79829b3bbdc759bc35c814b002c65ff75e95 (Apache-2.0).
 */
class BodsSchemaTests {
    private static final List<String> FILES =
            List.of("statement", "entity-record", "person-record", "relationship-record", "components");

    @Test
    void theSampleExportedIsValid() throws IOException {
        var written = Written.bods(Heard.of(Path.of("import/sample")));
        assertThat(errors(written.array())).isEmpty();
        assertThat(written.statements).hasSizeGreaterThan(1_500);
    }

    @Test
    void theSchemaIsTheOneThatRefusesWhatIsWrong() throws IOException {
        var good = Written.bods(Heard.of(Path.of("import/sample"))).array();
        assertThat(errors(good.replace("\"recordStatus\":\"new\"", "\"recordStatus\":\"fresh\"")))
                .isNotEmpty();
        assertThat(errors(good.replaceFirst("\"isComponent\":false,", ""))).isNotEmpty();
        assertThat(errors(good.replace("\"exact\":80", "\"exact\":180"))).isNotEmpty();
        assertThat(errors(good.replaceFirst("\"foundingDate\":\"20", "\"foundingDate\":\"x0")))
                .isNotEmpty();
    }

    private static List<String> errors(String statements) throws IOException {
        var folder = SharedData.folder("bods-schema");
        Map<String, String> schemas = new HashMap<>();
        for (var file : FILES) {
            var text = Files.readString(folder.resolve(file + ".json"));
            schemas.put("urn:" + file.replace("-record", ""), text);
        }
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        return registry
                .getSchema(com.networknt.schema.SchemaLocation.of("urn:statement"))
                .validate(
                        statements,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .limit(20)
                .toList();
    }
}
