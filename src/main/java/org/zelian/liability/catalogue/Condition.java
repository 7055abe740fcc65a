package org.zelian.liability.catalogue;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zelian.sanction.Attribute;
import org.zelian.sanction.Attributes;

/**
 * What a document must say for a rule to apply: true, false, or unknown with the attributes that are missing.
 *
 * <p>Built from {@code && || !}, parentheses, comparisons, {@code in {A,B}} (some value in common), flags and
 * {@code true}. Silence about an attribute means unknown where the catalogue marks it so, else no; a value nobody can
 * read is unknown. An unknown part leaves the whole unknown only if the rest does not settle it.
 */
public final class Condition {
    private final String text;
    private final Expression root;
    private final SortedSet<String> attributes;

    private Condition(String text, Expression root) {
        this.text = text;
        this.root = root;
        this.attributes = Collections.unmodifiableSortedSet(root.leaves()
                .flatMap(leaf -> leaf.asked().stream())
                .map(Attribute::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Reads a condition.
     *
     * @throws org.zelian.kernel.Refusal with the position: CONDITION_SYNTAX, CONDITION_ATTRIBUTE or CONDITION_VALUE
     */
    public static Condition parse(String text, Attributes attributes) {
        return new Condition(text, new ConditionParser(text, attributes).parse());
    }

    /** Gives the text as the catalogue has it. */
    public String text() {
        return text;
    }

    /** Answers for one case. */
    public Verdict test(Case facts) {
        return root.test(facts);
    }

    /** Whether every case fulfils it. */
    public boolean isAlways() {
        return root instanceof Expression.Always;
    }

    /** Gives the names of all attributes it asks. */
    public SortedSet<String> attributes() {
        return attributes;
    }

    /** Whether it asks an attribute. */
    public boolean asks(String attribute) {
        return attributes.contains(attribute);
    }

    /**
     * Gives the numbers an attribute is compared with, so that the days on which the answer may change can be found.
     *
     * @return empty if the attribute is no number or is not asked
     */
    public SortedSet<Long> constants(String attribute) {
        var constants = new TreeSet<Long>();
        root.leaves().forEach(leaf -> {
            if (leaf instanceof Expression.Compare compare
                    && compare.attribute().name().equals(attribute)
                    && compare.attribute().kind() == Attribute.Kind.NUMBER) {
                constants.add(Long.parseLong(compare.value()));
            }
        });
        return Collections.unmodifiableSortedSet(constants);
    }

    Expression root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
