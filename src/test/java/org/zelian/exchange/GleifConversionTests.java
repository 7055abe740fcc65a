package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.intake.Rejection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GleifConversionTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    /** Compared as JSON, whole: every field of every statement, and their order. Only who publishes, and when, is told. */
    @Test
    void theRecordsOfGleifBecomeExactlyTheStatementsThatWereExpected() throws IOException {
        var gleif = SharedData.folder("gleif");
        var expected = JSON.readTree(gleif.resolve("rr-data-out.json").toFile());
        assertThat(converted(gleif.resolve("rr-data.xml"), expected)).isEqualTo(expected);
        assertThat(expected).hasSize(10);
    }

    @Test
    void theSameRecordsInJsonGiveTheSameStatements() throws IOException {
        var gleif = SharedData.folder("gleif");
        var expected = JSON.readTree(gleif.resolve("rr-data-out.json").toFile());
        assertThat(converted(gleif.resolve("rr-data.json"), expected)).isEqualTo(expected);
    }

    /** Of the ten, one is a direct consolidation; ultimate parents are computed, and funds have no counterpart. */
    @Test
    void readAsASourceTheRecordsGiveTheOneDirectLinkAndTellTheOthers() throws IOException {
        Files.copy(SharedData.folder("gleif").resolve("rr-data.xml"), folder.resolve("rr-data.xml"));
        var heard = Heard.of(folder);
        assertThat(heard.refused).isEmpty();
        assertThat(heard.facts(org.zelian.kernel.FactKind.HOLDS))
                .containsExactly(
                        "[LEI:ZZG38T0MDR3QY1ETUA76, LEI:010CMKZ3VON21WF2ZD45] {kind=CONSOLIDATION} [2018-02-06, ..)");
        assertThat(heard.notes.stream().filter(note -> note.contains("/Relationship NOT_MAPPED: ")))
                .hasSize(9);
    }

    @Test
    void aRecordThatLacksAnEndIsRefusedWithItsPlaceAndTheOthersAreConverted() throws IOException {
        var file = Files.writeString(folder.resolve("rr.json"), """
                [{"Relationship": {"StartNode": {"NodeID": "A"}, "RelationshipType": "IS_FEEDER_TO"},
                  "Registration": {"LastUpdateDate": "2023-05-18T15:41:20.212Z"}},
                 {"Relationship": {"StartNode": {"NodeID": "A"}, "EndNode": {"NodeID": "B"},
                  "RelationshipType": "IS_FEEDER_TO"},
                  "Registration": {"LastUpdateDate": "2023-05-18T15:41:20.212Z"}}]
                """);
        var conversion = new GleifConversion("2026-11-21", "", "某市", "");
        conversion.convert(file, folder.resolve("out.json"));
        assertThat(conversion.written()).isEqualTo(1);
        assertThat(conversion.refused())
                .extracting(Rejection::line, Rejection::column, Rejection::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "/0/Relationship/EndNode", "MISSING_VALUE"));
        var statement = JSON.readTree(folder.resolve("out.json").toFile()).get(0);
        assertThat(new TreeSet<>(statement.get("publicationDetails").propertyNames()))
                .containsExactly("bodsVersion", "publicationDate", "publisher");
    }

    private JsonNode converted(Path file, JsonNode expected) throws IOException {
        var details = expected.get(0).get("publicationDetails");
        var conversion = new GleifConversion(
                details.get("publicationDate").asString(),
                details.get("license").asString(),
                details.get("publisher").get("name").asString(),
                details.get("publisher").get("url").asString());
        conversion.convert(file, folder.resolve("out.json"));
        assertThat(conversion.refused()).isEmpty();
        return JSON.readTree(folder.resolve("out.json").toFile());
    }
}
