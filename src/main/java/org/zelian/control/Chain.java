package org.zelian.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zelian.kernel.PartyRef;

/** A chain of control in words, from the controller down: {@code 赵四 60% → 甲公司; 甲公司 51% → 乙公司}. */
public final class Chain {
    private static final int DECIMALS = 6;

    private Chain() {}

    /** Writes a chain as one line; each link that goes on from the last one is joined to it. */
    public static String line(List<Link> links, Function<PartyRef, String> name) {
        var line = new StringBuilder();
        PartyRef last = null;
        for (var link : links) {
            var to = link.to() == null ? "*" : name.apply(link.to());
            if (!link.from().equals(last)) {
                line.append(line.isEmpty() ? "" : "; ").append(name.apply(link.from()));
            }
            line.append(' ').append(tie(link)).append(" → ").append(to);
            last = link.to();
        }
        return line.toString();
    }

    /** The share of a link, or what else ties. */
    public static String tie(Link link) {
        if (!link.tie().equals("STAKE")) {
            return "[" + link.tie() + "]";
        }
        return link.votes() == link.votesMost()
                ? percent(link.votes(), link.whole()) + "%"
                : percent(link.votes(), link.whole()) + "-" + percent(link.votesMost(), link.whole()) + "%";
    }

    /** The facts of a chain, each once, in the order of the links. */
    public static String facts(List<Link> links) {
        return links.stream().flatMap(link -> link.facts().stream()).distinct().collect(Collectors.joining(","));
    }

    private static String percent(long votes, long whole) {
        if (votes == 0) {
            return "0";
        }
        return BigDecimal.valueOf(votes)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
