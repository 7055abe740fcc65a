package org.zelian.control;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.analytics.Network;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Who votes in one organisation, stretch of days by stretch of days, as the chart of its own surroundings says. */
final class Surroundings {
    private static final PartyRef NOBODY = new PartyRef("SRC", "nobody");

    private final Rows rows;
    private final Canon canon;
    private final ControlPolicy policy;

    Surroundings(Rows rows, Canon canon, ControlPolicy policy) {
        this.rows = rows;
        this.canon = canon;
        this.policy = policy;
    }

    /** Votes of somebody in the organisation in a stretch of days. */
    record Edge(int holder, long min, long max, int from, int to, boolean decisive) {}

    /** All of them, in parts of one whole for all days. */
    record Votes(long total, List<Edge> edges) {}

    private record Day(long parts, List<Edge> edges) {}

    /** The votes in an organisation; empty if no whole number of parts holds them all. */
    Optional<Votes> of(int node) {
        var facts = facts(node);
        var days = new ArrayList<Day>();
        int from = Network.ALWAYS;
        for (var boundary : boundaries(facts)) {
            int to = (int) boundary.toEpochDay();
            days.add(day(node, facts, boundary.minusDays(1), from, to));
            from = to;
        }
        var last = from == Network.ALWAYS ? LocalDate.EPOCH : LocalDate.ofEpochDay(from);
        days.add(day(node, facts, last, from, Network.FOREVER));
        return together(days);
    }

    /** Facts about the organisation, about its holders, and about those who vote for them. */
    private List<KnownFact> facts(int node) {
        var facts = new LinkedHashSet<KnownFact>();
        var met = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        met.add(node);
        for (int row = rows.begin(node); row < rows.end(node); row++) {
            var known = rows.fact(row);
            facts.add(known);
            meet(known, met, open);
        }
        while (!open.isEmpty()) {
            int next = open.remove();
            for (int row = rows.begin(next); row < rows.end(next); row++) {
                if (Traits.describes(rows.kind(row))) {
                    var known = rows.fact(row);
                    facts.add(known);
                    if (rows.kind(row) == FactKind.ARRANGEMENT) {
                        meet(known, met, open);
                    }
                }
            }
        }
        return List.copyOf(facts);
    }

    private void meet(KnownFact known, Set<Integer> met, ArrayDeque<Integer> open) {
        for (var end : known.fact().ends()) {
            int party = canon.of(rows.refs().of(end));
            if (met.add(party)) {
                open.add(party);
            }
        }
    }

    private static Set<LocalDate> boundaries(List<KnownFact> facts) {
        var days = new TreeSet<>(Determination.boundaries(facts, Period.always()));
        facts.forEach(known -> known.fact().value("dereg").map(LocalDate::parse).ifPresent(days::add));
        return days;
    }

    private Day day(int node, List<KnownFact> facts, LocalDate day, int from, int to) {
        var scene = new Scene(facts, day);
        var chart = Charting.of(scene, policy, NOBODY);
        int org = chart.nodes.of(scene.who(rows.refs().ref(node)));
        var edges = new ArrayList<Edge>();
        if (org < 0) {
            return new Day(1, edges);
        }
        for (var tie : chart.tiesInto(org)) {
            edges.add(new Edge(number(chart, tie.from()), 0, 0, from, to, true));
        }
        boolean muted = chart.muted(org);
        for (var votes : chart.votesIn(org)) {
            int voter = number(chart, votes.voter());
            edges.add(new Edge(voter, muted ? 0 : votes.min(), muted ? 0 : votes.max(), from, to, false));
        }
        return new Day(chart.sums(org).parts(), edges);
    }

    private int number(Chart chart, int node) {
        return canon.of(rows.refs().of(chart.nodes.ref(node)));
    }

    private static Optional<Votes> together(List<Day> days) {
        var total = BigInteger.ONE;
        for (var day : days) {
            var parts = BigInteger.valueOf(day.parts());
            total = total.divide(total.gcd(parts)).multiply(parts);
            if (total.bitLength() > 55) {
                return Optional.empty();
            }
        }
        long whole = total.longValueExact();
        var edges = new ArrayList<Edge>();
        for (var day : days) {
            long times = whole / day.parts();
            for (var edge : day.edges()) {
                edges.add(new Edge(
                        edge.holder(),
                        edge.min() * times,
                        edge.max() * times,
                        edge.from(),
                        edge.to(),
                        edge.decisive()));
            }
        }
        return Optional.of(new Votes(whole, edges));
    }
}
