package org.zelian.graph;

/** Why a fact is no longer believed. */
public enum Closed {
    /** The same source says something else about the same. */
    SUPERSEDED,
    /** A document holds that it never was so. */
    VOID,
    /** The delivery that brought it was taken back. */
    WITHDRAWN,
    /** A full delivery of its source no longer has it. */
    NOT_REPEATED
}
