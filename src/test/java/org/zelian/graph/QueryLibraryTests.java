package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

/** Every query file as it stands, without a database: its header, its parameters, the labels it may name. */
class QueryLibraryTests {
    private static final String GOOD = """
            // room/name
            //
            // What it answers.
            //
            // params   key: STRING      the organisation, with a remark
            //                           that is continued, but declares nothing
            //          from, to: DATE   window
            // returns  holder: STRING, fact: STRING,
            //          shares: LIST<INTEGER>   hundred-millionths
            // order    holder, fact desc
            // plan     NodeUniqueIndexSeek(party_key), VarLengthExpand(Pruning,BFS,All)
            // example  {key: 'E1',
            //           from: date(), to: date()}
            CYPHER 25
            MATCH (o:Party {key: $key})<-[h:HOLDS|SWAYS]-(p) // not $this
            WHERE $from < h.validTo AND h.validFrom < $to AND p.text <> ':Wrong $no' SET p:Person
            RETURN p.key AS holder, h.fact AS fact, [] AS shares
            """;

    static Stream<Query> everyQuery() {
        return QueryLibrary.ofTheClassPath().all().stream();
    }

    @Test
    void readsAHeaderWithContinuedLinesAndRemarks() {
        var query = QueryHeader.read("room/name", GOOD);

        assertThat(query.params()).hasToString("{key=STRING, from=DATE, to=DATE}");
        assertThat(query.returns()).hasToString("{holder=STRING, fact=STRING, shares=LIST<INTEGER>}");
        assertThat(query.order()).containsExactly("holder", "fact desc");
        assertThat(query.plan()).containsExactly("NodeUniqueIndexSeek(party_key)", "VarLengthExpand(Pruning,BFS,All)");
        assertThat(query.example()).isEqualTo("{key: 'E1', from: date(), to: date()}");
        assertThat(query.isWriting()).isFalse();
        assertThat(query.text()).startsWith("CYPHER 25\nMATCH");
    }

    @Test
    void findsLabelsAndTypesOutsideTextsAndRemarks() {
        assertThat(QueryHeader.read("room/name", GOOD).labelsNamed())
                .containsExactly("HOLDS", "Party", "Person", "SWAYS");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> QueryHeader.read("room/other", GOOD))
                .hasMessage("Query file cypher/room/other.cypher must begin with the line \"// room/other\".");
        assertThatThrownBy(() -> QueryHeader.read("room/name", GOOD.replace("CYPHER 25", "CYPHER 5")))
                .hasMessageContaining("the line \"CYPHER 25\" directly below its header");
        assertThatThrownBy(() -> QueryHeader.read("room/name", GOOD.replace("$from", "$since")))
                .hasMessageContaining("declares parameters [key, from, to] and uses [key, since, to]");
        assertThatThrownBy(() -> QueryHeader.read("room/name", GOOD.replace("// returns", "// gives  ")))
                .hasMessageContaining("has no line \"returns\"");
        assertThatThrownBy(() -> QueryHeader.read("room/name", GOOD.replace("key: STRING", "key STRING")))
                .hasMessageContaining("a declaration reads name: TYPE");
        assertThatThrownBy(() -> QueryHeader.read("room/name", GOOD.replace("// plan ", "// plans")))
                .hasMessageContaining("promises nothing under \"plan\"");
    }

    @Test
    void aNameWithoutFileIsAMistake() {
        assertThatThrownBy(() -> QueryLibrary.ofTheClassPath().get("graph/nothing"))
                .hasMessage("There is no query file cypher/graph/nothing.cypher.");
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void namesOnlyLabelsThatItsRoomMayUse(Query query) throws Exception {
        assertThat(labelsFor(query.room())).as(query.name()).containsAll(query.labelsNamed());
    }

    private static Set<String> labelsFor(String room) throws Exception {
        var rooms = new ArrayDeque<>(List.of(room));
        rooms.addAll(List.of(Class.forName("org.zelian." + room + ".package-info")
                .getAnnotation(ApplicationModule.class)
                .allowedDependencies()));
        var seen = new HashSet<String>();
        var labels = new TreeSet<String>();
        for (var each : rooms) {
            if (seen.add(each)) {
                labels.addAll(labelsOf(each));
            }
        }
        return labels;
    }

    private static List<String> labelsOf(String room) throws IOException {
        var file = Path.of("cypher", room, "labels.txt");
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .toList();
    }
}
