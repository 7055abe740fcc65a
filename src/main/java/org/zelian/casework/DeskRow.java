package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;

/**
 * An order or a letter as it lies on the desk of a department.
 *
 * @param kind the code of the measure, or the kind of the letter
 * @param department that carries the order out, or sends the letter
 * @param due last day of what has to be done about it next; null if nothing waits
 * @param until last day of an order, LIFETIME, or empty
 * @param text why an order stands where it stands; whom a letter goes to
 * @param organisation in whose case it stands; null where no organisation is known
 * @param subject name, with the mask of the document for a person
 * @param place where it stands in the order of the desk: what is due first in front
 */
public record DeskRow(
        Group group,
        String id,
        String kind,
        String department,
        String about,
        String state,
        LocalDate since,
        @Nullable LocalDate due,
        Chase chase,
        String until,
        String text,
        @Nullable PartyRef organisation,
        String subject,
        String place) {
    private static final String NEVER = "9999-12-31";

    /** What lies on a desk. */
    public enum Group {
        ORDER,
        LETTER
    }

    /** Where something due on a day stands; what is not due comes last. */
    static String place(@Nullable LocalDate due, String id) {
        return (due == null ? NEVER : due.toString()) + "." + id;
    }

    /** Whether what is for a department lies on an officer's desk; an officer of no department sees all. */
    public static boolean liesBefore(String department, Actor actor) {
        return actor.department().isBlank() || (!department.isBlank() && MayEnter.isOf(department, actor));
    }
}
