package org.zelian.control;

import java.util.Optional;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;

/**
 * One stake on a day: capital and votes, each between two bounds that are equal where it is known exactly.
 *
 * <p>Contributions, where given, are the exact fraction; votes not told are as the capital; a share not told may be
 * anything.
 */
record Stake(PartyRef holder, PartyRef held, Bounds equity, Bounds votes, String kind, String source, String fact) {

    /** Two bounds of a share. */
    record Bounds(Ratio min, Ratio max) {
        static final Bounds UNKNOWN = new Bounds(Ratio.NONE, Ratio.ALL);

        static Bounds exactly(Ratio ratio) {
            return new Bounds(ratio, ratio);
        }

        boolean exact() {
            return min.equals(max);
        }
    }

    static Stake of(KnownFact known, Identities identities) {
        var fact = known.fact();
        var equity = equity(fact);
        var votes = units(fact, "voting").map(Bounds::exactly).orElse(equity);
        return new Stake(
                identities.of(fact.end(0)),
                identities.of(fact.end(1)),
                equity,
                votes,
                fact.value("kind").orElse(""),
                fact.source(),
                known.id());
    }

    private static Bounds equity(Fact fact) {
        var contributed = Ratio.contributed(fact);
        if (contributed.isPresent()) {
            return Bounds.exactly(contributed.get());
        }
        return units(fact, "equity").map(Bounds::exactly).orElseGet(() -> {
            var min = units(fact, "equityMin");
            var max = units(fact, "equityMax");
            return min.isEmpty() && max.isEmpty()
                    ? Bounds.UNKNOWN
                    : new Bounds(min.orElse(Ratio.NONE), max.orElse(Ratio.ALL));
        });
    }

    private static Optional<Ratio> units(Fact fact, String name) {
        return fact.value(name).map(text -> Ratio.ofUnits(Long.parseLong(text)));
    }

    boolean dispersed() {
        return kind.equals("DISPERSED") || kind.equals("PUBLIC");
    }

    boolean ofTheState() {
        return kind.equals("STATE");
    }
}
