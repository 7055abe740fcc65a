package org.zelian.intake;

/** What happens to a file that has bad rows. */
public enum Mode {
    /** Bad rows are reported and left out; the others are taken. */
    SKIP_ROWS,
    /** One bad row refuses the file: it is looked through before any row is handed on. */
    REFUSE_FILE
}
