package org.zelian.samples;

import static org.zelian.samples.Place.HEXI;

/** What happened under texts that are no longer in force: the version of the day governs. */
final class OldCases {
    private final City city;

    OldCases(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "OLD",
                "Penalties under earlier texts",
                "DRG-01 (2001, 2015), ADV-01 (2015), AGR-02 (2015), LAB-01 (2020), LAB-02 (2020), REG-02 (1999), REG-03 (1999, 2018), SAF-01 (2014),"
                        + " CUL-02c and d (2019), ACC-01 (2017), JUD-01a (2013), JUD-02 (2010), JUD-03 (2013, 2021)",
                "Ten years for fake drugs until 2019-11-30, not for life; no earlier text is read with later eyes",
                this::earlier);
    }

    private Org firm(String name) {
        return city.company(HEXI, name).since("2010-03-01").run(city.somebody(HEXI));
    }

    private void earlier() {
        Org drugs = firm("河西陈年药业有限公司").licence("DRUG");
        drug(drugs, "2014-10-08", "2014-03-01", "2014-06-30");
        drug(drugs, "2019-06-10", "2018-09-01", "2018-12-31");
        Org posters = firm("河西旧时广告有限公司").with("status", "REVOKED");
        posters.penalty("BUSINESS_LICENCE_REVOKED", "2020-09-14")
                .violated("2020-01-01", "2020-04-30")
                .with("forViolation=true;violation=ADVERTISING")
                .finds(posters.boss(), "LEGAL_REPRESENTATIVE");
        Org seed = firm("河西陈谷种业有限公司").licence("SEED");
        seed.penalty("SEED_LICENCE_REVOKED", "2021-12-06")
                .violated("2021-03-01", "2021-05-31")
                .with("licenceRevoked=true");
        seed.judgment("CONVICTION", "2022-01-17")
                .violated("2021-03-01", "2021-05-31")
                .with("offence=SEED_FAKE_OR_INFERIOR;sentence=FIXED_TERM;sentenceServed=2023-01-16")
                .names(seed.boss(), "LEGAL_REPRESENTATIVE");
        Org wages = firm("河西旧账建设有限公司");
        wages.listed("LAB", "2021-04-12").violated("2020-08-01", "2020-12-31").with("term=P1Y");
        wages.arrears("SME_ARREARS", "2022-06-13")
                .violated("2021-06-01", "2022-02-28")
                .with("severity=SERIOUS")
                .orders("A15,A20");
        Org owner =
                city.org(HEXI, "INSTITUTION", "12", "河西区旧雨服务中心").office("LEGAL_REPRESENTATIVE", city.somebody(HEXI));
        owner.arrears("SME_ARREARS", "2023-03-13")
                .violated("2022-06-01", "2022-11-30")
                .with("refusedCorrection=true")
                .names(city.somebody(HEXI), "DIRECT_MANAGER");
        bankrupt("河西枯藤木业有限公司", "2021-09-27");
        bankrupt("河西老树木业有限公司", "2023-05-22");
        Org mine = firm("河西昏鸦矿业有限公司");
        Person principal = city.somebody(HEXI);
        mine.office("PRINCIPAL", principal);
        mine.event("PRINCIPAL_PUNISHED", "2020-07-20")
                .with(
                        "accident=true;criminalPenalty=true;removedFromPost=true;responsibleForAccident=true;accidentGrade=MAJOR;"
                                + "sentenceServed=2021-07-19;disciplinedOn=2020-07-20")
                .names(principal, "PRINCIPAL");
        firm("河西小桥网吧有限公司")
                .penalty("INTERNET_CAFE_LICENCE_REVOKED", "2021-10-18")
                .violated("2021-02-01", "2021-06-30")
                .with("licenceRevoked=true");
        Org wild = firm("河西流水网吧有限公司");
        wild.office("PRINCIPAL", city.somebody(HEXI));
        wild.penalty("INTERNET_CAFE_BANNED", "2021-11-15").violated("2021-02-01", "2021-06-30");
        Person clerk = city.somebody(HEXI);
        Org books = firm("河西人家账房有限公司").office("ACCOUNTANT", clerk);
        for (String violation : new String[] {"ACCOUNTING_ORDINARY;severity=SERIOUS", "ACCOUNTING_FRAUD"}) {
            books.penalty("ACCOUNTING_PENALTY", "2022-08-15")
                    .violated("2021-01-01", "2021-12-31")
                    .with("violation=" + violation + ";contains=A18")
                    .names(clerk, "ACCOUNTANT");
        }
        new Act(city, HEXI, clerk, "judgments.csv", "CONVICTION", "2023-02-20")
                .violated("2021-01-01", "2021-12-31")
                .with("offence=ACCOUNTING_RELATED;sentence=FINE;convicted=true;criminalPenalty=true");
        Org debtor = firm("河西古道客运有限公司");
        debtor.listed("JUD", "2016-03-14").violated("2015-11-01", "2016-01-31").ended("PERFORMED", "2018-03-19");
        debtor.order("CONSUMPTION_ORDER", "2014-05-19").with("orderIssued=true").ended("PERFORMED", "2016-08-22");
        for (String day : new String[] {"2019-04-22", "2022-04-25"}) {
            debtor.order("EXIT_RESTRICTION", day)
                    .with("orderIssued=true;contains=J02")
                    .names(debtor.boss(), "LEGAL_REPRESENTATIVE")
                    .ended("PERFORMED", day.replace("04", "11"));
        }
    }

    private void drug(Org org, String day, String from, String to) {
        org.penalty("DRUG_PENALTY", day)
                .violated(from, to)
                .with("violation=FAKE_DRUG;contains=A09")
                .names(city.somebody(HEXI), "DIRECT_MANAGER");
    }

    private void bankrupt(String name, String day) {
        Org org = firm(name);
        Person manager = city.somebody(HEXI);
        org.office("MANAGER", manager);
        org.penalty("BUSINESS_LICENCE_REVOKED", day)
                .violated(City.monthBefore(City.monthBefore(day)), City.monthBefore(day))
                .with("forViolation=true")
                .finds(org.boss(), "LEGAL_REPRESENTATIVE");
        org.event("BANKRUPTCY_LIQUIDATION_CLOSED", day)
                .with("causeMismanagement=true;closedOn=" + day)
                .finds(manager, "MANAGER");
    }
}
