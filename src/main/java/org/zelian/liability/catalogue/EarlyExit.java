package org.zelian.liability.catalogue;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;

/**
 * How a consequence may end before its term: one of several ways, each with all of its conditions.
 *
 * @param ways empty if nothing ends it early
 */
public record EarlyExit(List<Way> ways) {

    /** One way out; all conditions must hold. */
    public record Way(List<Requirement> requirements) {
        @Override
        public String toString() {
            return requirements.stream().map(Requirement::toString).collect(Collectors.joining(";"));
        }
    }

    /** One condition of a way out. */
    public sealed interface Requirement {}

    /** So much time must have passed since a day: {@code P6M@CORRECTION}. */
    public record Passed(Period period, String since) implements Requirement {
        @Override
        public String toString() {
            return period + "@" + since;
        }
    }

    /** Something must be the case, {@code paidInFull}, or must not, {@code !newTaxViolation}. */
    public record Fact(String name, boolean expected) implements Requirement {
        @Override
        public String toString() {
            return (expected ? "" : "!") + name;
        }
    }

    static EarlyExit parse(String text) {
        return new EarlyExit(
                text.isEmpty()
                        ? List.of()
                        : Stream.of(text.split("\\|", -1)).map(EarlyExit::way).toList());
    }

    /** Gives the time that must pass in a way out, if one does. */
    public Optional<Passed> waiting() {
        return ways.stream()
                .flatMap(way -> way.requirements().stream())
                .filter(Passed.class::isInstance)
                .map(Passed.class::cast)
                .findFirst();
    }

    /** Whether one way out is that fact alone: {@code decisionRevoked}, {@code performed}. */
    public boolean by(String fact) {
        return ways.contains(new Way(List.of(new Fact(fact, true))));
    }

    @Override
    public String toString() {
        return ways.stream().map(Way::toString).collect(Collectors.joining(" | "));
    }

    private static Way way(String text) {
        return new Way(Stream.of(text.split(";", -1))
                .map(String::strip)
                .map(EarlyExit::requirement)
                .toList());
    }

    private static Requirement requirement(String text) {
        if (text.matches("P[0-9YMWD]+@[A-Z_]+")) {
            int at = text.indexOf('@');
            try {
                return new Passed(Period.parse(text.substring(0, at)), text.substring(at + 1));
            } catch (DateTimeException e) {
                throw refusal(text);
            }
        }
        if (text.matches("!?[a-z][A-Za-z]*")) {
            return new Fact(text.replace("!", ""), !text.startsWith("!"));
        }
        throw refusal(text);
    }

    private static Refusal refusal(String text) {
        return new Refusal(
                "RULE_EARLY_EXIT",
                "A way to end early is written \"" + text + "\".",
                "Write a fact such as paidInFull, !x if it must not be, or P6M@CORRECTION; join with ; and |.");
    }
}
