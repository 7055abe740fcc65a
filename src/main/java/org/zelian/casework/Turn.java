package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * One thing that stands otherwise since a day: a liability, an order, a task, a letter, a case, a record's publicity.
 *
 * @param day the day that tells it: its own, or the first that knows of it
 * @param dated its own day by the rule; the day that tells it where it has none
 * @param what LIABILITY, ORDER, TASK, LETTER, CASE or PUBLICITY
 * @param id of the support, order, task, letter; of a case or publication its numbers
 * @param subject against whom the decision is, or whose case it is
 * @param whom whom it reaches, or who gets it; null where that is nobody but the subject
 * @param before its state until now; empty if it was not there
 * @param after its state; empty if it is no more
 */
public record Turn(
        LocalDate day,
        LocalDate dated,
        String what,
        String id,
        PartyRef subject,
        @Nullable PartyRef whom,
        String about,
        String before,
        String after,
        String text) {}
