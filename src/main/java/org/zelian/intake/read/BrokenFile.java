package org.zelian.intake.read;

/** A file that cannot be read on from here; records handed out before stay good. */
public final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final long line;
    private final transient String raw;

    /**
     * @param line physical line, 0 = the whole file
     * @param raw the record in question as far as kept
     */
    public BrokenFile(Fault fault, long line, String raw) {
        super(fault.code() + ": " + fault.found() + " " + fault.advice());
        this.fault = fault;
        this.line = line;
        this.raw = raw;
    }

    /** The whole file is broken, wherever it is looked at. */
    public BrokenFile(String code, String found, String advice) {
        this(new Fault(0, code, found, advice), 0, "");
    }

    public Fault fault() {
        return fault;
    }

    public long line() {
        return line;
    }

    public String raw() {
        return raw;
    }
}
