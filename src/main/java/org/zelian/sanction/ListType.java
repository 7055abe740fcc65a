package org.zelian.sanction;

import java.util.Set;
import java.util.stream.Stream;

/**
 * One list that subjects are put on: whose it is, how long it lasts, whom it shows.
 *
 * @param code such as {@code LAB}; the trigger code of its listings
 * @param sector counts once when listings of several sectors overlap
 * @param authority who keeps it, in Chinese
 * @param term ISO period, or a word as in the rules: BY_DECISION, LIST_TERM, UNTIL_PERFORMED, WHILE_CONDITION, CONFIG
 * @param earlyExit as in the rules: alternatives separated by {@code |}, conditions by {@code ;}; may be empty
 * @param basis what the list rests on
 */
public record ListType(
        String code,
        Wording name,
        String sector,
        Level level,
        String authority,
        String term,
        String earlyExit,
        Persons persons,
        String basis,
        boolean enabled,
        Confidence confidence,
        String note) {

    /** The conditions of early exits that performance establishes. */
    public static final Set<String> PERFORMANCE =
            Set.of("performed", "paidInFull", "debtPaid", "settlementPerformed", "obligationsPerformed");

    static final RowLayout LAYOUT = RowLayout.of("""
            code           code         text
            name_zh        name.zh      text
            name_en        name.en      text
            sector         sector       text
            level          level        text
            authority      authority    text
            term           term         text
            early_exit     earlyExit    choices
            lists_persons  persons      text
            basis          basis        text
            enabled        enabled      text
            confidence     confidence   text
            note           note         text
            """);

    /** What being on a list means. */
    public enum Level {
        /** Serious default: liability and joint measures. */
        BLACK,
        /** Closer inspection; no liability of anybody. */
        WATCH,
        /** Incentives. */
        RED
    }

    /** Whether the list shows persons beside the unit, and which. */
    public enum Persons {
        NONE,
        /** The debtor himself. */
        DEBTOR,
        /** The party itself. */
        PARTY,
        /** Persons the document names. */
        NAMED,
        /** Persons published with the unit by their role. */
        ROLE_PUBLISHED,
        BORROWER,
        /** Not known yet. */
        VERIFY,
        YES
    }

    static ListType of(CatalogueRow row) {
        return new ListType(
                row.need("code"),
                new Wording(row.need("name_zh"), row.need("name_en")),
                row.need("sector"),
                row.one("level", Level.class),
                row.text("authority"),
                row.need("term"),
                row.text("early_exit"),
                row.one("lists_persons", Persons.class),
                row.text("basis"),
                row.flag("enabled"),
                row.one("confidence", Confidence.class),
                row.text("note"));
    }

    /** Whether its listings start liability: black and switched on. */
    public boolean isBlack() {
        return level == Level.BLACK && enabled;
    }

    /** Whether performance alone is a way out of it: {@code performed}, or {@code paidInFull} where money is owed. */
    public boolean endsByPerformance() {
        return Stream.of(earlyExit.split("\\|")).map(String::strip).anyMatch(PERFORMANCE::contains);
    }

    /** Whether courts keep it, so that no objection to an authority suspends its entries. */
    boolean keptByCourts() {
        return code.startsWith("JUD");
    }
}
