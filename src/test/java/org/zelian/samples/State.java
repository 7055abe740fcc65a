package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.LONGLIN;
import static org.zelian.samples.Place.WUGANG;

/** Governments, schools of the state and what the state owns; local rules that only advise. */
final class State {
    private final City city;

    State(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "S05",
                "A state-owned builder does not pay migrant workers, with malice",
                "LAB-01, LAB-03 (WG), GOV-01, GOV-02, W15",
                "Two letters upwards, three for the staff member; no natural person controls; the named leader may be published",
                this::wages);
        city.story(
                "S05b",
                "The same in 北辰, without malice",
                "LAB-03 (BC), GOV-01 (BC)",
                "There the text asks for no malice",
                this::wagesWithoutMalice);
        city.story(
                "LAB",
                "Small firms are not paid by a state company and an institution",
                "LAB-02a to LAB-02d",
                "Only the unit is recorded; referral for named leaders",
                this::smallFirms);
        city.story(
                "GOV",
                "A district office and staff who broke their word",
                "GOV-02 to GOV-05",
                "Letters only",
                this::offices);
        city.story(
                "SOE",
                "State assets lost",
                "SOE-01a to SOE-01d",
                "Five years after dismissal, for life after the heaviest losses",
                this::assets);
        city.story(
                "S19",
                "Watch lists reach nobody",
                "WATCH, no rule",
                "Inspection tier only; an upgrade without document is refused",
                this::watched);
        city.story(
                "X5",
                "Loans overdue for six months, in part, and unconfirmed",
                "LOC-01",
                "Advice only, from 2026-11-20; the others not",
                this::loans);
        city.story(
                "X6",
                "An officer asks for a measure without basis",
                "LAB-01, BLOCKED_NO_BASIS",
                "Schooling of children: blocked; the proposal against the legal representative was rejected with a reason",
                this::noBasis);
    }

    private Org owned(Place place, String name, Org agency, Org audit) {
        Org org = city.company(place, name).stateOwned().since("2015-01-01");
        org.stake("STATE", agency.code, "100", "2015-01-01", "");
        return org.under(agency, "SUPERIOR").under(audit, "AUDITOR");
    }

    private Org office(Place place, String name) {
        return city.org(place, "GOVERNMENT", "11", name)
                .since("2000-01-01")
                .office("PERSON_IN_CHARGE", city.somebody(place));
    }

    private void wages() {
        Org agency = office(WUGANG, "舞钢市太虚国资机构");
        Org audit = office(WUGANG, "舞钢市明镜审计局");
        Org builder = owned(WUGANG, "舞钢不周山城投有限公司", agency, audit);
        Person head = city.person(WUGANG, "孙六");
        Person payer = city.person(DONGLI, "周七");
        builder.legal(head, "2024-01-01", "");
        builder.arrears("MIGRANT_WAGES", "2026-07-01")
                .violated("2026-02-01", "2026-05-31")
                .with("malicious=true;stateOwned=true;amount=1200000;responsibilityFinding=true")
                .finds(head, "RESPONSIBLE_LEADER", "LEGAL_REPRESENTATIVE");
        builder.listed("LAB", "2026-07-01")
                .violated("2026-02-01", "2026-05-31")
                .cell("until", "2029-07-01")
                .names(payer, "DIRECT_STAFF");
        builder.event("UNIT_DISHONESTY", "2026-07-01").with("stateOwned=true");
        builder.event("STAFF_DISHONESTY", "2026-07-01")
                .with("staffDishonest=true")
                .names(payer, "STAFF");
    }

    private void wagesWithoutMalice() {
        Org agency = office(BEICHEN, "北辰区太清国资机构");
        Org audit = office(BEICHEN, "北辰区高悬审计局");
        Org builder = owned(BEICHEN, "北辰昆仑城投有限公司", agency, audit);
        Person head = city.person(BEICHEN, "吕廿三");
        builder.legal(head, "2023-01-01", "");
        builder.arrears("PRIVATE_ARREARS", "2026-06-15")
                .violated("2026-01-01", "2026-04-30")
                .with("malicious=false;stateOwned=true;amount=860000;responsibilityFinding=true")
                .finds(head, "LEGAL_REPRESENTATIVE");
        builder.event("UNIT_DISHONESTY", "2026-06-15").with("stateOwned=true");
        builder.event("STAFF_DISHONESTY", "2026-06-15")
                .with("staffDishonest=true")
                .names(city.somebody(BEICHEN), "STAFF");
    }

    private void smallFirms() {
        Org agency = office(DONGLI, "东丽区玉清国资机构");
        Org audit = office(DONGLI, "东丽区秋毫审计局");
        Org large = owned(DONGLI, "东丽定海水务有限公司", agency, audit).with("scale", "LARGE");
        large.legal(city.somebody(DONGLI), "2020-01-01", "");
        large.arrears("SME_ARREARS", "2026-04-10")
                .violated("2025-08-01", "2026-02-28")
                .with(
                        "stateOwned=true;largeEnterprise=true;recognisedDishonest=true;severity=SERIOUS;adverseConsequence=true;amount=3400000")
                .names(city.somebody(DONGLI), "MANAGEMENT_STAFF")
                .orders("A04,A06,A11,A15,A20");
        Org centre = city.org(DONGLI, "INSTITUTION", "12", "东丽区司南服务中心")
                .office("LEGAL_REPRESENTATIVE", city.somebody(DONGLI))
                .under(agency, "SUPERIOR");
        centre.arrears("SME_ARREARS", "2026-05-11")
                .violated("2025-10-01", "2026-03-31")
                .with("recognisedDishonest=true;refusedCorrection=true;amount=150000")
                .names(city.somebody(DONGLI), "RESPONSIBLE_LEADER")
                .orders("A20");
    }

    private void offices() {
        Org office = office(DONGLI, "东丽区南柯街道办事处");
        office.event("UNIT_DISHONESTY", "2026-03-02")
                .with("subjectKind=GOVERNMENT")
                .factsConfirmed("2026-03-10");
        office.event("STAFF_DISHONESTY", "2026-03-03")
                .with("civilServant=true;staffDishonest=true")
                .names(city.somebody(DONGLI), "STAFF");
        Org school =
                city.org(LONGLIN, "INSTITUTION", "12", "隆林桃源小学").office("LEGAL_REPRESENTATIVE", city.somebody(LONGLIN));
        school.event("STAFF_DISHONESTY", "2026-04-07")
                .with("staffDishonest=true")
                .names(city.somebody(LONGLIN), "STAFF");
    }

    private void assets() {
        Org agency = office(WUGANG, "舞钢市上清国资机构");
        Org audit = office(WUGANG, "舞钢市洞烛审计局");
        Org group = owned(WUGANG, "舞钢女娲石集团有限公司", agency, audit);
        Person director = city.somebody(WUGANG);
        Person supervisor = city.somebody(WUGANG);
        Person leader = city.somebody(WUGANG);
        group.legal(leader, "2016-01-01", "")
                .office("DIRECTOR", director, "2016-01-01", "2025-10-09")
                .office("SUPERVISOR", supervisor);
        group.event("DISMISSED_FOR_ASSET_LOSS", "2025-10-09")
                .with("stateOwned=true;loss=MAJOR;dismissed=true;dismissedOn=2025-10-09")
                .names(director, "DIRECTOR");
        group.event("DISMISSED_FOR_ASSET_LOSS", "2025-10-10")
                .with("stateOwned=true;loss=ESPECIALLY_MAJOR")
                .names(supervisor, "SUPERVISOR");
        group.event("DISMISSED_FOR_ASSET_LOSS", "2025-10-13")
                .with("stateOwned=true;loss=GENERAL;disciplinedRemovalOrHeavier=true;disciplinedOn=2025-10-13")
                .names(leader, "ENTERPRISE_LEADER");
        new Act(city, WUGANG, leader, "judgments.csv", "CONVICTION", "2026-09-07")
                .with("stateOwned=true;offence=EMBEZZLEMENT;sentence=FIXED_TERM;convicted=true;criminalPenalty=true");
    }

    private void watched() {
        String[] names = {"隆林雏鹰托育有限公司", "隆林松鹤养老有限公司", "隆林田螺家政有限公司", "隆林杜康酒坊有限公司", "隆林南山体育有限公司"};
        String[] lists = {"WATCH-EDU", "WATCH-ELDER", "WATCH-HOME", "WATCH-FOODDRUG", "WATCH-SPORT"};
        for (int at = 0; at < names.length; at++) {
            city.company(LONGLIN, names[at])
                    .run(city.somebody(LONGLIN))
                    .listed(lists[at], "2026-05-01")
                    .withoutBasis();
        }
        Org upgraded = city.company(LONGLIN, "隆林开蒙托育有限公司").run(city.somebody(LONGLIN));
        upgraded.listed("WATCH-EDU", "2026-05-01").withoutBasis();
        upgraded.listed("SAM", "2026-08-01")
                .violated("2026-05-10", "2026-06-20")
                .cell("until", "2029-08-01");
        // Must be refused: a black list without a document.
        Org without = city.company(LONGLIN, "隆林启智托育有限公司").run(city.somebody(LONGLIN));
        without.listed("SAM", "2026-08-03").violated("2026-05-10", "2026-06-20").withoutBasis();
    }

    private void loans() {
        String[] names = {"隆林点金种养合作社", "隆林散财种养合作社", "隆林悬河种养合作社"};
        String[] attributes = {
            "principalFullyOverdue=true;confirmed=true",
            "principalFullyOverdue=false;confirmed=true",
            "principalFullyOverdue=true"
        };
        for (int at = 0; at < names.length; at++) {
            Org org = city.org(LONGLIN, "COOPERATIVE", "93", names[at])
                    .office("LEGAL_REPRESENTATIVE", city.somebody(LONGLIN));
            Act loan = org.overdueLoan("2026-06-01")
                    .cell("effective_date", "2026-05-20")
                    .with(attributes[at] + ";amount=300000");
            if (at < 2) {
                loan.factsConfirmed("2026-06-05");
            }
        }
    }

    private void noBasis() {
        Org org = city.company(BEICHEN, "北辰镇元果品有限公司").run(city.somebody(BEICHEN));
        org.listed("LAB", "2026-09-21")
                .violated("2026-03-01", "2026-06-30")
                .cell("until", "2029-09-21")
                .with("measures=A22")
                .rejected(org.boss(), "LAB-01", "2026-10-09", "行为时因病离岗, 由他人主持, 有任免文件为证");
    }
}
