package org.zelian.control;

import org.zelian.kernel.Fact;

/**
 * One fact about who holds, serves or is bound, with its id.
 *
 * @param believed false if a document holds it void from its start: nothing is computed from it
 */
public record KnownFact(String id, Fact fact, boolean believed) {

    /** A fact that is believed. */
    public static KnownFact of(Fact fact) {
        return new KnownFact(fact.id(), fact, true);
    }
}
