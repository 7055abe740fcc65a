package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** A listing in FollowTheMoney ends on the day on which it ends everywhere else in the program. */
class FtmSanctionsTests {
    private static final PartyRef ORGANISATION = PartyRef.parse("USCC:91120113MA90000389");
    private static final PartyRef PERSON = PartyRef.parse("CN-ID:aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final Map<String, String> DECISION = Map.of("decisionNo", "L1", "authority", "某局");

    private final List<Fact> facts = new ArrayList<>();

    private FtmSanctionsTests listed(String... more) {
        var values = new TreeMap<>(DECISION);
        values.putAll(Map.of("act", "LISTING", "trigger", "LAB", "decidedOn", "2026-08-20"));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        var until = values.get("until");
        var to = until == null ? null : LocalDate.parse(until).plusDays(1);
        facts.add(Fact.of(FactKind.ACT, List.of(ORGANISATION), values, period("2026-08-20", to), "s"));
        return this;
    }

    private FtmSanctionsTests ended(String kind, String from) {
        var values = new TreeMap<>(DECISION);
        values.putAll(Map.of("end", kind, "from", from));
        facts.add(Fact.of(FactKind.ENDS, List.of(), values, period(from, null), "s"));
        return this;
    }

    private FtmSanctionsTests paused(List<PartyRef> whom, String from, @Nullable String to, String source) {
        var values = new TreeMap<>(DECISION);
        values.putAll(Map.of("reason", "异议核实", "caseNo", "异1"));
        facts.add(Fact.of(
                FactKind.SUSPENDS, whom, values, period(from, to == null ? null : LocalDate.parse(to)), source));
        return this;
    }

    private static Period period(String from, @Nullable LocalDate to) {
        return Period.of(LocalDate.parse(from), to);
    }

    private String written() {
        World world = (kind, sink) -> facts.stream()
                .filter(fact -> fact.kind() == kind)
                .forEach(fact -> sink.accept(new World.Stated(fact.id(), fact, fact.ends())));
        return Written.ftm(world).array();
    }

    @Test
    void itEndsWithTheTermOfItsListUnlessItsAuthorityKeepsIt() {
        assertThat(listed("until", "2030-08-20").written()).contains("\"endDate\":[\"2029-08-21\"]");
        facts.clear();
        assertThat(listed("until", "2030-08-20", "keptBy", "某局续〔2029〕1号").written())
                .contains("\"endDate\":[\"2030-08-21\"]");
    }

    @Test
    void onlyWhatEndsAListingEndsIt() {
        listed().ended("RELEASED", "2026-09-01");
        assertThat(written()).contains("\"endDate\":[\"2029-08-21\"]");
        ended("REMOVED", "2026-10-01");
        assertThat(written()).contains("\"endDate\":[\"2026-10-01\"]", "\"status\":[\"REMOVED\"]");
    }

    @Test
    void aPauseOfOnePersonOrOneThatIsOverByAnotherSourceDoesNotKeepItBack() {
        listed().paused(List.of(PERSON), "2026-11-02", null, "s");
        assertThat(written()).contains("Sanction");
        facts.clear();
        listed().paused(List.of(), "2026-11-02", null, "s").paused(List.of(), "2026-11-02", "2026-11-09", "t");
        assertThat(written()).contains("Sanction");
        facts.clear();
        listed().paused(List.of(), "2026-11-02", null, "s");
        assertThat(written()).doesNotContain("Sanction");
    }
}
