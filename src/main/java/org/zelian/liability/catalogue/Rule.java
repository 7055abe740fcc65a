package org.zelian.liability.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.sanction.Confidence;

/**
 * What one article, in one version of its text, does to which role, at which time, on which proof.
 *
 * @param id three letters, number, letter for a split case: {@code SAF-01a}
 * @param version year of the text read
 * @param valid the days on which the text governs, half-open; compare the day of {@code versionBy}
 * @param jurisdiction CN, a province such as CN-41, or a pack such as WG
 * @param triggerCodes any of them starts the rule
 * @param subjects kinds of organisation (or person) the document must concern
 * @param roles roles reached; ENTITY and SELF are the subject itself
 * @param legalRepOrPrincipal one of the two answers, the legal representative by default; otherwise every role answers
 * @param measures codes of measures, in the order of the catalogue
 * @param banScope one ban with all these items; empty if no ban
 * @param termMin what the statute sets at least, if anything
 * @param termMax what the statute sets at most, if anything
 * @param statutoryClock no repair, early delisting or end of publicity shortens the term
 * @param repairable credit repair may end it
 * @param barsFrom day from which a bar holds already when that is earlier than the term's start
 * @param onOfficeEnd only with role time CURRENT
 * @param row the row as the catalogue has it, column by column
 */
public record Rule(
        String id,
        String version,
        Period valid,
        String jurisdiction,
        TriggerKind triggerKind,
        List<String> triggerCodes,
        Condition condition,
        List<SubjectKind> subjects,
        List<Role> roles,
        boolean legalRepOrPrincipal,
        RoleTime roleTime,
        Gate gate,
        List<String> measures,
        List<ScopeItem> banScope,
        Mode mode,
        Term term,
        @Nullable Term termMin,
        @Nullable Term termMax,
        TermStart termStart,
        boolean statutoryClock,
        boolean repairable,
        EarlyExit earlyExit,
        String basisLaw,
        String basisArticle,
        String basisDocument,
        String summaryZh,
        String summaryEn,
        boolean enabled,
        Confidence confidence,
        String note,
        VersionBy versionBy,
        @Nullable TermStart barsFrom,
        @Nullable OnOfficeEnd onOfficeEnd,
        RuleRow row) {

    // 禁止内容 is forbidden content, the reason of a penalty and not a ban.
    private static final Pattern BAN_AS_PENALTY = Pattern.compile("禁止(?!内容)");

    public RuleKey key() {
        return new RuleKey(id, version, jurisdiction);
    }

    /** Gives the id without the letter of a split case: rules that share it absorb each other. */
    public String base() {
        return Character.isLowerCase(id.charAt(id.length() - 1)) ? id.substring(0, id.length() - 1) : id;
    }

    /** Whether this version's text governs on a day. */
    public boolean governs(LocalDate day) {
        return valid.contains(day);
    }

    /** Whether the document may concern a subject of this kind. */
    public boolean concerns(SubjectKind subject) {
        return subjects.stream().anyMatch(kind -> kind.covers(subject));
    }

    /** Whether both the law and its article are stated; without them a rule never takes effect. */
    public boolean hasBasis() {
        return !basisLaw.isBlank() && !basisArticle.isBlank();
    }

    /** Gives the basis as officers cite it: {@code 食品安全法 §135(1)}. */
    public String basis() {
        return (basisLaw + " " + basisArticle).strip();
    }

    /**
     * Whether the penalty document itself must contain the ban, so that a person named without it stays under review.
     *
     * <p>So where a recorded penalty carries a ban that the authority imposes: the summary then says 禁止 (an order:
     * "is forbidden to"), as in 终身禁止从事药品生产经营活动. Where the law itself attaches the bar to the penalty it
     * says 不得 ("may not"), and naming suffices.
     */
    public boolean documentMustContainBan() {
        return mode == Mode.RECORD
                && triggerKind == TriggerKind.PENALTY
                && BAN_AS_PENALTY.matcher(summaryZh).find();
    }

    /** Gives the office roles among those reached. */
    public List<Role> offices() {
        return roles.stream().filter(Role::office).toList();
    }

    /** Whether the rule reaches the unit or the person that the document is about. */
    public boolean reachesSubjectItself() {
        return roles.contains(Role.ENTITY) || roles.contains(Role.SELF);
    }

    /** Gives the first day of the validity. */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(valid.from());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && rule.row.equals(row);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
