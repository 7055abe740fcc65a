package org.zelian.liability.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zelian.sanction.Attribute;

/** The tree of a condition. */
sealed interface Expression {

    /** {@code true}: no condition. */
    record Always() implements Expression {}

    /** {@code accident} */
    record Flag(Attribute attribute) implements Expression {}

    /** {@code severity>=SERIOUS} */
    record Compare(Attribute attribute, Operator operator, String value) implements Expression {}

    /** {@code offence in {BRIBERY,EMBEZZLEMENT}}: some value in common. */
    record In(Attribute attribute, Set<String> values) implements Expression {}

    record Not(Expression part) implements Expression {}

    record All(List<Expression> parts) implements Expression {}

    record Any(List<Expression> parts) implements Expression {}

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        boolean ordered() {
            return this != EQUAL && this != NOT_EQUAL;
        }

        /** Whether it holds between two values whose order is given as a comparator gives it. */
        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
            };
        }
    }

    default Verdict test(Case facts) {
        return switch (this) {
            case Always always -> Verdict.TRUE;
            case Flag flag -> test(facts, flag.attribute, false, text -> flag(flag.attribute, text));
            case Compare compare ->
                test(facts, compare.attribute, compare.operator == Operator.NOT_EQUAL, text -> compare(compare, text));
            case In in -> test(facts, in.attribute, false, text -> common(in.attribute, in.values, text));
            case Not not -> not.part.test(facts).not();
            case All all -> Verdict.join(test(facts, all.parts), Truth.FALSE);
            case Any any -> Verdict.join(test(facts, any.parts), Truth.TRUE);
        };
    }

    /** Gives the leaves of the tree. */
    default Stream<Expression> leaves() {
        return switch (this) {
            case Not not -> not.part.leaves();
            case All all -> all.parts.stream().flatMap(Expression::leaves);
            case Any any -> any.parts.stream().flatMap(Expression::leaves);
            default -> Stream.of(this);
        };
    }

    /** Gives the attribute a leaf asks, or nothing for {@code true}. */
    default Optional<Attribute> asked() {
        return switch (this) {
            case Flag flag -> Optional.of(flag.attribute());
            case Compare compare -> Optional.of(compare.attribute());
            case In in -> Optional.of(in.attribute());
            default -> Optional.empty();
        };
    }

    private static Verdict test(Case facts, Attribute attribute, boolean whenSilent, Function<String, Verdict> reader) {
        var text = facts.value(attribute.name()).map(String::strip).filter(value -> !value.isEmpty());
        if (text.isPresent()) {
            return reader.apply(text.get());
        }
        return attribute.unknownWhenAbsent() ? Verdict.unknown(attribute.name()) : Verdict.of(whenSilent);
    }

    private static List<Verdict> test(Case facts, List<Expression> parts) {
        return parts.stream().map(part -> part.test(facts)).toList();
    }

    private static Verdict flag(Attribute attribute, String text) {
        return attribute.accepts(text) ? Verdict.of(text.equals("true")) : Verdict.unknown(attribute.name());
    }

    private static Verdict compare(Compare compare, String text) {
        var attribute = compare.attribute;
        if (attribute.kind() == Attribute.Kind.CHOICE) {
            var equal = common(attribute, Set.of(compare.value), text);
            return compare.operator == Operator.EQUAL ? equal : equal.not();
        }
        // A value nobody can read is not guessed: the condition stays open and names the attribute.
        if (!attribute.accepts(text)) {
            return Verdict.unknown(attribute.name());
        }
        int order = attribute.kind() == Attribute.Kind.NUMBER
                ? Long.compare(Long.parseLong(text), Long.parseLong(compare.value))
                : Integer.compare(attribute.height(text), attribute.height(compare.value));
        return Verdict.of(compare.operator.holds(order));
    }

    private static Verdict common(Attribute attribute, Set<String> values, String text) {
        if (Attribute.parts(text).stream().anyMatch(values::contains)) {
            return Verdict.TRUE;
        }
        return attribute.accepts(text) ? Verdict.FALSE : Verdict.unknown(attribute.name());
    }
}
