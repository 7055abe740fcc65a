package org.zelian.sanction;

/** How well an entry of a catalogue is known. */
public enum Confidence {
    /** The article was read. */
    A,
    /** From a secondary source, or derived. */
    B,
    /** Unverified: ships switched off. */
    C
}
