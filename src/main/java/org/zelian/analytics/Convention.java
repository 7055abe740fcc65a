package org.zelian.analytics;

/** Which published reading of an integrated share a figure follows; they differ where ownership runs in cycles. */
public enum Convention {
    /** {@code (I − A)⁻¹ − I}: all chains, those that pass the source again included; may exceed the whole. */
    GROSS,
    /** Baldone, Brioschi, Paleari: the chains that do not pass the source again; its own holders are removed. */
    BALDONE
}
