package org.zelian.liability.catalogue;

import java.util.Comparator;

/** Which version of which rule, where: what every support and certificate cites. */
public record RuleKey(String id, String version, String jurisdiction) implements Comparable<RuleKey> {
    private static final Comparator<RuleKey> ORDER = Comparator.comparing(RuleKey::id)
            .thenComparing(RuleKey::jurisdiction)
            .thenComparing(RuleKey::version);

    @Override
    public int compareTo(RuleKey other) {
        return ORDER.compare(this, other);
    }

    /** Reads as {@code LAB-01 (2022, CN)}. */
    @Override
    public String toString() {
        return id + " (" + version + ", " + jurisdiction + ")";
    }
}
