package org.zelian.intake;

/** A row that cannot be taken in, with the column at fault; whoever reads the sheet gets it as a {@link Rejection}. */
public final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public RowRefused(Rejection rejection) {
        super(rejection.toString());
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** The stable code of the rejection, such as {@code BAD_DAY}. */
    public String code() {
        return rejection.code();
    }

    /** The header of the column at fault; empty = the whole row. */
    public String column() {
        return rejection.column();
    }
}
