package org.zelian.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.ScopeItem;

/**
 * What follows for a post that a ban in force covers (公司法§178): who is barred is not appointed, and his appointment is
 * void; who becomes barred in office is removed.
 */
public enum Consequence {
    /** Appointed to a board while barred. */
    VOID_APPOINTMENT("委派无效", "(2)"),
    /** Barred while on a board. */
    TO_BE_REMOVED("应当解除职务", "(3)"),
    /** Appointed to another post while barred. */
    NOT_TO_BE_APPOINTED("任职时已受限, 不得担任", ""),
    /** Barred while in another post. */
    NOT_TO_STAY("任职期间受限, 不得继续担任", ""),
    /** Nobody knows since when he has been in office. */
    START_UNKNOWN("任职起始日不明, 待核", "");

    private static final LocalDate COMPANY_LAW_2023 = LocalDate.of(2024, 7, 1);
    private static final List<Role> BOARD = List.of(Role.DIRECTOR, Role.SUPERVISOR, Role.SENIOR_MANAGER);

    private final String zh;
    private final String paragraph;

    Consequence(String zh, String paragraph) {
        this.zh = zh;
        this.paragraph = paragraph;
    }

    /**
     * For somebody in office since a day.
     *
     * @param barredThen whether a ban that covers the post was in force on that day
     * @param board whether such a ban is one of the company law, on directors, supervisors and senior managers
     */
    public static Consequence of(@Nullable LocalDate since, boolean barredThen, boolean board) {
        if (since == null) {
            return START_UNKNOWN;
        }
        if (barredThen) {
            return board ? VOID_APPOINTMENT : NOT_TO_BE_APPOINTED;
        }
        return board ? TO_BE_REMOVED : NOT_TO_STAY;
    }

    /** Whether some item of a ban is one of the company law that covers a post. */
    public static boolean board(Collection<ScopeItem> items, Posts posts, Post post, Posts.Source source) {
        return items.stream()
                .filter(item -> item.sector().equals("COMPANY"))
                .filter(item -> item.role().filter(BOARD::contains).isPresent())
                .anyMatch(item -> posts.cover(item, post, source) == Posts.Cover.YES);
    }

    /**
     * In the words of the law, with its article on the day that counts: of the appointment, or the day asked.
     *
     * @param since in office since; null if unknown
     */
    public String words(@Nullable LocalDate since, LocalDate asked) {
        if (paragraph.isEmpty()) {
            return zh;
        }
        var day = this == VOID_APPOINTMENT && since != null ? since : asked;
        return zh + "(" + (day.isBefore(COMPANY_LAW_2023) ? "公司法(2018)§146" : "公司法(2023)§178") + paragraph + ")";
    }
}
