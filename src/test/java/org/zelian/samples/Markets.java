package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;

/** Registration, courts, taxes, tenders, money. */
final class Markets {
    private final City city;

    Markets(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "REG",
                "Bars of registration: revocation, bankruptcy, crime, debt, false filings",
                "REG-01 to REG-07, ADV-01, PEF-01d, PEF-01e, SAM-01",
                "Each bar with its own term and start; the finding decides",
                this::registration);
        city.story(
                "BKR",
                "Bankruptcies",
                "BKR-01, BKR-02, REG-03",
                "Duty of the legal representative while the proceedings last",
                this::bankruptcy);
        city.story(
                "S17",
                "Judgment defaulter: no officer may be put on that list",
                "JUD-01, JUD-02",
                "Consumption restriction follows the office; the released former head is free, the new one is bound",
                this::defaulter);
        city.story(
                "JUD",
                "Exit bar, a private debtor, an entry without term that was paid",
                "JUD-01a, JUD-03, REG-05",
                "The court picks the person; a listed person with a large debt may not hold office",
                this::courts);
        city.story(
                "S18",
                "Tax: the person actually responsible is not the legal representative",
                "TAX-01a, TAX-01b, TAX-01c, TAX-02",
                "Three enterprises: judgment, no judgment, judgment and evidence",
                this::taxes);
    }

    private Org firm(Place place, String name) {
        return city.company(place, name).run(city.somebody(place));
    }

    private Act convicted(Person person, String day, String attributes) {
        return new Act(city, BEICHEN, person, "judgments.csv", "CONVICTION", day)
                .with(attributes + ";convicted=true;criminalPenalty=true");
    }

    private void registration() {
        Org org = firm(BEICHEN, "北辰海市贸易有限公司").with("status", "REVOKED");
        Person director = city.somebody(BEICHEN);
        org.office("DIRECTOR", director);
        org.penalty("BUSINESS_LICENCE_REVOKED", "2025-06-10")
                .violated("2024-09-01", "2025-02-28")
                .with("forViolation=true")
                .finds(org.boss(), "LEGAL_REPRESENTATIVE")
                .finds(director, "DIRECTOR")
                .confirmed(org.boss(), "REG-01", "2025-06-20")
                .confirmed(org.boss(), "REG-02", "2025-06-20");
        Org poster = firm(BEICHEN, "北辰蜃楼广告有限公司").with("status", "REVOKED");
        poster.penalty("BUSINESS_LICENCE_REVOKED", "2025-08-12")
                .violated("2025-01-01", "2025-04-30")
                .with("forViolation=true;violation=ADVERTISING")
                .finds(poster.boss(), "LEGAL_REPRESENTATIVE");
        convicted(
                city.somebody(BEICHEN),
                "2024-11-05",
                "offence=MARKET_ORDER;sentence=FIXED_TERM;sentenceServed=2026-05-04");
        convicted(
                city.somebody(BEICHEN),
                "2025-02-05",
                "offence=BRIBERY;sentence=FIXED_TERM;probation=true;probationEnd=2027-02-04");
        convicted(
                city.somebody(BEICHEN),
                "2021-05-06",
                "offence=INTENTIONAL,OTHER;sentence=DETENTION;sentenceServed=2021-11-05");
        new Act(city, BEICHEN, city.somebody(BEICHEN), "events.csv", "PERSONAL_DEBT_OVERDUE", "2025-04-15")
                .with("largePersonalDebt=true;amount=5200000")
                .factsConfirmed("2025-05-06");
        Org filings = firm(BEICHEN, "北辰镜花年报有限公司");
        filings.listed("SAM", "2026-03-09")
                .violated("2025-06-30", "2025-12-31")
                .cell("until", "2029-03-09")
                .with("listingReason=FALSE_DISCLOSURE;severity=SERIOUS");
        firm(BEICHEN, "北辰水月贸易有限公司")
                .listed("SAM-83", "2020-05-11")
                .violated("2017-05-01", "2020-04-30")
                .cell("until", "2025-05-11")
                .with("listingReason=ABNORMAL_3Y");
        firm(BEICHEN, "北辰空谷贸易有限公司").listed("ABN", "2026-07-06").withoutBasis();
    }

    private void bankruptcy() {
        Org closed = city.company(DONGLI, "东丽沉香木业有限公司")
                .with("status", "DEREGISTERED")
                .with("dereg_date", "2025-12-20");
        Person owner = city.somebody(DONGLI);
        closed.legal(owner, "2015-01-06", "2025-12-20")
                .stake("PERSON", owner.reference(), "100", "2015-01-06", "2025-12-20");
        Person manager = city.somebody(DONGLI);
        closed.office("MANAGER", manager, "2015-01-06", "2025-12-20");
        closed.office("DIRECTOR", manager, "2015-01-06", "2025-12-20");
        closed.event("BANKRUPTCY_LIQUIDATION_CLOSED", "2025-11-28")
                .violated("2024-01-01", "2025-06-30")
                .with("causeMismanagement=true;closedOn=2025-11-28")
                .finds(manager, "MANAGER")
                .finds(closed.boss(), "LEGAL_REPRESENTATIVE");
        closed.judgment("MANAGER_DUTY_BREACH", "2025-12-01")
                .violated("2024-01-01", "2025-06-30")
                .with("closedOn=2025-11-28;contains=A10")
                .names(manager, "DIRECTOR");
        Org open = firm(DONGLI, "东丽檀香木业有限公司");
        Person finance = city.somebody(DONGLI);
        open.office("FINANCE_MANAGER", finance);
        open.event("BANKRUPTCY_ACCEPTED", "2026-06-03").with("orderIssued=true").cell("effective_date", "2026-06-08");
        open.judgment("BANKRUPTCY_PERSONNEL_DECISION", "2026-06-22")
                .with("orderIssued=true")
                .names(finance, "FINANCE_MANAGER");
    }

    private void defaulter() {
        Person left = city.person(BEICHEN, "尤二十");
        Person came = city.person(BEICHEN, "许廿一");
        Person behind = city.person(BEICHEN, "何廿二");
        Org org = city.company(BEICHEN, "北辰隐身衣服饰有限公司")
                .legal(left, "2020-01-01", "2026-09-01")
                .legal(came, "2026-09-01", "")
                .held(behind, "100");
        org.listed("JUD", "2026-04-01").cell("until", "2028-04-01").with("ground=EVASION");
        org.order("CONSUMPTION_ORDER", "2026-04-01")
                .with("orderIssued=true")
                .ended("RELEASED", "2026-10-10", left.reference());
        city.row(
                "determinations.csv",
                java.util.Map.of(
                        "org_uscc",
                        org.code,
                        "controller_doc",
                        behind.explicit(),
                        "level",
                        "L4",
                        "from",
                        "2026-03-20",
                        "document",
                        "(2026)津0113执异7号"));
    }

    private void courts() {
        Org paid = firm(BEICHEN, "北辰遁地矿业有限公司");
        paid.listed("JUD", "2026-02-09").with("ground=ABLE_BUT_REFUSES").ended("PERFORMED", "2026-09-18");
        paid.order("CONSUMPTION_ORDER", "2026-02-09").with("orderIssued=true").ended("PERFORMED", "2026-09-18");
        Org owes = firm(BEICHEN, "北辰定风珠宝有限公司");
        owes.order("EXIT_RESTRICTION", "2026-05-25")
                .with("orderIssued=true;contains=J02")
                .names(owes.boss(), "LEGAL_REPRESENTATIVE");
        Person debtor = city.somebody(BEICHEN);
        new Act(city, BEICHEN, debtor, "listings.csv", "JUD", "2025-09-25")
                .basis()
                .with("ground=ABLE_BUT_REFUSES;largePersonalDebt=true");
        firm(BEICHEN, "北辰避水珠宝有限公司").office("DIRECTOR", debtor, "2026-01-05", "");
        firm(BEICHEN, "北辰夜明珠宝有限公司")
                .listed("JUD", "2025-12-10")
                .cell("until", "2027-12-10")
                .with("ground=PROPERTY_REPORT");
    }

    private void taxes() {
        String[] names = {"崇礼判官冷饮有限公司", "崇礼无常冷饮有限公司", "崇礼钟馗冷饮有限公司"};
        String[] attributes = {
            "courtFoundActualResponsible=true", "", "courtFoundActualResponsible=true;evidenceOfInvolvement=true"
        };
        for (int at = 0; at < 3; at++) {
            Person then = city.somebody(CHONGLI);
            Person actual = city.somebody(CHONGLI);
            Org org = city.company(CHONGLI, names[at])
                    .legal(then, "2018-01-01", "2025-06-01")
                    .legal(city.somebody(CHONGLI), "2025-06-01", "")
                    .held(then, "100");
            Act act = org.listed("TAX", "2026-03-05")
                    .violated("2024-01-01", "2024-12-31")
                    .cell("published_on", "2026-03-10")
                    .cell("until", "2029-03-10");
            if (!attributes[at].isEmpty()) {
                act.with(attributes[at])
                        .names(actual, "ACTUAL_RESPONSIBLE")
                        .cell("basis_doc_no", "(2025)冀0709刑初%d号".formatted(9001 + at))
                        .cell("basis_doc_date", "2025-12-20");
            }
        }
        Org leaving = firm(CHONGLI, "崇礼牛头皮草有限公司");
        leaving.event("TAX_ARREARS_EXIT", "2026-08-17")
                .with("taxUnpaid=true;securityProvided=false")
                .orders("J02");
    }
}
