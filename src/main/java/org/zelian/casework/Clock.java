package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Terms;
import org.zelian.kernel.WorkingCalendar;

/**
 * How long something may take, and who says so.
 *
 * @param workingDays after the day that starts it; null if it is a term
 * @param term years, months or days; null if it is working days
 * @param article the text, or that the office sets it
 */
public record Clock(
        String name,
        String jurisdiction,
        @Nullable Integer workingDays,
        java.time.@Nullable Period term,
        String article) {

    /** The last day; null if the calendar of that year is missing, which is never guessed. */
    public @Nullable LocalDate due(LocalDate from, WorkingCalendar calendar) {
        if (term != null) {
            return Terms.lastDay(from, term);
        }
        try {
            return calendar.plus(from, workingDays == null ? 0 : workingDays);
        } catch (Refusal noCalendar) {
            return null;
        }
    }
}
