package org.zelian.kernel;

/**
 * Bad input, refused: a stable code, what was found, and what its owner can do.
 *
 * <p>Never holds a full identity number: the texts of a refusal reach logs and reports.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String found;
    private final String advice;

    public Refusal(String code, String found, String advice) {
        super(found + " " + advice + " [" + code + "]");
        if (!code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
            throw new IllegalArgumentException("A refusal's code is UPPER_SNAKE, not " + code);
        }
        this.code = code;
        this.found = found;
        this.advice = advice;
    }

    /** The stable name of the problem, for example {@code ID_CHECK_DIGIT}. */
    public String code() {
        return code;
    }

    /** A sentence that says what was found. */
    public String found() {
        return found;
    }

    /** A sentence that says what to do. */
    public String advice() {
        return advice;
    }
}
