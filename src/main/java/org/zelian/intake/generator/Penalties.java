package org.zelian.intake.generator;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Penalties, judgments, arrears and what else starts a rule beside a listing. */
final class Penalties {
    private final Registry registry;
    private final Sheets sheets;

    Penalties(Registry registry, Sheets sheets) {
        this.registry = registry;
        this.sheets = sheets;
    }

    void write(Organisation organisation, List<Office> offices, Draw draw) throws IOException {
        int asOf = registry.asOf();
        int last = organisation.last(asOf);
        int first = Math.max(Days.of(2019, 12, 1), organisation.registered() + 120);
        if (organisation.revoked() != Days.NEVER && organisation.revoked() > Days.of(2014, 3, 1)) {
            revocation(organisation, offices, draw);
        }
        if (first + 40 > last) {
            return;
        }
        String trade = organisation.industry().penalty;
        if (trade != null && !organisation.kind().isPublic() && draw.percent(0.8)) {
            trade(organisation, offices, draw, trade, draw.between(first, last));
        }
        if (draw.percent(2)) {
            boolean large = draw.percent(10);
            penalty(
                    organisation,
                    draw,
                    "罚字",
                    "ANY_PENALTY",
                    "罚款",
                    draw.between(first, last),
                    large ? "largeFine=true" : null);
        }
        other(organisation, offices, draw, first, last);
    }

    private void revocation(Organisation organisation, List<Office> offices, Draw draw) throws IOException {
        int day = organisation.revoked();
        Penalty made =
                penalty(organisation, draw, "吊字", "BUSINESS_LICENCE_REVOKED", "吊销营业执照", day, "forViolation=true");
        Office head = head(offices, "LEGAL_REPRESENTATIVE", made.violated);
        if (head != null && draw.percent(35)) {
            String finding = made.number.replace("吊字", "责字");
            String tie = "about=" + made.number + "@" + made.authority;
            act("findings.csv", organisation, "PERSONAL_RESPONSIBILITY", finding, made.authority, day, tie);
            name(finding, made.authority, head, "LEGAL_REPRESENTATIVE");
        }
    }

    private void trade(Organisation organisation, List<Office> offices, Draw draw, String trigger, int day)
            throws IOException {
        String attributes = switch (trigger) {
            case "DRUG_PENALTY" -> draw.one("violation=FAKE_DRUG", "violation=INFERIOR_DRUG;severity=SERIOUS");
            case "DEVICE_PENALTY" -> "violation=DEVICE_STANDARD_BREACH;severity=SERIOUS";
            case "COSMETIC_PENALTY" -> "violation=COSMETIC_STANDARD_BREACH;severity=SERIOUS";
            case "SAFETY_CLOSURE" -> "ground=STILL_UNQUALIFIED;severity=GENERAL";
            default -> "licenceRevoked=true";
        };
        Penalty made = penalty(organisation, draw, "许字", trigger, "吊销许可证件", day, attributes + ";contains=A09");
        for (String role : List.of("LEGAL_REPRESENTATIVE", "PRINCIPAL")) {
            Office office = head(offices, role, made.violated);
            if (office != null && draw.percent(70)) {
                name(made.number, made.authority, office, role);
            }
        }
        Office staff = head(offices, "MANAGER", made.violated);
        if (staff != null && draw.percent(40)) {
            name(made.number, made.authority, staff, "DIRECT_MANAGER");
        }
    }

    private void other(Organisation organisation, List<Office> offices, Draw draw, int first, int last)
            throws IOException {
        String court = organisation.region().shortName + "人民法院";
        String place = organisation.region().shortName;
        int day = draw.between(first, last);
        String dated = "〔%d〕%d号".formatted(Days.year(day), organisation.number());
        Office head = head(offices, "LEGAL_REPRESENTATIVE", day);
        if (head != null && draw.percent(0.15)) {
            String offence = draw.one("MARKET_ORDER", "BRIBERY", "EMBEZZLEMENT", "FOOD_SAFETY,MARKET_ORDER", "OTHER");
            sheets.row(
                    "judgments.csv",
                    Person.explicit(Objects.requireNonNull(head.person().reference())),
                    "CONVICTION",
                    place + "刑初" + dated,
                    court,
                    Days.text(day),
                    Days.text(Math.min(registry.asOf(), day + 11)),
                    null,
                    null,
                    "offence=" + offence + ";sentence=FIXED_TERM;convicted=true;criminalPenalty=true");
        }
        if (organisation.stateOwned() && draw.percent(6)) {
            String what = draw.one("SME_ARREARS", "MIGRANT_WAGES", "PRIVATE_ARREARS");
            act(
                    "arrears.csv",
                    organisation,
                    what,
                    place + "欠字" + dated,
                    place + "工业和信息化局",
                    day,
                    "stateOwned=true;recognisedDishonest=true;amount=" + 10_000 * draw.between(2, 900));
        }
        if (organisation.kind().isPublic() && draw.percent(3)) {
            String kind = "subjectKind=" + organisation.kind();
            act("events.csv", organisation, "UNIT_DISHONESTY", place + "政信" + dated, place + "发展和改革委员会", day, kind);
        }
        if (organisation.kind() == Kind.COMPANY && draw.percent(0.1)) {
            act("events.csv", organisation, "BANKRUPTCY_ACCEPTED", place + "破申" + dated, court, day, null);
        }
        if (!organisation.kind().isPublic() && draw.percent(0.3)) {
            String loan = "principalFullyOverdue=true;confirmed=" + draw.percent(80);
            act("overdue_loans.csv", organisation, "LOAN_DEFAULT", place + "贷字" + dated, place + "地方金融管理局", day, loan);
        }
    }

    private record Penalty(String number, String authority, int violated) {}

    private Penalty penalty(
            Organisation organisation,
            Draw draw,
            String word,
            String trigger,
            String what,
            int day,
            @Nullable String more)
            throws IOException {
        String place = organisation.region().shortName;
        String number = "%s%s〔%d〕%d号".formatted(place, word, Days.year(day), organisation.number());
        String authority = place + "市场监督管理局";
        int violated = Math.max(organisation.registered(), day - draw.between(40, 600));
        sheets.row(
                "penalties.csv",
                organisation.name(),
                organisation.kind() == Kind.INDIVIDUAL_BUSINESS ? "个体工商户" : "法人及非法人组织",
                organisation.code(),
                number,
                what,
                "罚款".equals(what) ? Integer.toString(draw.between(1, 30)) : null,
                Days.text(day),
                authority,
                trigger,
                Days.text(violated),
                Days.text(Math.min(day - 5, violated + draw.below(180))),
                more);
        return new Penalty(number, authority, violated);
    }

    private void act(
            String file,
            Organisation organisation,
            String trigger,
            String number,
            String authority,
            int day,
            @Nullable String attributes)
            throws IOException {
        String text = Days.text(day);
        sheets.row(file, organisation.code(), trigger, number, authority, text, text, null, null, attributes);
    }

    private void name(String number, String authority, Office office, String capacity) throws IOException {
        sheets.row("named_persons.csv", number, authority, office.person().reference(), capacity);
    }

    private static @Nullable Office head(List<Office> offices, String role, int day) {
        for (Office office : offices) {
            if (office.role().equals(role)
                    && office.held(day, day)
                    && !office.person().isKnownByNameOnly()) {
                return office;
            }
        }
        return null;
    }
}
