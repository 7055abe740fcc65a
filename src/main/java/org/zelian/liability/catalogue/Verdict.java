package org.zelian.liability.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The answer of a condition about one case.
 *
 * @param missing the attributes that must become known for an answer; empty unless the truth is UNKNOWN
 */
public record Verdict(Truth truth, SortedSet<String> missing) {
    static final Verdict TRUE = new Verdict(Truth.TRUE, Collections.emptySortedSet());
    static final Verdict FALSE = new Verdict(Truth.FALSE, Collections.emptySortedSet());

    static Verdict of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    static Verdict unknown(String attribute) {
        return new Verdict(Truth.UNKNOWN, Collections.unmodifiableSortedSet(new TreeSet<>(List.of(attribute))));
    }

    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    public boolean isFalse() {
        return truth == Truth.FALSE;
    }

    Verdict not() {
        return switch (truth) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> this;
        };
    }

    /** Joins the answers of parts: {@code deciding} settles it alone, else the unknown ones leave it unknown. */
    static Verdict join(List<Verdict> parts, Truth deciding) {
        var missing = new TreeSet<String>();
        for (var part : parts) {
            if (part.truth == deciding) {
                return part;
            }
            missing.addAll(part.missing);
        }
        return missing.isEmpty()
                ? of(deciding == Truth.FALSE)
                : new Verdict(Truth.UNKNOWN, Collections.unmodifiableSortedSet(missing));
    }
}
