package org.zelian.sanction;

import java.util.List;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;

/**
 * One kind of measure: what may be done, by whom, against whom, and whether it needs a basis in law.
 *
 * @param code such as {@code A10}
 * @param nationalClass class I to III with its number in the national basic list
 * @param department who carries it out, in Chinese
 * @param subjects kinds of organisation, or natural persons, it may be taken against
 * @param toPersons which persons it may reach beside or instead of the unit
 * @param needsBasis whether a rule without a basis in law may never carry it
 */
public record Measure(
        String code,
        Wording name,
        Category category,
        String nationalClass,
        Obligation obligation,
        String department,
        List<SubjectKind> subjects,
        ToPersons toPersons,
        boolean needsBasis,
        String note) {

    static final RowLayout LAYOUT = RowLayout.of("""
            code               code                text
            name_zh            name.zh             text
            name_en            name.en             text
            category           category            text
            national_class     nationalClass       text
            obligation         obligation          text
            implementing_dept  department          text
            subject_kinds      subjects            list
            to_persons         toPersons           text
            needs_basis        needsBasis          text
            note               note                text
            """);

    /** What field a measure belongs to. */
    public enum Category {
        /** Administrative. */
        ADM,
        /** Market. */
        MKT,
        /** Industry. */
        IND,
        /** Society. */
        SOC,
        /** Judicial. */
        JUD,
        /** Organisation and personnel. */
        ORG,
        INCENTIVE
    }

    /** Whether departments must take a measure, or may. */
    public enum Obligation {
        MANDATORY,
        ADVISORY
    }

    /** Which persons a measure may reach. */
    public enum ToPersons {
        NO,
        /** Whoever the rule reaches. */
        BY_RULE,
        /** Whoever the rule reaches, for his own applications only. */
        AS_APPLICANT,
        /** Whoever the rule reaches, as a supplier only. */
        AS_SUPPLIER,
        /** Only persons the document names; numbers are masked. */
        IF_NAMED,
        /** Only with the order or decision of a court or authority that imposes it. */
        BY_ORDER,
        /** Only the subject himself. */
        SELF_ONLY,
        /** Staff of state bodies, as a letter. */
        STAFF,
        /** Information; no liability row. */
        ADVISORY
    }

    static Measure of(CatalogueRow row) {
        return new Measure(
                row.need("code"),
                new Wording(row.need("name_zh"), row.need("name_en")),
                row.one("category", Category.class),
                row.text("national_class"),
                row.lowerOne("obligation", Obligation.class),
                row.text("implementing_dept"),
                row.several("subject_kinds", SubjectKind.class),
                row.one("to_persons", ToPersons.class),
                row.flag("needs_basis"),
                row.text("note"));
    }

    /**
     * Whether the measure can reach somebody in this role at all.
     *
     * <p>The unit itself by its kind; the subject himself if he is a natural person; others as {@link #toPersons} says.
     */
    public boolean canReach(Role role) {
        return switch (role) {
            case ENTITY -> subjects.stream().anyMatch(kind -> kind != SubjectKind.NATURAL_PERSON);
            case SELF -> toPersons != ToPersons.NO;
            default ->
                switch (toPersons) {
                    case NO, SELF_ONLY, ADVISORY -> false;
                    case BY_RULE, AS_APPLICANT, AS_SUPPLIER, IF_NAMED, BY_ORDER, STAFF -> true;
                };
        };
    }
}
