package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.HEXI;
import static org.zelian.samples.Place.PUDONG;

/** Tenders, securities, accounts, data and controlled goods. */
final class Money {
    private final City city;

    Money(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "GPC",
                "Procurement and tenders",
                "GPC-01 to GPC-03, BID-01",
                "Only the enterprise is barred, for the term of the decision",
                this::tenders);
        city.story(
                "SEC",
                "Bans from markets of money",
                "SEC-01 to SEC-05, PEF-01",
                "Orders against named persons; a deregistered fund manager bars its controller",
                this::money);
        city.story(
                "XPT",
                "Accounts, personal data, controlled goods",
                "ACC-01, DAT-01, XPT-01",
                "Five years or for life, if named or ordered",
                this::data);
    }

    private Org firm(Place place, String name) {
        return city.company(place, name).run(city.somebody(place));
    }

    private Act convicted(Person person, String day, String attributes) {
        return new Act(city, BEICHEN, person, "judgments.csv", "CONVICTION", day)
                .with(attributes + ";convicted=true;criminalPenalty=true");
    }

    private void tenders() {
        String[][] cases = {
            {"东丽红线造价有限公司", "PROCUREMENT_PENALTY", "PROCUREMENT_77;term=P2Y"},
            {"东丽鹊桥招标有限公司", "PROCUREMENT_PENALTY", "PROCUREMENT_AGENCY;term=P1Y"},
            {"东丽天梯工程有限公司", "BID_PENALTY", "BID_COLLUSION_OR_BRIBERY;severity=SERIOUS;term=P1Y"},
            {"东丽天河工程有限公司", "BID_PENALTY", "BID_FRAUD;severity=SERIOUS;term=P3Y"},
            {"东丽天门工程有限公司", "BID_PENALTY", "BID_NONPERFORMANCE;severity=SERIOUS;term=P3Y"}
        };
        int month = 1;
        for (String[] told : cases) {
            Act act = firm(DONGLI, told[0])
                    .penalty(told[1], "2026-0" + month++ + "-19")
                    .violated("2025-06-01", "2025-10-31")
                    .with("violation=" + told[2] + ";contains=A02,A03");
            if (told[2].startsWith("PROCUREMENT_AGENCY")) {
                act.orders("A03");
            }
        }
        firm(DONGLI, "东丽天衣纺织有限公司")
                .penalty("ANY_PENALTY", "2026-06-19")
                .violated("2026-01-01", "2026-02-28")
                .cell("CF_NR_FK", "35")
                .with("largeFine=true");
        firm(DONGLI, "东丽天兵保安有限公司")
                .listed("GPC", "2026-07-20")
                .violated("2025-09-01", "2025-12-31")
                .cell("until", "2028-07-20");
        firm(DONGLI, "东丽天将保安有限公司")
                .judgment("CONVICTION", "2026-08-19")
                .with("offence=BRIBERY;sentence=FINE;criminalPenalty=true;convicted=true");
    }

    private void money() {
        String[][] cases = {
            {"浦东聚宝盆证券有限公司", "SECURITIES_BAN_DECISION", "SECURITIES", "DIRECT_RESPONSIBLE"},
            {"浦东摇钱树期货有限公司", "FUTURES_BAN_DECISION", "FUTURES", "DIRECT_RESPONSIBLE"},
            {"浦东平安符保险有限公司", "INSURANCE_BAN_DECISION", "INSURANCE", "DIRECT_RESPONSIBLE"},
            {"浦东金元宝银行有限公司", "BANKING_BAN_DECISION", "BANKING", "DIRECTOR"},
            {"浦东点石基金有限公司", "FUND_BAN_DECISION", "FUND", "DIRECT_RESPONSIBLE"}
        };
        int month = 1;
        for (String[] told : cases) {
            Person person = city.somebody(PUDONG);
            Org org = firm(PUDONG, told[0]).office("DIRECTOR", person);
            org.penalty(told[1], "2026-0" + month++ + "-27")
                    .violated("2024-06-01", "2025-06-30")
                    .with("violation=" + told[2] + ";severity=SERIOUS;term=P5Y;contains=A09,A10,A21")
                    .names(person, told[3])
                    .orders("A09,A10,A21");
        }
        Person controller = city.somebody(HEXI);
        Person trader = city.somebody(HEXI);
        Org fund = city.company(HEXI, "河西黄粱私募有限公司")
                .office("LEGAL_REPRESENTATIVE", city.somebody(HEXI))
                .office("SENIOR_MANAGER", trader)
                .held(controller, "70")
                .held(city.somebody(HEXI), "30");
        city.row(
                "determinations.csv",
                java.util.Map.of(
                        "org_uscc",
                        fund.code,
                        "controller_doc",
                        controller.explicit(),
                        "level",
                        "L3",
                        "from",
                        "2018-01-01",
                        "document",
                        "年度报告"));
        fund.event("FUND_MANAGER_DEREGISTERED", "2026-05-11")
                .violated("2024-01-01", "2025-12-31")
                .with("ground=SERIOUS_ILLEGALITY")
                .finds(trader, "SENIOR_MANAGER");
    }

    private void data() {
        Person clerk = city.somebody(DONGLI);
        Org books = firm(DONGLI, "东丽鬼谷账房有限公司").office("ACCOUNTANT", clerk);
        books.penalty("ACCOUNTING_PENALTY", "2025-12-22")
                .violated("2025-01-01", "2025-06-30")
                .with("violation=ACCOUNTING_ORDINARY;severity=SERIOUS;contains=A18")
                .names(clerk, "ACCOUNTANT");
        Person forger = city.somebody(DONGLI);
        Org forged = firm(DONGLI, "东丽连环账房有限公司").office("ACCOUNTANT", forger);
        forged.penalty("ACCOUNTING_PENALTY", "2026-01-23")
                .violated("2025-01-01", "2025-06-30")
                .with("violation=ACCOUNTING_FRAUD;contains=A18")
                .names(forger, "ACCOUNTANT");
        convicted(forger, "2026-07-30", "offence=ACCOUNTING_RELATED;sentence=FIXED_TERM;sentenceServed=2028-01-29");
        firm(DONGLI, "东丽顺风网络有限公司")
                .penalty("PERSONAL_INFO_PENALTY", "2026-02-24")
                .violated("2025-03-01", "2025-08-31")
                .with("violation=PERSONAL_INFO;severity=SERIOUS;term=P3Y;contains=A10")
                .names(city.somebody(DONGLI), "DIRECT_MANAGER")
                .orders("A10");
        firm(DONGLI, "东丽干将精工有限公司")
                .penalty("EXPORT_CONTROL_PENALTY", "2026-03-25")
                .violated("2025-03-01", "2025-08-31")
                .with("violation=EXPORT_CONTROL;contains=A16,A18")
                .names(city.somebody(DONGLI), "DIRECT_MANAGER")
                .orders("A16,A18");
        convicted(city.somebody(DONGLI), "2026-08-06", "offence=EXPORT_CONTROL;sentence=FIXED_TERM");
    }
}
