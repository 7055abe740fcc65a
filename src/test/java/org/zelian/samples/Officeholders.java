package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;

/** Heads of enterprises, branches and shells: what follows them, what ends, what has ended. */
final class Officeholders {
    private final City city;

    Officeholders(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "S10",
                "One person answers for two food enterprises",
                "FOD-01, W05",
                "One ban until 2031-06-01 with two supports; no escalation",
                this::twoEnterprises);
        city.story(
                "S11",
                "A branch loses its food licence",
                "FOD-01",
                "The head of the branch is named and answers; the parent's legal representative is only under review; the other branch is free",
                this::branch);
        city.story(
                "S12",
                "An enterprise is deregistered after its listing",
                "LAB-01",
                "Its legal representative goes on answering until 2029-05-01; what came later is refused (see below)",
                this::deregistered);
        city.story(
                "S14",
                "A listing that ended yesterday",
                "LAB-01 (2022)",
                "Last day 2026-11-20; expired on the day of the sample",
                this::expired);
        city.story(
                "S15",
                "Revoked on a leap day; the barred person sits elsewhere",
                "REG-01 (2018), REG-02, W03",
                "Barred from 2024-02-29 to 2027-02-28; a new seat of 2026-05-01 and an old one of 2020; the partnership is not covered",
                this::leapDay);
        city.story(
                "S20",
                "Promise broken, rectification failed, interview held, then listed",
                "SAM-01",
                "The listing rests on the failed rectification",
                this::rectification);
        city.story(
                "X1",
                "A listed company and its sister",
                "LAB-01",
                "The sister gets a risk mark and no measure",
                this::sister);
    }

    private void twoEnterprises() {
        Person head = city.person(BEICHEN, "陈十一");
        String[][] cases = {
            {"北辰玉兔糕点有限公司", "2025-02-01", "2024-10-01", "2024-11-15"},
            {"北辰桂树酿造有限公司", "2026-06-01", "2026-01-10", "2026-02-20"}
        };
        for (String[] told : cases) {
            city.company(BEICHEN, told[0])
                    .licence("FOOD")
                    .run(head)
                    .penalty("FOOD_LICENCE_REVOKED", told[1])
                    .violated(told[2], told[3])
                    .with("licenceRevoked=true")
                    .confirmed(head, "FOD-01", told[1]);
        }
    }

    private void branch() {
        Person head = city.person(DONGLI, "周七");
        Org parent = city.company(BEICHEN, "北辰天蓬食品有限公司").licence("FOOD").run(city.somebody(BEICHEN));
        Org branch = city.org(BEICHEN, "BRANCH", "91", "北辰天蓬食品有限公司一分店")
                .since("2023-01-01")
                .licence("FOOD")
                .branchOf(parent)
                .office("PERSON_IN_CHARGE", head);
        city.org(BEICHEN, "BRANCH", "91", "北辰天蓬食品有限公司二分店")
                .since("2023-06-01")
                .licence("FOOD")
                .branchOf(parent)
                .office("PERSON_IN_CHARGE", city.somebody(BEICHEN));
        branch.penalty("FOOD_LICENCE_REVOKED", "2026-03-20")
                .violated("2025-12-01", "2025-12-31")
                .with("licenceRevoked=true")
                .names(head, "DIRECT_MANAGER");
    }

    private void deregistered() {
        Person head = city.person(CHONGLI, "吴八");
        Org org = city.company(CHONGLI, "崇礼雪国旅游有限公司")
                .with("status", "DEREGISTERED")
                .with("dereg_date", "2026-06-01")
                .legal(head, "2019-05-01", "2026-06-01");
        org.stake("PERSON", head.reference(), "100", "2015-01-06", "2026-06-01");
        org.listed("LAB", "2026-05-01")
                .violated("2025-12-01", "2026-02-28")
                .cell("until", "2029-05-01")
                .confirmed(head, "LAB-01", "2026-05-01");
        // What must be refused: a listing and an office after the end.
        org.listed("SAM", "2026-07-01").violated("2026-04-01", "2026-05-01");
        org.legal(city.somebody(CHONGLI), "2026-06-15", "");
    }

    private void expired() {
        Person head = city.somebody(BEICHEN);
        city.company(BEICHEN, "北辰嫦娥服饰有限公司")
                .run(head)
                .listed("LAB", "2023-11-20")
                .violated("2023-05-01", "2023-08-31")
                .cell("until", "2026-11-20")
                .confirmed(head, "LAB-01", "2023-11-20");
    }

    private void leapDay() {
        Person head = city.person(DONGLI, "褚十二");
        Org revoked =
                city.company(DONGLI, "东丽闰月科技有限公司").with("status", "REVOKED").run(head);
        revoked.penalty("BUSINESS_LICENCE_REVOKED", "2024-02-29")
                .violated("2023-03-01", "2023-09-30")
                .with("forViolation=true")
                .finds(head, "LEGAL_REPRESENTATIVE")
                .confirmed(head, "REG-01", "2024-02-29")
                .confirmed(head, "REG-02", "2024-02-29");
        city.company(BEICHEN, "北辰太白酒坊有限公司").run(city.somebody(BEICHEN)).office("DIRECTOR", head, "2026-05-01", "");
        city.company(BEICHEN, "北辰启明灯具有限公司").run(city.somebody(BEICHEN)).office("SUPERVISOR", head, "2020-04-01", "");
        city.org(BEICHEN, "PARTNERSHIP", "91", "北辰长庚合伙企业(有限合伙)")
                .office("EXECUTIVE_PARTNER", head, "2021-01-01", "")
                .held(head, "50")
                .held(city.somebody(BEICHEN), "50");
    }

    private void rectification() {
        Org org = city.company(DONGLI, "东丽石猴玩具有限公司").run(city.somebody(DONGLI));
        org.listed("WATCH-SAM", "2026-06-08").withoutBasis();
        org.listed("SAM", "2026-08-28")
                .violated("2026-06-05", "2026-08-20")
                .cell("basis_doc_no", "津丽市监责改〔2026〕12号")
                .cell("basis_doc_date", "2026-06-08")
                .cell("until", "2029-08-28")
                .with("listingReason=OTHER");
    }

    private void sister() {
        Person head = city.somebody(BEICHEN);
        city.company(BEICHEN, "北辰金箍五金有限公司")
                .run(head)
                .listed("LAB", "2026-10-12")
                .violated("2026-04-01", "2026-06-30")
                .cell("until", "2029-10-12");
        city.company(BEICHEN, "北辰银箍五金有限公司").run(head);
    }
}
