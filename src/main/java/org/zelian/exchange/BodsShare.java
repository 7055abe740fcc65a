package org.zelian.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The share that an interest of BODS tells, as columns of a stake. */
final class BodsShare {
    private BodsShare() {}

    /** The share of an interest, as columns of stakes: exact, or the least and the most it can be. */
    static void read(Speech speech, long number, Line line, Piece interest, boolean votes, boolean ours) {
        var share = interest.object("share").orElse(null);
        if (share == null) {
            return;
        }
        var exact = share.number("exact");
        if (exact.isPresent() && exact.get().stripTrailingZeros().scale() <= 6) {
            line.put(votes ? "voting_pct" : "equity_pct", exact.get().toPlainString(), share.place() + "/exact");
            return;
        }
        if (votes) {
            speech.left(
                    number, share.place(), "NOT_MAPPED", share.toString(), "Votes are taken only as an exact share.");
            share.taken();
            return;
        }
        var least = bound(share, "minimum", "exclusiveMinimum", RoundingMode.FLOOR, 1)
                .or(() -> exact.map(value -> value.setScale(6, RoundingMode.FLOOR)));
        var most = bound(share, "maximum", "exclusiveMaximum", RoundingMode.CEILING, -1)
                .or(() -> exact.map(value -> value.setScale(6, RoundingMode.CEILING)));
        // Somebody else who gives one bound says that nothing is known beyond it.
        least.or(() -> ours ? Optional.empty() : Optional.of(BigDecimal.ZERO))
                .ifPresent(value -> line.put("equity_min", value.toPlainString(), share.place()));
        most.or(() -> ours ? Optional.empty() : Optional.of(BigDecimal.valueOf(100)))
                .ifPresent(value -> line.put("equity_max", value.toPlainString(), share.place()));
    }

    // A share is whole millionths of a percent: more than 25 is at least 25.000001.
    private static Optional<BigDecimal> bound(
            Piece share, String inclusive, String exclusive, RoundingMode outwards, int step) {
        return share.number(inclusive)
                .map(value -> value.setScale(6, outwards))
                .or(() -> share.number(exclusive)
                        .map(value -> step > 0
                                ? value.setScale(6, RoundingMode.FLOOR).add(new BigDecimal("0.000001"))
                                : value.setScale(6, RoundingMode.CEILING).subtract(new BigDecimal("0.000001")))
                        .map(value -> value.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100))));
    }
}
