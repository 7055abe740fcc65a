package org.zelian.graph;

/** Why a fact is no longer believed. */
public enum Closed {
    /** The same source says something else about the same. */
    SUPERSEDED,
    /** A document holds that it never was so; a source that repeats it does not undo that. */
    VOID,
    /** An officer decided that two persons who were held to be one are two; final as well, until a new decision. */
    SPLIT,
    /** The delivery that brought it was taken back. */
    WITHDRAWN,
    /** A full delivery of its source no longer has it. */
    NOT_REPEATED;

    /** Whether the same statement, when it comes again, is still not believed. */
    boolean isFinal() {
        return this == VOID || this == SPLIT;
    }
}
