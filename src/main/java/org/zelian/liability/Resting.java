package org.zelian.liability;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What measures rest for, in both languages: an objection that is verified, a stay by review or court, or what else the
 * source says.
 */
public record Resting(String zh, String en) {
    private static final Resting OBJECTION = new Resting("异议核实中", "an objection is being verified");
    private static final String STAYED = " (stayed by review or court)";

    /** Of the lines of reasons of all that rests, in their order, each cause once; an objection where there is none. */
    public static Resting of(Collection<String> reasons) {
        var causes = new LinkedHashSet<Resting>();
        reasons.stream().sorted().map(Resting::cause).forEach(causes::add);
        if (causes.isEmpty()) {
            causes.add(OBJECTION);
        }
        return new Resting(
                String.join("、", causes.stream().map(Resting::zh).toList()),
                String.join("; ", causes.stream().map(Resting::en).toList()));
    }

    static Resting ofSegments(Collection<Segment> segments) {
        return of(segments.stream()
                .filter(now -> now.state() == State.SUSPENDED)
                .map(now -> now.reason().line())
                .toList());
    }

    /** The sentence for a counter: what it rests for, and that it does not apply meanwhile. */
    public String sentence() {
        return zh + ", 暂不适用";
    }

    static Reason stay(String said) {
        return Reason.of("STAYED", said + STAYED);
    }

    private static Resting cause(String line) {
        var parts = List.of(line.split(" ", 2));
        var text = parts.getLast();
        return switch (parts.getFirst()) {
            case "STAYED" -> new Resting(text.replace(STAYED, ""), "stayed by review or court");
            case "SUSPENDED" -> new Resting("暂停执行 (" + text + ")", "paused: " + text);
            default -> OBJECTION;
        };
    }
}
