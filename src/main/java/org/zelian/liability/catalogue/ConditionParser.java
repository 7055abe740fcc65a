package org.zelian.liability.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;
import org.zelian.liability.catalogue.Expression.Operator;
import org.zelian.sanction.Attribute;
import org.zelian.sanction.Attributes;

/** Reads the text of a condition; every refusal says at which character, counted from 1. */
final class ConditionParser {
    private static final int DEEPEST = 40;
    private static final List<Operator> LONGEST_FIRST = Stream.of(Operator.values())
            .sorted(Comparator.comparingInt((Operator operator) -> -operator.sign.length()))
            .toList();

    private final String text;
    private final Attributes attributes;
    private int at;
    private int depth;

    ConditionParser(String text, Attributes attributes) {
        this.text = text;
        this.attributes = attributes;
    }

    Expression parse() {
        var expression = any();
        if (at < text.length()) {
            throw unexpected("&&, || or the end");
        }
        return expression;
    }

    private Expression any() {
        return chain("||", this::all, Expression.Any::new);
    }

    private Expression all() {
        return chain("&&", this::not, Expression.All::new);
    }

    private Expression chain(String sign, Supplier<Expression> part, Function<List<Expression>, Expression> join) {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(part.get());
        } while (take(sign));
        return parts.size() == 1 ? parts.getFirst() : join.apply(List.copyOf(parts));
    }

    private Expression not() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw refusal(
                    "CONDITION_SYNTAX", at, "more than " + DEEPEST + " levels", "Write it with fewer parentheses.");
        }
        try {
            if (take("!")) {
                return new Expression.Not(not());
            }
            return take("(") ? parenthesis() : leaf();
        } finally {
            depth--;
        }
    }

    private Expression parenthesis() {
        var inner = any();
        if (!take(")")) {
            throw unexpected(")");
        }
        return inner;
    }

    private Expression leaf() {
        skipSpace();
        int start = at;
        var name = word("an attribute, ! or (");
        if (name.equals("true")) {
            return new Expression.Always();
        }
        var attribute = attributes
                .find(name)
                .orElseThrow(() -> refusal(
                        "CONDITION_ATTRIBUTE",
                        start,
                        "the unknown attribute " + name,
                        "Use an attribute of the catalogue."));
        for (var operator : LONGEST_FIRST) {
            if (take(operator.sign)) {
                return compare(attribute, operator);
            }
        }
        if (takeWord("in")) {
            return in(attribute);
        }
        if (attribute.kind() != Attribute.Kind.FLAG) {
            throw unexpected("a comparison, for " + name + " is no flag,");
        }
        return new Expression.Flag(attribute);
    }

    private Expression compare(Attribute attribute, Operator operator) {
        boolean fits = switch (attribute.kind()) {
            case FLAG -> false;
            case CHOICE -> !operator.ordered();
            case SCALE, NUMBER -> true;
        };
        if (!fits) {
            throw refusal(
                    "CONDITION_SYNTAX",
                    at - operator.sign.length(),
                    operator.sign + " after " + attribute.name(),
                    attribute.kind() == Attribute.Kind.FLAG
                            ? "A flag is asked by its name alone, or with ! before it."
                            : "Its values have no order: use ==, != or in {…}.");
        }
        return new Expression.Compare(attribute, operator, value(attribute));
    }

    private Expression in(Attribute attribute) {
        if (attribute.kind() == Attribute.Kind.FLAG || attribute.kind() == Attribute.Kind.NUMBER) {
            throw refusal(
                    "CONDITION_SYNTAX",
                    at,
                    "in after " + attribute.name(),
                    "Only values that are names can be in {…}.");
        }
        if (!take("{")) {
            throw unexpected("{");
        }
        var values = new LinkedHashSet<String>();
        do {
            values.add(value(attribute));
        } while (take(","));
        if (!take("}")) {
            throw unexpected(", or }");
        }
        return new Expression.In(attribute, values);
    }

    private String value(Attribute attribute) {
        skipSpace();
        int start = at;
        var value = word("a value");
        if (!attribute.accepts(value)) {
            throw refusal(
                    "CONDITION_VALUE",
                    start,
                    "the unknown value " + value + " of " + attribute.name(),
                    "Write " + Attributes.expected(attribute) + ".");
        }
        return value;
    }

    private String word(String expected) {
        skipSpace();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (at == start) {
            throw unexpected(expected);
        }
        return text.substring(start, at);
    }

    private boolean takeWord(String word) {
        skipSpace();
        int end = at + word.length();
        boolean found =
                text.startsWith(word, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (found) {
            at = end;
        }
        return found;
    }

    private boolean take(String sign) {
        skipSpace();
        boolean found = text.startsWith(sign, at);
        if (found) {
            at += sign.length();
        }
        return found;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Refusal unexpected(String expected) {
        skipSpace();
        var found = at < text.length() ? "\"" + text.charAt(at) + "\"" : "the end";
        return refusal("CONDITION_SYNTAX", at, found, "Expected there: " + expected + ".");
    }

    private Refusal refusal(String code, int position, String found, String advice) {
        return new Refusal(
                code,
                "At position " + (position + 1) + " of the condition \"" + text + "\" stands " + found + ".",
                advice);
    }
}
