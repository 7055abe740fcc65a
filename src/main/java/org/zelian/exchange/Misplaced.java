package org.zelian.exchange;

import org.zelian.kernel.Refusal;

/** A piece of a statement that cannot be read, with its place. */
final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Refusal refusal;

    Misplaced(String place, Refusal refusal) {
        super(place + ": " + refusal.getMessage(), refusal);
        this.place = place;
        this.refusal = refusal;
    }

    Misplaced(String place, String code, String found, String advice) {
        this(place, new Refusal(code, found, advice));
    }

    String place() {
        return place;
    }

    Refusal refusal() {
        return refusal;
    }
}
