package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.audit.Deed;
import org.zelian.audit.Deeds;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.kernel.Actor;

/** {@code zelian audit} over a store with deeds and a file of looks. */
class AuditCommandIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), TraceFolder.CHINA);
    private static final Actor OFFICER = new Actor("甲", "北辰区人社局", "120113", Set.of("OFFICER"));

    @TempDir
    private Path store;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void twoOfEach() throws Exception {
        try (var graph = Graphs.open(store, GraphOptions.office(CLOCK))) {
            var deeds = new Deeds(graph, CLOCK);
            deeds.record(new Deed(OFFICER, "ACT_ENTERED", "津〔2026〕1号", Map.of()));
            deeds.record(new Deed(OFFICER, "ACT_ENTERED", "津〔2026〕2号", Map.of()));
        }
        try (var looks = Looks.open(store.resolve("looks.jsonl"), CLOCK)) {
            looks.record(look("一"));
            looks.record(look("二"));
        }
    }

    private static Look look(String about) {
        return new Look(OFFICER, "COUNTER_CHECK", Map.of("about", about));
    }

    private int run(String... arguments) {
        var screen = new Screen(new PrintWriter(out, true), new PrintWriter(new StringWriter()), false, true);
        return Commands.line(desk(screen), null).execute(arguments);
    }

    private static Desk desk(Screen screen) {
        return new Desk(
                screen,
                CLOCK,
                new KeyPlace(Map.of(), new Properties(), screen::note),
                settings -> {
                    throw new IllegalStateException("no server here");
                },
                () -> {
                    throw new IllegalStateException("no other store here");
                },
                Graphs::open);
    }

    @Test
    void saysOfWholeTrailsHowLongTheyAre() {
        assertThat(run("audit", "--store", store.toString())).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("deeds: 2", "looks: 2", "whole").doesNotContain("何人");
        assertThat(run("audit", "--store", store.toString(), "--deeds", "0")).isEqualTo(Exit.OK);
        assertThat(out.toString()).as("no table where no deed is asked for").doesNotContain("何人");
    }

    @Test
    void namesTheRecordAtWhichATrailIsBroken() throws Exception {
        var file = store.resolve("looks.jsonl");
        Files.writeString(file, Files.readString(file).replace("一", "三"), StandardCharsets.UTF_8);
        assertThat(run("audit", "--store", store.toString(), "--json")).isEqualTo(Exit.REFUSED);
        assertThat(out.toString()).contains("\"looksBrokenAt\"").doesNotContain("deedsBrokenAt");
    }

    @Test
    void aCounterCheckByCommandIsWrittenDownWithItsPurposeAndWithoutIsNotAnswered() throws Exception {
        var asked = new String[] {"check", "120113190001010011", "--in", store.toString()};
        assertThat(run(asked)).isNotEqualTo(Exit.OK);
        assertThat(out.toString()).doesNotContain("CLEAR");
        var commands = store.resolve("looks-commands.jsonl");
        assertThat(commands).doesNotExist();

        assertThat(run("check", "120113190001010011", "--in", store.toString(), "--purpose", "评优审核"))
                .isEqualTo(Exit.OK);
        assertThat(Files.readString(commands))
                .contains("COUNTER_CHECK", "120113********0011#", "评优审核", System.getProperty("user.name"))
                .doesNotContain("190001010011");
        assertThat(run("audit", "--store", store.toString())).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("looks of commands: 1");
    }

    @Test
    void whoLoadsRunsAndWithdrawsStandsInTheTrailWithWhatCameOfIt() throws Exception {
        var to = store.toString();
        assertThat(run("load", "import/casework", "--store", to, "--dry-run")).isEqualTo(Exit.OK);
        assertThat(run("load", "import/casework", "--store", to)).isEqualTo(Exit.OK);
        assertThat(run("run", "--store", to)).isEqualTo(Exit.OK);
        assertThat(run("withdraw", "--batch", "b1", "--store", to)).isEqualTo(Exit.OK);
        assertThat(run("withdraw", "--batch", "b99", "--store", to)).isEqualTo(Exit.REFUSED);
        assertThat(run("load", "import/casework", "--store", to)).isEqualTo(Exit.OK);

        assertThat(run("audit", "--store", to, "--deeds", "8")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("deeds: 10", "whole");
        assertThat(out.toString().lines().filter(line -> line.contains(System.getProperty("user.name"))))
                .hasSize(8)
                .satisfiesExactly(
                        begun -> assertThat(begun).contains("BEGUN", "casework", "deed=DELIVERY_LOADED"),
                        loaded -> assertThat(loaded)
                                .contains("2026-11-21T04:00:00Z", "DELIVERY_LOADED", "casework", "b1 ", "refused=0")
                                .contains("begun=3"),
                        begun -> assertThat(begun).contains("BEGUN", "deed=LEDGER_UPDATED"),
                        ran -> assertThat(ran).contains("LEDGER_UPDATED", "added=", "begun=5"),
                        begun -> assertThat(begun).contains("BEGUN", "b1", "deed=BATCH_WITHDRAWN"),
                        taken -> assertThat(taken).contains("BATCH_WITHDRAWN", "b1", "file=", "withdrawn=", "begun=7"),
                        begun -> assertThat(begun).contains("BEGUN"),
                        again -> assertThat(again).contains("DELIVERY_LOADED"));
    }

    @Test
    void whatNeverEndedStandsInTheTrailAsBegun() {
        try (var graph = Graphs.open(store, GraphOptions.office(CLOCK))) {
            var desk = desk(new Screen(new PrintWriter(out, true), new PrintWriter(out), false, true));
            var killed = new Error("killed");
            assertThatThrownBy(() -> desk.done(
                            graph,
                            "DELIVERY_LOADED",
                            "2026-11",
                            () -> {
                                throw killed;
                            },
                            done -> Map.of()))
                    .isSameAs(killed);
            assertThat(new Deeds(graph, CLOCK).last(9).getLast())
                    .satisfies(last -> assertThat(last.kind() + last.about() + last.content())
                            .isEqualTo("BEGUN2026-11{deed=DELIVERY_LOADED}"));
        }
    }

    @Test
    void aFirstLoadStandsInTheTrailOfTheStoreThatItBuilds() throws Exception {
        var fresh = store.resolve("fresh").toString();
        assertThat(run("load", "import/casework", "--store", fresh, "--first")).isEqualTo(Exit.OK);
        assertThat(run("audit", "--store", fresh, "--deeds", "9", "--json")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("\"deeds\":1", "\"kind\":\"DELIVERY_LOADED\"", "\"refused\":\"0\"");
    }

    @Test
    void anExportOfTheStoreIsALook() throws Exception {
        var file = store.resolveSibling(store.getFileName() + ".json");
        assertThat(run("export", "--format", "bods", "--in", store.toString(), "--out", file.toString()))
                .isEqualTo(Exit.OK);
        assertThat(Files.readString(store.resolve("looks-commands.jsonl"))).contains("EXPORT", "BODS");
        Files.delete(file);
        Files.delete(file.resolveSibling(file.getFileName() + ".unmapped.csv"));
    }
}
