package org.zelian.intake.generator;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists an organisation is on: about two in a hundred are on one, some on several, black lists and watch lists. */
final class Listings {
    private static final int FIRST = Days.of(2022, 3, 1);

    private final Registry registry;
    private final Sheets sheets;

    Listings(Registry registry, Sheets sheets) {
        this.registry = registry;
        this.sheets = sheets;
    }

    /** A list as the generator uses it: its code, who keeps it, how many years an entry lasts (0: as decided). */
    private enum Register {
        LAB("人力资源和社会保障局", 3),
        TAX("税务局", 3),
        JUD("人民法院", 0),
        SAM("市场监督管理局", 3),
        SAF("应急管理局", 3),
        GPC("财政局", 0),
        ABN("市场监督管理局", 0),
        WATCH_SAM("市场监督管理局", 0),
        WATCH_FOODDRUG("市场监督管理局", 0),
        WATCH_FIN("地方金融管理局", 0);

        final String office;
        final int years;

        Register(String office, int years) {
            this.office = office;
            this.years = years;
        }

        String code() {
            return name().replace('_', '-');
        }

        boolean isWatch() {
            return this == ABN || name().startsWith("WATCH");
        }

        static Register drawn(Draw draw) {
            return values()[draw.weighted(24, 14, 20, 8, 7, 4, 12, 5, 3, 3)];
        }
    }

    void write(Organisation organisation, List<Office> offices, Draw draw) throws IOException {
        int last = organisation.last(registry.asOf());
        int first = Math.max(FIRST, organisation.registered() + 200);
        if (!draw.percent(2) || first + 30 > last || organisation.kind() == Kind.GOVERNMENT) {
            return;
        }
        for (int more = 1 + draw.weighted(82, 14, 4), at = 0; at < more; at++) {
            one(organisation, offices, draw, Register.drawn(draw), draw.between(first, last), at);
        }
    }

    private void one(Organisation organisation, List<Office> offices, Draw draw, Register list, int day, int at)
            throws IOException {
        String number = "%s失信列字〔%d〕%d-%d号"
                .formatted(organisation.region().shortName, Days.year(day), organisation.number(), at);
        String authority = organisation.region().shortName + list.office;
        int violated = Math.max(organisation.registered(), day - draw.between(60, 500));
        int until = list.years > 0 ? Days.plusYears(day, list.years) : fixed(list, day, draw);
        sheets.row(
                "listings.csv",
                organisation.code(),
                list.code(),
                number,
                authority,
                Days.text(day),
                list.isWatch() ? null : number.replace("列字", "据字"),
                list.isWatch() ? null : Days.text(Math.max(violated, day - 20)),
                until == Days.NEVER ? null : Days.text(until),
                Days.text(violated),
                Days.text(Math.min(day - 10, violated + draw.below(200))),
                list.isWatch() ? null : Days.text(day),
                attributes(list, draw));
        if (list.isWatch()) {
            return;
        }
        people(organisation, offices, draw, list, number, authority, day, violated);
        after(draw, number, authority, day);
    }

    private static int fixed(Register list, int day, Draw draw) {
        return list == Register.GPC || (list == Register.JUD && draw.percent(30)) ? Days.plusYears(day, 2) : Days.NEVER;
    }

    private static @Nullable String attributes(Register list, Draw draw) {
        return switch (list) {
            case JUD -> "ground=" + draw.one("ABLE_BUT_REFUSES", "ABLE_BUT_REFUSES", "EVASION", "PROPERTY_REPORT");
            case SAM -> draw.percent(30) ? "listingReason=FALSE_DISCLOSURE;severity=SERIOUS" : "listingReason=OTHER";
            default -> null;
        };
    }

    private void people(
            Organisation organisation,
            List<Office> offices,
            Draw draw,
            Register list,
            String number,
            String authority,
            int day,
            int violated)
            throws IOException {
        Office head = null;
        for (Office office : offices) {
            if (office.held(violated, violated) && !office.person().isKnownByNameOnly()) {
                head = head == null ? office : head;
                boolean responsible = "FINANCE_MANAGER".equals(office.role()) || "PRINCIPAL".equals(office.role());
                if ((list == Register.LAB || list == Register.SAF) && responsible && draw.percent(60)) {
                    sheets.row(
                            "named_persons.csv",
                            number,
                            authority,
                            office.person().reference(),
                            "DIRECT_MANAGER");
                }
            }
        }
        if (list == Register.JUD && draw.percent(80)) {
            sheets.row(
                    "orders.csv",
                    organisation.code(),
                    "CONSUMPTION_ORDER",
                    number.replace("列字", "限字"),
                    authority,
                    Days.text(day),
                    Days.text(day),
                    null,
                    null,
                    "orderIssued=true");
        }
        boolean legal = head != null && "LEGAL_REPRESENTATIVE".equals(head.role());
        String rule = list == Register.LAB ? "LAB-01" : list == Register.TAX ? "TAX-01a" : null;
        if (legal && rule != null && head != null && draw.percent(30)) {
            boolean confirmed = draw.percent(85);
            sheets.row(
                    "confirmations.csv",
                    number,
                    authority,
                    head.person().reference(),
                    rule,
                    Days.text(Math.min(registry.asOf(), day + draw.below(30))),
                    confirmed ? "CONFIRMED" : "REJECTED",
                    "认定部门",
                    confirmed ? "经核实" : "行为时未实际履职");
        }
    }

    /** What becomes of an entry: lifted, repaired, revoked; or suspended while an objection is verified. */
    private void after(Draw draw, String number, String authority, int day) throws IOException {
        int asOf = registry.asOf();
        if (day + 200 < asOf && draw.percent(18)) {
            String kind = draw.one("REMOVED", "REPAIRED", "REPAIRED", "REVOKED");
            String document = number.replace("列字", "移字");
            sheets.row("ends.csv", number, authority, kind, Days.text(draw.between(day + 190, asOf)), document);
        } else if (day + 60 < asOf && draw.percent(4)) {
            int filed = draw.between(day + 5, asOf - 20);
            sheets.row("suspensions.csv", number, authority, Days.text(filed), Days.text(filed + 9), "异议核实");
        }
    }
}
