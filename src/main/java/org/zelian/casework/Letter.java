package org.zelian.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Notices;

/**
 * A letter that follows from a step or a finding: dated by it, never by the day on which somebody looked; and where it is
 * on its way.
 *
 * @param kind FEEDBACK, REVIEW_OPTION, RESTORATION, PRIOR_RECIPIENT, CORRECTION, LIFTING, MINUTES, DECISION, REPAIR_NOTICE;
 *     of a notice to a state body (通报函) the measure and the addressee, {@code N01_SUPERIOR}
 * @param sender the authority that sends it; not part of what tells two letters apart
 * @param addressee a registered party; null if only the office is known
 * @param office what the addressee is called where no party is known
 * @param due last day of what comes next: to send it, then to have its receipt
 * @param reason why it is sent, where its kind does not say so
 * @param organisation in whose case file it stands, and about whom its steps are; null until that is known
 * @param state by the table of {@link CaseKind#NOTICE}
 * @param since the day of its state
 * @param sent the day it was sent; null while it is a draft
 */
public record Letter(
        String id,
        String kind,
        String sender,
        @Nullable PartyRef addressee,
        String office,
        @Nullable PartyRef subject,
        String about,
        LocalDate dated,
        @Nullable LocalDate due,
        String reason,
        @Nullable PartyRef organisation,
        String state,
        LocalDate since,
        @Nullable LocalDate sent) {
    /** The kind of a letter that restores a good name; with it, whoever had looked is told as well. */
    static final String RESTORATION = "RESTORATION";

    private static final String DRAFT = "DRAFT";
    private static final Pattern NOTICE = Pattern.compile("N[0-9]{2}_[A-Z]+");
    private static final Map<String, String> STATES =
            Map.of(DRAFT, "拟稿", "APPROVED", "审签", "SENT", "发出", "SIGNED", "签收", "ANSWERED", "反馈", "ARCHIVED", "归档");

    private static final Map<String, String> KINDS = Map.of(
            "FEEDBACK",
            "结果反馈",
            "REVIEW_OPTION",
            "复核告知",
            RESTORATION,
            "更正告知",
            "PRIOR_RECIPIENT",
            "更正查询结果",
            "CORRECTION",
            "更正函",
            "LIFTING",
            "解除通知",
            "MINUTES",
            "约谈记录",
            "DECISION",
            "认定文书",
            "REPAIR_NOTICE",
            "信用修复告知书");

    /** Whether it tells the party itself that its record was wrong: revoked, or corrected. */
    boolean makesGood() {
        return (kind.equals(RESTORATION) || kind.equals("CORRECTION"))
                && addressee != null
                && addressee.equals(subject);
    }

    static Letter of(
            String kind,
            String sender,
            @Nullable PartyRef addressee,
            String office,
            @Nullable PartyRef subject,
            String about,
            LocalDate dated,
            @Nullable LocalDate due) {
        var id = Canonical.id26(String.join(
                "|",
                "LETTER",
                kind,
                String.valueOf(addressee),
                office,
                String.valueOf(subject),
                about,
                dated.toString()));
        return new Letter(
                id, kind, sender, addressee, office, subject, about, dated, due, "", null, DRAFT, dated, null);
    }

    static Letter of(Notices.Notice notice) {
        var support = notice.support();
        var decision = support.act().decision();
        var drafted = support.act().decidedOn();
        return new Letter(
                notice.id(),
                notice.kind(),
                decision.authority(),
                notice.addressee(),
                notice.office(),
                support.person(),
                decision.number(),
                drafted,
                notice.due(),
                support.rule().id() + " " + support.rule().basis(),
                null,
                DRAFT,
                drafted,
                null);
    }

    /** The same where it is on its way, by its course. */
    Letter on(CaseCourse course, PartyRef of, @Nullable LocalDate receipt) {
        var now = course.last();
        var gone = course.first("SENT").map(CaseCourse.Stretch::since).orElse(null);
        return new Letter(
                id,
                kind,
                sender,
                addressee,
                office,
                subject,
                about,
                dated,
                gone == null ? due : receipt,
                reason,
                of,
                now.map(CaseCourse.Stretch::state).orElse(state),
                now.map(CaseCourse.Stretch::since).orElse(since),
                gone);
    }

    /** Whether it is a notice to a state body (通报函): a superior unit, auditors, discipline, personnel. */
    public boolean isNotice() {
        return NOTICE.matcher(kind).matches();
    }

    /** The department that has to send it. */
    public String department() {
        return sender.isBlank() ? "信用主管部门" : sender;
    }

    /** The officers' word for its kind; empty for a notice to a state body. */
    String kindZh() {
        return KINDS.getOrDefault(kind, "");
    }

    /** Whether it has left; a draft is for nobody but those who sign it. */
    public boolean isSent() {
        return sent != null;
    }

    /** The officers' word for the state. */
    public String stateZh() {
        return zh(state);
    }

    static String zh(String state) {
        return Objects.requireNonNullElse(STATES.get(state), state);
    }
}
