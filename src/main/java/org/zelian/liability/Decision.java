package org.zelian.liability;

import java.util.Optional;
import org.zelian.kernel.Fact;

/** The number of a decision and the authority that made it: how one document points at another. */
public record Decision(String authority, String number) {
    /** The decision that a fact belongs to or speaks about; empty if it gives no number. */
    public static Optional<Decision> of(Fact fact) {
        return fact.value("decisionNo")
                .map(number -> new Decision(fact.value("authority").orElse(""), number));
    }

    /** Whether a reference written as {@code number} or {@code number@authority} means this decision. */
    boolean isMeantBy(String reference) {
        int at = reference.indexOf('@');
        return at < 0
                ? reference.strip().equals(number)
                : reference.substring(0, at).strip().equals(number)
                        && reference.substring(at + 1).strip().equals(authority);
    }

    /** Whether two references are the same document; an authority that was not stated matches any. */
    public boolean sameAs(Decision other) {
        return number.equals(other.number)
                && (authority.isEmpty() || other.authority.isEmpty() || authority.equals(other.authority));
    }

    @Override
    public String toString() {
        return authority.isEmpty() ? number : authority + " " + number;
    }
}
