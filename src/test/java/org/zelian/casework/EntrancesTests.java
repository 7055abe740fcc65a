package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of the tables is entered by hand or follows from a rule; what is asked for has a column, and its words. */
class EntrancesTests {
    private static final Path WORDS = Path.of("src/main/ui/src/casewords.ts");

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void everyStepOfATableIsEnteredOrFollowsFromARule(CaseKind kind) {
        assertThat(kind.table().moves())
                .allSatisfy(move -> assertThat(Entrances.of(kind, move.step()).isPresent())
                        .as(kind + " " + move.step())
                        .isNotEqualTo(Entrances.IN_FILES.contains(kind)
                                || Entrances.RULED.contains(kind + " " + move.step())));
    }

    @Test
    void everyEntranceIsAStepOfItsTableAndAsksForColumnsOfItsSheet() {
        assertThat(Entrances.all()).allSatisfy(entrance -> {
            assertThat(entrance.kind().table().has(entrance.step()))
                    .as(entrance.step())
                    .isTrue();
            assertThat(Stream.concat(
                            entrance.asks().stream().map(Entrance.Asked::column), entrance.sets().keySet().stream()))
                    .allMatch(entrance::has);
            assertThat(entrance.dayColumn()).isNotEmpty();
        });
    }

    @Test
    void thePageHasWordsForEveryStepAndEverythingThatIsAsked() throws IOException {
        var words = Files.readString(WORDS);
        assertThat(Entrances.all()).allSatisfy(entrance -> {
            assertThat(words).contains("'" + entrance.kind() + " " + entrance.step() + "': [");
            entrance.asks().forEach(asked -> assertThat(words).contains("  " + asked.column() + ": ['"));
        });
    }
}
