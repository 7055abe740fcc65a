package org.zelian.intake;

import org.zelian.kernel.Refusal;

/** A cell that a mapping cannot read; the reading adds file and line. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final transient Refusal refusal;

    Misread(String column, Refusal refusal) {
        super(column + ": " + refusal.getMessage(), refusal);
        this.column = column;
        this.refusal = refusal;
    }

    String column() {
        return column;
    }

    Refusal refusal() {
        return refusal;
    }
}
